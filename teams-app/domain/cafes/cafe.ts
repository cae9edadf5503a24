/** Wellbeing cafés: who has a place, who waits, and on which days a series falls. Source: domain.md 101. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time/instant.ts';
import { londonMoment } from '../time/wall-clock-moments.ts';
import type { PersonKey } from '../people.ts';

/** Who has a place and who waits for one, in the order in which they asked. Gone when the café is over. */
export interface CafePlaces {
  readonly joined: readonly PersonKey[];
  readonly waiting: readonly PersonKey[];
}

export const noPlaces: CafePlaces = { joined: [], waiting: [] };

export type Standing = 'joined' | 'waiting' | 'not';

export const standingIn = ({ joined, waiting }: CafePlaces, person: PersonKey): Standing => {
  if (joined.includes(person)) return 'joined';
  return waiting.includes(person) ? 'waiting' : 'not';
};

/** Whoever waits moves up while there is room; nobody who has a place loses it, also where there is less room than before. */
const movedUp = ({ joined, waiting }: CafePlaces, capacity: number): CafePlaces => {
  const free = Math.max(0, capacity - joined.length);
  return { joined: [...joined, ...waiting.slice(0, free)], waiting: waiting.slice(free) };
};

/** Joins, or waits where it is full or others wait already. Joining again changes nothing. */
export const withJoiner = (places: CafePlaces, person: PersonKey, capacity: number): CafePlaces =>
  standingIn(places, person) === 'not'
    ? movedUp({ ...places, waiting: [...places.waiting, person] }, capacity)
    : places;

/** Leaves; whoever waits longest has the place. */
export const withoutLeaver = (
  { joined, waiting }: CafePlaces,
  person: PersonKey,
  capacity: number,
): CafePlaces =>
  movedUp(
    {
      joined: joined.filter((each) => each !== person),
      waiting: waiting.filter((each) => each !== person),
    },
    capacity,
  );

/** After the room has changed. */
export const withRoomFor = movedUp;

/** People who have a place now and had none before. */
export const newcomers = (before: CafePlaces, after: CafePlaces): readonly PersonKey[] =>
  after.joined.filter((person) => !before.joined.includes(person));

export const repeats = ['once', 'weekly', 'fortnightly', 'monthly'] as const;

export type Repeat = (typeof repeats)[number];

/** As many as a series may have: a year of weeks. */
export const mostDates = 52;

/** The same weekday of the month: the second Tuesday, and of a fifth one the last. */
const monthsLater = (first: Temporal.PlainDate, months: number): Temporal.PlainDate => {
  const month = first.toPlainYearMonth().add({ months }).toPlainDate({ day: 1 });
  const toWeekday = (first.dayOfWeek - month.dayOfWeek + 7) % 7;
  const week = Math.floor((first.day - 1) / 7);
  const found = month.add({ days: toWeekday + week * 7 });
  return found.month === month.month ? found : found.subtract({ days: 7 });
};

const dayAt = (first: Temporal.PlainDate, repeat: Repeat, place: number): Temporal.PlainDate => {
  if (repeat === 'monthly') return monthsLater(first, place);
  return first.add({ weeks: repeat === 'fortnightly' ? 2 * place : place });
};

/** The days of a series such as "2027-01-12", the first among them. */
export const datesOf = (first: string, repeat: Repeat, count: number): readonly string[] => {
  const day = Temporal.PlainDate.from(first);
  const times = repeat === 'once' ? 1 : count;
  return Array.from({ length: times }, (_, place) => dayAt(day, repeat, place).toString());
};

/** Wall-clock times in London of a day: 6pm stays 6pm when the clocks change. An end at or before the start is the next day's. */
export const timesOn = (
  day: string,
  { from, until }: { readonly from: string; readonly until: string },
): { readonly startsAt: Instant; readonly endsAt: Instant } => {
  const last = until > from ? day : Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  return { startsAt: londonMoment(`${day}T${from}`), endsAt: londonMoment(`${last}T${until}`) };
};
