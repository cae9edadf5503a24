// Office hours by nation, and promises that run in them: scenario 10 of the domain's own scenarios.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bankHolidays, nations } from '#core/domain/time/bank-holidays.ts';
import type { Nation } from '#core/domain/time/bank-holidays.ts';
import { addMinutes, instantAt } from '#core/domain/time/instant.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { addWorkingMinutes, isOfficeHours, workingDay } from '#core/domain/time/working-time.ts';
import { listedDays } from '../../infra/local-m365/gov-uk/holidays.ts';
import type { Division } from '../../infra/local-m365/gov-uk/holidays.ts';
import { at } from '../support/sample.ts';

const calendar = (nation: Nation, ...closedDays: string[]) => ({ nation, closedDays });

describe('bank holidays are those that GOV.UK lists', () => {
  const divisionOf = (nation: Nation): Division =>
    nation === 'england' || nation === 'wales' ? 'england-and-wales' : nation;
  const years = nations.flatMap((nation) =>
    [2024, 2025, 2026, 2027, 2028].map((year) => {
      const listed = listedDays(divisionOf(nation)).filter((day) => day.startsWith(String(year)));
      return [nation, year, listed] as const;
    }),
  );
  test.each(years)('%s %i', (nation, year, days) => {
    expect(days.length).toBeGreaterThan(0);
    expect(bankHolidays(nation, year)).toEqual(days);
  });

  test.each([
    [2016, '2016-12-26 2016-12-27'],
    [2021, '2021-12-27 2021-12-28'],
    [2022, '2022-12-26 2022-12-27'],
    [2032, '2032-12-27 2032-12-28'],
  ])('Christmas on a weekend, %i: both days are made up for', (year, days) => {
    expect(bankHolidays('england', year).slice(-2).join(' ')).toBe(days);
  });

  test.each([
    [2038, '2038-04-23'],
    [2049, '2049-04-16'],
    [2011, '2011-04-22'],
  ])('Good Friday of %i, where Easter is at its latest or an exception', (year, friday) => {
    expect(bankHolidays('wales', year)).toContain(friday);
  });

  test('every one is on a weekday and none is there twice, up to 2100', () => {
    for (const nation of nations)
      for (let year = 2020; year <= 2100; year += 1) {
        const days = bankHolidays(nation, year);
        expect(new Set(days).size).toBe(days.length);
        for (const day of days) expect([0, 6]).not.toContain(new Date(day).getUTCDay());
      }
  });
});

describe('office hours', () => {
  test.each([
    ['2026-12-29T08:29:59.000Z', false],
    ['2026-12-29T08:30:00.000Z', true],
    ['2026-12-29T16:59:59.000Z', true],
    ['2026-12-29T17:00:00.000Z', false],
    ['2026-12-28T12:00:00.000Z', false],
    ['2026-12-26T12:00:00.000Z', false],
    ['2026-12-27T12:00:00.000Z', false],
    ['2026-07-03T07:30:00.000Z', true],
    ['2026-07-03T16:00:00.000Z', false],
  ])('%s in England: %s', (instant, open) => {
    expect(isOfficeHours(at(instant), calendar('england'))).toBe(open);
  });

  test('a nation keeps its own days, and a council its own', () => {
    const easterMonday = londonMoment('2027-03-29T12:00');
    expect(isOfficeHours(easterMonday, calendar('england'))).toBe(false);
    expect(isOfficeHours(easterMonday, calendar('scotland'))).toBe(true);
    expect(isOfficeHours(easterMonday, calendar('scotland', '2027-03-29'))).toBe(false);
    expect(isOfficeHours(londonMoment('2026-07-13T12:00'), calendar('northern-ireland'))).toBe(
      false,
    );
    expect(isOfficeHours(londonMoment('2026-07-13T12:00'), calendar('wales'))).toBe(true);
  });

  test('both changes of the clock keep to the wall', () => {
    expect(isOfficeHours(at('2027-03-30T07:30:00.000Z'), calendar('england'))).toBe(true);
    expect(isOfficeHours(at('2027-03-30T07:29:59.000Z'), calendar('england'))).toBe(false);
    expect(isOfficeHours(at('2027-11-01T08:29:59.000Z'), calendar('england'))).toBe(false);
    expect(isOfficeHours(at('2027-11-01T08:30:00.000Z'), calendar('england'))).toBe(true);
  });
});

describe('time that runs in office hours alone', () => {
  const due = (wall: string, minutes: number, nation: Nation = 'england', ...closed: string[]) =>
    addWorkingMinutes(londonMoment(wall), minutes, calendar(nation, ...closed));

  test('scenario 10: sent on Easter Saturday', () => {
    expect(due('2027-03-27T15:00', workingDay)).toBe(londonMoment('2027-03-30T17:00'));
    expect(due('2027-03-27T15:00', workingDay, 'scotland')).toBe(londonMoment('2027-03-29T17:00'));
  });

  test.each([
    ['2026-11-23T10:00', 60, '2026-11-23T11:00'],
    ['2026-11-23T16:30', 60, '2026-11-24T09:00'],
    ['2026-11-27T16:30', 60, '2026-11-30T09:00'],
    ['2026-11-23T10:00', workingDay, '2026-11-24T10:00'],
    ['2026-11-23T08:30', workingDay, '2026-11-23T17:00'],
    ['2026-11-23T17:00', 1, '2026-11-24T08:31'],
    ['2026-11-23T03:00', 0, '2026-11-23T08:30'],
    ['2026-12-24T16:00', 2 * workingDay, '2026-12-30T16:00'],
  ])('%s and %i minutes is %s', (from, minutes, until) => {
    expect(due(from, minutes)).toBe(londonMoment(until));
  });

  test('a closure week is passed over', () => {
    const week = ['2026-12-29', '2026-12-30', '2026-12-31'];
    expect(due('2026-12-24T16:00', 120, 'wales', ...week)).toBe(londonMoment('2027-01-04T09:30'));
  });

  test('a council that closes every day still owes', () => {
    const always = Array.from({ length: 800 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const owed = due('2026-11-23T10:00', 60, 'england', ...always);
    expect(owed > londonMoment('2026-11-23T10:00')).toBe(true);
    expect(owed < londonMoment('2028-02-01T00:00')).toBe(true);
  });

  test('as many minutes of office hours lie between as were asked for', () => {
    const from = fc.integer({
      min: Date.UTC(2026, 0, 1) / 60_000,
      max: Date.UTC(2031, 11, 31) / 60_000,
    });
    fc.assert(
      fc.property(
        from,
        fc.integer({ min: 1, max: 2_000 }),
        fc.constantFrom(...nations),
        (start, minutes, nation) => {
          const began = instantAt(start * 60_000);
          const ends = addWorkingMinutes(began, minutes, calendar(nation));
          let worked = 0;
          for (let now = began; now < ends; now = addMinutes(now, 1))
            if (isOfficeHours(now, calendar(nation))) worked += 1;
          expect(worked).toBe(minutes);
        },
      ),
      { numRuns: 15 },
    );
  });
});
