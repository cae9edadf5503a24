/** What people are sent about training that they have booked, or asked to be reminded of. Nothing else is ever sent. */
import type { BookingRow } from '#lists/bookings.ts';
import type { CourseRow } from '#lists/courses.ts';
import type { SessionRow } from '#lists/sessions.ts';
import type { HubMessage, MessageButton } from '../alerts/hub-message.ts';
import type { Instant } from '../time/instant.ts';
import { addMinutes } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { Person } from '../people.ts';
import { saidDay, saidMoment, saidSpan } from '../time/said-moment.ts';
import type { Learned, Listed } from './training.ts';
import { dayOf } from '../time/wall-clock.ts';
import { trainingWords } from '../words/training.ts';

/** The name of a course as somebody reads it. */
export const courseName = (
  course: Pick<CourseRow, 'title' | 'titleCy'> | undefined,
  code: string,
  language: Language,
): string => (language === 'cy' ? course?.titleCy : undefined) ?? course?.title ?? code;

/** A booking, and whatever of its session and course there is. */
export interface OfBooking {
  readonly booking: Listed<BookingRow>;
  readonly session: SessionRow | undefined;
  readonly course: CourseRow | undefined;
}

interface Said {
  readonly what: string;
  readonly dueAt: Instant;
  readonly goneAt: Instant;
  readonly title: string;
  readonly words: string;
  readonly buttons?: readonly MessageButton[];
}

const messageOf = (to: string, { what, ...said }: Said): HubMessage => ({
  key: `hub/training/${what}`,
  to,
  kind: 'training',
  page: 'hub',
  part: 'training',
  ...said,
});

const giveUp = (booking: BookingRow, language: Language): readonly MessageButton[] => [
  {
    label: trainingWords[language].message.giveUp,
    act: 'leave-session',
    data: { session: booking.session ?? '' },
  },
];

const facts = ({ booking, session, course }: OfBooking, { language }: Person) => ({
  words: trainingWords[language].message,
  name: courseName(course, booking.row.course, language),
  place: session?.title ?? '',
  startsAt: session?.startsAt ?? booking.row.startsAt,
  endsAt: session?.endsAt ?? booking.row.startsAt,
});

/** Somebody on the waiting list has moved up. */
export const placeMessage = (of: OfBooking, person: Person, now: Instant): HubMessage => {
  const { words, name, startsAt, endsAt } = facts(of, person);
  return messageOf(person.key, {
    what: `place/${of.booking.row.bookingKey}/${of.booking.item}`,
    dueAt: now,
    goneAt: startsAt,
    title: words.placeTitle,
    words: words.place(name, saidSpan(startsAt, endsAt, person.language)),
    buttons: giveUp(of.booking.row, person.language),
  });
};

/** The day before. */
export const soonMessage = (of: OfBooking, person: Person, now: Instant): HubMessage => {
  const { words, name, place, startsAt, endsAt } = facts(of, person);
  return messageOf(person.key, {
    what: `soon/${of.booking.item}/${startsAt}`,
    dueAt: now,
    goneAt: startsAt,
    title: words.tomorrowTitle,
    words: words.tomorrow(name, saidSpan(startsAt, endsAt, person.language), place),
    buttons: giveUp(of.booking.row, person.language),
  });
};

/** The session is at another time than they were told. */
export const movedMessage = (of: OfBooking, person: Person, now: Instant): HubMessage => {
  const { words, name, place, startsAt, endsAt } = facts(of, person);
  return messageOf(person.key, {
    what: `moved/${of.booking.item}/${startsAt}`,
    dueAt: now,
    goneAt: startsAt,
    title: words.movedTitle,
    words: words.moved(name, saidSpan(startsAt, endsAt, person.language), place),
    buttons: giveUp(of.booking.row, person.language),
  });
};

/** It will not be held. */
export const offMessage = (of: OfBooking, person: Person, now: Instant): HubMessage => {
  const { words, name } = facts(of, person);
  const { startsAt } = of.booking.row;
  return messageOf(person.key, {
    what: `off/${of.booking.row.bookingKey}/${of.booking.item}`,
    dueAt: now,
    goneAt: startsAt,
    title: words.offTitle,
    words: words.off(name, saidMoment(startsAt, person.language)),
  });
};

const days = 24 * 60;

/** Days after which a reminder that was never sent is not worth sending any more. */
export const reminderLasts = 30;

/** Once, and only because they asked for it (domain.md 44: optional for members). */
export const repeatMessage = (
  learned: Learned,
  repeatAt: Instant,
  course: CourseRow,
  person: Person,
): HubMessage => {
  const words = trainingWords[person.language].message;
  const name = courseName(course, course.code, person.language);
  return messageOf(person.key, {
    what: `repeat/${course.code}/${dayOf(repeatAt)}`,
    dueAt: repeatAt,
    goneAt: addMinutes(repeatAt, reminderLasts * days),
    title: words.repeatTitle,
    words: words.repeat(name, saidDay(learned.doneAt, person.language)),
    buttons: [
      { label: words.stop, act: 'training-reminders', data: { course: course.code, remind: 'no' } },
    ],
  });
};
