/** Office hours, and time that runs only in them. Source: domain.md 3.6; scenario 10. */
import { Temporal } from 'temporal-polyfill';
import type { AnnouncedHolidays } from './announced-holidays.ts';
import { bankHolidays } from './bank-holidays.ts';
import type { Nation } from './bank-holidays.ts';
import { instantAt, millisecondsOf } from './instant.ts';
import type { Instant } from './instant.ts';

/** Which days are working days: Monday to Friday, less the nation's bank holidays and the council's own. */
export interface WorkingCalendar {
  readonly nation: Nation;
  /** Days on which the office is closed beside bank holidays, as "2026-12-29". */
  readonly closedDays: readonly string[];
  /** What GOV.UK has announced counts in place of the rules. */
  readonly announced?: AnnouncedHolidays;
}

const timeZone = 'Europe/London';
const opens = Temporal.PlainTime.from('08:30');
const closes = Temporal.PlainTime.from('17:00');

/** Minutes of one working day. */
export const workingDay = 8.5 * 60;

const known = new Map<string, ReadonlySet<string>>();
const holidaysByRule = (nation: Nation, year: number): ReadonlySet<string> => {
  const key = `${nation} ${String(year)}`;
  const holidays = known.get(key) ?? new Set(bankHolidays(nation, year));
  known.set(key, holidays);
  return holidays;
};

const isBankHoliday = (
  day: Temporal.PlainDate,
  name: string,
  { nation, announced }: WorkingCalendar,
): boolean =>
  announced?.[nation]?.[day.year]?.includes(name) ?? holidaysByRule(nation, day.year).has(name);

const isWorkingDay = (day: Temporal.PlainDate, calendar: WorkingCalendar): boolean => {
  const name = day.toString();
  return (
    day.dayOfWeek <= 5 && !isBankHoliday(day, name, calendar) && !calendar.closedDays.includes(name)
  );
};

const inLondon = (instant: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(millisecondsOf(instant)).toZonedDateTimeISO(timeZone);

const momentOn = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime): number =>
  day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;

/** When the office opens and closes on one day, in milliseconds since 1970; undefined where it stays closed. */
type OpenHours = { readonly opens: number; readonly closes: number } | undefined;

const dayLength = 24 * 60 * 60 * 1_000;
const hoursKnown = new WeakMap<WorkingCalendar, Map<number, OpenHours>>();

const reckonHours = (day: Temporal.PlainDate, calendar: WorkingCalendar): OpenHours =>
  isWorkingDay(day, calendar)
    ? { opens: momentOn(day, opens), closes: momentOn(day, closes) }
    : undefined;

/** Of the day that lies in UTC at so many days after 1970: from 8:30am to 5pm the date is the same in London. */
const hoursOn = (days: number, calendar: WorkingCalendar): OpenHours => {
  const known = hoursKnown.get(calendar) ?? new Map<number, OpenHours>();
  hoursKnown.set(calendar, known);
  if (known.has(days)) return known.get(days);
  const hours = reckonHours(inLondon(instantAt(days * dayLength)).toPlainDate(), calendar);
  known.set(days, hours);
  return hours;
};

/** Whether the office is staffed: 8:30am up to 5pm on a working day. */
export const isOfficeHours = (instant: Instant, calendar: WorkingCalendar): boolean => {
  const moment = millisecondsOf(instant);
  const hours = hoursOn(Math.floor(moment / dayLength), calendar);
  return hours !== undefined && hours.opens <= moment && moment < hours.closes;
};

/** 5pm of the working day on which `instant` lies in office hours. Outside them: undefined. */
export const officeCloses = (instant: Instant, calendar: WorkingCalendar): Instant | undefined =>
  isOfficeHours(instant, calendar)
    ? instantAt(momentOn(inLondon(instant).toPlainDate(), closes))
    : undefined;

/** A council that calls every day closed would otherwise never owe anything: its days then count as open. */
const mostDays = 400;

/**
 * The moment when so many minutes of office hours have run from `instant`. A time that ends with the
 * day ends at 5pm, not at half past eight of the next.
 */
export const addWorkingMinutes = (
  instant: Instant,
  minutes: number,
  calendar: WorkingCalendar,
): Instant => {
  let left = minutes * 60_000;
  let from = millisecondsOf(instant);
  const first = inLondon(instant).toPlainDate();
  for (let days = 0; ; days += 1) {
    const day = first.add({ days });
    if (!isWorkingDay(day, calendar) && days < mostDays) continue;
    const start = Math.max(from, momentOn(day, opens));
    const end = momentOn(day, closes);
    if (start + left <= end) return instantAt(start + left);
    left -= Math.max(0, end - start);
    from = end;
  }
};
