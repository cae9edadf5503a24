/** Training: courses to choose from, places without a race, one's own record, and nothing that nags. domain.md 34, 44 to 46, 49. */
import { expect, test } from '@jest/globals';
import { bookings } from '#lists/bookings.ts';
import { courses } from '#lists/courses.ts';
import type { CourseRow } from '#lists/courses.ts';
import { sessions } from '#lists/sessions.ts';
import type { SessionRow } from '#lists/sessions.ts';
import type { MyTraining } from '#core/use-cases/training/training-views.ts';
import { aoife, at, everybody, person } from '../support/sample.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const helen = person('helen', ['manager'], { name: 'Helen Tregear' });
const sian = person('sian', ['councillor'], { name: 'Cllr Siân Ŵyn-O’Hanlon', language: 'cy' });
const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi' });
const priya = person('priya', ['councillor'], { name: 'Cllr Priya Reeve' });

const course = (more: Partial<CourseRow> = {}): CourseRow => ({
  title: 'Staying safe on your own',
  titleCy: 'Cadw’n ddiogel ar eich pen eich hun',
  code: 'alone',
  topic: 'lone-working',
  audience: 'councillors',
  mode: 'room',
  language: 'en',
  parts: 1,
  repeatMonths: 12,
  englandOnly: false,
  shown: true,
  ...more,
});

const session = (more: Partial<SessionRow> = {}): SessionRow => ({
  title: 'Committee Room 2',
  course: 'alone',
  part: 1,
  startsAt: at('2027-02-03T18:30:00Z'),
  endsAt: at('2027-02-03T20:00:00Z'),
  joinLink: 'https://teams.example/join',
  capacity: 1,
  off: false,
  ...more,
});

const set = async (
  given: readonly CourseRow[] = [course()],
  dates: readonly SessionRow[] = [session()],
): Promise<Stage & { dates: readonly string[] }> => {
  const town = await stage({ people: [...everybody, helen, sian, tom, priya] });
  for (const row of given) await town.hub.lists.of(courses).add(row);
  const made = [];
  for (const [place, row] of dates.entries())
    made.push(await town.hub.lists.of(sessions).add({ ...row, sessionKey: String(place) }));
  return { ...town, dates: made.map(({ item }) => item) };
};

const shown = ({ courses: all }: MyTraining) => all.flatMap(({ sessions: dates }) => dates)[0];

test('a place is booked once however often it is asked for, and its holder alone sees the link', async () => {
  const town = await set();
  const [date] = town.dates;
  const first = await town.ok('aoife', 'book-session', { session: date });
  expect(first.say).toContain('You have a place: Staying safe on your own');
  expect(first.say).toContain('Wednesday 3 February 2027 at 6:30pm to 8pm');
  await town.ok('aoife', 'book-session', { session: date });
  expect(town.hub.lists.of(bookings).rows()).toHaveLength(1);
  expect(shown(await town.ok('aoife', 'my-training'))).toMatchObject({
    own: 'place',
    free: 0,
    joinLink: 'https://teams.example/join',
  });
  const others = shown(await town.ok('tom', 'my-training'));
  expect(others?.joinLink).toBeUndefined();
  expect(JSON.stringify(others)).not.toContain('Aoife');
});

test('of two who take the last place at once one has it; the other waits, and is told when it is theirs', async () => {
  const town = await set();
  const [date] = town.dates;
  const said = await Promise.all(
    ['aoife', 'tom', 'sian'].map((who) => town.ok(who, 'book-session', { session: date })),
  );
  expect(said.filter(({ say }) => say.startsWith('You have a place'))).toHaveLength(1);
  const order = (town.hub.lists.of(bookings).rows() ?? []).map(({ row }) => row.personKey);
  const [holder = '', next = '', last = ''] = order;
  await town.ok(holder, 'leave-session', { session: date });
  expect(shown(await town.ok(next, 'my-training'))?.own).toBe('place');
  expect(shown(await town.ok(last, 'my-training'))?.own).toBe('waiting');
  const told = await town.promises.notices.ofMessages('hub/training/place/');
  expect([...new Set(told.map(({ to }) => to))]).toEqual([next]);
  expect(shown(await town.ok(holder, 'my-training'))?.own).toBeUndefined();
});

test('a course is read in one’s own language', async () => {
  const town = await set();
  const seen = await town.ok('sian', 'my-training');
  expect(seen.courses.map(({ title }) => title)).toEqual(['Cadw’n ddiogel ar eich pen eich hun']);
  const said = await town.ok('sian', 'book-session', { session: town.dates[0] });
  expect(said.say).toMatch(/^Mae gennych le: .*Chwefror 2027/);
});

test('what is for officers, or no longer offered, is not there for a councillor, and cannot be booked', async () => {
  const officers = course({ code: 'triage', title: 'Triage', audience: 'officers' });
  const town = await set(
    [officers, course({ code: 'old', title: 'Old', shown: false })],
    [session({ course: 'triage' })],
  );
  expect((await town.ok('aoife', 'my-training')).courses).toEqual([]);
  expect((await town.refused('aoife', 'book-session', { session: town.dates[0] })).kind).toBe(
    'not-found',
  );
  expect((await town.ok('dev', 'my-training')).courses.map(({ code }) => code)).toEqual(['triage']);
});

test('a session that is over, or called off, takes nobody', async () => {
  const past = session({
    startsAt: at('2026-12-28T20:00:00Z'),
    endsAt: at('2026-12-28T23:50:00Z'),
  });
  const town = await set([course()], [past, session({ off: true })]);
  const kinds = await Promise.all(
    town.dates.map((date) => town.refused('aoife', 'book-session', { session: date })),
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['too-late', 'too-late']);
});

test('my record: what I noted, both parts before it is whole, and my own note can be removed', async () => {
  const twoParts = course({ code: 'social', title: 'Social media', parts: 2 });
  const town = await set([twoParts], []);
  const note = (part: string) => ({ course: 'social', part, day: '2026-11-02' });
  await town.ok('aoife', 'note-training', note('1'));
  await town.ok('aoife', 'note-training', note('1'));
  const half = await town.ok('aoife', 'my-training');
  expect(half.record).toMatchObject([{ parts: [1], of: 2, isWhole: false, remind: false }]);
  expect(half.record[0]?.repeatAt).toBeUndefined();
  await town.ok('aoife', 'note-training', note('2'));
  const [whole] = (await town.ok('aoife', 'my-training')).record;
  expect(whole).toMatchObject({ isWhole: true, repeatAt: '2027-11-02T12:00:00.000Z' });
  expect((await town.ok('tom', 'my-training')).record).toEqual([]);
  expect((await town.refused('tom', 'forget-training', { booking: whole?.ownNote })).kind).toBe(
    'not-found',
  );
  await town.ok('aoife', 'forget-training', { booking: whole?.ownNote });
  expect((await town.ok('aoife', 'my-training')).record[0]?.isWhole).toBe(false);
});

test.each([
  [{ course: '', day: '2026-11-02' }, 'course'],
  [{ course: 'alone', day: '2027-01-02' }, 'day'],
  [{ course: 'alone', day: '2026-02-30' }, 'day'],
  [{ course: 'alone', part: '2', day: '2026-11-02' }, 'part'],
])('a note that makes no sense is refused at its field: %o', async (raw, field) => {
  const town = await set();
  expect(await town.refused('aoife', 'note-training', raw)).toMatchObject({
    kind: 'invalid',
    field,
  });
});

test('a reminder is asked for and stopped by the person alone', async () => {
  const town = await set();
  const wish = (remind: string) => ({ course: 'alone', remind });
  expect((await town.refused('aoife', 'training-reminders', wish('yes'))).kind).toBe('not-found');
  await town.ok('aoife', 'note-training', { course: 'alone', part: '1', day: '2026-11-02' });
  await town.ok('aoife', 'training-reminders', wish('yes'));
  expect((await town.ok('aoife', 'my-training')).record[0]?.remind).toBe(true);
  expect((await town.ok('aoife', 'training-reminders', wish('no'))).say).toMatch(/Stopped/);
  expect((await town.ok('aoife', 'my-training')).record[0]?.remind).toBe(false);
});

const form = (more: object = {}) => ({
  course: 'alone',
  part: '1',
  starts: '2027-03-28T18:30',
  ends: '2027-03-28T20:00',
  place: 'Town hall',
  capacity: '12',
  submission: 'form-1',
  ...more,
});

test('those who run training set a date by the clock on the wall; the same form makes one date', async () => {
  const town = await set([course()], []);
  await town.ok('helen', 'set-session', form());
  await town.ok('helen', 'set-session', form());
  const [row] = town.hub.lists.of(sessions).rows() ?? [];
  expect(town.hub.lists.of(sessions).rows()).toHaveLength(1);
  expect(row?.row.startsAt).toBe('2027-03-28T17:30:00.000Z');
  const { session: date, etag } = shown(await town.ok('helen', 'my-training')) ?? {};
  const seen = { session: date, etag };
  await town.ok('helen', 'set-session', form({ ...seen, place: 'Library', submission: 'form-2' }));
  expect(shown(await town.ok('aoife', 'my-training'))?.place).toBe('Library');
  const late = await town.refused('helen', 'set-session', form({ ...seen, place: 'Bus' }));
  expect(late.kind).toBe('conflict');
});

test.each([
  [{ starts: 'soon' }, 'starts'],
  [{ starts: '2026-02-30T10:00' }, 'starts'],
  [{ ends: '2027-03-28T18:00' }, 'ends'],
  [{ starts: '2026-03-28T18:30' }, 'starts'],
  [{ place: ' ' }, 'place'],
  [{ capacity: '0' }, 'capacity'],
  [{ joinLink: 'javascript:alert(1)' }, 'joinLink'],
  [{ part: '2' }, 'part'],
  [{ course: 'none' }, 'course'],
])('a date that makes no sense is refused at its field: %o', async (more, field) => {
  const town = await set();
  expect(await town.refused('helen', 'set-session', form(more))).toMatchObject({
    kind: 'invalid',
    field,
  });
});

test('whoever runs training sees who has booked and notes who was there, once it has begun', async () => {
  const town = await set([course()], [session({ startsAt: at('2026-12-29T00:30:00Z') })]);
  const [date] = town.dates;
  await town.ok('aoife', 'book-session', { session: date });
  const booked = shown(await town.ok('helen', 'my-training'))?.booked;
  expect(booked).toMatchObject([{ name: aoife.name, place: 'place', done: false }]);
  const mark = { booking: booked?.[0]?.booking, done: 'yes' };
  expect((await town.refused('helen', 'mark-training', mark)).kind).toBe('invalid');
  town.pass(60);
  await town.ok('helen', 'mark-training', mark);
  expect((await town.ok('aoife', 'my-training')).record).toMatchObject([{ course: 'alone' }]);
  expect((await town.refused('aoife', 'leave-session', { session: date })).kind).toBe('not-found');
});

test('nobody else runs training', async () => {
  const town = await set();
  for (const who of ['aoife', 'dev'])
    for (const verb of ['set-session', 'call-off-session', 'mark-training'] as const)
      expect((await town.refused(who, verb, form())).kind).toBe('forbidden');
});

test('while SharePoint is away nothing is booked, and it is said', async () => {
  const town = await set();
  (town.hub.lists as ListsHere).away = true;
  const refused = await town.refused('aoife', 'book-session', { session: town.dates[0] });
  expect(refused.kind).toBe('unavailable');
});
