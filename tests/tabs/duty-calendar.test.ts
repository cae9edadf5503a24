// The rota laid out in weeks, and its moments as people type them: Europe/London, on any device.
import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '#core/domain/time/instant.ts';
import type { DutyBar } from '#core/use-cases/duty/duty-views.ts';
import { calendarWeeks } from '../../tabs/client/pages/duty/calendar/calendar-weeks.ts';
import { initialsOf } from '../../tabs/client/pages/duty/calendar/initials.ts';
import {
  dayLater,
  momentTyped,
  mondayOf,
  nextHalfHour,
  spanWords,
  timesWords,
  typedMoment,
} from '../../tabs/client/pages/duty/duty-times.ts';

const at = parseInstant;
const person = (name: string) => ({ key: name, name, reachable: true });

const bar = (from: string, until: string, more: Partial<DutyBar> = {}): DutyBar => ({
  from: at(from),
  until: at(until),
  because: 'turn',
  isNow: false,
  ...more,
});

describe('weeks', () => {
  const now = at('2026-12-30T12:00:00Z');

  test('a turn over the end of a week stands in both, and begins in the first', () => {
    const bars = [bar('2027-01-03T12:00:00Z', '2027-01-04T12:00:00Z')];
    const [first, second] = calendarWeeks(bars, '2026-12-28', 2, now);
    expect(first?.bars).toMatchObject([{ left: 92.86, width: 7.14, begins: true, ends: false }]);
    expect(second?.bars).toMatchObject([{ left: 0, width: 7.14, begins: false, ends: true }]);
  });

  test('now stands in its own week, and in no other', () => {
    const weeks = calendarWeeks([], '2026-12-28', 2, now);
    expect(weeks.map((week) => week.now)).toEqual([35.71, undefined]);
    expect(weeks[1]?.days[0]).toBe('2027-01-04');
  });

  test('turns with the same senior manager that meet are one stretch of theirs; nobody is another', () => {
    const ines = { senior: person('Ines') };
    const bars = [
      bar('2026-12-28T00:00:00Z', '2026-12-29T00:00:00Z', ines),
      bar('2026-12-29T00:00:00Z', '2026-12-30T00:00:00Z', ines),
      bar('2026-12-30T00:00:00Z', '2026-12-31T00:00:00Z'),
    ];
    const [week] = calendarWeeks(bars, '2026-12-28', 1, now);
    expect(week?.seniors.map(({ item, width }) => [item.name, width])).toEqual([
      ['Ines', 28.57],
      [undefined, 14.29],
    ]);
  });

  test('the week in which the clocks go forward is as wide as any other', () => {
    const bars = [bar('2027-03-22T00:00:00Z', '2027-03-28T23:00:00Z')];
    const [week] = calendarWeeks(bars, '2027-03-22', 1, now);
    expect(week?.bars).toMatchObject([{ left: 0, width: 100, begins: true, ends: true }]);
  });
});

describe('moments', () => {
  test('are typed and read by the clocks of London, in winter and in summer', () => {
    for (const moment of ['2026-12-28T17:00:00.000Z', '2026-07-01T16:00:00.000Z']) {
      expect(typedMoment(at(moment))).toBe(
        moment.startsWith('2026-12') ? '2026-12-28T17:00' : '2026-07-01T17:00',
      );
      expect(momentTyped(typedMoment(at(moment)))).toBe(moment);
    }
  });

  test.each(['', '2026-12-28', 'tomorrow', '2026-13-41T17:00'])('“%s” is none yet', (text) => {
    expect(momentTyped(text)).toBeUndefined();
  });

  test('a week begins on the Monday of London, not of the device', () => {
    // Just after midnight on Monday 29 June in London, still Sunday in UTC.
    expect(mondayOf(at('2026-06-28T23:30:00Z'))).toBe('2026-06-29');
    expect(mondayOf(at('2026-06-28T22:30:00Z'))).toBe('2026-06-22');
  });

  test('days are counted through the change of the clocks', () => {
    expect(dayLater('2027-03-27', 2)).toBe('2027-03-29');
    expect(dayLater('2026-10-24', 2)).toBe('2026-10-26');
  });

  test('a form begins with a half hour that is still to come', () => {
    expect(nextHalfHour(at('2026-12-28T23:40:00Z'))).toBe('2026-12-29T00:00:00.000Z');
    expect(nextHalfHour(at('2026-12-28T23:30:00Z'))).toBe('2026-12-29T00:00:00.000Z');
  });

  test('in words: the day once where it is the same', () => {
    const day = [at('2026-11-27T08:30:00Z'), at('2026-11-27T17:00:00Z')] as const;
    expect(spanWords(...day)).toBe('Fri 27 Nov, 8:30am to 5pm');
    expect(timesWords(...day)).toBe('8:30am to 5pm');
    const night = [at('2026-11-27T17:00:00Z'), at('2026-11-28T08:30:00Z')] as const;
    expect(spanWords(...night)).toBe('Fri 27 Nov, 5pm to Sat 28 Nov, 8:30am');
  });
});

test.each([
  ['Dev Okafor', 'DO'],
  ['Cllr Siân Ŵyn-O’Hanlon', 'SŴ'],
  ['Valemoor Control Room', 'VC'],
  ['Cher', 'C'],
])('%s is %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
