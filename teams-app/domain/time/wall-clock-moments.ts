/** Which moment a day or a time on the clocks of London is, through both clock changes. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#schema/fields.ts';
import { instantAt, millisecondsOf } from './instant.ts';

const timeZone = 'Europe/London';

/** The moment of a wall-clock text such as "2026-12-28T23:40". In the autumn overlap the first of the two. */
export const londonMoment = (wallClock: string): Instant =>
  instantAt(
    Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone, {
      disambiguation: 'compatible',
    }).epochMilliseconds,
  );

const wallClock = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** The moment that somebody chose in a field, as "2026-12-28T23:40"; undefined where that is no day and time. */
export const momentTyped = (text: string): Instant | undefined => {
  if (!wallClock.test(text)) return undefined;
  try {
    return londonMoment(text);
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
};

/** Midnight, where a day such as "2026-12-28" begins in London; `days` later. */
export const startOfDay = (day: string, days = 0): Instant =>
  instantAt(Temporal.PlainDate.from(day).add({ days }).toZonedDateTime(timeZone).epochMilliseconds);

/** 10am on the next calendar day in London. Source: domain.md 3.6, High out of hours. */
export const tenNextDay = (instant: Instant): Instant =>
  instantAt(
    Temporal.Instant.fromEpochMilliseconds(millisecondsOf(instant))
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .add({ days: 1 })
      .toZonedDateTime({ timeZone, plainTime: '10:00' }).epochMilliseconds,
  );
