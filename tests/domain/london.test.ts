// What the clocks of London show, held against Temporal at every hour of six years, clock changes among them.
import { expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { instantAt } from '#core/domain/time/instant.ts';
import { inLondon } from '#core/domain/time/london.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import { wallClockOf } from '#core/domain/time/wall-clock-field.ts';

const hour = 60 * 60 * 1_000;
const [first, last] = [Date.UTC(2026, 0, 1), Date.UTC(2032, 0, 1)];

const byTemporal = (moment: number) => {
  const shown = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('Europe/London');
  const { year, month, day, hour: hours, minute, dayOfWeek } = shown;
  return {
    time: { year, month, day, hour: hours, minute, dayOfWeek },
    day: shown.toPlainDate().toString(),
    field: shown.toPlainDateTime().toString({ smallestUnit: 'minute' }),
  };
};

const byOurs = (moment: number) => {
  const instant = instantAt(moment);
  return { time: inLondon(instant), day: dayOf(instant), field: wallClockOf(instant) };
};

const differing = (offset: number): readonly string[] => {
  const found: string[] = [];
  for (let moment = first + offset; moment < last; moment += hour)
    if (JSON.stringify(byOurs(moment)) !== JSON.stringify(byTemporal(moment)))
      found.push(instantAt(moment));
  return found;
};

test('on the hour they are the same at every hour from 2026 to 2031', () => {
  expect(differing(0)).toEqual([]);
});

test('they are the same in the last millisecond before each hour', () => {
  expect(differing(-1)).toEqual([]);
});

test.each([
  ['2027-03-28T00:59:59.999Z', '2027-03-28T00:59'],
  ['2027-03-28T01:00:00.000Z', '2027-03-28T02:00'],
  ['2027-10-31T00:59:59.999Z', '2027-10-31T01:59'],
  ['2027-10-31T01:00:00.000Z', '2027-10-31T01:00'],
  ['2026-12-31T23:59:59.999Z', '2026-12-31T23:59'],
])('at %s the clocks show %s', (moment, shown) => {
  expect(wallClockOf(instantAt(Date.parse(moment)))).toBe(shown);
});
