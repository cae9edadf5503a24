/** The incidents of the picture in the order of the desk, by view and level; and by the people whom they concern. */
import { inClosedOrder, inOpenOrder } from '#core/domain/incidents/desk-queue.ts';
import type { DeskView, QueuePlace } from '#core/domain/incidents/desk-queue.ts';
import type { PersonKey } from '#core/domain/people.ts';
import { isOpenEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { kindOf, kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
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
  shelf(view: KeptView, kind: Kind): Shelf;
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

/** A shelf for each kind. */
interface Rack {
  of(kind: Kind): Shelf;
  all(): readonly Shelf[];
}

const byKind = (order: (a: QueuePlace, b: QueuePlace) => number): Rack => {
  const shelves = new Map(kinds.map((kind) => [kind, createOrdered<QueuePlace, Entry>(order)]));
  return {
    of: (kind) => {
      const shelf = shelves.get(kindOf(kind));
      if (shelf === undefined) throw new TypeError('No shelf for this kind');
      return shelf;
    },
    all: () => [...shelves.values()],
  };
};

type Lateness = Pick<Entry, 'lateFrom' | 'reference'>;
const inLateOrder = (a: Lateness, b: Lateness): number =>
  a.lateFrom === b.lateFrom
    ? a.reference < b.reference
      ? -1
      : Number(a.reference > b.reference)
    : a.lateFrom - b.lateFrom;

/** Open incidents that are overdue, and those that will be, as of a moment that moves on. */
const createLateness = (shelves: Rack) => {
  const waiting = createOrdered<Lateness, Entry>(inLateOrder);
  let asOf = -Infinity;
  const goBack = (now: number): void => {
    const all = shelves.all().flatMap((shelf) => shelf.runs().flat());
    for (const entry of all.filter(({ lateFrom }) => lateFrom > now)) {
      shelves.of(entry).remove(entry);
      waiting.add(entry);
    }
  };
  return {
    put: (entry: Entry): void => {
      if (entry.lateFrom <= asOf) shelves.of(entry).add(entry);
      else waiting.add(entry);
    },
    take: (entry: Entry): void => {
      if (!waiting.remove(entry)) shelves.of(entry).remove(entry);
    },
    turnTo: (now: number): void => {
      if (now < asOf) goBack(now);
      asOf = now;
      for (;;) {
        const first = waiting.runs()[0]?.[0];
        if (first === undefined || first.lateFrom > now) return;
        waiting.remove(first);
        shelves.of(first).add(first);
      }
    },
    isLate: (entry: Entry): boolean => entry.lateFrom <= asOf,
  };
};

/** Empty ones. */
export const createShelves = (): Shelves => {
  const kept = {
    open: byKind(inOpenOrder),
    overdue: byKind(inOpenOrder),
    closed: byKind(inClosedOrder),
  };
  const lateness = createLateness(kept.overdue);
  const groups = (): Groups => new Map();
  const [ownedOpen, ownedClosed, reporters, barred] = [groups(), groups(), groups(), groups()];
  const owned = (entry: Entry): Groups => (isOpenEntry(entry) ? ownedOpen : ownedClosed);
  const shelfOf = (entry: Entry): Shelf => kept[isOpenEntry(entry) ? 'open' : 'closed'].of(entry);
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
    shelf: (view, kind) => kept[view].of(kind),
    holds: (view, entry) =>
      isOpenEntry(entry)
        ? view === 'open' || (view === 'overdue' && lateness.isLate(entry))
        : view === 'closed',
    open: () => kept.open.all().flatMap((shelf) => shelf.runs().flat()),
    ownedOpen: (person) => ownedOpen.get(person) ?? [],
    ownedClosed: (person) => ownedClosed.get(person) ?? [],
    reportedBy: (person) => reporters.get(person) ?? [],
    barredTo: (person) => barred.get(person) ?? [],
  };
};
