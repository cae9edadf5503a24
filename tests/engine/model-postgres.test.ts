/** The runs of the model on PostgreSQL: each process with lines of its own to one database. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eachStore } from '../promises/each-store.ts';
import { commands } from './commands.ts';
import { endWell } from './end-well.ts';
import { newReal } from './real.ts';

const runs = Math.ceil(Number(process.env['RUNS'] ?? 200) / 20);
const seed = Number(process.env['SEED'] ?? Date.now() & 0x7fffffff);

eachStore(({ name, newPlace, open }) => {
  if (name !== 'PostgreSQL') {
    test('SQLite has more runs of its own', () => {
      expect(runs).toBeGreaterThan(0);
    });
    return;
  }
  test(
    `the engine keeps its promises in ${String(runs)} runs (seed ${String(seed)})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(commands, async (happenings) => {
          const place = await newPlace();
          const real = await newReal(undefined, 2, (clock) => open({ clock, place }));
          try {
            await fc.asyncModelRun(() => ({ model: {}, real }), happenings);
            await endWell(real);
          } finally {
            await real.close();
          }
        }),
        { numRuns: runs, seed, endOnFailure: true },
      );
    },
    60_000 + runs * 10_000,
  );
});
