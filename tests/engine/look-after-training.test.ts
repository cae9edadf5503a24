/** What people are sent about training: only what they booked or asked for, once each, also what is changed by hand. */
import { expect, test } from '@jest/globals';
import { bookings } from '#lists/bookings.ts';
import type { BookingRow } from '#lists/bookings.ts';
import { courses } from '#lists/courses.ts';
import { sessions } from '#lists/sessions.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { lookAfterTraining } from '#core/engine/chores/look-after-training.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { at } from '../support/sample.ts';
import { listsHere } from '../support/kept-lists.ts';
import { newStage } from './stage.ts';

const day = 24 * 60;
const held = at('2027-01-20T18:30:00Z');

const booked = (person: string, more: Partial<BookingRow> = {}): BookingRow => ({
  title: person,
  course: 'alone',
  part: 1,
  startsAt: held,
  standing: 'booked',
  waited: false,
  remind: false,
  session: '1',
  personKey: person,
  bookingKey: person,
  ...more,
});

const noted = (person: string, more: Partial<BookingRow> = {}): BookingRow => {
  const { session: _session, ...row } = booked(person, { standing: 'done', ...more });
  return row;
};

const set = async (rows: readonly BookingRow[], capacity = 10) => {
  const stage = await newStage();
  const lists = listsHere();
  const deps = { ...stage.deps, lists };
  const [course, date, book] = [lists.of(courses), lists.of(sessions), lists.of(bookings)];
  await course.add({
    ...{ title: 'Staying safe', code: 'alone', topic: 'safety', audience: 'everybody' },
    ...{ mode: 'room', language: 'en', parts: 1, repeatMonths: 12 },
    ...{ englandOnly: false, shown: true },
  });
  const session = await date.add({
    ...{ title: 'Library', course: 'alone', part: 1, startsAt: held },
    ...{ endsAt: addMinutes(held, 60), capacity, off: false, sessionKey: 'one' },
  });
  for (const row of rows) await book.add(row);
  const keep = (): Promise<unknown> =>
    keepChores(deps, stage.clock.now(), [lookAfterTraining]).then(() => undefined);
  await keep();
  /** The next hour comes: what is planned then, as "person: beginning of the title". */
  const hour = async (): Promise<string[]> => {
    stage.clock.move(60);
    await keep();
    const planned = await stage.promises.notices.ofMessages('hub/training/');
    const teams = planned.filter(({ channel }) => channel === 'teams');
    return teams.map(({ to, message }) => `${to}: ${message?.title ?? ''}`);
  };
  return { ...stage, session, date, book, hour };
};

test('is one of the pieces of work that the hub does', () => {
  expect(everyChore).toContain(lookAfterTraining);
});

test('the day before, those with a place are told once; those who wait are not', async () => {
  const town = await set([booked('aoife'), booked('dev')], 1);
  town.clock.set(addMinutes(held, -2 * day));
  expect(await town.hour()).toEqual([]);
  town.clock.set(addMinutes(held, -day));
  expect(await town.hour()).toEqual(['aoife: Your training is soon']);
  expect(await town.hour()).toEqual(['aoife: Your training is soon']);
});

test('a date moved by hand is told, and once', async () => {
  const town = await set([booked('aoife')]);
  await town.date.change(town.session, { startsAt: addMinutes(held, day) });
  expect(await town.hour()).toEqual(['aoife: A training date has moved']);
  expect(await town.hour()).toHaveLength(1);
  expect(town.book.rows()?.[0]?.row.startsAt).toBe(addMinutes(held, day));
});

test.each(['called off', 'removed'])(
  'a date that is %s is told, and the booking goes',
  async (how) => {
    const town = await set([booked('aoife')]);
    if (how === 'removed') await town.date.remove(town.session);
    else await town.date.change(town.session, { off: true });
    expect(await town.hour()).toEqual(['aoife: A training date was called off']);
    expect(town.book.rows()).toEqual([]);
    expect(await town.hour()).toHaveLength(1);
  },
);

test('more places set by hand: whoever waited has one, and is told once', async () => {
  const town = await set([booked('aoife'), booked('dev', { waited: true })], 1);
  expect(await town.hour()).toEqual([]);
  await town.date.change(town.session, { capacity: 2 });
  expect(await town.hour()).toEqual(['dev: A place is free for you']);
  expect(await town.hour()).toHaveLength(1);
  expect(town.book.rows()?.map(({ row }) => row.waited)).toEqual([false, false]);
});

test('a reminder to do it again comes once, to whoever asked for it, with a button that stops it', async () => {
  const lastYear = at('2026-01-20T12:00:00Z');
  const town = await set([
    noted('aoife', { startsAt: lastYear, remind: true }),
    noted('dev', { startsAt: lastYear }),
  ]);
  town.clock.set(at('2027-01-20T10:00:00Z'));
  expect(await town.hour()).toEqual([]);
  await town.hour();
  expect(await town.hour()).toEqual(['aoife: You asked us to remind you']);
  expect(await town.hour()).toHaveLength(1);
  const [reminder] = await town.promises.notices.ofMessages('hub/training/repeat/');
  expect(reminder?.message?.buttons).toMatchObject([
    { act: 'training-reminders', data: { course: 'alone', remind: 'no' } },
  ]);
});

test('whoever has booked it again already is not reminded', async () => {
  const town = await set([
    noted('aoife', { startsAt: at('2026-01-20T12:00:00Z'), remind: true }),
    booked('aoife', { bookingKey: 'again', startsAt: at('2027-03-03T18:30:00Z') }),
  ]);
  await town.date.change(town.session, { startsAt: at('2027-03-03T18:30:00Z') });
  town.clock.set(at('2027-01-20T12:00:00Z'));
  expect(await town.hour()).toEqual([]);
});
