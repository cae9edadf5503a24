/** Where each step of a ladder lies on one line of time, in percent of its length. */
import { millisecondsOf } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import { clockTime } from '../../../times-now.ts';
import type { LadderStep } from './ladder-steps.ts';

export interface Span {
  /** Percent of the axis. */
  readonly from: number;
  readonly width: number;
}

interface Tick {
  /** Percent of the axis. */
  readonly left: number;
  readonly words: string;
  /** The words stand before the tick: there is no room for them after it. */
  readonly isBefore: boolean;
}

export interface LadderAxis {
  readonly ticks: readonly Tick[];
  /** Absent once somebody has it and nothing more is to come. */
  readonly now?: number;
  /** A span for each step, in the order of the steps. */
  readonly spans: readonly Span[];
}

/** Nearer than this two times on the axis would run into each other. */
const roomForTick = 22;
/** Beyond it there is no room for a time after its tick. */
const lastRoomy = 80;
const shortest = 2;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** From the first step to the last, or to now. A step lasts until the next, the last until the end. */
export const ladderAxis = (steps: readonly LadderStep[], now: Instant): LadderAxis => {
  const first = steps[0]?.at ?? now;
  const isRunning = steps.some(({ state }) => state === 'asking' || state === 'next');
  const moments = [...steps.map(({ at }) => at), ...(isRunning ? [now] : [])].sort();
  const last = moments.at(-1) ?? now;
  const length = Math.max(1, millisecondsOf(last) - millisecondsOf(first));
  // The last step is drawn as long as it can be: a tenth beyond its beginning.
  const place = (at: Instant): number =>
    rounded(((millisecondsOf(at) - millisecondsOf(first)) / length) * 90);
  const spans = steps.map((step, index): Span => {
    const from = place(step.at);
    const end = steps.slice(index + 1).find(({ at }) => at > step.at);
    const until = end === undefined ? 100 : place(end.at);
    return { from, width: rounded(Math.max(shortest, until - from)) };
  });
  return {
    ticks: ticksOf(steps, place),
    ...(isRunning ? { now: place(now) } : {}),
    spans,
  };
};

const ticksOf = (
  steps: readonly LadderStep[],
  place: (at: Instant) => number,
): LadderAxis['ticks'] => {
  const ticks: Tick[] = [];
  const days = new Set(steps.map(({ at }) => dayOf(at)));
  for (const { at } of steps) {
    const left = place(at);
    const before = ticks.at(-1);
    const isBefore = left > lastRoomy;
    // The time before stands after its own tick, so the two meet between the ticks.
    const room = isBefore ? 2 * roomForTick : roomForTick;
    if (before !== undefined && left - before.left < room) continue;
    ticks.push({ left, words: days.size > 3 ? dayOf(at).slice(5) : clockTime(at), isBefore });
  }
  return ticks;
};
