/** One part of the engine on its own track: never twice at once, and never blocked for ever. */
import type { Instant } from '../domain/time/instant.ts';
import { withDeadline } from './deadline.ts';
import type { EngineDeps } from './engine-deps.ts';

export interface Lane {
  /** Runs now, or once more right after the run that is under way. */
  kick(): void;
  /** When a run last ended without a fault. */
  endedAt(): Instant | undefined;
  /** Begins no more runs, and waits for the one that is under way. */
  stop(): Promise<void>;
}

export interface LaneOptions {
  /** What the log calls a run that failed. */
  readonly event: string;
  /** Milliseconds after which a run is given up as one that hangs, and the next may begin. */
  readonly longest: number;
}

/**
 * Runs `work` when kicked; kicks that come meanwhile are one more run. A run that hangs is given up: what
 * it still does is as harmless as the sweep of another instance.
 */
export const laneOf = (
  deps: Pick<EngineDeps, 'clock' | 'log'>,
  { event, longest }: LaneOptions,
  work: () => Promise<void>,
): Lane => {
  let running: Promise<void> | undefined;
  let wanted = false;
  let stopped = false;
  let ended: Instant | undefined;
  const once = async (): Promise<void> => {
    try {
      await withDeadline(work(), longest);
      ended = deps.clock.now();
    } catch (problem) {
      deps.log.error(event, problem);
    }
  };
  const run = async (): Promise<void> => {
    while (wanted && !stopped) {
      wanted = false;
      await once();
    }
    running = undefined;
  };
  return {
    kick: () => {
      wanted = true;
      running ??= run();
    },
    endedAt: () => ended,
    stop: async () => {
      stopped = true;
      await running;
    },
  };
};
