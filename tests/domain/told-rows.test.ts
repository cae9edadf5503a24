// The rows of what councillors were told, held against the entries of the trail that they repeat.
import { expect, test } from '@jest/globals';
import { withoutCopies } from '#core/domain/trail/audit-chain.ts';
import type { ChainLink } from '#core/domain/trail/audit-link.ts';
import { faultsInTold } from '#core/domain/incidents/told-rows.ts';
import type { ToldEntry, ToldRow } from '#core/domain/incidents/told-rows.ts';

const entry = (sequence: number, more: Partial<ToldEntry> = {}): ToldEntry => ({
  reference: 'A',
  sequence,
  key: `A/${String(sequence)}`,
  site: 'register',
  said: `words ${String(sequence)}`,
  ...more,
});
const row = (sequence: number, more: Partial<ToldRow> = {}): ToldRow => {
  const { sequence: _sequence, ...rest } = entry(sequence);
  return { ...rest, item: sequence, ...more };
};
const always = (): boolean => true;
const found = (entries: readonly ToldEntry[], rows: readonly ToldRow[], isFiled = always) =>
  faultsInTold(entries, rows, isFiled).map((fault) => [fault.kind, fault.sequence, fault.row]);

test('rows that repeat their entries are clean, in any order', () => {
  expect(found([entry(2), entry(5)], [row(5), row(2)])).toEqual([]);
});

test('other words, or another reference, are named with the place of the row', () => {
  expect(found([entry(2)], [row(2, { said: 'other' })])).toEqual([
    ['edited', 2, 'register/Updates/2'],
  ]);
  expect(found([entry(2)], [row(2, { reference: 'B' })])).toEqual([
    ['edited', 2, 'register/Updates/2'],
  ]);
});

test('a missing row is named; not where the entry may still be on its way', () => {
  expect(found([entry(2)], [])).toEqual([['missing', 2, undefined]]);
  expect(found([entry(2)], [], () => false)).toEqual([]);
});

test('a row that repeats no entry, or lies on the other site, is named', () => {
  expect(found([], [row(7)])).toEqual([['inserted', 0, 'register/Updates/7']]);
  expect(found([entry(2)], [row(2), row(2, { site: 'restricted', item: 9 })])).toEqual([
    ['inserted', 0, 'restricted/Updates/9'],
  ]);
});

test('of an incident that is leaving a site, what is on both counts once, and what is not copied yet counts', () => {
  const link = (site: string, hash: string): ChainLink => ({
    site,
    item: 1,
    reference: 'A',
    sequence: 1,
    filedAs: { reference: 'A', sequence: 1 },
    intact: true,
    previousHash: '',
    hash,
    shownOtherwise: [],
  });
  const links = [link('register', 'x'), link('register', 'y'), link('restricted', 'x')];
  const end = { filed: 2, written: 2, hash: 'y' };
  const leaving = new Map([['A', { ...end, leaving: 'register' }]]);
  expect(withoutCopies(links, leaving).map(({ site, hash }) => `${site} ${hash}`)).toEqual([
    'register y',
    'restricted x',
  ]);
  expect(withoutCopies(links, new Map([['A', end]]))).toEqual(links);
});
