import type { CafeRow } from '#lists/cafes.ts';
import { standingIn } from '../../domain/cafes/cafe.ts';
import type { CafePlaces } from '../../domain/cafes/cafe.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import type { KeptRow } from '../../ports.ts';
import { cafeKeepers, cafeList } from './cafe-rows.ts';
import type { CafeList, CafeView } from './cafe-views.ts';
import { knownRows } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const pastDays = 30;
/** Fewer answers than that could be told apart (domain.md 3.10). */
const fewestAnswers = 5;

const feedbackIn = ({ good, fair, poor }: CafeRow): NonNullable<CafeView['manage']>['feedback'] =>
  good + fair + poor < fewestAnswers ? undefined : { good, fair, poor };

const managed = (hub: Hub, row: CafeRow): NonNullable<CafeView['manage']> => {
  const feedback = row.endsAt <= hub.clock.now() ? feedbackIn(row) : undefined;
  return {
    ...(row.series === undefined ? {} : { series: row.series }),
    hostKey: row.hostKey,
    hostHasLeft: hub.council.person(row.hostKey)?.active !== true,
    meetingMissing: row.online && row.eventId !== undefined && row.joinUrl === undefined,
    noEvent: row.eventId === undefined,
    ...(feedback === undefined ? {} : { feedback }),
  };
};

const factsOf = (row: CafeRow) => ({
  key: row.key,
  title: row.title,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  ...(row.place === undefined ? {} : { place: row.place }),
  online: row.online,
  host: row.host,
  openTo: row.openTo,
  ...(row.group === undefined ? {} : { group: row.group }),
  ...(row.about === undefined ? {} : { about: row.about }),
  cancelled: row.state === 'cancelled',
  capacity: row.capacity,
});

/** Of those to come the places as they are; of those that are over the count of the list. */
const viewOf = (hub: Hub, caller: Person, row: CafeRow, places: CafePlaces): CafeView => {
  const mine = standingIn(places, caller.key);
  const isOver = row.endsAt <= hub.clock.now() || row.state === 'cancelled';
  return {
    ...factsOf(row),
    joined: isOver ? row.joined : Math.max(places.joined.length, row.joined),
    waiting: isOver ? 0 : places.waiting.length,
    mine,
    ...(mine === 'joined' && row.joinUrl !== undefined ? { joinUrl: row.joinUrl } : {}),
    ...(hasRole(caller, ...cafeKeepers) ? { manage: managed(hub, row) } : {}),
  };
};

const recent = (hub: Hub, rows: readonly KeptRow<CafeRow>[]): readonly CafeRow[] => {
  const since = addMinutes(hub.clock.now(), -pastDays * 24 * 60);
  return rows
    .map(({ row }) => row)
    .filter(({ endsAt }) => endsAt > since)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt) || a.key.localeCompare(b.key));
};

/** Who may welcome people: anybody of the council, champions first. */
const hostsOf = ({ council }: Hub): CafeList['hosts'] =>
  council
    .people()
    .filter(({ active }) => active)
    .toSorted(
      (a, b) =>
        Number(hasRole(b, 'champion')) - Number(hasRole(a, 'champion')) ||
        a.name.localeCompare(b.name, 'en-GB'),
    )
    .map(({ key, name }) => ({ key, name }));

/** Cafés of the last 30 days and all to come, with the caller's own place in each and nobody else's. */
export const listCafes = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    const known = await knownRows(caller.language, cafeList(hub), (rows) => recent(hub, rows));
    if (!known.ok) return known;
    const manage = hasRole(caller, ...cafeKeepers);
    const shown: CafeView[] = [];
    for (const row of known.value)
      shown.push(viewOf(hub, caller, row, await hub.promises.cafes.places(row.key)));
    return done<CafeList>({
      cafes: shown,
      may: { manage },
      hosts: manage ? hostsOf(hub) : [],
      now: hub.clock.now(),
    });
  },
);
