/**
 * The canary: an incident of nobody, sent every hour and answered by a robot. It goes the way of a real
 * one up to the answer, and is in no list, no count and not in SharePoint. Source: escalation.md, In production.
 */
import type { Incident } from '../incidents/incident.ts';
import {
  addMinutes,
  addSeconds,
  instantAt,
  millisecondsOf,
  minutesBetween,
} from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Ladder } from './ladder.ts';
import type { Person } from '../people.ts';
import { canaryReference } from '../incidents/reference.ts';
import { robot } from './robot.ts';
import type { Slots } from '../time/slots.ts';
import { received } from '../incidents/transitions.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

const sender: Person = { ...robot, key: 'hub/canary', name: 'The hub' };

/** Seconds within which it must be answered. One sweep takes it all the way. */
const canarySeconds = 5 * 60;

/** Its only rung means nobody of the council; asked again while it is not answered. */
const ladder: Ladder = { rungs: [{ targets: [], holdsMinutes: 5 }], againFrom: 0 };

/** A slot every so many minutes, counted from midnight of Universal Time. */
export const canarySlots = (everyMinutes: number): Slots => {
  const length = everyMinutes * 60_000;
  const slotAt = (now: Instant): Instant =>
    instantAt(Math.floor(millisecondsOf(now) / length) * length);
  return { slotAt, nextAfter: (now) => addMinutes(slotAt(now), everyMinutes) };
};

/** The canary of a slot: the same one, whoever sends it and however often. */
export const canaryOf = (slot: Instant, calendar: WorkingCalendar, now: Instant): Incident =>
  received(
    {
      reference: canaryReference(Math.floor(millisecondsOf(slot) / 60_000)),
      submission: `canary/${slot}`,
      level: 'low',
      reporter: sender,
      ward: '',
      excludedKeys: [],
      ladder,
      calendar,
    },
    now,
  );

/** Whether it has had its time and nobody, not even the robot, has answered. */
export const isUnanswered = (canary: Incident, now: Instant): boolean =>
  canary.acknowledgedAt === undefined && addSeconds(canary.receivedAt, canarySeconds) <= now;

export type CanaryState = 'starting' | 'well' | 'waiting' | 'unanswered' | 'missing';

/** Minutes after which the next one, that should have been sent, counts as missing. */
const missedMinutes = 15;

/**
 * How the canary is, from those that the store has, the newest first. One that was not answered stays so
 * until a later one is. `since`: when this instance began to look, for the time before the first.
 */
export const canaryState = (
  canaries: readonly Incident[],
  everyMinutes: number,
  since: Instant,
  now: Instant,
): CanaryState => {
  const [newest] = canaries;
  if (newest?.acknowledgedAt === undefined && canaries.some((each) => isUnanswered(each, now)))
    return 'unanswered';
  const last = newest !== undefined && newest.receivedAt > since ? newest.receivedAt : since;
  if (minutesBetween(last, now) >= everyMinutes + missedMinutes) return 'missing';
  if (newest === undefined) return 'starting';
  return newest.acknowledgedAt === undefined ? 'waiting' : 'well';
};
