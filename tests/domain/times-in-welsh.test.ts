/** Days and times in both languages, as GOV.UK writes them, also where the clocks change and the year does. */
import { describe, expect, test } from '@jest/globals';
import {
  clockTime,
  dayOrTime,
  momentFor,
  shortWeekdayAndDay,
  spokenDuration,
  weekdayAndDay,
  weekdayDate,
} from '#core/domain/time/wall-clock.ts';
import { at } from '../support/sample.ts';

const night = at('2026-12-28T23:40:00Z');

test.each([
  ['2026-12-28T23:40:00Z', '11:40pm', '11:40pm'],
  ['2026-12-28T09:00:00Z', '9am', '9am'],
  ['2026-12-29T00:00:00Z', 'midnight', 'hanner nos'],
  ['2026-07-01T11:00:00Z', 'midday', 'hanner dydd'],
])('%s is %s and %s', (moment, english, welsh) => {
  expect(clockTime(at(moment))).toBe(english);
  expect(clockTime(at(moment), 'cy')).toBe(welsh);
});

test('a day is named where it is another', () => {
  const next = at('2027-01-01T08:30:00Z');
  expect(momentFor(next, night)).toBe('8:30am on 1 January 2027');
  expect(momentFor(next, night, 'cy')).toBe('8:30am ar 1 Ionawr 2027');
  expect(momentFor(night, night, 'cy')).toBe('11:40pm');
  expect(dayOrTime(next, night, 'cy')).toBe('1 Ionawr 2027');
  expect(weekdayDate(night, 'cy')).toBe('Dydd Llun 28 Rhagfyr 2026');
});

test('a moment of the summer is told by the clocks of the summer', () => {
  expect(weekdayDate(at('2027-03-28T23:30:00Z'), 'cy')).toBe('Dydd Llun 29 Mawrth 2027');
});

describe('every month and day of the week', () => {
  const days = Array.from({ length: 365 }, (_, day) =>
    at(new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString()),
  );
  const short = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  });

  test('are short in English as a browser has them', () => {
    for (const day of days)
      expect(shortWeekdayAndDay(day)).toBe(short.format(Date.parse(day)).replace(',', ''));
  });

  test('have a name of their own in Welsh', () => {
    expect(new Set(days.map((day) => weekdayAndDay(day, 'cy'))).size).toBe(365);
    expect(new Set(days.map((day) => shortWeekdayAndDay(day, 'cy'))).size).toBe(365);
  });
});

test.each([
  [0, 'llai na munud'],
  [1, '1 munud'],
  [2, '2 funud'],
  [12, '12 munud'],
  [60, '1 awr'],
  [125, '2 awr 5 munud'],
  [48 * 60, '2 ddiwrnod'],
  [72 * 60, '3 diwrnod'],
])('%i minutes are %s', (minutes, words) => {
  expect(spokenDuration(minutes, 'cy')).toBe(words);
});
