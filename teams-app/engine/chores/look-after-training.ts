/** Tells people about training that they have booked, and reminds those who have asked for it. Once each. */
import { addMinutes } from '../../domain/time/instant.ts';
import type { HubMessage } from '../../domain/alerts/hub-message.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { Person } from '../../domain/people.ts';
import { hourlySlots } from '../../domain/time/slots.ts';
import { placeOf, recordOf } from '../../domain/training/training.ts';
import {
  movedMessage,
  offMessage,
  reminderLasts,
  repeatMessage,
  soonMessage,
} from '../../domain/training/training-messages.ts';
import type { OfBooking } from '../../domain/training/training-messages.ts';
import {
  courseIn,
  rowsNow,
  tellMovedUp,
  trainingLists,
} from '../../use-cases/training/training-lists.ts';
import type { TrainingLists, TrainingRows } from '../../use-cases/training/training-lists.ts';
import type { BookingRow } from '#lists/bookings.ts';
import type { KeptRow } from '../../ports.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';
import { sideBySide } from '../run.ts';
import { unlessChanged } from './unless-changed.ts';

type Booking = KeptRow<BookingRow>;

const aDay = 24 * 60;

const plan = async (run: Run, person: Person, message: HubMessage): Promise<void> => {
  run.tally.planned += await run.promises.notices.plan(messageOwed(message, person));
};

const ofBooking = (rows: TrainingRows, booking: Booking): OfBooking => ({
  booking,
  session: rows.sessions.find(({ item }) => item === booking.row.session)?.row,
  course: courseIn(rows, booking.row.course),
});

/** The message comes first and then the row: told twice in the worst case, never not at all. */
const tellOff = async (
  run: Run,
  lists: TrainingLists,
  of: OfBooking,
  booking: Booking,
): Promise<void> => {
  const person = run.council.person(booking.row.personKey);
  if (person !== undefined) await plan(run, person, offMessage(of, person, run.now));
  await lists.bookings.remove(booking).catch(unlessChanged);
};

const tellMoved = async (
  run: Run,
  lists: TrainingLists,
  of: OfBooking,
  booking: Booking,
): Promise<void> => {
  const { session } = of;
  if (session === undefined) return;
  const person = run.council.person(booking.row.personKey);
  if (person !== undefined) await plan(run, person, movedMessage(of, person, run.now));
  await lists.bookings.change(booking, { startsAt: session.startsAt }).catch(unlessChanged);
};

const tellSoon = async (
  run: Run,
  rows: TrainingRows,
  of: OfBooking,
  booking: Booking,
): Promise<void> => {
  const session = rows.sessions.find(({ item }) => item === booking.row.session);
  const person = run.council.person(booking.row.personKey);
  if (session === undefined || person === undefined) return;
  const isSoon = session.row.startsAt <= addMinutes(run.now, aDay);
  if (isSoon && placeOf(session, rows.bookings, booking.item) === 'place')
    await plan(run, person, soonMessage(of, person, run.now));
};

const lookAt = async (
  run: Run,
  lists: TrainingLists,
  rows: TrainingRows,
  booking: Booking,
): Promise<void> => {
  const of = ofBooking(rows, booking);
  const { session } = of;
  const startsAt = session?.startsAt ?? booking.row.startsAt;
  if (startsAt <= run.now) return;
  if (session === undefined || session.off) return tellOff(run, lists, of, booking);
  if (session.startsAt !== booking.row.startsAt) await tellMoved(run, lists, of, booking);
  await tellSoon(run, rows, of, booking);
};

/** Whoever has moved up was told when they moved; what is changed by hand is seen here. */
const tellPlaces = async (run: Run, lists: TrainingLists, rows: TrainingRows): Promise<void> => {
  for (const session of rows.sessions) {
    const told = await tellMovedUp(run, rows, session, run.now);
    for (const booking of told)
      await lists.bookings.change(booking, { waited: false }).catch(unlessChanged);
  }
};

const remind = async (run: Run, rows: TrainingRows, person: Person): Promise<void> => {
  for (const learned of recordOf(person.key, rows.bookings, rows.courses)) {
    const { repeatAt } = learned;
    const course = courseIn(rows, learned.course);
    if (!learned.remind || repeatAt === undefined || course?.shown !== true) continue;
    const isDue = repeatAt <= run.now && run.now < addMinutes(repeatAt, reminderLasts * aDay);
    const isBooked = rows.bookings.some(
      ({ row }) =>
        row.personKey === person.key && row.course === learned.course && row.startsAt > run.now,
    );
    if (isDue && !isBooked)
      await plan(run, person, repeatMessage(learned, repeatAt, course, person));
  }
};

const hourly = hourlySlots(10);

/**
 * Every hour: what is called off or has moved, places that have come free, the day before, and reminders that
 * were asked for. Nobody hears of a course that they have not booked or asked about (domain.md 16, 44).
 */
export const lookAfterTraining: Chore = {
  name: 'training',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    if (run.lists === undefined) return;
    const lists = trainingLists(run.lists);
    await sideBySide([lists.courses, lists.sessions, lists.bookings], (list) => list.refresh());
    for (const booking of rowsNow(lists).bookings)
      if (booking.row.standing === 'booked' && booking.row.session !== undefined)
        await lookAt(run, lists, rowsNow(lists), booking);
    await tellPlaces(run, lists, rowsNow(lists));
    for (const person of run.council.people()) await remind(run, rowsNow(lists), person);
  },
};
