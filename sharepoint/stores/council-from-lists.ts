/** The council's people, duty turns, ladders, contacts and settings, from their lists. */
import type { AnnouncedHolidays } from '#core/domain/time/announced-holidays.ts';
import { goodLaddersIn } from '#core/domain/alerts/ladders.ts';
import type { Ladders } from '#core/domain/alerts/ladders.ts';
import type { Rota } from '#core/domain/duty/rota-entry.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { PersonKey } from '#core/domain/people.ts';
import type { Clock, Council, KeptRow, Log, RecordedItem } from '#core/ports.ts';
import { contacts } from '#lists/contacts.ts';
import { duty } from '#lists/duty.ts';
import type { DutyRow } from '#lists/duty.ts';
import type { LadderName } from '#lists/ladder-steps.ts';
import { ladders } from '#lists/ladders.ts';
import { people } from '#lists/people.ts';
import type { PersonRow } from '#lists/people.ts';
import { settings } from '#lists/settings.ts';
import type { ItemOf, ListDefinition } from '#schema/define-list.ts';
import type { Instant } from '#schema/fields.ts';
import { keyIn, noRows, viewOf } from './council-view.ts';
import type { CouncilRows } from './council-view.ts';
import { followedList, refreshEach } from './followed-list.ts';
import type { Followed } from './followed-list.ts';
import { listPlaces } from './list-places.ts';
import { listStore } from './list-store.ts';

export interface CouncilInMemory extends Council {
  /** Reads what has changed (5 resource units). Throws as Graph does; what is known stays. */
  refresh(): Promise<void>;
  /** Its lists, to be brought up to date each at its own time. */
  readonly followed: readonly Followed[];
  /** Everything as text, to be kept sealed for a start without SharePoint. */
  picture(): string;
  /** Takes up a picture of the lists that were not read yet. False where the text is no picture. */
  restore(picture: string): boolean;
  /** Reads the rota alone (1 resource unit). Throws as Graph does. */
  refreshDuty(): Promise<void>;
  /** A row of the rota as it was last read or written. */
  dutyRow(item: string): DutyRow | undefined;
  /** Takes up what the hub has written to the rota, or with undefined removed from it. */
  wroteDuty(at: RecordedItem, row: DutyRow | undefined): void;
  /** A row of the People list as it was last read or written, and where it lies. */
  personRow(key: PersonKey): KeptRow<PersonRow> | undefined;
  /** Takes up what the hub has written to the People list. */
  wrotePerson(at: RecordedItem, row: PersonRow): void;
  /** Takes up the bank holidays that were announced. */
  announce(holidays: AnnouncedHolidays): void;
}

export interface CouncilSettings {
  readonly siteId: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** A council that knows nobody until it is refreshed or restored. */
export const councilFromLists = (graph: Graph, from: CouncilSettings): CouncilInMemory => {
  const lists = followAll(graph, from);
  const every = Object.values(lists);
  const places = listPlaces(graph, from.siteId);
  let rows = noRows;
  let view = viewOf(rows);
  const isNew = lookForChange();
  const show = (next: CouncilRows): void => {
    if (!isNew(next)) return;
    const before = view;
    view = viewOf(next);
    rows = { ...next, goodLadders: goodLaddersIn(view.ladders) };
    logFaults(from.log, before.ladders, view.ladders);
    logWrongRows(from.log, before.duty, view.duty);
  };
  const readAt = new Map<string, Instant>();
  const readList = async (list: (typeof every)[number]): Promise<void> => {
    await list.refresh();
    readAt.set(list.name, from.clock.now());
  };
  /** What was read is shown, also where another reading of the same round failed. */
  const shown = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } finally {
      show(rowsIn(lists, rows));
    }
  };
  return {
    person: (key) => view.byKey.get(key.toLowerCase()),
    people: () => view.people,
    duty: () => view.duty,
    ladders: () => view.ladders,
    contacts: () => view.contacts,
    settings: () => view.settings,
    listAddress: places.of,
    refresh: () => shown(refreshEach([...every.map((list) => () => readList(list)), places.find])),
    followed: every.map((list) => ({
      site: 'register',
      list: list.name,
      refresh: () => shown(refreshEach([() => readList(list), places.find])),
    })),
    get freshAt() {
      return readAt.size < every.length ? undefined : [...readAt.values()].sort()[0];
    },
    picture: () => JSON.stringify(rows),
    restore: (picture) => {
      const restored = pictureOver(rows, picture);
      if (restored !== undefined) show(rowsIn(lists, restored));
      return restored !== undefined;
    },
    refreshDuty: () => shown(readList(lists.duty)),
    announce: (announced) => {
      show({ ...rows, announced });
    },
    ...rowsWritten(lists, () => {
      show(rowsIn(lists, rows));
    }),
  };
};

/** The view stays as it is while the rows do: whatever was worked out of it once, as the weeks of the rota are, is kept. */
const lookForChange = () => {
  let before = '';
  return (rows: CouncilRows): boolean => {
    const now = JSON.stringify(rows);
    const isNew = now !== before;
    before = now;
    return isNew;
  };
};

const follow = <L extends ListDefinition>(
  graph: Graph,
  { siteId, log }: CouncilSettings,
  list: L,
) => ({
  name: list.name,
  ...followedList<ItemOf<L>, keyof ItemOf<L> & string>(
    listStore(graph, siteId, list, log),
    Object.keys(list.fields),
  ),
});

const followAll = (graph: Graph, from: CouncilSettings) => ({
  people: follow(graph, from, people),
  duty: follow(graph, from, duty),
  ladders: follow(graph, from, ladders),
  contacts: follow(graph, from, contacts),
  settings: follow(graph, from, settings),
});

/** Rows that the hub writes itself: as they stand, and taken up at once. */
const rowsWritten = (
  lists: ReturnType<typeof followAll>,
  wrote: () => void,
): Pick<CouncilInMemory, 'dutyRow' | 'wroteDuty' | 'personRow' | 'wrotePerson'> => ({
  dutyRow: (item) => lists.duty.items()?.find((each) => each.item === item)?.row,
  wroteDuty: (at, row) => {
    lists.duty.wrote(at, row);
    wrote();
  },
  personRow: (key) => lists.people.items()?.find(({ row }) => keyIn(row.key) === keyIn(key)),
  wrotePerson: (at, row) => {
    lists.people.wrote(at, row);
    wrote();
  },
});

/** A list that was never read keeps what was known before: a picture is not lost to half a reading. */
const rowsIn = (lists: ReturnType<typeof followAll>, before: CouncilRows): CouncilRows => ({
  people: lists.people.rows() ?? before.people,
  duty: lists.duty.items()?.map(({ row, item, etag }) => ({ ...row, item, etag })) ?? before.duty,
  ladders: lists.ladders.rows() ?? before.ladders,
  goodLadders: before.goodLadders,
  contacts: lists.contacts.rows() ?? before.contacts,
  settings: lists.settings.rows() ?? before.settings,
  announced: before.announced,
});

/** A picture, with what is known better by now; undefined where the text is no picture. */
const pictureOver = (known: CouncilRows, text: string): CouncilRows | undefined => {
  const restored = readPicture(text);
  return (
    restored && {
      ...restored,
      goodLadders: { ...restored.goodLadders, ...known.goodLadders },
      announced: known.announced ?? restored.announced,
    }
  );
};

/** Says each new mistake once, and when it is over. */
const logFaults = (log: Log, before: Ladders, now: Ladders): void => {
  for (const name of Object.keys(now) as LadderName[]) {
    const { from, wrong } = now[name];
    if (wrong?.en === before[name].wrong?.en) continue;
    if (wrong === undefined) log.info('ladder-right-again', { ladder: name });
    else log.warn('ladder-makes-no-sense', { ladder: name, why: wrong.en, inUse: from });
  }
};

/** Says once of each row of the rota that it is left out. */
const logWrongRows = (log: Log, before: Rota, now: Rota): void => {
  const said = new Set(before.wrong.map(({ row }) => `${row.item} ${row.etag}`));
  for (const { row, why } of now.wrong)
    if (!said.has(`${row.item} ${row.etag}`))
      log.warn('duty-row-makes-no-sense', { item: row.item, why: why.en });
};

/** A picture of an earlier version has no ladders: then the usual ones stand until the list is read. */
const readPicture = (text: string): CouncilRows | undefined => {
  try {
    const read = JSON.parse(text) as CouncilRows;
    const lists = [read.people, read.duty, read.contacts, read.settings];
    return lists.every((each) => Array.isArray(each)) ? read : undefined;
  } catch {
    return undefined;
  }
};
