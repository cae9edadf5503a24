/** Arithmetic on moments. Elapsed time only: wall-clock rules are in wall-clock.ts. */
import type { Instant } from '#schema/fields.ts';

export type { Instant };

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export const isInstant = (text: string): text is Instant =>
  pattern.test(text) && !Number.isNaN(Date.parse(text));

/** The moment at `milliseconds` since 1970. */
export const instantAt = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString() as Instant;

/** The moment that an ISO-8601 text with an offset or Z names. Throws a RangeError on any other text. */
export const parseInstant = (text: string): Instant => {
  if (!/(Z|[+-]\d\d:?\d\d)$/.test(text)) throw new RangeError('An instant needs an offset or Z');
  return instantAt(Date.parse(text));
};

export const millisecondsOf = (instant: Instant): number => Date.parse(instant);

export const addMinutes = (instant: Instant, minutes: number): Instant =>
  instantAt(millisecondsOf(instant) + minutes * 60_000);

export const addSeconds = (instant: Instant, seconds: number): Instant =>
  instantAt(millisecondsOf(instant) + seconds * 1_000);

/** Whole minutes from `earlier` to `later`, rounded down; negative the other way round. */
export const minutesBetween = (earlier: Instant, later: Instant): number =>
  Math.floor((millisecondsOf(later) - millisecondsOf(earlier)) / 60_000);

export const earliest = (...moments: (Instant | undefined)[]): Instant | undefined =>
  moments.filter((moment) => moment !== undefined).sort()[0];
