import { expect, test } from '@jest/globals';
import {
  addMinutes,
  addSeconds,
  earliest,
  instantAt,
  isInstant,
  millisecondsOf,
  minutesBetween,
  parseInstant,
} from '#core/domain/time/instant.ts';
import { at } from '../support/sample.ts';

test('an instant is ISO-8601 in UTC with milliseconds, and nothing else is', () => {
  expect(isInstant('2026-12-28T23:40:00.000Z')).toBe(true);
  for (const text of [
    '2026-12-28T23:40:00Z',
    '2026-12-28',
    '2026-13-28T23:40:00.000Z',
    'x2026-12-28T23:40:00.000Z',
    '2026-12-28T23:40:00.000Zx',
    '',
  ])
    expect(isInstant(text)).toBe(false);
});

test('a text with an offset is turned into UTC; one without is refused', () => {
  expect(parseInstant('2026-07-01T12:00:00+01:00')).toBe('2026-07-01T11:00:00.000Z');
  expect(parseInstant('2026-07-01T12:00:00-0130')).toBe('2026-07-01T13:30:00.000Z');
  expect(() => parseInstant('2026-07-01T12:00:00')).toThrow('offset or Z');
  expect(() => parseInstant('nonsenseZ')).toThrow(RangeError);
});

test('arithmetic is on elapsed time', () => {
  const start = at('2027-03-28T00:50:00.000Z');
  expect(addMinutes(start, 10)).toBe('2027-03-28T01:00:00.000Z');
  expect(addSeconds(start, -1)).toBe('2027-03-28T00:49:59.000Z');
  expect(minutesBetween(start, addSeconds(start, 119))).toBe(1);
  expect(minutesBetween(addSeconds(start, 1), start)).toBe(-1);
  expect(instantAt(millisecondsOf(start))).toBe(start);
});

test('the earliest of some moments, of which some may be missing', () => {
  const [a, b] = [at('2026-01-01T00:00:00.000Z'), at('2026-01-02T00:00:00.000Z')];
  expect(earliest(b, undefined, a)).toBe(a);
  expect(earliest(undefined)).toBeUndefined();
});
