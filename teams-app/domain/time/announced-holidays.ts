/**
 * Bank holidays as GOV.UK has announced them: a day that is moved, or proclaimed once, stands there first.
 * What the file says of a year counts in place of the rules of bank-holidays.ts, where it can be right.
 */
import { bankHolidays, nations } from './bank-holidays.ts';
import type { Nation } from './bank-holidays.ts';

/** Days such as "2027-05-03", by nation and year. A year that was not announced is left out. */
export type AnnouncedHolidays = Readonly<
  Partial<Record<Nation, Readonly<Record<string, readonly string[]>>>>
>;

const divisions: Readonly<Record<Nation, string>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const datesIn = (division: unknown): readonly string[] => {
  const events = isRecord(division) ? division['events'] : undefined;
  if (!Array.isArray(events)) return [];
  return events.flatMap((event: unknown) => {
    const date = isRecord(event) ? event['date'] : undefined;
    return typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? [date] : [];
  });
};

/** A government moves a day or two of a year, and proclaims as many; more is a mistake in the file. */
const mostMoved = 2;
const mostAdded = 3;

/** Whether these can be all the bank holidays of a year: else every day of it might count as closed, or none. */
const canBeAll = (nation: Nation, year: number, days: readonly string[]): boolean => {
  const ruled = bankHolidays(nation, year);
  const gone = ruled.filter((day) => !days.includes(day)).length;
  return gone <= mostMoved && days.length <= ruled.length + mostAdded;
};

const yearsOf = (nation: Nation, dates: readonly string[]): Record<string, readonly string[]> => {
  const byYear = Map.groupBy([...new Set(dates)].sort(), (date) => date.slice(0, 4));
  return Object.fromEntries(
    [...byYear].filter(([year, days]) => canBeAll(nation, Number(year), days)),
  );
};

/** What GOV.UK's bank-holidays.json says; undefined where it says nothing that can be right. */
export const readAnnounced = (file: unknown): AnnouncedHolidays | undefined => {
  if (!isRecord(file)) return undefined;
  const found = nations.map(
    (nation) => [nation, yearsOf(nation, datesIn(file[divisions[nation]]))] as const,
  );
  const said = found.filter(([, years]) => Object.keys(years).length > 0);
  return said.length === 0 ? undefined : Object.fromEntries(said);
};
