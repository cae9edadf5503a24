// What somebody does to the trail in SharePoint is found, and named (F21).
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultsIn } from '#core/domain/trail/audit-chain.ts';
import type { TrailEnd } from '#core/domain/trail/audit-chain.ts';
import type { FiledEntry } from '#core/domain/trail/audit-link.ts';
import { beforeTheFirst, chainText, entryAfter } from '#core/domain/trail/audit.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { night } from '../support/sample.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The rows of one trail as the hub files them. */
const trailOf = (reference: string, length: number, firstItem = 1): FiledEntry[] => {
  const rows: FiledEntry[] = [];
  let last = { sequence: 0, hash: beforeTheFirst };
  for (let n = 0; n < length; n += 1) {
    const at = addMinutes(night, n);
    const words = { actor: 'Dev Okafor', actorKey: 'dev', detail: `Note ${n}`, shared: false };
    const entry = entryAfter({ reference, at, action: 'note-added', ...words }, last, digest);
    rows.push({ ...entry, site: 'register', item: firstItem + n });
    last = entry;
  }
  return rows;
};

const rehashed = (row: FiledEntry): FiledEntry => ({
  ...row,
  hash: digest(chainText(row, row.sequence, row.previousHash)),
});

const changed = (
  rows: readonly FiledEntry[],
  sequence: number,
  change: (row: FiledEntry) => FiledEntry,
): FiledEntry[] => rows.map((row) => (row.sequence === sequence ? change(row) : row));

const named = (rows: readonly FiledEntry[], ends?: ReadonlyMap<string, TrailEnd>): string[] =>
  faultsIn(rows, digest, ends).map(
    ({ kind, reference, sequence, row }) => `${reference} ${sequence} ${kind} ${row ?? ''}`,
  );

const trail = trailOf('AAA', 5);
const endOf = (rows: readonly FiledEntry[]): ReadonlyMap<string, TrailEnd> => {
  const written = rows.length;
  return new Map([['AAA', { filed: written, written, hash: rows.at(-1)?.hash ?? '' }]]);
};

test('what nobody has touched is clean, in whatever order it is read', () => {
  const all = [...trail, ...trailOf('BBB', 3, 20)];
  expect(named(all)).toEqual([]);
  expect(named(all.toReversed(), endOf(trail))).toEqual([]);
  expect(named([])).toEqual([]);
});

test('a changed word', () => {
  const rows = changed(trail, 3, (row) => ({ ...row, detail: 'Nothing happened' }));
  expect(named(rows)).toEqual(['AAA 3 edited register/3']);
});

test('a word taken away, a name, a moment, a flag, an action', () => {
  const { detail: _gone, ...silent } = trail[1] as FiledEntry;
  const edits: ((row: FiledEntry) => FiledEntry)[] = [
    () => silent,
    (row) => ({ ...row, actor: 'Ruth Adair' }),
    (row) => ({ ...row, at: addMinutes(night, 90) }),
    (row) => ({ ...row, shared: true }),
    (row) => ({ ...row, action: 'no such thing' }),
    (row) => ({ ...row, previousHash: 'f'.repeat(64) }),
    (row) => ({ ...row, key: 'AAA/22' }),
    (row) => ({ ...row, shownOtherwise: ['What'] }),
  ];
  for (const edit of edits)
    expect(named(changed(trail, 2, edit))).toEqual(['AAA 2 edited register/2']);
});

test('a changed hash alone names its own row and not the next', () => {
  const rows = changed(trail, 2, (row) => ({ ...row, hash: 'e'.repeat(64) }));
  expect(named(rows)).toEqual(['AAA 2 edited register/2']);
});

test('a row made anew together with its hash', () => {
  const rows = changed(trail, 2, (row) => rehashed({ ...row, detail: 'Otherwise' }));
  expect(named(rows)).toEqual(['AAA 2 edited register/2']);
});

test('a last row made anew shows against what the hub remembers', () => {
  const rows = changed(trail, 5, (row) => rehashed({ ...row, detail: 'Otherwise' }));
  expect(named(rows)).toEqual([]);
  expect(named(rows, endOf(trail))).toEqual(['AAA 5 edited register/5']);
});

test('a row that is gone, several, the first, and the last ones', () => {
  const without = (...numbers: number[]) => trail.filter((row) => !numbers.includes(row.sequence));
  expect(named(without(3))).toEqual(['AAA 3 missing ']);
  expect(named(without(1))).toEqual(['AAA 1 missing ']);
  expect(faultsIn(without(2, 3, 4), digest)[0]?.what).toContain('from number 2 to 4');
  expect(named(without(4, 5))).toEqual([]);
  expect(named(without(4, 5), endOf(trail))).toEqual(['AAA 4 missing ']);
  expect(named([], endOf(trail))).toEqual(['AAA 1 missing ']);
});

test('two numbers exchanged', () => {
  const rows = trail.map((row) =>
    row.sequence === 2
      ? { ...row, sequence: 3 }
      : row.sequence === 3
        ? { ...row, sequence: 2 }
        : row,
  );
  expect(named(rows)).toEqual(['AAA 2 reordered register/2', 'AAA 3 reordered register/3']);
});

test('two rows exchanged with everything in them', () => {
  const rows = trail.map((row) =>
    row.sequence === 2 ? { ...row, item: 3 } : row.sequence === 3 ? { ...row, item: 2 } : row,
  );
  expect(named(rows)).toEqual(['AAA 2 reordered register/3']);
});

test('a row put under another incident is missed in neither', () => {
  const rows = changed(trail, 3, (row) => ({ ...row, reference: 'BBB' }));
  expect(named([...rows, ...trailOf('BBB', 2, 20)])).toEqual(['AAA 3 reordered register/3']);
});

test('a row added by hand: with a number that is taken, a new one, one of nowhere, a copy', () => {
  const like = trail[1] as FiledEntry;
  const add = (row: Partial<FiledEntry>) => named([...trail, { ...like, item: 9, ...row }]);
  expect(add({ detail: 'Made up', hash: 'a', previousHash: 'b', key: 'x' })).toEqual([
    'AAA 2 inserted register/9',
  ]);
  expect(add({ sequence: 6, hash: 'a', previousHash: 'b', key: 'AAA/6' })).toEqual([
    'AAA 6 inserted register/9',
  ]);
  expect(add({ reference: 'ZZZ', sequence: 7, hash: 'a', key: 'ZZZ/7' })).toEqual([
    'ZZZ 7 inserted register/9',
  ]);
  expect(add({})).toEqual(['AAA 2 inserted register/9']);
});

test('an honest-looking row after the end shows against what the hub remembers', () => {
  const [more] = trailOf('AAA', 6).slice(5);
  const rows = [...trail, more as FiledEntry];
  expect(named(rows)).toEqual([]);
  expect(named(rows, endOf(trail))).toEqual(['AAA 6 inserted register/6']);
});

test('whatever single row is removed or reworded, that row and no other is named', () => {
  const rows = trailOf('AAA', 12);
  const ends = endOf(rows);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.string(), (number, words) => {
      const removed = faultsIn(
        rows.filter(({ sequence }) => sequence !== number),
        digest,
        ends,
      );
      expect(removed.map(({ kind, sequence }) => [kind, sequence])).toEqual([['missing', number]]);
      fc.pre(words !== `Note ${number - 1}`);
      const reworded = changed(rows, number, (row) => ({ ...row, detail: words }));
      expect(named(reworded, ends)).toEqual([`AAA ${number} edited register/${number}`]);
    }),
    { numRuns: 60 },
  );
});

test('a chain of a hundred thousand entries is read in good time', () => {
  const rows = trailOf('HUB', 100_000);
  const before = performance.now();
  expect(faultsIn(rows, digest)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(10_000);
});
