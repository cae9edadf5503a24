/** Work that comes again at set times: each slot at least once over all instances, a missed one once, late. */
import type { Instant } from '../../domain/time/instant.ts';
import { addSeconds, earliest } from '../../domain/time/instant.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Council } from '../../ports.ts';
import { RecordUnavailable, StoreUnavailable } from '../../ports.ts';
import { withDeadline } from '../deadline.ts';
import type { Run } from '../run.ts';
import { allParts } from '../run.ts';

/**
 * One such piece of work. It may be done twice for one slot (a crash after the work, before the note of
 * it): whatever it sends or writes must carry the slot in its key.
 */
export interface Chore {
  /** Unique for ever: the store remembers what is done by it. */
  readonly name: string;
  /** One that is new begins with the slot that is due; with its next one where this is left out. */
  readonly beginsAtOnce?: true;
  /** The slot that is due at or before `now`; undefined where the chore is switched off. */
  slotAt(now: Instant, settings: Settings): Instant | undefined;
  /** The first slot after `now`; undefined where the chore is switched off. */
  nextAfter(now: Instant, settings: Settings): Instant | undefined;
  /** Throws where the slot is not done: it is tried again. */
  run(run: Run, slot: Instant): Promise<void>;
}

/** Milliseconds between two holds of a claim, and after which a chore counts as one that hangs. */
const holdEvery = 20_000;
const longest = 10 * 60_000;

/** Seconds before a chore that failed is tried again: 1, 2, 4, 8 minutes, then every 15. */
const againSeconds = (attempts: number): number => Math.min(900, 60 * 2 ** attempts);

/** Does it, holding on to the claim meanwhile, and gives it up where it hangs. */
const held = async (run: Run, chore: Chore, slot: Instant): Promise<void> => {
  const { chores } = run.promises;
  const timer = setInterval(() => {
    chores.hold(chore.name, run.sweeper, run.moment()).catch(() => {
      run.log.warn('chore-not-held', { chore: chore.name });
    });
  }, holdEvery);
  try {
    await withDeadline(chore.run(run, slot), run.choreDeadline ?? longest);
  } finally {
    clearInterval(timer);
  }
};

/** SharePoint or Exchange that is away is no fault of the chore: it is tried again, like everything else then. */
const noteFailure = (
  run: Run,
  problem: unknown,
  facts: { readonly chore: string; readonly slot: Instant; readonly attempts: number },
): void => {
  if (problem instanceof RecordUnavailable) return run.log.warn('chore-waits', facts);
  run.tally.failed += 1;
  run.log.error('chore-failed', problem, facts);
};

const runOne = async (run: Run, chore: Chore, slot: Instant, attempts: number): Promise<void> => {
  const { chores } = run.promises;
  const begins = chore.beginsAtOnce === true ? 'at-once' : 'with-the-next';
  if (!(await chores.claim(chore.name, slot, run.sweeper, run.moment(), begins))) return;
  try {
    await held(run, chore, slot);
    await chores.done(chore.name, slot, run.moment());
    run.tally.chores += 1;
  } catch (problem) {
    if (problem instanceof StoreUnavailable) throw problem;
    noteFailure(run, problem, { chore: chore.name, slot, attempts });
    const at = addSeconds(run.moment(), againSeconds(attempts));
    const why = problem instanceof Error ? problem.name : 'unknown';
    await chores.later(chore.name, run.sweeper, at, why);
  }
};

/**
 * Does the chores whose slot has come. One that fails is tried again and holds up no other. However many
 * slots were missed, the last one alone is done. A chore that is new begins with its next slot, unless it says otherwise.
 */
export const runChores = async (run: Run, chores: readonly Chore[]): Promise<void> => {
  const states = new Map((await run.promises.chores.all()).map((state) => [state.name, state]));
  const due = chores.flatMap((chore) => {
    const slot = chore.slotAt(run.now, run.council.settings());
    const state = states.get(chore.name);
    const isDone = slot === undefined || (state !== undefined && state.slot >= slot);
    return isDone ? [] : [{ chore, slot, attempts: state?.attempts ?? 0 }];
  });
  await allParts(
    due.map(
      ({ chore, slot, attempts }) =>
        () =>
          runOne(run, chore, slot, attempts),
    ),
  );
};

/** The first slot of any chore after `now`; undefined where there is none. */
export const nextChoreAfter = (
  chores: readonly Chore[],
  council: Pick<Council, 'settings'>,
  now: Instant,
): Instant | undefined =>
  earliest(...chores.map((chore) => chore.nextAfter(now, council.settings())));
