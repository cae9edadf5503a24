/** The incidents of the picture in the order of the desk, by view and level; and by the people whom they concern. */
import { inClosedOrder, inOpenOrder, levelsByRank } from '#core/domain/desk-queue.ts';
import type { DeskView, QueuePlace } from '#core/domain/desk-queue.ts';
import type { PersonKey } from '#core/domain/people.ts';
import type { Level } from '#lists/incidents.ts';
import { isOpenEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { createOrdered } from './ordered.ts';
import type { Ordered } from './ordered.ts';

/** The views that are kept; an owner has few enough that theirs is looked for. */
export type KeptView = Exclude<DeskView, 'mine'>;
export type Shelf = Ordered<QueuePlace, Entry>;

export interface Shelves {
  put(entry: Entry): void;
  /** The same entry that was put. */
  take(entry: Entry): void;
  /** What is overdue is so as of this moment from now on: seconds since 1970. */
  turnTo(now: number): void;
  shelf(view: KeptView, level: Level): Shelf;
  holds(view: KeptView, entry: Entry): boolean;
  open(): readonly Entry[];
  ownedOpen(person: PersonKey): Iterable<Entry>;
  ownedClosed(person: PersonKey): Iterable<Entry>;
  reportedBy(person: PersonKey): Iterable<Entry>;
  /** Entries from which this person is excluded. */
  barredTo(person: PersonKey): Iterable<Entry>;
}

type Groups = Map<PersonKey, Set<Entry>>;

const putIn = (groups: Groups, key: PersonKey | undefined, entry: Entry): void => {
  if (key === undefined) return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([entry]));
  else group.add(entry);
};

const takeFrom = (groups: Groups, key: PersonKey | undefined, entry: Entry): void => {
  const group = key === undefined ? undefined : groups.get(key);
  if (group?.delete(entry) === true && group.size === 0 && key !== undefined) groups.delete(key);
};

const byLevel = (order: (a: QueuePlace, b: QueuePlace) => number) =>
  Object.fromEntries(
    levelsByRank.map((level) => [level, createOrdered<QueuePlace, Entry>(order)]),
  ) as Record<Level, Shelf>;

type Lateness = Pick<Entry, 'lateFrom' | 'reference'>;
const inLateOrder = (a: Lateness, b: Lateness): number =>
  a.lateFrom === b.lateFrom
    ? a.reference < b.reference
      ? -1
      : Number(a.reference > b.reference)
    : a.lateFrom - b.lateFrom;

/** Open incidents that are overdue, and those that will be, as of a moment that moves on. */
const createLateness = (shelves: Record<Level, Shelf>) => {
  const waiting = createOrdered<Lateness, Entry>(inLateOrder);
  let asOf = -Infinity;
  const goBack = (now: number): void => {
    const all = Object.values(shelves).flatMap((shelf) => shelf.runs().flat());
    for (const entry of all.filter(({ lateFrom }) => lateFrom > now)) {
      shelves[entry.level].remove(entry);
      waiting.add(entry);
    }
  };
  return {
    put: (entry: Entry): void => {
      if (entry.lateFrom <= asOf) shelves[entry.level].add(entry);
      else waiting.add(entry);
    },
    take: (entry: Entry): void => {
      if (!waiting.remove(entry)) shelves[entry.level].remove(entry);
    },
    turnTo: (now: number): void => {
      if (now < asOf) goBack(now);
      asOf = now;
      for (;;) {
        const first = waiting.runs()[0]?.[0];
        if (first === undefined || first.lateFrom > now) return;
        waiting.remove(first);
        shelves[first.level].add(first);
      }
    },
    isLate: (entry: Entry): boolean => entry.lateFrom <= asOf,
  };
};

/** Empty ones. */
export const createShelves = (): Shelves => {
  const kept = {
    open: byLevel(inOpenOrder),
    overdue: byLevel(inOpenOrder),
    closed: byLevel(inClosedOrder),
  };
  const lateness = createLateness(kept.overdue);
  const groups = (): Groups => new Map();
  const [ownedOpen, ownedClosed, reporters, barred] = [groups(), groups(), groups(), groups()];
  const owned = (entry: Entry): Groups => (isOpenEntry(entry) ? ownedOpen : ownedClosed);
  const shelfOf = (entry: Entry): Shelf =>
    kept[isOpenEntry(entry) ? 'open' : 'closed'][entry.level];
  return {
    put: (entry) => {
      shelfOf(entry).add(entry);
      if (isOpenEntry(entry)) lateness.put(entry);
      putIn(owned(entry), entry.ownerKey, entry);
      putIn(reporters, entry.reporterKey, entry);
      for (const key of entry.excludedKeys) putIn(barred, key, entry);
    },
    take: (entry) => {
      shelfOf(entry).remove(entry);
      if (isOpenEntry(entry)) lateness.take(entry);
      takeFrom(owned(entry), entry.ownerKey, entry);
      takeFrom(reporters, entry.reporterKey, entry);
      for (const key of entry.excludedKeys) takeFrom(barred, key, entry);
    },
    turnTo: lateness.turnTo,
    shelf: (view, level) => kept[view][level],
    holds: (view, entry) =>
      isOpenEntry(entry)
        ? view === 'open' || (view === 'overdue' && lateness.isLate(entry))
        : view === 'closed',
    open: () => levelsByRank.flatMap((level) => kept.open[level].runs().flat()),
    ownedOpen: (person) => ownedOpen.get(person) ?? [],
    ownedClosed: (person) => ownedClosed.get(person) ?? [],
    reportedBy: (person) => reporters.get(person) ?? [],
    barredTo: (person) => barred.get(person) ?? [],
  };
};
