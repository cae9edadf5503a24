/** Cafés as their list has them, and what every change of one has in common. */
import { cafes } from '#lists/cafes.ts';
import type { CafeRow } from '#lists/cafes.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Role } from '../../domain/people.ts';
import { clockRange, weekdayDate } from '../../domain/time/wall-clock.ts';
import { cafeWords } from '../../domain/words/cafe-sentences.ts';
import type { CalendarEvent, KeptList, KeptRow } from '../../ports.ts';
import type { Hub } from '../use-case.ts';

/** Who arranges cafés: the champions, and those who look after them (domain.md 27, 101). */
export const cafeKeepers: readonly Role[] = ['champion', 'manager', 'senior-responsible-officer'];

export const cafeList = ({ lists }: Pick<Hub, 'lists'>): KeptList<CafeRow> => lists.of(cafes);

export const cafeAt = (hub: Pick<Hub, 'lists'>, key: string): KeptRow<CafeRow> | undefined =>
  cafeList(hub)
    .rows()
    ?.find(({ row }) => row.key === key);

export const isPlanned = ({ row }: KeptRow<CafeRow>): boolean => row.state === 'planned';

/** This date, or this and every later one of its series that is still on. */
export const inScope = (
  hub: Pick<Hub, 'lists'>,
  from: KeptRow<CafeRow>,
  scope: 'one' | 'following',
): readonly KeptRow<CafeRow>[] => {
  const { series, startsAt } = from.row;
  if (scope === 'one' || series === undefined) return [from];
  return (cafeList(hub).rows() ?? [])
    .filter((each) => isPlanned(each) && each.row.series === series)
    .filter(({ row }) => row.startsAt >= startsAt)
    .toSorted((a, b) => a.row.startsAt.localeCompare(b.row.startsAt));
};

/** "Tuesday 12 January 2027, 6pm to 7:30pm". */
export const whenOf = (
  { startsAt, endsAt }: { readonly startsAt: Instant; readonly endsAt: Instant },
  language: Language,
): string => `${weekdayDate(startsAt, language)}, ${clockRange(startsAt, endsAt, language)}`;

export const whereOf = (
  { place, online }: Pick<CafeRow, 'place' | 'online'>,
  language: Language,
): string => {
  const words = cafeWords[language];
  if (place === undefined) return words.online;
  return online ? words.placeAndOnline(place) : place;
};

/** What stands in people's own calendars. */
export const eventOf = (row: CafeRow): CalendarEvent => ({
  subject: row.title,
  text: row.about ?? '',
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  place: row.place ?? '',
  isOnline: row.online,
});
