import type { BookingRow } from '#lists/bookings.ts';
import { courses } from '#lists/courses.ts';
import type { CourseRow } from '#lists/courses.ts';
import type { SessionRow } from '#lists/sessions.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import {
  bookedFor,
  isFor,
  ownBooking,
  placeOf,
  recordOf,
  trainingKeepers,
} from '../../domain/training/training.ts';
import type { Learned } from '../../domain/training/training.ts';
import { courseName } from '../../domain/training/training-messages.ts';
import type { KeptRow } from '../../ports.ts';
import { onKnownLists } from '../on-fresh-lists.ts';
import { nameIn, rowsNow, trainingLists } from './training-lists.ts';
import type { TrainingRows } from './training-lists.ts';
import type {
  BookedName,
  CourseView,
  LearnedView,
  MyTraining,
  SessionView,
} from './training-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Looking {
  readonly caller: Person;
  readonly keeps: boolean;
  readonly rows: TrainingRows;
  readonly now: Instant;
}

const keepersSee = 31 * 24 * 60;

const namesOf = (
  session: KeptRow<SessionRow>,
  booked: readonly { readonly item: string; readonly row: BookingRow }[],
): readonly BookedName[] =>
  booked.map(({ item, row }) => ({
    booking: item,
    name: row.title,
    place: placeOf(session, booked, item),
    done: row.standing === 'done',
  }));

const sessionView = (look: Looking, session: KeptRow<SessionRow>): SessionView => {
  const { part, startsAt, endsAt, title, capacity, joinLink, off } = session.row;
  const booked = bookedFor(session.item, look.rows.bookings);
  const own = ownBooking(session.item, booked, look.caller.key);
  const place = own === undefined ? undefined : placeOf(session, booked, own.item);
  const seesLink = joinLink !== undefined && (place === 'place' || look.keeps);
  return {
    session: session.item,
    etag: session.etag,
    part,
    startsAt,
    endsAt,
    place: title,
    capacity,
    free: Math.max(0, capacity - booked.length),
    waiting: Math.max(0, booked.length - capacity),
    off,
    ...(place === undefined ? {} : { own: place }),
    ...(seesLink ? { joinLink } : {}),
    ...(look.keeps ? { booked: namesOf(session, booked) } : {}),
  };
};

const sessionsOf = (look: Looking, { code }: CourseRow): readonly SessionView[] => {
  const from = look.keeps ? addMinutes(look.now, -keepersSee) : look.now;
  return look.rows.sessions
    .filter(({ row }) => row.course === code && row.endsAt > from)
    .map((session) => sessionView(look, session))
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
};

/** Optional facts of a course, in the caller's language where it has them in both. */
const courseFacts = (course: CourseRow, { language }: Person): Partial<CourseView> => {
  const about = (language === 'cy' ? course.aboutCy : undefined) ?? course.about;
  const { provider, link, partOne, partTwo, repeatMonths } = course;
  return {
    ...(about === undefined ? {} : { about }),
    ...(provider === undefined ? {} : { provider }),
    ...(link?.startsWith('https://') === true ? { link } : {}),
    ...(partOne === undefined ? {} : { partOne }),
    ...(partTwo === undefined ? {} : { partTwo }),
    ...(repeatMonths === undefined ? {} : { repeatMonths }),
  };
};

const courseView = (look: Looking, course: CourseRow): CourseView => {
  const { code, topic, mode, language, englandOnly, parts } = course;
  return {
    ...courseFacts(course, look.caller),
    ...{ code, topic, mode, language, englandOnly, parts },
    title: courseName(course, code, look.caller.language),
    sessions: sessionsOf(look, course),
  };
};

const learnedView = (look: Looking, learned: Learned): LearnedView => {
  const { course, parts, isWhole, doneAt, remind, repeatAt, newest } = learned;
  return {
    course,
    title: nameIn(look.rows, course, look.caller.language),
    parts,
    of: look.rows.courses.find(({ code }) => code === course)?.parts ?? 1,
    isWhole,
    doneAt,
    remind,
    ...(repeatAt === undefined ? {} : { repeatAt }),
    ...(newest.row.session === undefined ? { ownNote: newest.item } : {}),
  };
};

/** What is free in England alone is of no use elsewhere (domain.md 46). */
const isOffered = (hub: Hub, caller: Person, course: CourseRow): boolean =>
  course.shown &&
  isFor(course, caller) &&
  (!course.englandOnly || hub.council.settings().nation === 'england');

const viewOf = (hub: Hub, caller: Person, rows: TrainingRows): MyTraining => {
  const keeps = hasRole(caller, ...trainingKeepers);
  const look = { caller, keeps, rows, now: hub.clock.now() };
  const listAddress = keeps ? hub.council.listAddress(courses.name) : undefined;
  return {
    now: look.now,
    courses: rows.courses
      .filter((course) => isOffered(hub, caller, course))
      .map((course) => courseView(look, course))
      .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB')),
    record: recordOf(caller.key, rows.bookings, rows.courses).map((each) =>
      learnedView(look, each),
    ),
    keeps,
    ...(listAddress === undefined ? {} : { listAddress }),
  };
};

/**
 * The courses that are meant for the caller, their sessions ahead, and the caller's own record. Names of others
 * are for those who run training alone. Asks SharePoint nothing once the lists are known.
 */
export const myTraining = useCase(
  'anybody',
  () => done({}),
  (hub, caller) => {
    const lists = trainingLists(hub.lists);
    return onKnownLists(caller.language, Object.values(lists), () =>
      Promise.resolve(done(viewOf(hub, caller, rowsNow(lists)))),
    );
  },
);
