// Who is asked, and after how long the next: domain.md 3.6, invariants 4 and 12.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdsMinutes, stepAfter, targetsOf } from '#core/domain/alerts/ladder.ts';
import type { Ladder, Step, Target } from '#core/domain/alerts/ladder.ts';
import { ladderFor as ladderOf, usualLadders } from '#core/domain/alerts/ladders.ts';
import type { Level } from '#lists/incidents.ts';

const ladderFor = (level: Level, officeHours: boolean): Ladder =>
  ladderOf(usualLadders, level, officeHours);

const first: Step = { cycle: 0, rung: 0 };

/** The ladder as people would write it: at how many minutes whom. */
const plan = (ladder: Ladder, steps: number): [number, ...Target[]][] => {
  let [at, step] = [0, first];
  return Array.from({ length: steps }, () => {
    const entry: [number, ...Target[]] = [at, ...targetsOf(ladder, step)];
    at += holdsMinutes(ladder, step);
    step = stepAfter(ladder, step);
    return entry;
  });
};

const rise: Target[] = ['senior-responsible-officer', 'duty-deputy'];
const all: Target[] = ['everyone', 'chief-executive'];
const day = 510;

describe('the ladder of each level', () => {
  test.each([true, false])('Critical is the same at all hours (office hours: %s)', (office) => {
    expect(plan(ladderFor('critical', office), 7)).toEqual([
      [0, 'duty-lead', 'duty-deputy'],
      [5, 'spoc-team'],
      [10, 'senior-responsible-officer'],
      [15, 'duty-director', 'control-room'],
      [20, ...all],
      [30, ...all, ...rise],
      [40, ...all, ...rise],
    ]);
  });

  test('High in office hours: the queue, then the manager, then the senior responsible officer', () => {
    expect(plan(ladderFor('high', true), 4)).toEqual([
      [0, 'spoc-team'],
      [60, 'manager'],
      [120, 'senior-responsible-officer'],
      [180, 'spoc-team', ...rise],
    ]);
  });

  test('High out of hours: lead, deputy, senior responsible officer', () => {
    expect(plan(ladderFor('high', false), 5)).toEqual([
      [0, 'duty-lead'],
      [60, 'duty-deputy'],
      [120, 'senior-responsible-officer'],
      [180, 'duty-lead', ...rise],
      [240, 'duty-deputy', 'senior-responsible-officer'],
    ]);
  });

  test.each([
    ['moderate', day],
    ['low', 2 * day],
  ] as const)('%s: the team, and the manager when they miss it', (level, missed) => {
    for (const office of [true, false])
      expect(plan(ladderFor(level, office), 3)).toEqual([
        [0, 'spoc-team'],
        [missed, 'manager'],
        [missed + day, 'spoc-team', ...rise],
      ]);
  });
});

const levels = fc.constantFrom<Level>('critical', 'high', 'moderate', 'low');

test('a ladder has no end: every step is followed by one that asks somebody and passes', () => {
  fc.assert(
    fc.property(levels, fc.boolean(), fc.integer({ min: 1, max: 30 }), (level, office, steps) => {
      const ladder = ladderFor(level, office);
      let step = first;
      for (let n = 0; n < steps; n += 1) {
        const next = stepAfter(ladder, step);
        expect(next.cycle * 100 + next.rung).toBeGreaterThan(step.cycle * 100 + step.rung);
        expect(ladder.rungs[next.rung]).toBeDefined();
        expect(targetsOf(ladder, next).length).toBeGreaterThan(0);
        expect(holdsMinutes(ladder, next)).toBeGreaterThan(0);
        step = next;
      }
    }),
  );
});

test('no rung of a round is skipped or entered twice', () => {
  for (const level of ['critical', 'high', 'moderate', 'low'] as const) {
    const ladder = ladderFor(level, false);
    let step = first;
    for (const rung of ladder.rungs.keys()) {
      expect(step).toEqual({ cycle: 0, rung });
      step = stepAfter(ladder, step);
    }
    expect(step).toEqual({ cycle: 1, rung: ladder.againFrom });
  }
});

test('nobody is named twice in one step', () => {
  const ladder: Ladder = {
    rungs: [{ targets: ['senior-responsible-officer', 'duty-lead'], holdsMinutes: 5 }],
    againFrom: 0,
  };
  expect(targetsOf(ladder, { cycle: 3, rung: 0 })).toEqual([
    'senior-responsible-officer',
    'duty-lead',
    'duty-deputy',
  ]);
});

test('a step that the ladder does not have asks everyone for ten minutes', () => {
  const ladder = ladderFor('critical', true);
  expect(targetsOf(ladder, { cycle: 0, rung: 9 })).toEqual(['everyone']);
  expect(holdsMinutes(ladder, { cycle: 0, rung: 9 })).toBe(10);
});
