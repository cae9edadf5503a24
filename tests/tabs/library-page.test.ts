/** What the library's page makes of the documents: found, grouped, new since the last look, and month by month. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';
import {
  everything,
  foundIn,
  grouped,
} from '../../tabs/client/pages/hub/library/found-documents.ts';
import { allSeen, keepSeen, newsOf, seenBy } from '../../tabs/client/seen.ts';
import {
  reviewMonths,
  toReview,
} from '../../tabs/client/pages/hub/library/review/review-months.ts';
import { at } from '../support/sample.ts';

const document = (more: Partial<DocumentView> = {}): DocumentView => ({
  item: '1',
  revision: 'a',
  title: 'Zero tolerance',
  topic: 'zero-tolerance',
  standing: 'in-force',
  nation: 'all',
  language: 'en',
  review: 'later',
  mayReview: true,
  ...more,
});

const several = [
  document({ item: '1', title: 'Polisi dim goddef', language: 'cy', owner: 'Siân Ŵyn-O’Hanlon' }),
  document({ item: '2', title: 'Letter to somebody', topic: 'templates', language: 'both' }),
  document({ item: '3', title: 'Working alone', topic: 'lone-working', about: 'Visits at night' }),
];

const items = (found: readonly DocumentView[]) => found.map(({ item }) => item);

test('every word must be found, without accents, in name, purpose, owner or topic', () => {
  const search = (words: string) => items(foundIn(several, { ...everything, search: words }, {}));
  expect(search('')).toEqual(['1', '2', '3']);
  expect(search('sian ohanlon')).toEqual(['1']);
  expect(search('night WORKING')).toEqual(['3']);
  expect(search('llythyrau')).toEqual(['2']);
  expect(search('night letter')).toEqual([]);
});

test('topic and language narrow it, and what is in both languages is in each', () => {
  const find = (more: object) => items(foundIn(several, { ...everything, ...more }, {}));
  expect(find({ topic: 'templates' })).toEqual(['2']);
  expect(find({ language: 'cy' })).toEqual(['1', '2']);
  expect(find({ language: 'en' })).toEqual(['2', '3']);
});

test('headings come in the order of the list, and none is empty', () => {
  expect(grouped(several).map(({ topic }) => topic)).toEqual([
    'zero-tolerance',
    'lone-working',
    'templates',
  ]);
});

test('nothing is news on a first look; later what is new and what has changed is', () => {
  expect(several.map((each) => newsOf(each, undefined))).toEqual([undefined, undefined, undefined]);
  const seen = { ...allSeen(several.slice(0, 2)), '2': 'before' };
  expect(several.map((each) => newsOf(each, seen))).toEqual([undefined, 'changed', 'new']);
  expect(items(foundIn(several, { ...everything, newsOnly: true }, seen))).toEqual(['2', '3']);
});

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('what one person has seen is theirs alone, and what makes no sense counts as a first look', () => {
  keepSeen('library', 'aoife', allSeen(several));
  expect(seenBy('library', 'aoife')).toEqual({ '1': 'a', '2': 'a', '3': 'a' });
  expect(seenBy('library', 'tom')).toBeUndefined();
  for (const wrong of ['{', '7', '{"1":2}', 'null']) {
    kept.set('hub.library.aoife', wrong);
    expect(seenBy('library', 'aoife')).toBeUndefined();
  }
});

test('the year ahead has twelve months, and what is overdue stands before them', () => {
  const now = at('2026-11-22T10:00:00Z');
  const months = reviewMonths(
    [
      document({ reviewAt: at('2025-03-01T09:00:00Z'), review: 'overdue' }),
      document({ reviewAt: at('2026-11-30T23:30:00Z'), review: 'soon' }),
      document({ reviewAt: at('2027-01-10T09:00:00Z') }),
      document({ reviewAt: at('2027-01-20T09:00:00Z') }),
      document({ review: 'no-date' }),
    ],
    now,
  );
  expect(months).toHaveLength(13);
  expect(months.filter(({ count }) => count > 0)).toEqual([
    { month: 'before', count: 1 },
    { month: '2026-11', count: 1 },
    { month: '2027-01', count: 2 },
  ]);
  expect(months.at(-1)?.month).toBe('2027-10');
});

test('the calendar has what is in force and the reader’s to review, what has no day first', () => {
  const shown = toReview([
    document({ item: '1', reviewAt: at('2027-01-10T09:00:00Z') }),
    document({ item: '2', standing: 'draft' }),
    document({ item: '3', mayReview: false }),
    document({ item: '4' }),
  ]);
  expect(items(shown)).toEqual(['4', '1']);
});
