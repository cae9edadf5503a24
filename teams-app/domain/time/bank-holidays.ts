/**
 * Bank holidays by nation, worked out by the rules that GOV.UK's list follows, for any year.
 * Sources: Banking and Financial Dealings Act 1971; www.gov.uk/bank-holidays; one-off days by proclamation.
 */
import { Temporal } from 'temporal-polyfill';

export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

export type Nation = (typeof nations)[number];

type Day = Temporal.PlainDate;

const monday = 1;
const saturday = 6;

const dayOn = (year: number, month: number, day: number): Day =>
  Temporal.PlainDate.from({ year, month, day });

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
const easterSunday = (year: number): Day => {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const corrected =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - corrected - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * corrected + 22 * weekday) / 451);
  const count = corrected + weekday - 7 * late + 114;
  return dayOn(year, Math.floor(count / 31), (count % 31) + 1);
};

const firstMonday = (year: number, month: number): Day => {
  const first = dayOn(year, month, 1);
  return first.add({ days: (monday - first.dayOfWeek + 7) % 7 });
};

const lastMonday = (year: number, month: number): Day =>
  firstMonday(year, month + 1).subtract({ days: 7 });

/** Days of the year, each moved off the weekend to the next weekday that none of the others has. */
const withSubstitutes = (days: readonly Day[]): Day[] => {
  const onWeekdays = days.filter((day) => day.dayOfWeek < saturday);
  const taken = new Set(onWeekdays.map(String));
  const moved = days
    .filter((day) => day.dayOfWeek >= saturday)
    .map((day) => {
      let substitute = day;
      while (substitute.dayOfWeek >= saturday || taken.has(substitute.toString()))
        substitute = substitute.add({ days: 1 });
      taken.add(substitute.toString());
      return substitute;
    });
  return [...onWeekdays, ...moved];
};

/** Days that a proclamation added, or moved to from another day. */
const oneOff: Readonly<Partial<Record<Nation, readonly string[]>>> = {
  // First match of Scotland's men at the World Cup.
  scotland: ['2026-06-15'],
};

const everywhere = (year: number): Day[] => [
  ...withSubstitutes([dayOn(year, 12, 25), dayOn(year, 12, 26)]),
  easterSunday(year).subtract({ days: 2 }),
  firstMonday(year, 5),
  lastMonday(year, 5),
];

const ofNation = (nation: Nation, year: number): Day[] => {
  const newYear = dayOn(year, 1, 1);
  if (nation === 'scotland')
    return [
      ...withSubstitutes([newYear, dayOn(year, 1, 2)]),
      firstMonday(year, 8),
      ...withSubstitutes([dayOn(year, 11, 30)]),
    ];
  const shared = [
    ...withSubstitutes([newYear]),
    easterSunday(year).add({ days: 1 }),
    lastMonday(year, 8),
  ];
  if (nation !== 'northern-ireland') return shared;
  return [
    ...shared,
    ...withSubstitutes([dayOn(year, 3, 17)]),
    ...withSubstitutes([dayOn(year, 7, 12)]),
  ];
};

/**
 * The bank holidays of a year as "2026-12-28", in order, with substitute days. Days that are proclaimed
 * after this was written are not among them: the council adds such a day to its closed days.
 */
export const bankHolidays = (nation: Nation, year: number): readonly string[] =>
  [
    ...[...everywhere(year), ...ofNation(nation, year)].map(String),
    ...(oneOff[nation] ?? []).filter((day) => day.startsWith(String(year))),
  ].sort();
