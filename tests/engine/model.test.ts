/** Invariants 1 to 15 under any order of reports, sweeps of two processes, crashes, acts of people and faults. */
import { test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from './commands.ts';
import { endWell } from './end-well.ts';
import { newReal } from './real.ts';
import type { Instant } from '#core/domain/time/instant.ts';

/** A night before a bank holiday ends, the nights on which the clock changes, an office that is about to close. */
const starts = [
  '2026-12-28T23:40:00.000Z',
  '2026-03-29T00:40:00.000Z',
  '2026-10-25T00:40:00.000Z',
  '2027-01-12T16:40:00.000Z',
];

const runs = Number(process.env['RUNS'] ?? 200);
const seed = Number(process.env['SEED'] ?? Date.now() & 0x7fffffff);

test(
  `the engine keeps its promises in ${String(runs)} runs (seed ${String(seed)})`,
  async () => {
    await fc.assert(
      fc.asyncProperty(commands, fc.constantFrom(...starts), async (happenings, from) => {
        const real = await newReal(from as Instant);
        try {
          await fc.asyncModelRun(() => ({ model: {}, real }), happenings);
          await endWell(real);
        } finally {
          await real.close();
        }
      }),
      { numRuns: runs, seed, endOnFailure: process.env['SHRINK'] === 'no' },
    );
  },
  20_000 + runs * 2_000,
);
