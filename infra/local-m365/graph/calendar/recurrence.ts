/** Recurring events: on which days their occurrences fall. */
import { Temporal } from 'temporal-polyfill';
import { isObject, onlyKnown, Refusal, textOf } from '../answers.ts';
import type { JsonObject } from '../answers.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const INDEXES = ['first', 'second', 'third', 'fourth', 'last'];
const TYPES = [
  'daily',
  'weekly',
  'absoluteMonthly',
  'relativeMonthly',
  'absoluteYearly',
  'relativeYearly',
] as const;

interface Pattern {
  readonly type: (typeof TYPES)[number];
  readonly interval: number;
  /** 1 is Monday. */
  readonly days: readonly number[];
  readonly firstDay: number;
  readonly dayOfMonth: number;
  readonly month: number;
  readonly index: string;
}

/** Which days a series has. */
export interface Series {
  readonly pattern: Pattern;
  readonly start: Temporal.PlainDate;
  readonly last: Temporal.PlainDate | undefined;
  readonly most: number | undefined;
}

const wrong = (text: string): Refusal =>
  new Refusal(
    400,
    'ErrorPropertyValidationFailure',
    `At least one property failed validation. ${text}`,
  );

const wholeNumber = (value: unknown, name: string, least: number, most: number): number => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most)
    return value;
  throw wrong(`${name} must be a whole number from ${least} to ${most}.`);
};

const dateOf = (value: unknown, name: string): Temporal.PlainDate => {
  if (/^\d{4}-\d\d-\d\d$/.test(textOf(value))) return Temporal.PlainDate.from(textOf(value));
  throw wrong(`${name} must be a date.`);
};

const dayNumber = (name: unknown): number => {
  const at = DAYS.indexOf(textOf(name).toLowerCase());
  if (at < 0) throw wrong(`'${textOf(name)}' is not a day of the week.`);
  return at + 1;
};

function patternIn(value: unknown): Pattern {
  if (!isObject(value)) throw wrong('recurrence needs a pattern.');
  const known = [
    'type',
    'interval',
    'daysOfWeek',
    'firstDayOfWeek',
    'dayOfMonth',
    'month',
    'index',
  ];
  onlyKnown(value, known, 'recurrencePattern');
  const type = TYPES.find((one) => one === value['type']);
  if (!type) throw wrong('The type of the pattern is not known.');
  const days = Array.isArray(value['daysOfWeek']) ? value['daysOfWeek'].map(dayNumber) : [];
  const needsDays = type === 'weekly' || type.startsWith('relative');
  if (needsDays && days.length === 0) throw wrong(`A ${type} pattern needs daysOfWeek.`);
  const index = textOf(value['index'] ?? 'first');
  if (!INDEXES.includes(index)) throw wrong(`'${index}' is not an index.`);
  return {
    type,
    interval: wholeNumber(value['interval'], 'interval', 1, 999),
    days,
    firstDay: dayNumber(value['firstDayOfWeek'] ?? 'sunday'),
    dayOfMonth: type.startsWith('absolute')
      ? wholeNumber(value['dayOfMonth'], 'dayOfMonth', 1, 31)
      : 0,
    month: type.endsWith('Yearly') ? wholeNumber(value['month'], 'month', 1, 12) : 0,
    index,
  };
}

/** A `patternedRecurrence` of a body; its range has to begin on the day of the event. Refuses what is none. */
export function readSeries(value: JsonObject, day: Temporal.PlainDate): Series {
  onlyKnown(value, ['pattern', 'range'], 'patternedRecurrence');
  const range = isObject(value['range']) ? value['range'] : {};
  const names = ['type', 'startDate', 'endDate', 'numberOfOccurrences', 'recurrenceTimeZone'];
  onlyKnown(range, names, 'recurrenceRange');
  const start = dateOf(range['startDate'], 'startDate');
  if (!start.equals(day)) throw wrong('startDate must be the day on which the event starts.');
  const type = textOf(range['type']);
  if (!['endDate', 'noEnd', 'numbered'].includes(type))
    throw wrong('The type of the range is not known.');
  const last = type === 'endDate' ? dateOf(range['endDate'], 'endDate') : undefined;
  if (last && Temporal.PlainDate.compare(last, start) < 0)
    throw wrong('endDate lies before startDate.');
  return {
    pattern: patternIn(value['pattern']),
    start,
    last,
    most:
      type === 'numbered'
        ? wholeNumber(range['numberOfOccurrences'], 'numberOfOccurrences', 1, 999)
        : undefined,
  };
}

const monthAt = (start: Temporal.PlainDate, months: number): Temporal.PlainYearMonth =>
  start.toPlainYearMonth().add({ months });

/** The day of that number, or the last of a month that is shorter. */
const dayInMonth = (month: Temporal.PlainYearMonth, day: number): Temporal.PlainDate =>
  month.toPlainDate({ day: Math.min(day, month.daysInMonth) });

function relativeDay(
  month: Temporal.PlainYearMonth,
  { days, index }: Pattern,
): Temporal.PlainDate[] {
  const all = Array.from({ length: month.daysInMonth }, (_, at) =>
    month.toPlainDate({ day: at + 1 }),
  );
  const fitting = all.filter(({ dayOfWeek }) => days.includes(dayOfWeek));
  const found = index === 'last' ? fitting.at(-1) : fitting[INDEXES.indexOf(index)];
  return found ? [found] : [];
}

function weekDays(series: Series, weeks: number): Temporal.PlainDate[] {
  const { start, pattern } = series;
  const into = (start.dayOfWeek - pattern.firstDay + 7) % 7;
  const week = start.subtract({ days: into }).add({ weeks });
  const all = Array.from({ length: 7 }, (_, days) => week.add({ days }));
  return all.filter(({ dayOfWeek }) => pattern.days.includes(dayOfWeek));
}

/** The days of the n-th period of a pattern. */
function daysOfPeriod(series: Series, n: number): Temporal.PlainDate[] {
  const { pattern, start } = series;
  const step = n * pattern.interval;
  const month = pattern.type.endsWith('Yearly')
    ? Temporal.PlainYearMonth.from({ year: start.year + step, month: pattern.month })
    : monthAt(start, step);
  switch (pattern.type) {
    case 'daily':
      return [start.add({ days: step })];
    case 'weekly':
      return weekDays(series, step);
    case 'absoluteMonthly':
    case 'absoluteYearly':
      return [dayInMonth(month, pattern.dayOfMonth)];
    case 'relativeMonthly':
    case 'relativeYearly':
      return relativeDay(month, pattern);
  }
}

/** The days of a series up to and with `until`, in order. */
export function daysUntil(series: Series, until: Temporal.PlainDate): Temporal.PlainDate[] {
  const { start, last, most = Number.POSITIVE_INFINITY } = series;
  const end = last && Temporal.PlainDate.compare(last, until) < 0 ? last : until;
  const days: Temporal.PlainDate[] = [];
  for (let n = 0; ; n += 1) {
    for (const day of daysOfPeriod(series, n)) {
      if (Temporal.PlainDate.compare(day, end) > 0 || days.length >= most) return days;
      if (Temporal.PlainDate.compare(day, start) >= 0) days.push(day);
    }
  }
}
