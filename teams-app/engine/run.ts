/** One sweep while it runs: whose claims it makes, what it counts, and how one failure is kept to itself. */
import type { Instant } from '../domain/time/instant.ts';
import { StoreUnavailable } from '../ports.ts';
import type { EngineDeps, Tally } from './engine-deps.ts';
import { emptyTally } from './engine-deps.ts';

export interface Run extends EngineDeps {
  /** The moment for which the sweep decides. */
  readonly now: Instant;
  /** Unique to this sweep: two sweeps never share a claim. */
  readonly sweeper: string;
  readonly tally: Tally;
  /** The moment for claims and outcomes: `now`, or later where the sweep has taken long. */
  moment(): Instant;
}

export const beginRun = (deps: EngineDeps, now: Instant): Run => ({
  ...deps,
  now,
  sweeper: Buffer.from(deps.chance.bytes(12)).toString('base64url'),
  tally: emptyTally(),
  moment: () => {
    const clock = deps.clock.now();
    return clock > now ? clock : now;
  },
});

/** A store that cannot be used ends the sweep; anything else is this one item's own trouble. */
const isOfOneItem = (problem: unknown): boolean => !(problem instanceof StoreUnavailable);

/**
 * Does something for one incident, notice or filing. What goes wrong is logged and counted, and holds
 * up nothing else (invariant 3). Throws only StoreUnavailable.
 */
export const onItsOwn = async <T>(
  run: Run,
  event: string,
  reference: string,
  work: () => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await work();
  } catch (problem) {
    if (!isOfOneItem(problem)) throw problem;
    run.tally.failed += 1;
    run.log.error(event, problem, { reference });
    return undefined;
  }
};

/** Runs every part though one fails; throws the first failure when all have run. */
export const allParts = async (parts: readonly (() => Promise<void>)[]): Promise<void> => {
  const problems: unknown[] = [];
  for (const part of parts) {
    try {
      await part();
    } catch (problem) {
      problems.push(problem);
    }
  }
  if (problems.length > 0) throw problems[0];
};

/** Does something for each, side by side, and waits for all; then throws the first failure. */
export const sideBySide = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> => {
  const results = await Promise.allSettled(items.map(work));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};

/**
 * Real time for a part of a sweep, so that one part cannot hold up the next sweep: true while there
 * is some left. What remains is claimed by the next sweep.
 */
export const timeBox = (milliseconds: number): (() => boolean) => {
  const end = performance.now() + milliseconds;
  return () => performance.now() < end;
};
