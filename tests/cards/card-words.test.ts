/** What the cards say, and to whom. */
import { expect, test } from '@jest/globals';
import { alertCard } from '../../bot/cards/alert.ts';
import { settledAlertCard } from '../../bot/cards/alert-settled.ts';
import { reportCard } from '../../bot/cards/report.ts';
import { receiptCard } from '../../bot/cards/receipt.ts';
import { fitsTeams } from '../../bot/cards/size.ts';
import { dialable, plain, shortened } from '../../bot/cards/typed-text.ts';
import { incidents } from '../../sharepoint/lists/incidents.ts';
import { at, incident, marged } from '../support/sample.ts';
import {
  dutyPhone,
  everyCard,
  hostile,
  now,
  readable,
  report,
  reportData,
  taken,
  valuesOf,
  words,
} from './every-card.ts';

const cards = Object.entries(everyCard).map(([name, of]) => [name, of] as const);

test.each(cards)('%s begins with the element that names it', (_name, { card, first }) => {
  expect(card.body[0]?.id).toBe(first);
});

test.each(cards)('%s fits into a message', (_name, { card }) => {
  expect(fitsTeams(card)).toBe(true);
});

test('the longest report makes a card and an alert that fit', () => {
  const what = 'ŷ'.repeat(20_000);
  expect(fitsTeams(reportCard(reportData, words, { what }))).toBe(true);
  const alert = alertCard(
    incident(),
    { now, deskLink: 'https://x', report: { ...report, what } },
    words,
  );
  expect(fitsTeams(alert)).toBe(true);
  expect(readable(alert)).toContain(words.alert.rest);
});

test('the report card says what to do in danger before it asks anything', () => {
  const all = readable(reportCard(reportData, words));
  expect(all.indexOf('999')).toBeLessThan(all.indexOf(words.report.title));
  expect(all).toMatch(/press 55/);
  expect(all).toContain(dutyPhone);
});

test('the report card asks with the words, choices and lengths of the list', () => {
  const { body } = reportCard(reportData, words);
  const what = body.find((element) => element.id === 'what');
  expect(what).toMatchObject({ label: 'What happened?', maxLength: 20_000, isRequired: true });
  const afraid = body.find((element) => element.id === 'afraidNow');
  expect(afraid).toMatchObject({ style: 'expanded' });
  expect(afraid).not.toHaveProperty('value');
  const category = incidents.fields.category.field.choices;
  for (const choice of Object.keys(category))
    expect(valuesOf(body, 'choices').flat()).toContainEqual(
      expect.objectContaining({ value: choice }),
    );
});

test('one question must be answered, and the rest is folded away until it holds something', () => {
  const hiddenIn = (answers: Record<string, string>) =>
    reportCard(reportData, words, answers).body.find(({ id }) => id === 'more')?.['isVisible'];
  expect(hiddenIn({ what: 'x' })).toBe(false);
  expect(hiddenIn({ where: 'home' })).toBe(true);
  expect(valuesOf(reportCard(reportData, words), 'isRequired')).toEqual([true]);
});

test('answers that were never offered are not drawn as chosen', () => {
  const card = reportCard(reportData, words, { afraidNow: 'maybe', aboutWho: 'nobody-known' });
  const drawn = valuesOf(card.body, 'value');
  expect(drawn).not.toContain('maybe');
  expect(drawn).not.toContain('nobody-known');
});

test('the receipt never says that help is coming', () => {
  const open = readable(receiptCard(incident(), { dutyPhone, now }, words));
  expect(open).toContain('Nobody has picked this up yet');
  expect(open).toContain('11:50pm');
  expect(open).toContain(incident().reference);
  for (const [, { card }] of cards)
    expect(readable(card)).not.toMatch(/help is (coming|on its way)|police will|don’t worry/i);
});

test('the receipt names who has it, since when', () => {
  const card = receiptCard(taken, { dutyPhone, now: at('2026-12-28T23:53:00.000Z') }, words);
  expect(readable(card)).toContain('Marged has this since 11:52pm');
});

test('the receipt asks for its newest state for its reader alone', () => {
  const card = receiptCard(incident(), { dutyPhone, now, reader: '29:1abc' }, words);
  expect(card.refresh).toMatchObject({
    action: { type: 'Action.Execute', verb: 'refresh-receipt' },
    userIds: ['29:1abc'],
  });
  expect(receiptCard(incident(), { dutyPhone, now }, words).refresh).toBeUndefined();
});

test('an alert says its level in words, who, their phone, where, when and what', () => {
  const card = everyCard['alert']?.card;
  const all = card === undefined ? '' : readable(card);
  for (const part of [
    'Critical: nobody has this yet',
    'Cllr Aoife Brennan-Osei',
    'Marlowe ward',
    '(tel:07700900101)',
    'At home, 4 Quay Street',
    '11:40pm',
    report.what,
  ])
    expect(all).toContain(part);
});

test('once it is taken, only the owner still reads who reported what', () => {
  const context = { now, deskLink: 'https://x.test', report, reporterPhone: '07700 900101' };
  const others = JSON.stringify(settledAlertCard(taken, { ...context, reader: 'dev' }, words));
  for (const secret of [report.what, 'Quay', 'Aoife', 'Marlowe', '900101'])
    expect(others).not.toContain(secret);
  const own = readable(settledAlertCard(taken, { ...context, reader: marged.key }, words));
  expect(own).toContain(report.what);
  const closedOwn = { ...taken, status: 'closed' as const };
  expect(
    JSON.stringify(settledAlertCard(closedOwn, { ...context, reader: marged.key }, words)),
  ).not.toContain('Quay');
});

test('what people typed stands in text runs alone, where nothing reads it as Markdown', () => {
  const card = everyCard['alert, hostile']?.card;
  const runs = valuesOf(card, 'inlines').flat() as { text: string }[];
  const seen = runs
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u2060', '');
  expect(seen).toContain(hostile.toWellFormed());
  const blocks = JSON.stringify(card?.body.map((element) => ({ ...element, inlines: [] })));
  expect(blocks).toContain('Cllr \\\\*Siân\\\\* \\\\[Ŵyn\\\\]');
});

test('a name within our own sentence keeps its signs and its line', () => {
  expect(plain('Siân Ŵyn-O’Hanlon')).toBe('Siân Ŵyn-O’Hanlon');
  expect(plain('a_b *c*\n# d')).toBe('a\\_b \\*c\\* # d');
  expect(plain('# x')).toBe('\\# x');
});

test('a sentence of ours has its telephone numbers to tap, and no other number', () => {
  expect(dialable('In danger, call 999. Or call 01632 960100.')).toBe(
    'In danger, call [999](tel:999). Or call [01632 960100](tel:01632960100).',
  );
  expect(dialable('9990 of 20,001 at 11:50pm on 28 December 2026, 7KQ-999-XCA')).not.toContain(
    'tel',
  );
});

test('a long text is cut between characters as a reader sees them', () => {
  const family = '👨‍👩‍👧';
  expect(shortened(`ab${family}`, 5, 9)).toEqual({ text: 'ab', isCut: true });
  expect(shortened(`ab${family}`, 20, 9)).toEqual({ text: `ab${family}`, isCut: false });
  expect(shortened('a\nb\nc', 20, 2)).toEqual({ text: 'a\nb', isCut: true });
  expect(shortened(`e${'\u0301'.repeat(50)}`, 10, 9).text).toHaveLength(10);
});

test('every button of Action.Execute has its verb in the fallback too', () => {
  for (const [, { card }] of cards)
    for (const action of card.actions ?? []) {
      if (action.type !== 'Action.Execute') continue;
      expect(action['fallback']).toMatchObject({
        type: 'Action.Submit',
        data: { verb: action['verb'], ...(action['data'] as object) },
      });
    }
});

test('the receipt says that nobody took it in time from the minute on at which somebody should have', () => {
  const late = { ...incident(), acknowledgeBy: at('2026-12-28T23:50:00Z') };
  const said = (now: string) => readable(receiptCard(late, { dutyPhone, now: at(now) }, words));
  expect(said('2026-12-28T23:49:59Z')).toContain(words.receipt.nobodyNext('11:50pm'));
  expect(said('2026-12-28T23:50:00Z')).toContain(words.receipt.nobodyLate('11:50pm'));
});
