/** Who has a place: kept sealed, told to the calendar, counted in the list, and gone when the café is over. */
import type { CafeRow } from '#lists/cafes.ts';
import type { PersonKey } from '../../domain/people.ts';
import { noPlaces } from '../../domain/cafes/cafe.ts';
import type { CafePlaces } from '../../domain/cafes/cafe.ts';
import { CalendarRefused, RecordUnavailable, RowChanged } from '../../ports.ts';
import type { CalendarPerson, KeptRow } from '../../ports.ts';
import { cafeAt, cafeList } from './cafe-rows.ts';
import type { Hub } from '../use-case.ts';

export type GuestDeps = Pick<Hub, 'calendar' | 'lists' | 'promises' | 'council' | 'log'>;

const guestsOf = ({ council }: GuestDeps, people: readonly PersonKey[]): CalendarPerson[] =>
  people.flatMap((key) => {
    const person = council.person(key);
    return person?.active === true ? [{ email: person.email, name: person.name }] : [];
  });

/**
 * Where the list counts guests and the store knows of none, the store was lost: those whom the calendar has
 * invited have their places again, so that nobody is uninvited by the next who joins.
 */
export const adoptGuests = async (deps: GuestDeps, { row }: KeptRow<CafeRow>): Promise<void> => {
  const { eventId, key, joined, endsAt } = row;
  if (joined === 0 || eventId === undefined) return;
  const known = await deps.promises.cafes.places(key);
  if (known.joined.length > 0 || known.waiting.length > 0) return;
  const emails = (await deps.calendar.invited(eventId)).map((email) => email.toLowerCase());
  const people = deps.council.people().filter(({ email }) => emails.includes(email.toLowerCase()));
  if (people.length === 0) return;
  await deps.promises.cafes.change(key, endsAt, (places) =>
    places === noPlaces || places.joined.length + places.waiting.length === 0
      ? { places: { joined: people.map((person) => person.key), waiting: [] }, notices: [] }
      : undefined,
  );
};

const showCounts = async (
  deps: GuestDeps,
  kept: KeptRow<CafeRow>,
  { joined, waiting }: CafePlaces,
): Promise<void> => {
  const counts = { joined: joined.length, waiting: waiting.length };
  if (kept.row.joined === counts.joined && kept.row.waiting === counts.waiting) return;
  await cafeList(deps).change(kept, counts);
};

/** Tells the calendar and the list what the places are. Throws where one of them does not answer. */
const tellOne = async (deps: GuestDeps, key: string, version: number): Promise<void> => {
  const places = await deps.promises.cafes.places(key);
  const kept = cafeAt(deps, key);
  if (kept?.row.state === 'planned') {
    const { eventId } = kept.row;
    if (eventId !== undefined && deps.calendar.isThere)
      await deps.calendar.invite(eventId, guestsOf(deps, places.joined));
    await showCounts(deps, kept, places);
  }
  await deps.promises.cafes.told(key, version);
};

/** What comes later is done by the next who joins, or by the engine. */
const canWait = (problem: unknown): boolean =>
  problem instanceof RecordUnavailable ||
  problem instanceof CalendarRefused ||
  problem instanceof RowChanged;

/** Brings calendar and list up to date; what can't be done now stays untold and is tried again. Gives how many were told. */
export const tellOfGuests = async (deps: GuestDeps): Promise<number> => {
  let told = 0;
  for (const { cafe, version } of await deps.promises.cafes.untold())
    try {
      await tellOne(deps, cafe, version);
      told += 1;
    } catch (problem) {
      if (!canWait(problem)) throw problem;
      deps.log.warn('cafe-guests-untold', {
        reason: problem instanceof Error ? problem.name : 'unknown',
      });
    }
  return told;
};
