/** Cafés from the plan to the last forgotten name: series, places, waiting list, moves, cancellations, a lost store. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Person } from '#core/domain/people.ts';
import { cafes } from '#lists/cafes.ts';
import type { CafeRow } from '#lists/cafes.ts';
import type { CalendarHere } from '../support/calendar.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import { everybody, night } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const named = (key: string, roles: Person['roles'] = ['councillor']): Person => {
  const [sample] = everybody;
  if (sample === undefined) throw new Error('The sample has people');
  return { ...sample, key, name: key, email: `${key}@valemoor.example`, roles, language: 'en' };
};
const people = [
  named('hana', ['councillor', 'champion']),
  ...['ann', 'bob', 'cat'].map((key) => named(key)),
];

let it: Stage;
let calendar: CalendarHere;
let lists: ListsHere;
beforeEach(async () => {
  it = await stage({ people, dutyLine: '01632 960100' });
  calendar = it.hub.calendar as CalendarHere;
  lists = it.hub.lists as ListsHere;
});

const form = {
  title: 'Tea and talk',
  day: '2027-01-12',
  from: '18:00',
  until: '19:30',
  place: 'Tanyard Hall',
  online: '',
  capacity: '2',
  openTo: 'everybody',
  repeat: 'once',
  submission: 'form-1',
};
const rows = (): CafeRow[] => (lists.of(cafes).rows() ?? []).map(({ row }) => row);
const schedule = (more: object = {}) => it.ok('hana', 'schedule-cafe', { ...form, ...more });
const first = (): string => rows()[0]?.key ?? '';
const guests = (event = 0): string[] | undefined =>
  calendar.events[event]?.invited.map(({ name }) => name);
const told = async (person: string): Promise<string[]> =>
  (await it.promises.notices.ofIncident('HUB'))
    .filter(({ to, kind }) => to === person && kind === 'cafe')
    .map(({ key }) => key.split('/').slice(3, -2).join('/').split('/')[0] ?? '');

describe('planning', () => {
  test('once: one event, one row, and the same form again makes nothing more', async () => {
    expect((await schedule()).warnings).toEqual([]);
    await schedule();
    expect(rows()).toMatchObject([
      { title: 'Tea and talk', startsAt: '2027-01-12T18:00:00.000Z', eventId: 'event-1' },
    ]);
    expect(calendar.events).toHaveLength(1);
  });

  test('a series keeps its hour over the change of the year and of the clocks', async () => {
    await schedule({ day: '2026-12-29', repeat: 'fortnightly', times: '9', anyway: 'yes' });
    expect(rows().map(({ startsAt }) => startsAt)).toEqual([
      '2026-12-29T18:00:00.000Z',
      '2027-01-12T18:00:00.000Z',
      '2027-01-26T18:00:00.000Z',
      '2027-02-09T18:00:00.000Z',
      '2027-02-23T18:00:00.000Z',
      '2027-03-09T18:00:00.000Z',
      '2027-03-23T18:00:00.000Z',
      '2027-04-06T17:00:00.000Z',
      '2027-04-20T17:00:00.000Z',
    ]);
  });

  test('each month on the same weekday; a fifth one is the last', async () => {
    await schedule({ day: '2027-01-29', repeat: 'monthly', times: '4', anyway: 'yes' });
    expect(rows().map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      '2027-01-29',
      '2027-02-26',
      '2027-03-26',
      '2027-04-30',
    ]);
  });

  test('what is in the way is said with the day, and it can be planned all the same', async () => {
    calendar.busyTimes.set('hana@valemoor.example', [
      { from: addMinutes(night, 60), until: addMinutes(night, 60 * 24 * 60) },
    ]);
    const refused = await it.refused('hana', 'schedule-cafe', { ...form, day: '2027-01-01' });
    expect(refused).toMatchObject({ kind: 'conflict', field: 'anyway' });
    expect(refused.sentence).toMatch(/1 January 2027 is a bank holiday\. hana is busy then/);
    expect(calendar.events).toEqual([]);
    await schedule({ day: '2027-01-01', anyway: 'yes' });
    expect(rows()).toHaveLength(1);
  });

  test('an online café without a meeting is told to the champion', async () => {
    calendar.meets = false;
    const { warnings } = await schedule({ online: 'yes' });
    expect(warnings).toEqual([expect.stringMatching(/^The Teams meeting was not made/)]);
    const { cafes: shown } = await it.ok('hana', 'list-cafes');
    expect(shown[0]?.manage).toMatchObject({ meetingMissing: true });
    expect((await it.ok('ann', 'list-cafes')).cafes[0]?.manage).toBeUndefined();
  });

  test.each([
    ['title', { title: ' ' }],
    ['day', { day: '12/1/2027' }],
    ['until', { until: '' }],
    ['until', { until: '17:59' }],
    ['place', { place: '' }],
    ['capacity', { capacity: '0' }],
    ['group', { openTo: 'group' }],
    ['times', { repeat: 'weekly', times: '1' }],
    ['day', { day: '2026-12-01' }],
    ['host', { host: 'nobody' }],
  ])('a form without a good %s is refused with that field', async (field, wrong) => {
    expect(await it.refused('hana', 'schedule-cafe', { ...form, ...wrong })).toMatchObject({
      field,
    });
    expect(rows()).toEqual([]);
  });

  test('SharePoint or Exchange away: refused, and the same form goes on where it broke off', async () => {
    calendar.away = true;
    expect(await it.refused('hana', 'schedule-cafe', form)).toMatchObject({ kind: 'unavailable' });
    calendar.away = false;
    lists.away = true;
    expect(await it.refused('hana', 'schedule-cafe', form)).toMatchObject({ kind: 'unavailable' });
    lists.away = false;
    await schedule();
    expect([rows().length, calendar.events.length]).toEqual([1, 1]);
  });

  test('is for champions and those who look after them', async () => {
    expect(await it.refused('ann', 'schedule-cafe', form)).toMatchObject({ kind: 'forbidden' });
    expect(await it.refused('ann', 'cancel-cafe', { cafe: 'x' })).toMatchObject({
      kind: 'forbidden',
    });
  });
});

describe('joining', () => {
  beforeEach(() => schedule());

  test('one tap, an invitation, and a waiting list that moves up when somebody leaves', async () => {
    const cafe = first();
    expect((await it.ok('ann', 'join-cafe', { cafe })).standing).toBe('joined');
    await it.ok('ann', 'join-cafe', { cafe });
    await it.ok('bob', 'join-cafe', { cafe });
    const cat = await it.ok('cat', 'join-cafe', { cafe });
    expect(cat).toMatchObject({ standing: 'waiting', say: expect.stringContaining('number 1') });
    expect(guests()).toEqual(['ann', 'bob']);
    expect(rows()[0]).toMatchObject({ joined: 2, waiting: 1 });
    await it.ok('ann', 'leave-cafe', { cafe });
    expect(guests()).toEqual(['bob', 'cat']);
    expect(await told('cat')).toEqual(['moved']);
    expect(await told('ann')).toEqual([]);
    expect((await it.ok('cat', 'list-cafes')).cafes[0]).toMatchObject({
      mine: 'joined',
      joined: 2,
    });
  });

  test('nobody’s name stands in the list, in the trail or readable in the store', async () => {
    await it.ok('ann', 'join-cafe', { cafe: first() });
    expect(JSON.stringify(rows())).not.toMatch(/\bann\b/);
    expect(JSON.stringify((await it.ok('hana', 'list-cafes')).cafes)).not.toMatch(/\bann\b/);
    expect(JSON.stringify(await it.promises.unfiledEntries('HUB'))).not.toMatch(/\bann\b/);
  });

  test('while Exchange is away people join all the same, and are invited by the next who joins', async () => {
    const cafe = first();
    calendar.away = true;
    expect((await it.ok('ann', 'join-cafe', { cafe })).standing).toBe('joined');
    expect(guests()).toEqual([]);
    calendar.away = false;
    await it.ok('bob', 'join-cafe', { cafe });
    expect(guests()).toEqual(['ann', 'bob']);
  });

  test('a lost store uninvites nobody: those whom the calendar has invited keep their places', async () => {
    const cafe = first();
    await it.ok('ann', 'join-cafe', { cafe });
    await it.promises.cafes.letGo('9999-01-01T00:00:00.000Z' as typeof night);
    await it.ok('bob', 'join-cafe', { cafe });
    expect(guests()?.toSorted()).toEqual(['ann', 'bob']);
  });

  test('moved: whoever has a place keeps it and is told, also who waits; more room moves them up', async () => {
    const cafe = first();
    for (const person of ['ann', 'bob', 'cat']) await it.ok(person, 'join-cafe', { cafe });
    await it.ok('hana', 'change-cafe', {
      ...form,
      cafe,
      scope: 'one',
      day: '2027-01-13',
      capacity: '3',
    });
    expect(calendar.events[0]).toMatchObject({ startsAt: '2027-01-13T18:00:00.000Z' });
    expect(guests()).toEqual(['ann', 'bob', 'cat']);
    expect(await told('ann')).toEqual(['changed']);
    expect((await told('cat')).toSorted()).toEqual(['changed', 'moved']);
  });

  test('off: everybody is told, the event is gone, and nobody can join any more', async () => {
    const cafe = first();
    for (const person of ['ann', 'bob', 'cat']) await it.ok(person, 'join-cafe', { cafe });
    await it.ok('hana', 'cancel-cafe', { cafe, scope: 'one' });
    for (const person of ['ann', 'bob', 'cat']) expect(await told(person)).toContain('off');
    expect(calendar.events[0]?.cancelled).toMatch(/will not take place/);
    expect(await it.refused('ann', 'join-cafe', { cafe })).toMatchObject({ kind: 'too-late' });
  });
});

test('of a series this and the later dates are called off, the earlier stay', async () => {
  await schedule({ repeat: 'weekly', times: '4' });
  await it.ok('hana', 'cancel-cafe', { cafe: rows()[1]?.key ?? '', scope: 'following' });
  expect(rows().map(({ state }) => state)).toEqual([
    'planned',
    'cancelled',
    'cancelled',
    'cancelled',
  ]);
  await it.ok('hana', 'change-cafe', {
    ...form,
    cafe: rows()[0]?.key ?? '',
    scope: 'following',
    from: '17:00',
  });
  expect(rows()[0]?.startsAt).toBe('2027-01-12T17:00:00.000Z');
});
