/** The host's timer: sweeps when something is due, when told to, and every half minute in any case. */
import type { Instant } from '../domain/time/instant.ts';
import { millisecondsOf } from '../domain/time/instant.ts';
import { patience } from '../domain/alerts/pulse.ts';
import type { LaneName } from '../domain/alerts/pulse.ts';
import type { Chore } from './chores/chores.ts';
import type { EngineDeps } from './engine-deps.ts';
import { laneOf } from './lane.ts';
import type { Lane } from './lane.ts';
import { nextMomentAfter } from './next-moment.ts';
import { keepChores, keepEvidence, keepRecord, tell } from './sweep.ts';

export interface PulseOptions {
  /** Milliseconds between two sweeps when nothing calls for one earlier. */
  readonly every: number;
  /** The council's own unless given. */
  readonly chores?: readonly Chore[];
  /** Milliseconds after which a run of a part counts as one that hangs; the usual ones where left out. */
  readonly longest?: Partial<Readonly<Record<LaneName, number>>>;
}

export interface Engine {
  /** Something is due now: sweeps at once, or once more right after the sweep that is running. */
  nudge(): void;
  /** When the last sweep of the alerting part ended well; undefined before the first. For /healthz. */
  lastSweptAt(): Instant | undefined;
  /** When the recording part last ended well. */
  lastKeptAt(): Instant | undefined;
  /** Begins no more sweeps and waits for the one that is running. */
  stop(): Promise<void>;
}

/** Milliseconds that a part on its way is waited for at the end; what is not done by then is done by the next start. */
const longestEnd = 15_000;
const longestFile = 5_000;

const atMost = async (work: Promise<void>, milliseconds: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, over]);
  clearTimeout(timer);
};

/** Milliseconds that a sweep rests at least, unless somebody nudges: filing makes new moments all the time. */
const shortest = 250;

/**
 * Milliseconds until the next sweep: at the first moment that this sweep could not see yet, else after
 * `every`. What was due and stayed waits for that; it must not hide what falls due before.
 */
const pause = async (deps: EngineDeps, swept: Instant, every: number): Promise<number> => {
  const next = await nextMomentAfter(deps, swept);
  if (next === undefined) return every;
  return Math.min(
    every,
    Math.max(shortest, millisecondsOf(next) - millisecondsOf(deps.clock.now())),
  );
};

/**
 * Starts sweeping. The alerting part, the recording part, the part for files and the chores have a lane each,
 * so that a slow SharePoint never holds up an alert, and a large file no report.
 */
export const runEngine = (deps: EngineDeps, options: PulseOptions): Engine => {
  const { every, chores } = options;
  const lane = (name: LaneName, event: string, work: () => Promise<void>): Lane =>
    laneOf(deps, { event, longest: options.longest?.[name] ?? patience[name].hung * 1_000 }, work);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const wakeAfter = (milliseconds: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(nudge, milliseconds);
  };
  const recording = lane('recording', 'recording-failed', async () => {
    const { adopted, unfinished } = await keepRecord(deps, deps.clock.now());
    if (adopted > 0) alerting.kick();
    if (unfinished > 0) recording.kick();
    filing.kick();
  });
  const filing = lane('files', 'evidence-failed', async () => {
    const { evidence } = await keepEvidence(deps, deps.clock.now());
    if (evidence > 0) filing.kick();
  });
  const choring = lane('chores', 'chores-failed', async () => {
    const { chores: done } = await keepChores(deps, deps.clock.now(), chores);
    if (done > 0) alerting.kick();
  });
  const alerting = lane('alerting', 'sweep-failed', async () => {
    wakeAfter(every);
    const now = deps.clock.now();
    await tell(deps, now);
    recording.kick();
    filing.kick();
    choring.kick();
    wakeAfter(await pause(deps, now, every));
  });
  const nudge = (): void => {
    if (stopped) return;
    alerting.kick();
    recording.kick();
    filing.kick();
    choring.kick();
  };
  nudge();
  return {
    nudge,
    lastSweptAt: () => alerting.endedAt(),
    lastKeptAt: () => recording.endedAt(),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      const quick = [alerting, recording].map((each) => atMost(each.stop(), longestEnd));
      const slow = [filing, choring].map((each) => atMost(each.stop(), longestFile));
      await Promise.all([...quick, ...slow]);
    },
  };
};
