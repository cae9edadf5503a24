/** Times with their time zones, as Outlook's calendars write them. */
import { Temporal } from 'temporal-polyfill';
import { isObject, Refusal, textOf } from '../answers.ts';
import type { JsonObject } from '../answers.ts';

/** A moment as it was written: a wall clock and its zone. */
export interface ZonedText {
  /** As "2026-12-01T19:00:00". */
  readonly dateTime: string;
  readonly timeZone: string;
}

/** The names of Windows for the zones that a council in the United Kingdom meets; every IANA name is known too. */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Eastern Standard Time': 'America/New_York',
};

const badZone = (name: string): Refusal =>
  new Refusal(
    400,
    'TimeZoneNotSupportedException',
    `A time zone with the specified ID could not be found: '${name}'.`,
  );

/** The IANA name of a zone. Refuses one that nobody knows. */
export function ianaZone(name: string): string {
  const zone = WINDOWS_ZONES[name] ?? name;
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return zone;
  } catch {
    throw badZone(name);
  }
}

const WALL_CLOCK = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z?)$/;

/** A `dateTimeTimeZone` of a body. Refuses what is none. */
export function readZoned(value: unknown, name: string): ZonedText {
  const { dateTime, timeZone = 'UTC' } = isObject(value) ? value : {};
  if (typeof dateTime !== 'string' || !WALL_CLOCK.test(dateTime) || typeof timeZone !== 'string') {
    const text = `The property '${name}' is required and must hold a dateTime and a timeZone.`;
    throw new Refusal(400, 'ErrorPropertyValidationFailure', text);
  }
  ianaZone(timeZone);
  return { dateTime: dateTime.replace(/Z$/, '').slice(0, 19), timeZone };
}

/** The wall clock of a written time. */
export const clockOf = ({ dateTime }: ZonedText): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from(dateTime);

/** Milliseconds since 1970 of a wall clock in a zone: the later moment in a spring gap, the earlier of an autumn's two. */
export const momentOf = (clock: Temporal.PlainDateTime, zone: string): number =>
  clock.toZonedDateTime(ianaZone(zone)).epochMilliseconds;

/** A moment as Graph prints it in a zone: seven decimals, and no offset. */
export function printZoned(moment: number, timeZone: string): JsonObject {
  const clock = Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(ianaZone(timeZone))
    .toPlainDateTime();
  return { dateTime: `${clock.toString({ smallestUnit: 'second' })}.0000000`, timeZone };
}

/** The zone that the caller wants times in: `Prefer: outlook.timezone="Europe/London"`; UTC else. */
export function preferredZone(headers: Readonly<Record<string, string>>): string {
  const [, name] = /outlook\.timezone\s*=\s*"([^"]+)"/i.exec(headers['prefer'] ?? '') ?? [];
  if (name === undefined) return 'UTC';
  ianaZone(name);
  return name;
}

/** A moment of the query of a calendar view: ISO 8601 with an offset, or in UTC. */
export function queryMoment(value: string | undefined, name: string): number {
  const text = textOf(value);
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (text !== '' && Number.isFinite(time)) return time;
  throw new Refusal(
    400,
    'ErrorInvalidParameter',
    `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime. ${name} is not valid.`,
  );
}
