import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { Person } from '../../domain/people.ts';
import { saidSpan } from '../../domain/time/said-moment.ts';
import { isFor, ownBooking, placeOf } from '../../domain/training/training.ts';
import { trainingWords } from '../../domain/words/training.ts';
import type { KeptRow } from '../../ports.ts';
import type { SessionRow } from '#lists/sessions.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { courseIn, nameIn, rowsNow, tellMovedUp, trainingLists } from './training-lists.ts';
import type { TrainingLists, TrainingRows } from './training-lists.ts';
import type { TrainingSaid } from './training-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface OfSession {
  readonly session: string;
}

const readSession = ({ session }: Readonly<Record<string, unknown>>): Result<OfSession> =>
  done({ session: typeof session === 'string' ? session : '' });

type Session = KeptRow<SessionRow>;

/** The session, where it is ahead and meant for the caller; otherwise it is as if it was not there. */
const openSession = (
  hub: Hub,
  caller: Person,
  rows: TrainingRows,
  { session }: OfSession,
): Result<Session> => {
  const { refused } = trainingWords[caller.language];
  const found = rows.sessions.find(({ item }) => item === session);
  const course = found === undefined ? undefined : courseIn(rows, found.row.course);
  if (found === undefined || course === undefined || !isFor(course, caller))
    return refuse('not-found', refused.noSession);
  if (found.row.off) return refuse('too-late', refused.isOff);
  return found.row.startsAt <= hub.clock.now() ? refuse('too-late', refused.isOver) : done(found);
};

const addBooking = async (
  hub: Hub,
  caller: Person,
  { bookings }: TrainingLists,
  { item, row }: Session,
  waits: boolean,
): Promise<void> => {
  await bookings.add({
    title: caller.name,
    course: row.course,
    part: row.part,
    startsAt: row.startsAt,
    standing: 'booked',
    waited: waits,
    remind: false,
    session: item,
    personKey: caller.key,
    bookingKey: hub.seal.digest(`${item}/${caller.key}`),
  });
  await bookings.refresh();
};

/** Another may have come first: then the row says that they wait, so that they are told when a place is theirs. */
const settleWaiting = async (
  caller: Person,
  { bookings }: TrainingLists,
  session: Session,
): Promise<void> => {
  const rows = bookings.rows() ?? [];
  const own = rows.find(({ row }) => row.session === session.item && row.personKey === caller.key);
  if (own === undefined) return;
  const waited = placeOf(session, rows, own.item) === 'waiting';
  if (own.row.waited !== waited) await bookings.change(own, { waited });
};

const saidOf = (caller: Person, rows: TrainingRows, session: Session): TrainingSaid => {
  const words = trainingWords[caller.language];
  const own = ownBooking(session.item, rows.bookings, caller.key);
  const place = own === undefined ? 'waiting' : placeOf(session, rows.bookings, own.item);
  const { startsAt, endsAt, course } = session.row;
  const facts = [
    nameIn(rows, course, caller.language),
    saidSpan(startsAt, endsAt, caller.language),
  ] as const;
  return { say: place === 'place' ? words.booked(...facts) : words.waiting(...facts) };
};

/**
 * Books a place, or one on the waiting list where all are taken: of two who want the last one, the first row has
 * it. Booked twice, it is one booking.
 */
export const bookSession = useCase('anybody', readSession, (hub, caller, input) => {
  const lists = trainingLists(hub.lists);
  return onFreshLists(
    caller.language,
    [lists.courses, lists.sessions, lists.bookings],
    async () => {
      const before = rowsNow(lists);
      const session = openSession(hub, caller, before, input);
      if (!session.ok) return session;
      const { item, row } = session.value;
      const taken = before.bookings.filter((each) => each.row.session === item).length;
      if (ownBooking(item, before.bookings, caller.key) === undefined)
        await addBooking(hub, caller, lists, session.value, taken >= row.capacity);
      await settleWaiting(caller, lists, session.value);
      return done(saidOf(caller, rowsNow(lists), session.value));
    },
  );
});

/** Gives the caller's place back, without a reason; whoever has waited longest has it then, and is told. */
export const leaveSession = useCase('anybody', readSession, (hub, caller, { session }) => {
  const lists = trainingLists(hub.lists);
  const words = trainingWords[caller.language];
  return onFreshLists(caller.language, [lists.sessions, lists.bookings], async () => {
    const { bookings, sessions } = rowsNow(lists);
    const own = bookings.find(({ row }) => row.session === session && row.personKey === caller.key);
    if (own?.row.standing !== 'booked') return refuse('not-found', words.refused.noBooking);
    await lists.bookings.remove(own);
    const of = sessions.find(({ item }) => item === session);
    if (of !== undefined) await tellMovedUp(hub, rowsNow(lists), of, hub.clock.now());
    hub.nudge();
    return done<TrainingSaid>({ say: words.left });
  });
});
