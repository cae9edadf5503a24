/** Recurring events: on which days they fall, what becomes of the occurrences that differ. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { graphStage, ROLES } from './graph-stage.ts';
import type { GraphStage, Json, Reply } from './graph-stage.ts';

const roles = [...ROLES, 'Calendars.ReadWrite'];
let stage: GraphStage;
let mailbox: string;

beforeEach(async () => {
  stage = await graphStage({ roles });
  mailbox = `/users/${stage.world.tenant.wellbeingMailbox}`;
});
afterEach(() => stage.close());

const london = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
const cafe = {
  subject: 'Wellbeing café',
  start: london('2027-01-12T18:00:00'),
  end: london('2027-01-12T19:30:00'),
};
const weekly = (startDate: string, range: object) => ({
  pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
  range: { startDate, ...range },
});
const make = (body: object): Promise<Reply> => stage.call('POST', `${mailbox}/events`, body);
const startOf = (event: Json | undefined) => (event?.['start'] as { dateTime: string }).dateTime;
const view = async (from: string, until: string, headers = {}) =>
  (
    await stage.call(
      'GET',
      `${mailbox}/calendarView?startDateTime=${from}&endDateTime=${until}&$top=100`,
      undefined,
      headers,
    )
  ).body.value;
describe('a series', () => {
  const daysSeen = async (from: string, until: string) =>
    (await view(`${from}T00:00:00Z`, `${until}T00:00:00Z`)).map((event) =>
      startOf(event).slice(0, 13),
    );

  test('keeps its hour by the wall clock over the change of year and of clocks', async () => {
    await make({
      ...cafe,
      start: london('2026-12-29T18:00:00'),
      end: london('2026-12-29T19:00:00'),
      recurrence: weekly('2026-12-29', { type: 'endDate', endDate: '2027-04-06' }),
    });
    expect(await daysSeen('2026-12-28', '2027-01-13')).toEqual([
      '2026-12-29T18',
      '2027-01-05T18',
      '2027-01-12T18',
    ]);
    expect(await daysSeen('2027-03-20', '2027-05-01')).toEqual([
      '2027-03-23T18',
      '2027-03-30T17',
      '2027-04-06T17',
    ]);
  });

  test.each([
    [
      'the last day of each month',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 },
      '2027-01-31',
      ['2027-01-31', '2027-02-28', '2027-03-31'],
    ],
    [
      'the last Friday of every other month',
      { type: 'relativeMonthly', interval: 2, daysOfWeek: ['friday'], index: 'last' },
      '2027-01-29',
      ['2027-01-29', '2027-03-26', '2027-05-28'],
    ],
    [
      'two days of every other week, that begins on Monday',
      { type: 'weekly', interval: 2, daysOfWeek: ['tuesday', 'sunday'], firstDayOfWeek: 'monday' },
      '2027-01-12',
      ['2027-01-12', '2027-01-17', '2027-01-26'],
    ],
    [
      'the same, where the week begins on Sunday',
      { type: 'weekly', interval: 2, daysOfWeek: ['tuesday', 'sunday'], firstDayOfWeek: 'sunday' },
      '2027-01-12',
      ['2027-01-12', '2027-01-24', '2027-01-26'],
    ],
    [
      'every third day',
      { type: 'daily', interval: 3 },
      '2027-02-27',
      ['2027-02-27', '2027-03-02', '2027-03-05'],
    ],
    [
      'each leap day, or the day before',
      { type: 'absoluteYearly', interval: 1, dayOfMonth: 29, month: 2 },
      '2027-02-28',
      ['2027-02-28', '2028-02-29', '2029-02-28'],
    ],
  ])('falls on %s', async (_, pattern, startDate, expected) => {
    const recurrence = { pattern, range: { type: 'numbered', startDate, numberOfOccurrences: 3 } };
    const start = london(`${startDate}T12:00:00`);
    const { status } = await make({
      ...cafe,
      start,
      end: london(`${startDate}T13:00:00`),
      recurrence,
    });
    expect(status).toBe(201);
    const seen = await view(`${startDate}T00:00:00Z`, '2030-12-31T00:00:00Z');
    expect(seen.map((event) => startOf(event).slice(0, 10))).toEqual(expected);
  });

  test('has one moved and one left out, and both come back when its days change', async () => {
    const { body } = await make({
      ...cafe,
      recurrence: weekly('2027-01-12', { type: 'numbered', numberOfOccurrences: 3 }),
    });
    const instances = async () =>
      (
        await stage.call(
          'GET',
          `${mailbox}/events/${body.id}/instances?startDateTime=2027-01-01&endDateTime=2027-03-01`,
        )
      ).body.value;
    const [first, second] = await instances();
    const move = { start: london('2027-01-13T10:00:00'), end: london('2027-01-13T11:00:00') };
    await stage.call('PATCH', `${mailbox}/events/${first?.id ?? ''}`, move);
    await stage.call('DELETE', `${mailbox}/events/${second?.id ?? ''}`);
    expect((await instances()).map((one) => [one['type'], startOf(one).slice(0, 10)])).toEqual([
      ['exception', '2027-01-13'],
      ['occurrence', '2027-01-26'],
    ]);
    expect((await stage.call('GET', `${mailbox}/events/${second?.id ?? ''}`)).status).toBe(404);
    const later = { start: london('2027-01-12T19:00:00'), end: london('2027-01-12T20:00:00') };
    await stage.call('PATCH', `${mailbox}/events/${body.id}`, later);
    expect((await instances()).map((one) => startOf(one).slice(0, 13))).toEqual([
      '2027-01-12T19',
      '2027-01-19T19',
      '2027-01-26T19',
    ]);
  });
});
