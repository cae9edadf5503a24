/** The council's people, duty turns, contacts and settings, from their lists. */
import { rolesFrom } from '#core/domain/people.ts';
import type { Person } from '#core/domain/people.ts';
import type { DutyTurn } from '#core/domain/rota.ts';
import { settingsFrom } from '#core/domain/settings.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { Clock, Council, Log } from '#core/ports.ts';
import { contacts } from '#lists/contacts.ts';
import type { ContactRow } from '#lists/contacts.ts';
import { duty } from '#lists/duty.ts';
import type { DutyRow } from '#lists/duty.ts';
import { people } from '#lists/people.ts';
import type { PersonRow } from '#lists/people.ts';
import { settings } from '#lists/settings.ts';
import type { SettingRow } from '#lists/settings.ts';
import type { ItemOf, ListDefinition } from '#schema/define-list.ts';
import type { Instant } from '#schema/fields.ts';
import { followedList, refreshEach } from './followed-list.ts';
import { listStore } from './list-store.ts';

/** The lists as they were last read. */
interface Rows {
  readonly people: readonly PersonRow[];
  readonly duty: readonly DutyRow[];
  readonly contacts: readonly ContactRow[];
  readonly settings: readonly SettingRow[];
}

export interface CouncilInMemory extends Council {
  /** Reads what has changed (4 resource units). Throws as Graph does; what is known stays. */
  refresh(): Promise<void>;
  /** When refresh last succeeded; undefined before the first time. */
  readonly freshAt: Instant | undefined;
  /** Everything as text, to be kept sealed for a start without SharePoint. */
  picture(): string;
  /** Takes up a picture of the lists that were not read yet. False where the text is no picture. */
  restore(picture: string): boolean;
}

export interface CouncilSettings {
  readonly siteId: string;
  readonly clock: Clock;
  readonly log: Log;
}

const nothing: Rows = { people: [], duty: [], contacts: [], settings: [] };

/** A council that knows nobody until it is refreshed or restored. */
export const councilFromLists = (graph: Graph, from: CouncilSettings): CouncilInMemory => {
  const lists = followAll(graph, from);
  let rows = nothing;
  let view = viewOf(rows);
  let freshAt: Instant | undefined;
  const show = (next: Rows): void => {
    rows = next;
    view = viewOf(next);
  };
  return {
    person: (key) => view.byKey.get(key.toLowerCase()),
    people: () => view.people,
    duty: () => view.duty,
    contacts: () => view.contacts,
    settings: () => view.settings,
    refresh: async () => {
      try {
        await refreshEach(Object.values(lists).map((list) => () => list.refresh()));
        freshAt = from.clock.now();
      } finally {
        show(rowsIn(lists, rows));
      }
    },
    get freshAt() {
      return freshAt;
    },
    picture: () => JSON.stringify(rows),
    restore: (picture) => {
      const restored = readPicture(picture);
      if (restored !== undefined) show(rowsIn(lists, restored));
      return restored !== undefined;
    },
  };
};

const follow = <L extends ListDefinition>(
  graph: Graph,
  { siteId, log }: CouncilSettings,
  list: L,
) =>
  followedList<ItemOf<L>, keyof ItemOf<L> & string>(
    listStore(graph, siteId, list, log),
    Object.keys(list.fields),
  );

const followAll = (graph: Graph, from: CouncilSettings) => ({
  people: follow(graph, from, people),
  duty: follow(graph, from, duty),
  contacts: follow(graph, from, contacts),
  settings: follow(graph, from, settings),
});

/** A list that was never read keeps what was known before: a picture is not lost to half a reading. */
const rowsIn = (lists: ReturnType<typeof followAll>, before: Rows): Rows => ({
  people: lists.people.rows() ?? before.people,
  duty: lists.duty.rows() ?? before.duty,
  contacts: lists.contacts.rows() ?? before.contacts,
  settings: lists.settings.rows() ?? before.settings,
});

const viewOf = (rows: Rows) => {
  const known = rows.people.map(personFrom);
  return {
    people: known,
    byKey: new Map(known.map((person) => [person.key, person])),
    duty: rows.duty.map((row) => turnFrom(row, known)),
    contacts: rows.contacts.toSorted((a, b) => a.position - b.position),
    settings: settingsFrom(new Map(rows.settings.map((row) => [row.title, row.value ?? '']))),
  };
};

const keyIn = (text: string): string => text.trim().toLowerCase();

const personFrom = (row: PersonRow): Person => ({
  key: keyIn(row.key),
  name: row.title,
  email: row.email,
  ...(row.phone === undefined ? {} : { phone: row.phone }),
  roles: rolesFrom(row.roles),
  ...(row.ward === undefined ? {} : { ward: row.ward }),
  language: row.language,
  active: row.active,
});

/** Officers edit the names in SharePoint and never see the keys: where both are there, the name counts. */
const turnFrom = (row: DutyRow, known: readonly Person[]): DutyTurn => {
  const meant = (name: string, key: string): string => {
    const named = known.filter((person) => keyIn(person.name) === keyIn(name));
    return (named.find((person) => person.key === keyIn(key)) ?? named[0])?.key ?? keyIn(key);
  };
  return {
    from: row.from,
    until: row.until,
    lead: meant(row.lead, row.leadKey),
    deputy: meant(row.deputy, row.deputyKey),
  };
};

const readPicture = (text: string): Rows | undefined => {
  try {
    const read = JSON.parse(text) as Rows;
    const lists = [read.people, read.duty, read.contacts, read.settings];
    return lists.every((each) => Array.isArray(each)) ? read : undefined;
  } catch {
    return undefined;
  }
};
