// The time as people in the council read it, through both clock changes.
import { expect, test } from '@jest/globals';
import { londonMoment, tenNextDay } from '#core/domain/time/wall-clock-moments.ts';
import {
  clockTime,
  dayOrTime,
  dayOf,
  longDate,
  momentFor,
  spokenDuration,
} from '#core/domain/time/wall-clock.ts';
import { at } from '../support/sample.ts';

test.each([
  ['2026-12-28T23:40:00.000Z', '11:40pm'],
  ['2026-12-28T00:00:00.000Z', 'midnight'],
  ['2026-12-28T00:05:00.000Z', '12:05am'],
  ['2026-12-28T12:00:00.000Z', 'midday'],
  ['2026-12-28T12:30:00.000Z', '12:30pm'],
  ['2026-12-28T09:00:00.000Z', '9am'],
  ['2026-12-28T21:00:00.000Z', '9pm'],
  ['2026-07-01T21:07:00.000Z', '10:07pm'],
  ['2027-03-28T01:00:00.000Z', '2am'],
])('%s is %s', (instant, spoken) => {
  expect(clockTime(at(instant))).toBe(spoken);
});

test('days are London’s: half past midnight in summer belongs to the new day', () => {
  expect(longDate(at('2026-06-30T23:30:00.000Z'))).toBe('1 July 2026');
  expect(dayOf(at('2026-06-30T23:30:00.000Z'))).toBe('2026-07-01');
  expect(longDate(at('2026-12-28T23:40:00.000Z'))).toBe('28 December 2026');
});

test('every month has its name', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    longDate(at(`2027-${String(month + 1).padStart(2, '0')}-15T12:00:00.000Z`)).slice(3, -5),
  );
  expect(months.join(' ')).toBe(
    'January February March April May June July August September October November December',
  );
});

test('a moment on another day says which', () => {
  const now = at('2026-12-28T23:40:00.000Z');
  expect(momentFor(at('2026-12-28T23:52:00.000Z'), now)).toBe('11:52pm');
  expect(momentFor(at('2026-12-29T00:22:00.000Z'), now)).toBe('12:22am on 29 December 2026');
});

test.each([
  [-3, 'less than a minute'],
  [0, 'less than a minute'],
  [1, '1 minute'],
  [12, '12 minutes'],
  [59, '59 minutes'],
  [60, '1 hour'],
  [61, '1 hour 1 minute'],
  [185, '3 hours 5 minutes'],
  [120, '2 hours'],
  [2879, '47 hours 59 minutes'],
  [2880, '2 days'],
  [4400, '3 days'],
])('%i minutes are %s', (minutes, spoken) => {
  expect(spokenDuration(minutes)).toBe(spoken);
});

test('a wall clock in the autumn overlap is the first of the two, in the spring gap the moment after', () => {
  expect(londonMoment('2026-12-28T23:40')).toBe('2026-12-28T23:40:00.000Z');
  expect(londonMoment('2026-07-01T12:00')).toBe('2026-07-01T11:00:00.000Z');
  expect(londonMoment('2027-10-31T01:30')).toBe('2027-10-31T00:30:00.000Z');
  expect(londonMoment('2027-03-28T01:30')).toBe('2027-03-28T01:30:00.000Z');
});

test('ten on the next day keeps to the wall clock', () => {
  expect(tenNextDay(at('2026-12-28T23:40:00.000Z'))).toBe('2026-12-29T10:00:00.000Z');
  expect(tenNextDay(at('2027-03-27T23:40:00.000Z'))).toBe('2027-03-28T09:00:00.000Z');
});

test('on a button, a time of today or the day', () => {
  const now = at('2026-12-28T23:40:00.000Z');
  expect(dayOrTime(at('2026-12-28T17:14:00.000Z'), now)).toBe('5:14pm');
  expect(dayOrTime(at('2026-12-20T17:14:00.000Z'), now)).toBe('20 December 2026');
});
