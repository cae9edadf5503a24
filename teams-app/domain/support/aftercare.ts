/**
 * How are you? Asked of a councillor 1, 7 and 28 days after something High or Critical, until they say stop.
 * Source: domain.md 3.9; Part 1, 16: never paternalistic.
 */
import type { Level } from '#lists/incidents.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { dailySlots } from '../time/slots.ts';
import { startOfDay } from '../time/wall-clock-moments.ts';
import { dayOf } from '../time/wall-clock.ts';

export const aftercareDays = [1, 7, 28] as const;

export type AftercareDay = (typeof aftercareDays)[number];

/** At this time of the day, by the clock in London: nobody is woken by it. */
export const aftercareTimes = dailySlots('10:00');

/** A hub that was away asks late, but not so late that it makes no sense. */
const latestDays = 2;

/** What of an incident matters here. */
export interface Happened {
  readonly level: Level;
  readonly receivedAt: Instant;
  /** It was a mistake, or there twice. */
  readonly stoodDown?: true;
}

/** When it is asked: at 10am so many days after the day on which it came in. */
const askedAt = ({ receivedAt }: Happened, days: AftercareDay): Instant =>
  aftercareTimes.nextAfter(addMinutes(startOfDay(dayOf(receivedAt), days), -1));

const isDue = (happened: Happened, days: AftercareDay, now: Instant): boolean => {
  const at = askedAt(happened, days);
  return at <= now && now < startOfDay(dayOf(at), latestDays);
};

const isGrave = ({ level, stoodDown }: Happened): boolean =>
  (level === 'critical' || level === 'high') && stoodDown !== true;

/** What is asked about: something that came in on this day, so many days ago. */
export interface AftercareDue {
  readonly on: string;
  readonly days: AftercareDay;
}

/** What is asked of one councillor now: of several things that are due, the one that is the newest. */
export const aftercareDue = (
  happened: readonly Happened[],
  now: Instant,
): AftercareDue | undefined =>
  happened
    .filter(isGrave)
    .toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt))
    .flatMap((one) => {
      const days = aftercareDays.findLast((each) => isDue(one, each, now));
      return days === undefined ? [] : [{ on: dayOf(one.receivedAt), days }];
    })[0];
