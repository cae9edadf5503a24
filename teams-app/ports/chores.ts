/** Work that comes again at set times, remembered so that each time is done. */
import type { Instant } from '#schema/fields.ts';

/** How a chore stands. */
export interface ChoreState {
  readonly name: string;
  /** The last slot that was done, or that the chore began after. */
  readonly slot: Instant;
  /** When that was done; absent before the first time. */
  readonly doneAt?: Instant;
  /** Attempts since then that did not get to their end. */
  readonly attempts: number;
  /** Why the last of them did not, where that is known. */
  readonly why?: string;
}

/** Which slots of which chores are done, over all instances. Claims end after 60 seconds. */
export interface ChoreBook {
  /**
   * Takes a slot for this sweeper; false where it or a later one is done, somebody else has it, or it is
   * to be tried later. A chore that was never seen before begins with its next slot (false too), or at
   * once with this one.
   */
  claim(
    name: string,
    slot: Instant,
    sweeper: string,
    now: Instant,
    begins?: 'at-once' | 'with-the-next',
  ): Promise<boolean>;
  /** Holds on to the claim; false where it has been lost. */
  hold(name: string, sweeper: string, now: Instant): Promise<boolean>;
  /** The slot is done, and all before it. Never goes back to an earlier one. */
  done(name: string, slot: Instant, at: Instant): Promise<void>;
  /** To be tried again at `at`. Ends the claim. */
  later(name: string, sweeper: string, at: Instant, why: string): Promise<void>;
  all(): Promise<readonly ChoreState[]>;
}
