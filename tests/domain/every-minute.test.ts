// Every minute of 2026 to 2031: exactly one regime and exactly one on call, boundaries by the clock in London, no gap (invariant 13).
import { expect, test } from '@jest/globals';
import { bankHolidays } from '#core/domain/time/bank-holidays.ts';
import type { Nation } from '#core/domain/time/bank-holidays.ts';
import { regimeAt } from '#core/domain/duty/duty-regime.ts';
import { instantAt } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import { isOfficeHours } from '#core/domain/time/working-time.ts';
import type { WorkingCalendar } from '#core/domain/time/working-time.ts';

const years = [2026, 2027, 2028, 2029, 2030, 2031];
const minute = 60_000;
const day = 1_440 * minute;
const first = Date.UTC(2026, 0, 1);
const end = Date.UTC(2032, 0, 1);

/** 1am UTC on the last Sunday of March and of October: the Summer Time Order 2002, without anybody's time zone data. */
const lastSunday = (year: number, month: number): number => {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * day;
};
const summers = new Map(years.map((year) => [year, [lastSunday(year, 2), lastSunday(year, 9)]]));

const clockInLondon = (at: number): number => {
  const [from = 0, until = 0] = summers.get(new Date(at).getUTCFullYear()) ?? [];
  return from <= at && at < until ? at + 60 * minute : at;
};

const weekly = { everyWeeks: 1 } as const;
const all = {
  from: instantAt(first - 14 * day),
  until: instantAt(end + 14 * day),
  kind: 'pattern',
} as const;
const rows: readonly DutyTurn[] = [
  {
    ...all,
    lead: 'day',
    deputy: 'two',
    repeats: { ...weekly, days: [1, 2, 3, 4, 5], startsAt: '08:30', endsAt: '17:00' },
  },
  {
    ...all,
    lead: 'night',
    deputy: 'two',
    repeats: { ...weekly, days: [1, 2, 3, 4], startsAt: '17:00', endsAt: '08:30' },
  },
  {
    ...all,
    lead: 'weekend',
    deputy: 'two',
    repeats: { ...weekly, days: [5], startsAt: '17:00', endsAt: '08:30', endsOn: 1 },
  },
];

/** Who ought to be on call at a minute of a weekday, 0 is Sunday. */
const leadAt = (weekday: number, minutes: number): string => {
  const isDay = minutes >= 510 && minutes < 1_020;
  if (weekday >= 1 && weekday <= 5 && isDay) return 'day';
  const isWeekend =
    weekday === 0 ||
    weekday === 6 ||
    (weekday === 5 && minutes >= 1_020) ||
    (weekday === 1 && minutes < 510);
  return isWeekend ? 'weekend' : 'night';
};

const timesOfDay = Array.from({ length: 1_440 }, (_, at) =>
  instantAt(at * minute).slice('1970-01-01'.length),
);

/** Every minute in UTC, with what the clock in London shows: the day, its weekday and the minute of it. */
function* everyMinute(): Generator<
  readonly [at: Instant, name: string, weekday: number, minutes: number]
> {
  for (let midnight = first; midnight < end; midnight += day) {
    const names = [0, 1].map((more) => instantAt(midnight + more * day).slice(0, 10));
    const weekday = new Date(midnight).getUTCDay();
    for (let at = 0; at < 1_440; at += 1) {
      const shown = (clockInLondon(midnight + at * minute) - midnight) / minute;
      const more = Math.floor(shown / 1_440);
      const instant = `${names[0] ?? ''}${timesOfDay[at] ?? ''}` as Instant;
      yield [instant, names[more] ?? '', (weekday + more) % 7, shown % 1_440];
    }
  }
}

const isOpenAt = (weekday: number, minutes: number): boolean =>
  weekday >= 1 && weekday <= 5 && minutes >= 510 && minutes < 1_020;

const closedIn = (nation: Nation): ReadonlySet<string> =>
  new Set(years.flatMap((year) => bankHolidays(nation, year)));

test('in England and Wales, with whoever is on call', () => {
  const rota = rotaOf(rows);
  const calendar: WorkingCalendar = { nation: 'england', closedDays: [] };
  const closed = closedIn('england');
  const wrong: string[] = [];
  for (const [at, name, weekday, minutes] of everyMinute()) {
    const { regime, onDuty } = regimeAt(rota, calendar, at);
    const isOpen = isOpenAt(weekday, minutes) && !closed.has(name);
    const isRight =
      regime === (isOpen ? 'office-hours' : 'out-of-hours') &&
      onDuty.lead === leadAt(weekday, minutes);
    if (!isRight) wrong.push(`${at}: ${regime}, ${onDuty.lead ?? 'nobody'}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
});

test('in Scotland and in Northern Ireland, whose holidays are others', () => {
  const calendars = (['scotland', 'northern-ireland'] as const).map(
    (nation) => [{ nation, closedDays: [] } satisfies WorkingCalendar, closedIn(nation)] as const,
  );
  const wrong: string[] = [];
  for (const [at, name, weekday, minutes] of everyMinute())
    for (const [calendar, closed] of calendars)
      if (isOfficeHours(at, calendar) !== (isOpenAt(weekday, minutes) && !closed.has(name)))
        wrong.push(`${calendar.nation} ${at}`);
  expect(wrong.slice(0, 10)).toEqual([]);
});
