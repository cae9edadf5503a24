/** Every card in Welsh: whole, saying the same, and with no English of ours left in it. */
import { expect, test } from '@jest/globals';
import { chatWords } from '../../teams-app/domain/words/chat.ts';
import { fitsTeams } from '../../bot/cards/size.ts';
import { cardsIn, everyCard, valuesOf } from './every-card.ts';

const welsh = cardsIn(chatWords('cy'));
const cards = Object.keys(everyCard).map((name) => [name] as const);

const cardOf = (from: typeof everyCard, name: string) => {
  const found = from[name];
  if (found === undefined) throw new Error(`No card ${name}`);
  return found.card;
};

/** A card without its words: what it is made of. */
const bones = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(bones);
  if (typeof node !== 'object' || node === null) return typeof node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, bones(value)]));
};

const seen = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'altText'];
const textsOf = (card: unknown): string[] =>
  seen
    .flatMap((key) => valuesOf(card, key))
    .filter((value): value is string => typeof value === 'string');

test.each(cards)('%s says in Welsh as much as in English', (name) => {
  expect(cardOf(welsh, name).lang).toBe('cy');
  expect(bones(cardOf(welsh, name))).toEqual(bones(cardOf(everyCard, name)));
  expect(fitsTeams(cardOf(welsh, name))).toBe(true);
});

/** Words that no Welsh sentence has. */
const english =
  /\b(the|you|your|please|have|has|this|that|are|was|not|with|from|for|and|of|press|send|report|today)\b/i;

/** What the samples typed, and what is kept in the record's own English. */
const typed =
  /bold|not a list|^Alerts may be late|pressed “I’m safe” at 8:31pm|^From 9am to 5pm|put two people into the rota|has not finished a round|withheld number|was working alone|danger word\. They may/;

test('no English of ours is left on a Welsh card', () => {
  const left = cards.flatMap(([name]) =>
    textsOf(cardOf(welsh, name)).filter((text) => english.test(text) && !typed.test(text)),
  );
  expect(left).toEqual([]);
});

test('the same measure finds English on an English card', () => {
  const found = cards.filter(([name]) =>
    textsOf(cardOf(everyCard, name)).some((text) => english.test(text) && !typed.test(text)),
  );
  expect(found.length).toBeGreaterThan(cards.length / 2);
});
