/** The three lists of training, and what every use-case of it reads in the same way. */
import { bookings } from '#lists/bookings.ts';
import type { BookingRow } from '#lists/bookings.ts';
import { courses } from '#lists/courses.ts';
import type { CourseRow } from '#lists/courses.ts';
import { sessions } from '#lists/sessions.ts';
import type { SessionRow } from '#lists/sessions.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import { bookedFor, placeOf } from '../../domain/training/training.ts';
import { courseName, placeMessage } from '../../domain/training/training-messages.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Council, KeptList, KeptLists, KeptRow, Promises } from '../../ports.ts';

export interface TrainingLists {
  readonly courses: KeptList<CourseRow>;
  readonly sessions: KeptList<SessionRow>;
  readonly bookings: KeptList<BookingRow>;
}

export const trainingLists = (lists: KeptLists): TrainingLists => ({
  courses: lists.of(courses),
  sessions: lists.of(sessions),
  bookings: lists.of(bookings),
});

/** As the hub knows them now. */
export interface TrainingRows {
  readonly courses: readonly CourseRow[];
  readonly sessions: readonly KeptRow<SessionRow>[];
  readonly bookings: readonly KeptRow<BookingRow>[];
}

export const rowsNow = (lists: TrainingLists): TrainingRows => ({
  courses: (lists.courses.rows() ?? []).map(({ row }) => row),
  sessions: lists.sessions.rows() ?? [],
  bookings: lists.bookings.rows() ?? [],
});

export const courseIn = ({ courses: all }: TrainingRows, code: string): CourseRow | undefined =>
  all.find((course) => course.code === code);

export const nameIn = (rows: TrainingRows, code: string, language: Language): string =>
  courseName(courseIn(rows, code), code, language);

/** What is needed to tell people. */
export interface Telling {
  readonly council: Council;
  readonly promises: Promises;
}

/** Everybody who waited for this session and has a place now: told once each, however often it is looked at. */
export const tellMovedUp = async (
  { council, promises }: Telling,
  rows: TrainingRows,
  session: KeptRow<SessionRow>,
  now: Instant,
): Promise<readonly KeptRow<BookingRow>[]> => {
  if (session.row.off || session.row.startsAt <= now) return [];
  const course = courseIn(rows, session.row.course);
  const isUp = ({ item, row }: { item: string; row: BookingRow }): boolean =>
    row.waited && placeOf(session, rows.bookings, item) === 'place';
  const ids = new Set(
    bookedFor(session.item, rows.bookings)
      .filter(isUp)
      .map(({ item }) => item),
  );
  const moved = rows.bookings.filter(({ item }) => ids.has(item));
  const drafts = moved.flatMap((booking) => {
    const person = council.person(booking.row.personKey);
    if (person === undefined) return [];
    return messageOwed(
      placeMessage({ booking, session: session.row, course }, person, now),
      person,
    );
  });
  await promises.notices.plan(drafts);
  return moved;
};
