import type { BookingRow } from '#lists/bookings.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { isFor, recordOf, trainingKeepers } from '../../domain/training/training.ts';
import { londonMoment } from '../../domain/time/wall-clock-moments.ts';
import { trainingWords } from '../../domain/words/training.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { rowsNow, trainingLists } from './training-lists.ts';
import type { TrainingSaid } from './training-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;

const textIn = (raw: Raw, key: string): string => {
  const value = raw[key];
  return typeof value === 'string' ? value : '';
};

interface Noted {
  readonly course: string;
  readonly part: number;
  readonly day: string;
  /** Midday of that day. */
  readonly doneAt: Instant;
}

const dayIn = (raw: Raw): Pick<Noted, 'day' | 'doneAt'> | undefined => {
  const day = textIn(raw, 'day');
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  try {
    return { day, doneAt: londonMoment(`${day}T12:00`) };
  } catch {
    return undefined;
  }
};

const readNoted = (raw: Raw, language: Language): Result<Noted> => {
  const { refused } = trainingWords[language];
  const course = textIn(raw, 'course');
  if (course === '') return refuse('invalid', refused.noCourse, 'course');
  const day = dayIn(raw);
  if (day === undefined) return refuse('invalid', refused.noDay, 'day');
  return done({ course, part: textIn(raw, 'part') === '2' ? 2 : 1, ...day });
};

const noteOf = (hub: Hub, caller: Person, { course, part, day, doneAt }: Noted): BookingRow => ({
  title: caller.name,
  course,
  part,
  startsAt: doneAt,
  standing: 'done',
  waited: false,
  remind: false,
  personKey: caller.key,
  bookingKey: hub.seal.digest(`noted/${caller.key}/${course}/${String(part)}/${day}`),
});

/** "I have done this": the caller adds a course to their own record. Said twice, it stands there once. */
export const noteTraining = useCase('anybody', readNoted, (hub, caller, noted) => {
  const lists = trainingLists(hub.lists);
  const words = trainingWords[caller.language];
  return onFreshLists(caller.language, [lists.courses, lists.bookings], async () => {
    const course = rowsNow(lists).courses.find(({ code }) => code === noted.course);
    if (course === undefined || !isFor(course, caller))
      return refuse('invalid', words.refused.noCourse, 'course');
    if (noted.part > course.parts) return refuse('invalid', words.refused.noPart, 'part');
    if (noted.doneAt > addMinutes(hub.clock.now(), 12 * 60))
      return refuse('invalid', words.refused.noDay, 'day');
    await lists.bookings.add(noteOf(hub, caller, noted));
    return done<TrainingSaid>({ say: words.noted });
  });
});

/** Takes back what the caller has added themselves. What a session has shown stays. */
export const forgetTraining = useCase(
  'anybody',
  (raw) => done({ booking: textIn(raw, 'booking') }),
  (hub, caller, { booking }) => {
    const { bookings } = trainingLists(hub.lists);
    const words = trainingWords[caller.language];
    return onFreshLists(caller.language, [bookings], async () => {
      const own = (bookings.rows() ?? []).find(
        ({ item, row }) =>
          item === booking && row.personKey === caller.key && row.session === undefined,
      );
      if (own === undefined) return refuse('not-found', words.refused.notYours);
      await bookings.remove(own);
      return done<TrainingSaid>({ say: words.removed });
    });
  },
);

/** Asks for a reminder when a course is worth repeating, or stops it. Nobody is reminded who has not asked. */
export const trainingReminders = useCase(
  'anybody',
  (raw) => done({ course: textIn(raw, 'course'), remind: textIn(raw, 'remind') === 'yes' }),
  (hub, caller, { course, remind }) => {
    const lists = trainingLists(hub.lists);
    const words = trainingWords[caller.language];
    return onFreshLists(caller.language, [lists.courses, lists.bookings], async () => {
      const rows = rowsNow(lists);
      const own = recordOf(caller.key, rows.bookings, rows.courses).find(
        (learned) => learned.course === course,
      );
      const at = rows.bookings.find(({ item }) => item === own?.newest.item);
      if (at === undefined) return refuse('not-found', words.refused.nothingDone);
      if (at.row.remind !== remind) await lists.bookings.change(at, { remind });
      return done<TrainingSaid>({ say: remind ? words.willRemind : words.stopped });
    });
  },
);

/** Notes that somebody was there, or takes it back. Before the session begins there is nothing to note. */
export const markTraining = useCase(
  trainingKeepers,
  (raw) => done({ booking: textIn(raw, 'booking'), done: textIn(raw, 'done') === 'yes' }),
  (hub, caller, input) => {
    const lists = trainingLists(hub.lists);
    const words = trainingWords[caller.language];
    return onFreshLists(caller.language, [lists.sessions, lists.bookings], async () => {
      const rows = rowsNow(lists);
      const booking = rows.bookings.find(({ item }) => item === input.booking);
      const session = rows.sessions.find(({ item }) => item === booking?.row.session);
      if (booking === undefined || session === undefined)
        return refuse('not-found', words.refused.noSession);
      if (session.row.startsAt > hub.clock.now()) return refuse('invalid', words.refused.notYet);
      await lists.bookings.change(booking, {
        standing: input.done ? 'done' : 'booked',
        startsAt: session.row.startsAt,
      });
      const { title } = booking.row;
      return done<TrainingSaid>({
        say: input.done ? words.markedYes(title) : words.markedNo(title),
      });
    });
  },
);
