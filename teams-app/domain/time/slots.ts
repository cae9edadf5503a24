/** Times that come again: every hour, every day. By the clock in Europe/London. */
import { Temporal } from 'temporal-polyfill';
import { addMinutes, instantAt, millisecondsOf } from './instant.ts';
import type { Instant } from './instant.ts';

/** Moments that follow one another without end. */
export interface Slots {
  /** The last at or before `now`. */
  slotAt(now: Instant): Instant;
  /** The first after `now`. */
  nextAfter(now: Instant): Instant;
}

const timeZone = 'Europe/London';
const hour = 60 * 60_000;

/** At this minute of every hour. The hour that comes twice in autumn has two, the one that is left out in spring none. */
export const hourlySlots = (minute: number): Slots => {
  const past = minute * 60_000;
  const slotAt = (now: Instant): Instant =>
    instantAt(Math.floor((millisecondsOf(now) - past) / hour) * hour + past);
  return { slotAt, nextAfter: (now) => addMinutes(slotAt(now), 60) };
};

const inLondon = (instant: Instant): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(millisecondsOf(instant))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();

const momentOn = (day: Temporal.PlainDate, time: string): Instant =>
  instantAt(
    day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds,
  );

/** Every day at a time such as "07:30"; where the clocks leave it out, as much later as they are put on. */
export const dailySlots = (time: string): Slots => {
  const on = (now: Instant, days: number): Instant => momentOn(inLondon(now).add({ days }), time);
  return {
    slotAt: (now) => (on(now, 0) <= now ? on(now, 0) : on(now, -1)),
    nextAfter: (now) => (on(now, 0) > now ? on(now, 0) : on(now, 1)),
  };
};
