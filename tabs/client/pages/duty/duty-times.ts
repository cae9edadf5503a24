/** Moments of the rota as people read and type them: Europe/London, whatever the device is set to. */
import { addMinutes, instantAt, millisecondsOf } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { dayOf, shortWeekdayAndDay, weekdayAndDay } from '#core/domain/time/wall-clock.ts';
import { languageNow } from '../../spoken.ts';
import { clockTime } from '../../times-now.ts';
import { dutyPage } from './words.ts';

const timeZone = 'Europe/London';
const typedOf = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "Fri 27 Nov". */
export const shortDay = (instant: Instant): string => shortWeekdayAndDay(instant, languageNow());

/** "Friday 27 November". */
export const longDay = (instant: Instant): string => weekdayAndDay(instant, languageNow());

/** "Fri 27 Nov, 8:30am". */
const dayAndTime = (instant: Instant): string => `${shortDay(instant)}, ${clockTime(instant)}`;

/** "Fri 27 Nov, 8:30am to 5pm", and with the day at the end where that is another. */
export const spanWords = (from: Instant, until: Instant): string =>
  dutyPage.fromTo(
    dayAndTime(from),
    dayOf(from) === dayOf(until) ? clockTime(until) : dayAndTime(until),
  );

/** "8:30am to 5pm", and with the day at the end where that is another: below the name of its day. */
export const timesWords = (from: Instant, until: Instant): string =>
  dutyPage.fromTo(
    clockTime(from),
    dayOf(from) === dayOf(until) ? clockTime(until) : dayAndTime(until),
  );

/** "2026-11-27T08:30", as a field of the browser holds it and the hub takes it. */
export const typedMoment = (instant: Instant): string =>
  typedOf.format(millisecondsOf(instant)).replace(' ', 'T');

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The moment that was typed; undefined while it is none. */
export const momentTyped = (text: string): Instant | undefined =>
  pattern.test(text) && !Number.isNaN(Date.parse(text))
    ? londonMoment(text.slice(0, 16))
    : undefined;

const dayPattern = /^\d{4}-\d\d-\d\d$/;

export const isDay = (text: string): boolean =>
  dayPattern.test(text) && !Number.isNaN(Date.parse(text));

const oneDay = 24 * 60 * 60 * 1_000;

/** "2026-11-28" and 1 give "2026-11-29". */
export const dayLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * oneDay).toISOString().slice(0, 10);

/** Midnight in London, where the day begins. */
export const dayBegins = (day: string): Instant => londonMoment(`${day}T00:00`);

/** The Monday on or before the day on which a moment lies. */
export const mondayOf = (instant: Instant): string => {
  const day = dayOf(instant);
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return dayLater(day, -weekday);
};

/** The next full half hour: what a form begins with. */
export const nextHalfHour = (instant: Instant): Instant => {
  const half = 30 * 60_000;
  return addMinutes(instantAt(Math.floor(millisecondsOf(instant) / half) * half), 30);
};
