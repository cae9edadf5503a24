// Invariant 12: whatever somebody makes of the lists, every ladder asks somebody, in time, and again without end.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ladderNames } from '#lists/ladder-steps.ts';
import type { LadderName, Target } from '#lists/ladder-steps.ts';
import type { LadderRow } from '#lists/ladders.ts';
import { holdsMinutes, stepAfter, targetsOf } from '#core/domain/alerts/ladder.ts';
import type { Ladder, Step } from '#core/domain/alerts/ladder.ts';
import { laddersFrom, usualLadders } from '#core/domain/alerts/ladders.ts';
import { settingsFrom } from '#core/domain/settings.ts';

const names = Object.keys(ladderNames) as LadderName[];
const targets: readonly Target[] = ['duty-lead', 'duty-deputy', 'spoc-team', 'everyone', 'manager'];
const odd = fc.oneof(
  fc.integer({ min: -5, max: 5_000 }),
  fc.constantFrom(0, 1, 0.5, Number.MAX_SAFE_INTEGER, Number.NaN),
);
const target = fc.constantFrom(...targets);
const row: fc.Arbitrary<LadderRow> = fc.record(
  {
    title: fc.string(),
    ladder: fc.constantFrom(...names),
    step: fc.oneof(fc.integer({ min: 1, max: 4 }), odd),
    minutes: odd,
    asks: target,
    asksAlso: target,
    asksThird: target,
    againFrom: odd,
    againAfter: odd,
  },
  { requiredKeys: ['title', 'ladder', 'step', 'minutes', 'asks'] },
);

/** Minutes for which any step of any ladder may have it: seven working days. */
const longest = 7 * 8.5 * 60;

/** What is wrong with a ladder within its first steps; empty where nothing is. */
const faultsIn = (ladder: Ladder): string[] => {
  const faults = ladder.rungs.length === 0 ? ['no rungs'] : [];
  let step: Step = { cycle: 0, rung: 0 };
  for (let steps = 0; steps < 20; steps += 1) {
    if (targetsOf(ladder, step).length === 0) faults.push('asks nobody');
    const minutes = holdsMinutes(ladder, step);
    if (!(minutes > 0 && minutes <= longest)) faults.push(`holds ${String(minutes)} minutes`);
    const next = stepAfter(ladder, step);
    if (next.cycle * 100 + next.rung <= step.cycle * 100 + step.rung) faults.push('goes back');
    step = next;
  }
  return step.cycle > 0 ? faults : [...faults, 'no second round'];
};

test('no rows of the list make a ladder that is empty, ends, or waits for ever', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      const ladders = Object.values(laddersFrom(rows, {}));
      expect(ladders.flatMap(({ ladder }) => faultsIn(ladder))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('from the second round on the senior responsible officer and the deputy are asked at every step', () => {
  for (const { ladder } of Object.values(usualLadders))
    for (let rung = ladder.againFrom; rung < ladder.rungs.length; rung += 1)
      expect(targetsOf(ladder, { cycle: 1, rung })).toEqual(
        expect.arrayContaining(['senior-responsible-officer', 'duty-deputy']),
      );
});

test('no setting switches the canary off', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), odd.map(String), fc.constantFrom('0', 'no', 'off')),
      (value) => {
        const { canaryMinutes } = settingsFrom(new Map([['Canary minutes', value]]));
        expect(canaryMinutes).toBeGreaterThanOrEqual(15);
        expect(canaryMinutes).toBeLessThanOrEqual(360);
      },
    ),
  );
});
