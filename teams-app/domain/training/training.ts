/** Training: who has a place, what somebody has learned, and when it is worth repeating. Source: domain.md 44 to 49, 3.9. */
import type { BookingRow } from '#lists/bookings.ts';
import type { CourseRow } from '#lists/courses.ts';
import type { SessionRow } from '#lists/sessions.ts';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant.ts';
import { instantAt } from '../time/instant.ts';
import { hasRole } from '../people.ts';
import type { Person, PersonKey } from '../people.ts';

/** A row and the number under which it lies in its list. */
export interface Listed<Row> {
  readonly item: string;
  readonly row: Row;
}

export type Place = 'place' | 'waiting';

/** Who sets sessions up and notes who was there. */
export const trainingKeepers = [
  'manager',
  'senior-responsible-officer',
  'monitoring-officer',
  'deputy-monitoring-officer',
] as const;

export const bookedFor = (
  session: string,
  bookings: readonly Listed<BookingRow>[],
): readonly Listed<BookingRow>[] => bookings.filter(({ row }) => row.session === session);

/** Places go in the order in which the rows were made, so that nobody can take the same place twice. */
export const placeOf = (
  session: Listed<SessionRow>,
  bookings: readonly Listed<BookingRow>[],
  booking: string,
): Place => {
  const order = bookedFor(session.item, bookings).findIndex(({ item }) => item === booking);
  return order < session.row.capacity ? 'place' : 'waiting';
};

/** The booking that a person has of a session. */
export const ownBooking = (
  session: string,
  bookings: readonly Listed<BookingRow>[],
  person: PersonKey,
): Listed<BookingRow> | undefined =>
  bookedFor(session, bookings).find(({ row }) => row.personKey === person);

/** Whether a course is meant for somebody. Keepers see every course. */
export const isFor = ({ audience }: CourseRow, person: Person): boolean => {
  if (audience === 'everybody' || hasRole(person, ...trainingKeepers)) return true;
  return (audience === 'councillors') === hasRole(person, 'councillor');
};

/** A course that somebody has done, or has done a part of. */
export interface Learned {
  readonly course: string;
  readonly parts: readonly number[];
  readonly isWhole: boolean;
  /** When they last did a part of it. */
  readonly doneAt: Instant;
  /** When it is worth repeating; absent where it is not, or is not done yet. */
  readonly repeatAt?: Instant;
  /** They have asked for a reminder. */
  readonly remind: boolean;
  /** The newest row: the wish for a reminder stands there. */
  readonly newest: Listed<BookingRow>;
}

const monthsLater = (instant: Instant, months: number): Instant =>
  instantAt(
    Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/London').add({ months })
      .epochMilliseconds,
  );

const learnedOf = (
  code: string,
  rows: readonly Listed<BookingRow>[],
  course: CourseRow | undefined,
): Learned | undefined => {
  const newest = rows.toSorted((a, b) => b.row.startsAt.localeCompare(a.row.startsAt))[0];
  if (newest === undefined) return undefined;
  const parts = [...new Set(rows.map(({ row }) => row.part))].sort();
  const isWhole = Array.from({ length: course?.parts ?? 1 }, (_, part) => part + 1).every((part) =>
    parts.includes(part),
  );
  const months = course?.repeatMonths;
  const repeats =
    isWhole && months !== undefined ? { repeatAt: monthsLater(newest.row.startsAt, months) } : {};
  const { startsAt: doneAt, remind } = newest.row;
  return { course: code, parts, isWhole, doneAt, remind, newest, ...repeats };
};

/** What one person has done, the newest first. */
export const recordOf = (
  person: PersonKey,
  bookings: readonly Listed<BookingRow>[],
  courses: readonly CourseRow[],
): readonly Learned[] => {
  const own = bookings.filter(({ row }) => row.personKey === person && row.standing === 'done');
  return [...Map.groupBy(own, ({ row }) => row.course)]
    .flatMap(([code, rows]) => {
      const course = courses.find((each) => each.code === code);
      return learnedOf(code, rows, course) ?? [];
    })
    .toSorted((a, b) => b.doneAt.localeCompare(a.doneAt));
};
