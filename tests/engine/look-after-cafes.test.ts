/** Cafés looked after by the clock: reminded the day before, asked how it was, forgotten; hosts who left; events made up for. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { keepCafes, remindOfCafes } from '#core/engine/chores/look-after-cafes.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { cafes } from '#lists/cafes.ts';
import type { CafeRow } from '#lists/cafes.ts';
import { aoife, dev } from '../promises/samples.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import { newStage } from './stage.ts';

const day = 24 * 60;

const rowAt = (startsAt: Instant): CafeRow => ({
  title: 'Tea and talk',
  startsAt,
  endsAt: addMinutes(startsAt, 90),
  place: 'Tanyard Hall',
  online: false,
  capacity: 5,
  joined: 0,
  waiting: 0,
  host: 'Dev',
  hostKey: dev.key,
  openTo: 'everybody',
  state: 'planned',
  good: 0,
  fair: 0,
  poor: 0,
  key: 'tea',
});

/** A café two days ahead in which Aoife has a place. */
const set = async () => {
  const stage = await newStage();
  const [lists, calendar] = [listsHere(), calendarHere()];
  const deps = { ...stage.deps, lists, calendar };
  const startsAt = addMinutes(stage.clock.now(), 2 * day);
  await keepChores(deps, stage.clock.now(), [remindOfCafes, keepCafes]);
  await lists.of(cafes).add(rowAt(startsAt));
  await stage.promises.cafes.change('tea', addMinutes(startsAt, 90), () => ({
    places: { joined: [aoife.key], waiting: [] },
    notices: [],
  }));
  return {
    ...stage,
    calendar,
    lists,
    row: () => lists.of(cafes).rows()?.[0]?.row,
    pass: async (minutes: number): Promise<void> => {
      for (let past = 0; past < minutes; past += 60) {
        stage.clock.move(60);
        await keepChores(deps, stage.clock.now(), [remindOfCafes, keepCafes]);
      }
    },
    told: async (what: string) =>
      (await stage.promises.notices.ofMessages(`hub/cafe/tea/${what}`)).map(({ to }) => to),
  };
};

test('both are pieces of work that the hub does', () => {
  expect(everyChore).toEqual(expect.arrayContaining([remindOfCafes, keepCafes]));
});

test('an event that is missing is made within the hour, and whoever has a place is invited', async () => {
  const town = await set();
  await town.pass(120);
  expect(town.calendar.events).toMatchObject([{ key: 'tea', invited: [{ email: aoife.email }] }]);
  expect(town.row()).toMatchObject({ eventId: 'event-1', joined: 1 });
});

test('reminded once, the day before; asked once how it was; and then nobody knows who came', async () => {
  const town = await set();
  await town.pass(2 * day - 60);
  expect(await town.told('reminder')).toEqual([aoife.key]);
  expect(await town.told('feedback')).toEqual([]);
  expect((await town.promises.cafes.places('tea')).joined).toEqual([aoife.key]);
  await town.pass(6 * 60);
  expect(await town.told('reminder')).toEqual([aoife.key]);
  expect(await town.told('feedback')).toEqual([aoife.key]);
  expect((await town.promises.cafes.places('tea')).joined).toEqual([]);
  expect(town.row()?.joined).toBe(1);
});

test('while SharePoint is away nothing is forgotten, and it is made up for', async () => {
  const town = await set();
  await town.pass(2 * day - 60);
  town.lists.away = true;
  await town.pass(6 * 60);
  expect((await town.promises.cafes.places('tea')).joined).toEqual([aoife.key]);
  town.lists.away = false;
  await town.pass(3 * 60);
  expect(await town.told('feedback')).toEqual([aoife.key]);
  expect((await town.promises.cafes.places('tea')).joined).toEqual([]);
});

test('a host who has left is told of once, to those who look after cafés', async () => {
  const town = await set();
  town.outside.people = town.outside.people.map((person) => {
    if (person.key === dev.key) return { ...person, active: false };
    return person.key === 'ines' ? { ...person, roles: [...person.roles, 'champion'] } : person;
  });
  await town.pass(2 * day - 60);
  expect(await town.told('host')).toContain('ines');
  expect(new Set(await town.told('host')).size).toBe((await town.told('host')).length);
});
