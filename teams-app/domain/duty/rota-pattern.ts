/** The stretches of a repeating turn: wall-clock rules in Europe/London, never a fixed number of hours. Invariant 13. */
import { Temporal } from 'temporal-polyfill';
import { millisecondsOf } from '../time/instant.ts';
import type { DutyTurn, Repeats, Weekday } from './rota-entry.ts';

const timeZone = 'Europe/London';

/** In milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

const dayAt = (milliseconds: number): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).toPlainDate();

/**
 * The moment of a wall-clock time. One that the spring change leaves out is the first instant after the
 * gap; of one that the autumn brings twice, the first where something begins and the second where it
 * ends: so there may be an overlap, and never a gap.
 */
const momentOf = (local: Temporal.PlainDateTime, is: 'start' | 'end'): number => {
  const early = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const late = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  const isInGap = !late.toPlainDateTime().equals(local);
  if (isInGap) return early.getTimeZoneTransition('next')?.epochMilliseconds ?? 0;
  return (is === 'start' ? early : late).epochMilliseconds;
};

/** A stretch ends within a week of its beginning. */
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const endOf = (
  start: Temporal.PlainDateTime,
  { endsAt, endsOn }: Repeats,
): Temporal.PlainDateTime | undefined =>
  daysOfWeek
    .map((days) => start.toPlainDate().add({ days }).toPlainDateTime(endsAt))
    .find(
      (end) =>
        Temporal.PlainDateTime.compare(end, start) > 0 &&
        (endsOn === undefined || end.dayOfWeek === endsOn),
    );

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.subtract({ days: day.dayOfWeek - 1 });

const isItsWeek = (first: Temporal.PlainDate, day: Temporal.PlainDate, every: number): boolean =>
  (mondayOf(day).since(mondayOf(first), { largestUnit: 'days' }).days / 7) % every === 0;

const stretchOn = (day: Temporal.PlainDate, repeats: Repeats): Span | undefined => {
  const start = day.toPlainDateTime(repeats.startsAt);
  const end = endOf(start, repeats);
  if (end === undefined) return undefined;
  const span = { from: momentOf(start, 'start'), until: momentOf(end, 'end') };
  return span.from < span.until ? span : undefined;
};

/** A stretch that began so many days before may still run. */
const longestDays = 8;

/** The stretches of a repeating turn that touch the time from `from` to `until` (milliseconds), earliest first. */
export const stretchesOf = (turn: DutyTurn, repeats: Repeats, within: Span): readonly Span[] => {
  const counts = { from: millisecondsOf(turn.from), until: millisecondsOf(turn.until) };
  const [first, last] = [dayAt(counts.from), dayAt(Math.min(within.until, counts.until))];
  const earliest = dayAt(within.from).subtract({ days: longestDays });
  const stretches: Span[] = [];
  let day = Temporal.PlainDate.compare(earliest, first) > 0 ? earliest : first;
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (!repeats.days.includes(day.dayOfWeek as Weekday)) continue;
    if (!isItsWeek(first, day, repeats.everyWeeks)) continue;
    const span = stretchOn(day, repeats);
    if (span === undefined || span.from < counts.from || span.from >= counts.until) continue;
    if (span.until > within.from && span.from < within.until) stretches.push(span);
  }
  return stretches;
};
