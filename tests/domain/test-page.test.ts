/** When the monthly test goes out, to whom, and when it is asked about again. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { Person } from '#core/domain/people.ts';
import { defaultSettings } from '#core/domain/settings.ts';
import {
  monthBefore,
  openAfter,
  testAt,
  testedIn,
  testOf,
  workingDaysSince,
} from '#core/domain/alerts/test-page.ts';

const calendar = defaultSettings;
const at = (text: string): Instant => text as Instant;

test('the test goes out at 10am in London on the first working day, after holidays and weekends', () => {
  expect(testAt('2026-12', calendar)).toBe('2026-12-01T10:00:00.000Z');
  expect(testAt('2027-01', calendar)).toBe('2027-01-04T10:00:00.000Z');
  expect(testAt('2026-08', calendar)).toBe('2026-08-03T09:00:00.000Z');
  const closed = { ...calendar, closedDays: ['2026-12-01'] };
  expect(testAt('2026-12', closed)).toBe('2026-12-02T10:00:00.000Z');
  expect(monthBefore('2027-01')).toBe('2026-12');
  expect(monthBefore('2026-03')).toBe('2026-02');
});

test('working days are counted as they come, over weekends, Christmas and the change of the clocks', () => {
  const days = (from: string, until: string) => workingDaysSince(at(from), at(until), calendar);
  expect(days('2026-12-01T10:00:00.000Z', '2026-12-03T09:59:00.000Z')).toBe(1);
  expect(days('2026-12-01T10:00:00.000Z', '2026-12-03T10:00:00.000Z')).toBe(2);
  expect(days('2026-12-24T10:00:00.000Z', '2026-12-29T10:00:00.000Z')).toBe(1);
  expect(days('2026-10-23T09:00:00.000Z', '2026-10-26T10:00:00.000Z')).toBe(1);
});

const dev: Person = {
  key: 'dev',
  name: 'Dev Okafor',
  email: 'dev@valemoor.example',
  phone: '07700 900102',
  callPhone: '07700 900102',
  roles: ['spoc-officer'],
  language: 'en',
  active: true,
};

test('it asks about every channel but the one in which it is answered, as far as they are set up', () => {
  const sent = at('2026-12-01T10:00:00.000Z');
  const message = testOf(dev, sent, (channel) => channel !== 'voice');
  expect(message.key).toBe('hub/test-page/2026-12/first');
  expect(message.channels).toEqual(['teams', 'email', 'sms']);
  expect(message.question?.options.map(({ value }) => value)).toEqual(['email', 'sms']);
  expect(message.words).not.toMatch(/incident/i);
});

test('a word from before the test is about another one, and what is open counts in working days', () => {
  const sent = at('2026-12-01T10:00:00.000Z');
  const tests = (['teams', 'sms'] as const).map((channel) => ({ to: 'dev', channel, dueAt: sent }));
  const said = (minutes: number) => ({
    person: 'dev',
    channel: 'teams' as const,
    at: addMinutes(sent, minutes),
  });
  const open = (minutes: number, until: string, days: number) =>
    openAfter(testedIn(tests, [said(minutes)]), at(until), { days, calendar }).get('dev');
  expect(open(-1, '2026-12-03T10:00:00.000Z', 2)).toEqual(['teams', 'sms']);
  expect(open(5, '2026-12-03T10:00:00.000Z', 2)).toEqual(['sms']);
  expect(open(5, '2026-12-03T09:00:00.000Z', 2)).toBeUndefined();
});
