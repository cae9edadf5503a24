import { dayOf } from '../times.ts';

const day = 86_400_000;

/** A day of the grid. Noon stands for it, so that no change of the clocks moves it to another. */
export interface GridDay {
  readonly noon: number;
  readonly inMonth: boolean;
}

const noonOf = (year: number, month: number, date: number): number =>
  Date.UTC(year, month, date, 12);

/** The month that a moment lies in, as "2026-11". */
export const monthOf = (at: number): string => {
  const [, month = '', year = ''] = dayOf(at).split('/');
  return `${year}-${month}`;
};

/** The month so many months on. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(noonOf(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** Whole weeks from Monday to Sunday that hold a month. */
export function daysOfMonth(month: string): GridDay[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = noonOf(year, number - 1, 1);
  const last = noonOf(year, number, 0);
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const after = (7 - new Date(last).getUTCDay()) % 7;
  const count = (last - first) / day + 1 + before + after;
  return Array.from({ length: count }, (_, at) => {
    const noon = first + (at - before) * day;
    return { noon, inMonth: noon >= first && noon <= last };
  });
}

/** From when until when (milliseconds since 1970) the days of a month are to be asked for. */
export function spanOf(month: string): readonly [number, number] {
  const days = daysOfMonth(month);
  return [(days[0]?.noon ?? 0) - day, (days.at(-1)?.noon ?? 0) + day];
}

/** A month as people say it: November 2026. */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-15T12:00:00Z`),
  );
