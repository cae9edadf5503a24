/**
 * What the clocks of London show, by the time zones that Node and every browser carry: a page that only
 * tells the time loads no calendar library for it.
 */
import type { Instant } from '#schema/fields.ts';
import { millisecondsOf } from './instant.ts';

export interface LondonTime {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly dayOfWeek: number;
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** The day and the time of day that are read off a clock in London at that moment. */
export const inLondon = (instant: Instant): LondonTime => {
  const parts = format.formatToParts(millisecondsOf(instant));
  const number = (wanted: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(({ type }) => type === wanted)?.value);
  const [year, month, day] = [number('year'), number('month'), number('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return {
    year,
    month,
    day,
    hour: number('hour'),
    minute: number('minute'),
    dayOfWeek: weekday === 0 ? 7 : weekday,
  };
};

/** "2026-12-28": the day in London, which sorts. */
export const dayText = ({ year, month, day }: LondonTime): string =>
  [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');

export const twoDigits = (value: number): string => String(value).padStart(2, '0');
