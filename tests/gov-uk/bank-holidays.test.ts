/** Bank holidays that GOV.UK announces count from the next night on; a file that cannot be right counts for nothing. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { readAnnounced } from '#core/domain/time/announced-holidays.ts';
import type { AnnouncedHolidays } from '#core/domain/time/announced-holidays.ts';
import { bankHolidays, nations } from '#core/domain/time/bank-holidays.ts';
import { isOfficeHours } from '#core/domain/time/working-time.ts';
import { bankHolidaysFile } from '#core/gov-uk/bank-holidays-file.ts';
import type { Log } from '#core/ports.ts';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import { govUkPart, proclaim } from '../../infra/local-m365/gov-uk/gov-uk-part.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import type { World } from '../../infra/local-m365/world.ts';
import { at } from '../support/sample.ts';

const said: string[] = [];
const log: Log = {
  info: () => undefined,
  warn: (event) => void said.push(event),
  error: (event) => void said.push(event),
};
let world: World;
let listener: Listener;
let announced: AnnouncedHolidays | undefined;

const fileAt = (path: string) =>
  bankHolidaysFile({
    origin: `http://localhost:${String(listener.port)}/${path}`,
    log,
    announce: (holidays) => {
      announced = holidays;
    },
  });

beforeEach(async () => {
  announced = undefined;
  said.length = 0;
  world = createWorld({ data: '', origin: 'http://localhost', clock: 0 });
  const app = express();
  app.use('/gov-uk', govUkPart(world).router);
  app.get('/broken/bank-holidays.json', (_request, response) => {
    response.type('json').send('{"england-and-wales":');
  });
  listener = await listen(app, 0);
});
afterEach(async () => {
  await listener.close();
  world.database.close();
});

describe('the file', () => {
  test('says of each nation what the rules say, while nothing was proclaimed', async () => {
    expect(await fileAt('gov-uk').refresh()).toBe(true);
    for (const nation of nations)
      for (const year of [2024, 2025, 2026, 2027, 2028])
        expect(announced?.[nation]?.[year]).toEqual(bankHolidays(nation, year));
  });

  test('closes the office on a day that was proclaimed, in the nations for which it was', async () => {
    proclaim(world, { date: '2027-05-10', title: 'Coronation', division: 'england-and-wales' });
    await fileAt('gov-uk').refresh();
    const noon = at('2027-05-10T11:00:00Z');
    const isOpen = (nation: (typeof nations)[number]) =>
      isOfficeHours(noon, { nation, closedDays: [], ...(announced ? { announced } : {}) });
    expect(nations.filter(isOpen)).toEqual(['scotland', 'northern-ireland']);
    expect(isOfficeHours(noon, { nation: 'england', closedDays: [] })).toBe(true);
  });

  test.each(['broken', 'nowhere'])('that is %s changes nothing', async (path) => {
    expect(await fileAt(path).refresh()).toBe(false);
    expect(announced).toBeUndefined();
    expect(said).toEqual(['bank-holidays-not-read']);
  });

  test('that nobody answers for changes nothing', async () => {
    const file = fileAt('gov-uk');
    await listener.close();
    expect(await file.refresh()).toBe(false);
    expect(announced).toBeUndefined();
    listener = await listen(express(), 0);
  });
});

describe('what a file says of a year', () => {
  const saying = (dates: readonly string[]) =>
    readAnnounced({ 'england-and-wales': { events: dates.map((date) => ({ date })) } });
  const ruled = bankHolidays('england', 2027);

  test('counts where a day was moved and one was added', () => {
    const moved = ['2027-05-07', '2027-06-04', ...ruled.filter((day) => day !== '2027-05-03')];
    expect(saying(moved)?.england?.['2027']).toEqual(moved.toSorted());
    expect(saying(moved)?.wales).toEqual(saying(moved)?.england);
    expect(saying(moved)?.scotland).toBeUndefined();
  });

  test.each([
    [
      'every weekday of a fortnight',
      [...ruled, ...Array.from({ length: 10 }, (_, n) => `2027-07-${String(n + 10)}`)],
    ],
    ['half of the days alone', ruled.slice(4)],
    ['nothing', []],
  ])('counts for nothing where it is %s', (_, dates) => {
    expect(saying(dates)).toBeUndefined();
  });

  test.each([
    undefined,
    null,
    7,
    'x',
    [],
    {},
    { scotland: 3 },
    { scotland: { events: [null, 4] } },
  ])('counts for nothing where it is no such file: %j', (file) => {
    expect(readAnnounced(file)).toBeUndefined();
  });
});
