// What the council may make of its ladders, and that a mistake never leaves an incident without one.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  goodLaddersIn,
  ladderFor,
  laddersFrom,
  usualLadders,
} from '#core/domain/alerts/ladders.ts';
import { readLadder } from '#core/domain/alerts/read-ladder.ts';
import { ladderNames, targets, usualSteps } from '#lists/ladder-steps.ts';
import type { LadderName, Target } from '#lists/ladder-steps.ts';
import type { LadderRow } from '#lists/ladders.ts';

const usual: readonly LadderRow[] = usualSteps;
const critical = usual.filter(({ ladder }) => ladder === 'critical');

/** The usual Critical ladder with some columns of one step changed; undefined empties a column. */
const withStep = (step: number, change: { readonly [K in keyof LadderRow]?: unknown }) =>
  critical.map((row) => (row.step === step ? ({ ...row, ...change } as LadderRow) : row));
const without = (step: number) => critical.filter((row) => row.step !== step);

describe('rows that make a ladder', () => {
  test('in whatever order they come, and beside those of other ladders', () => {
    const read = readLadder('critical', usual.toReversed());
    expect(read.ladder).toEqual(usualLadders.critical.ladder);
    expect(read.ladder?.rungs.map(({ holdsMinutes }) => holdsMinutes)).toEqual([5, 5, 5, 5, 10]);
    expect(read.ladder?.againFrom).toBe(4);
  });

  test('a person named twice in a step is asked once', () => {
    const rows = withStep(1, { asksAlso: 'duty-lead', asksThird: 'duty-deputy' });
    expect(readLadder('critical', rows).ladder?.rungs[0]?.targets).toEqual([
      'duty-lead',
      'duty-deputy',
    ]);
  });

  test('one step alone is enough, if it comes again', () => {
    const only = { ...critical[0], againFrom: 1, againAfter: 10 } as LadderRow;
    expect(readLadder('critical', [only]).ladder).toEqual({
      rungs: [{ targets: ['duty-lead', 'duty-deputy'], holdsMinutes: 10 }],
      againFrom: 0,
    });
  });
});

describe('rows that make none say why', () => {
  const mistakes: readonly [string, readonly LadderRow[], string][] = [
    ['no row', [], 'It has no steps.'],
    ['a step left out', without(3), 'Step 3 is missing, or something in it is wrong.'],
    ['the first left out', without(1), 'Step 1 is missing, or something in it is wrong.'],
    ['the last left out', without(5), 'Step 4 is the last.'],
    ['a step twice', [...critical, ...withStep(1, {}).slice(1, 2)], 'Step 2 is there twice.'],
    ['a late start', withStep(1, { minutes: 2 }), 'Step 1 must be at 0 minutes'],
    ['two at once', withStep(3, { minutes: 5 }), 'Step 3 must be later than step 2.'],
    ['one before another', withStep(3, { minutes: 4 }), 'Step 3 must be later than step 2.'],
    ['half a minute', withStep(2, { minutes: 0.5 }), 'Step 2 has a number that is not whole.'],
    ['500 for 50', withStep(5, { minutes: 500 }), 'The people of step 4 have it for 485 minutes.'],
    [
      'a long rest',
      withStep(5, { againAfter: 100 }),
      'The people of step 5 have it for 100 minutes.',
    ],
    ['no end', withStep(5, { againFrom: undefined, againAfter: undefined }), 'Step 5 is the last.'],
    ['half an end', withStep(5, { againAfter: undefined }), 'Step 5 is the last.'],
    ['no time', withStep(5, { againAfter: 0 }), 'Step 5 is the last.'],
    ['an end in the middle', withStep(2, { againFrom: 1 }), 'Step 2 says when to start again.'],
    ['an end nowhere', withStep(5, { againFrom: 6 }), 'Step 5 starts again from a step'],
    ['an end before all', withStep(5, { againFrom: 0 }), 'Step 5 starts again from a step'],
  ];

  test.each(mistakes)('%s', (_what, rows, why) => {
    const read = readLadder('critical', rows);
    expect(read.ladder).toBeUndefined();
    expect(read.wrong).toContain(why);
  });

  test.each(Object.keys(ladderNames) as LadderName[])('%s has its own longest time', (name) => {
    const rows = usual
      .filter(({ ladder }) => ladder === name)
      .map((row) => (row.againAfter === undefined ? row : { ...row, againAfter: 100_000 }));
    expect(readLadder(name, rows).wrong).toMatch(/have it for 100000 minutes/);
  });
});

describe('every ladder is there', () => {
  test('from the list where it makes sense; each mistake touches its own ladder alone', () => {
    const rows = [...usual.filter(({ ladder }) => ladder !== 'critical'), ...without(3)];
    const ladders = laddersFrom(rows, {});
    expect(ladders.critical).toEqual({
      ...usualLadders.critical,
      wrong: {
        en: 'Step 3 is missing, or something in it is wrong.',
        cy: 'Mae cam 3 ar goll, neu mae rhywbeth ynddo yn anghywir.',
      },
    });
    expect(ladders.moderate).toEqual({ ...usualLadders.moderate, from: 'list' });
  });

  test('the last good one before the usual one', () => {
    const quick = withStep(5, { againAfter: 7 });
    const good = goodLaddersIn(laddersFrom(quick, {}));
    expect(Object.keys(good)).toEqual(['critical']);
    const { ladder, from } = laddersFrom(without(1), good).critical;
    expect([from, ladder.rungs[4]?.holdsMinutes]).toEqual(['last-good', 7]);
    const still = goodLaddersIn(laddersFrom(without(1), good));
    expect(still).toEqual(good);
  });

  test('an incident gets the one of its level, High by the hour', () => {
    const { 'high-in-office': inside, 'high-out-of-hours': outside, low } = usualLadders;
    expect(ladderFor(usualLadders, 'high', true)).toEqual({
      ...inside.ladder,
      afterHours: outside.ladder,
    });
    expect(ladderFor(usualLadders, 'high', false)).toBe(outside.ladder);
    expect(ladderFor(usualLadders, 'low', true)).toBe(low.ladder);
  });
});

test('whatever people write, each ladder asks somebody at once, goes on and never ends', () => {
  const number = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.double(), fc.constant(undefined));
  const target = fc.constantFrom(...(Object.keys(targets) as Target[]));
  const row = fc.record({
    title: fc.constant(''),
    ladder: fc.constantFrom(...(Object.keys(ladderNames) as LadderName[])),
    step: fc.integer({ min: 0, max: 4 }),
    minutes: fc.integer({ min: -1, max: 90 }),
    asks: target,
    againFrom: number,
    againAfter: number,
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      for (const { ladder, from, wrong } of Object.values(laddersFrom(rows as LadderRow[], {}))) {
        expect(wrong === undefined).toBe(from === 'list');
        expect(ladder.rungs.length).toBeGreaterThan(0);
        expect(ladder.rungs[ladder.againFrom]).toBeDefined();
        for (const { targets: asked, holdsMinutes } of ladder.rungs) {
          expect(asked.length).toBeGreaterThan(0);
          expect(holdsMinutes).toBeGreaterThan(0);
        }
      }
    }),
  );
});
