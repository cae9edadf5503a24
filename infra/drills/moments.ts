/** Times in exercises: the council's wall clock (Europe/London), or with an offset. */
import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/London';

const london = (text: string): number =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;

/** Milliseconds since 1970 of a day and time; undefined for any other text. */
export const startOf = (text: string): number | undefined => {
  try {
    return /(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : london(text);
  } catch {
    return undefined;
  }
};

const units: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** Milliseconds of "30m", "2h", "45s", "1d", "1h30m"; undefined for any other text. */
export const durationOf = (text: string): number | undefined => {
  if (!/^(\d+[smhd])+$/.test(text)) return undefined;
  return [...text.matchAll(/(\d+)([smhd])/g)].reduce(
    (total, [, count = '0', unit = 's']) => total + Number(count) * (units[unit] ?? 0),
    0,
  );
};

const nextWallClock = (time: string, from: number): number => {
  const day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone).toPlainDate();
  const at = (days: number): number =>
    london(`${day.add({ days }).toString()}T${time.padStart(5, '0')}`);
  return at(0) >= from ? at(0) : at(1);
};

/**
 * The moment that a step names, seen from `from`: "+30m" after it, "23:40" the next time that the clock
 * shows it, a day and time as it stands; nothing: `from` itself. Throws on any other text.
 */
export const momentOf = (text: string | undefined, from: number): number => {
  if (text === undefined) return from;
  if (text.startsWith('+')) {
    const duration = durationOf(text.slice(1));
    if (duration !== undefined) return from + duration;
  }
  if (/^\d?\d:\d\d(:\d\d)?$/.test(text)) return nextWallClock(text, from);
  const moment = startOf(text);
  if (moment === undefined) throw new RangeError(`"${text}" is not a time`);
  return moment;
};

/** "23:40" in London, with the seconds where there are any. */
export const wallClock = (milliseconds: number): string => {
  const at = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
  const time = at.toPlainTime().toString({ smallestUnit: at.second === 0 ? 'minute' : 'second' });
  return time;
};

/** "Monday 28 December 2026". */
export const longDay = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(zone)
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
