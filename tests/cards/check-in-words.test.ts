/** What cards of check-ins say, and what they must not say. */
import { expect, test } from '@jest/globals';
import { checkInCard } from '../../bot/cards/check-in.ts';
import { chatWords } from '../../teams-app/domain/words/chat.ts';
import { checkInCards, own } from './check-in-cards.ts';
import { readable, valuesOf } from './every-card.ts';

const words = chatWords('en');

const cards = checkInCards('hostile', words);
const said = (name: string): string => {
  const found = cards[name];
  if (found === undefined) throw new Error(`No card ${name}`);
  return readable(found.card);
};
const titles = (name: string): unknown[] => valuesOf(cards[name]?.card.actions, 'title');

test('the running card says when people are called, and that the phone does not matter', () => {
  const all = said('check-in, out');
  expect(all).toContain('If we do not hear from you by 8:10pm, we call people.');
  expect(all).toContain('If your phone is off or has no signal, we still call people.');
  expect(all).toContain('We can’t see where you are.');
  expect(all).toContain('999');
});

test('no card says that help is on its way', () => {
  for (const { card } of Object.values(cards))
    expect(readable(card)).not.toMatch(
      /help is (on its way|coming)|somebody is coming|on their way/i,
    );
  expect(said('check-in, help')).toContain('Nobody is on the way yet as far as we know.');
});

test('somebody who is out can always say that they are safe, and ask for help until they have', () => {
  for (const name of ['check-in, out', 'check-in, due', 'check-in, overdue'])
    expect(titles(name)).toEqual(expect.arrayContaining(['I’m safe', 'I need help']));
  expect(titles('check-in, help')).toContain('I’m safe');
  expect(titles('check-in, overdue')).not.toContain('30 more minutes');
});

test('the box beside the button is there for everybody, and says nothing of danger', () => {
  const box = checkInCard(own, words).body.find(({ id }) => id === 'beside');
  expect(JSON.stringify(box)).not.toMatch(/danger|secret|duress/i);
});

test('the card of a danger word tells nobody to ring, and gives no number of the councillor', () => {
  for (const name of ['alert, danger word', 'alert, danger word, taken']) {
    expect(said(name)).toContain('Do not ring or message the councillor.');
    expect(said(name)).not.toContain('07700');
  }
  expect(said('alert, danger word, taken')).not.toContain('has been told that you have it');
});

test('an alert says that it comes from a check-in, and where and with whom', () => {
  const all = said('alert, overdue check-in');
  expect(all).toContain('Overdue check-in. Ring the councillor now.');
  expect(all).toContain('Tanyard Hall');
  expect(all).toContain('Mr Doyle');
  expect(all).not.toContain(words.alert.words);
  expect(said('alert, overdue check-in, heard of since')).toContain('pressed “I’m safe” at 8:31pm');
});
