/** Invariants 1 to 15 under any order of reports, sweeps of two processes, crashes, acts of people and faults. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAfterSweep, checkRecorded } from './invariants.ts';
import { commands } from './commands.ts';
import { newReal, sweepAll } from './real.ts';
import type { Real } from './real.ts';
import type { Instant } from '#core/domain/instant.ts';

/** A night before a bank holiday ends, the nights on which the clock changes, an office that is about to close. */
const starts = [
  '2026-12-28T23:40:00.000Z',
  '2026-03-29T00:40:00.000Z',
  '2026-10-25T00:40:00.000Z',
  '2027-01-12T16:40:00.000Z',
];

const runs = Number(process.env['RUNS'] ?? 200);
const seed = Number(process.env['SEED'] ?? Date.now() & 0x7fffffff);

/** 1: what a reply has named can be read, and is looked at until a person closes it. */
const checkDurable = async (real: Real) => {
  for (const [submission, reference] of real.memory.submissions) {
    const known = await real.promises.findSubmission(submission);
    expect(known).toMatchObject({ reference });
    if (known?.status !== 'closed')
      expect((await real.promises.find(reference))?.wakeAt).toEqual(expect.any(String));
  }
};

/** All faults end, also those of the clock; the engine has half an hour. */
const recover = async (real: Real) => {
  real.outside.fates.length = 0;
  real.outside.blocked.clear();
  real.outside.recordAway = false;
  if (real.memory.latest > real.clock.now()) real.clock.set(real.memory.latest);
  for (let minute = 0; minute < 8; minute += 1) {
    real.clock.move(4);
    await sweepAll(real);
    await checkAfterSweep(real, real.clock.now());
  }
  await real.sweep();
};

test(
  `the engine keeps its promises in ${String(runs)} runs (seed ${String(seed)})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(commands, fc.constantFrom(...starts), async (happenings, from) => {
        const real = await newReal(from as Instant);
        try {
          await fc.asyncModelRun(() => ({ model: {}, real }), happenings);
          await checkDurable(real);
          await recover(real);
          await checkRecorded(real);
          expect(real.memory.violations).toEqual([]);
        } finally {
          await real.close();
        }
      }),
      { numRuns: runs, seed, endOnFailure: process.env['SHRINK'] === 'no' },
    );
  },
  20_000 + runs * 2_000,
);
