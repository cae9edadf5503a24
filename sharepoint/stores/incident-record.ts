/** The record: rows of the Incidents and Audit lists on the two sites. */
import type { AuditEntry } from '#core/domain/audit.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { IncidentRecord, Log, RecordedItem } from '#core/ports.ts';
import { audit } from '#lists/audit.ts';
import type { AuditRow } from '#lists/audit.ts';
import { incidents } from '#lists/incidents.ts';
import type { IncidentRow } from '#lists/incidents.ts';
import { auditEntry, auditRow } from './audit-row.ts';
import type { Changes } from './item-fields.ts';
import { listStore } from './list-store.ts';
import type { ListStore, Stored } from './list-store.ts';
import { withViewColumns } from './view-columns.ts';
import { placeOf, readPlace, siteFor } from './which-site.ts';
import type { Site } from './which-site.ts';

interface Shelf {
  readonly incidents: ListStore<IncidentRow>;
  readonly audit: ListStore<AuditRow>;
}
type Shelves = Readonly<Record<Site, Shelf>>;

export interface RecordSettings {
  readonly sites: Readonly<Record<Site, string>>;
  readonly log: Log;
}

/**
 * The record over Graph. A plain create costs 2 resource units and each entry 2; the first entry of an
 * incident that this instance has not seen costs 2 more, to find its site.
 */
export const incidentRecord = (graph: Graph, { sites, log }: RecordSettings): IncidentRecord => {
  const shelf = (siteId: string): Shelf => ({
    incidents: listStore(graph, siteId, incidents, log),
    audit: listStore(graph, siteId, audit, log),
  });
  const shelves = { register: shelf(sites.register), restricted: shelf(sites.restricted) };
  const places = createPlaces(shelves);
  return {
    create: async (row, afterDoubt) => {
      const site = siteFor(row);
      const written = await createOnce(shelves[site].incidents, withViewColumns(row), afterDoubt);
      places.learn(row.reference, site);
      return at(site, written);
    },
    change: async (recorded, fields) => {
      const { site, item } = readPlace(recorded.item);
      const store = shelves[site].incidents;
      return at(site, await changeTwice(store, { ...recorded, item }, withViewColumns(fields)));
    },
    read: async (reference) => (await places.find(reference))?.row,
    append: async (entries, afterDoubt) => {
      for (const [reference, own] of byReference(entries)) {
        const store = shelves[await places.siteOf(reference)].audit;
        await appendOnce(store, reference, own, afterDoubt);
      }
    },
    trail: async (reference) => {
      const store = shelves[await places.siteOf(reference)].audit;
      return entriesIn(await store.find('reference', reference), log);
    },
  };
};

const at = (site: Site, { item, etag }: RecordedItem): RecordedItem => ({
  item: placeOf(site, item),
  etag,
});

/** A row with this reference or submission that is there already is the row: its reply was lost. */
const createOnce = async (
  store: ListStore<IncidentRow>,
  row: IncidentRow,
  afterDoubt: boolean,
): Promise<RecordedItem> => {
  const there = async (): Promise<RecordedItem | undefined> =>
    (await store.find('reference', row.reference))[0] ??
    (await store.find('submission', row.submission))[0];
  const found = afterDoubt ? await there() : undefined;
  return found ?? orThere(() => store.create(row), there);
};

/**
 * SharePoint's answer to a value that must be unique and is not is told apart from other refusals by
 * looking whether the row is there: its status is not documented.
 */
const orThere = async <T>(
  create: () => Promise<T>,
  there: () => Promise<T | undefined>,
): Promise<T> => {
  try {
    return await create();
  } catch (error) {
    if (!isRefused(error, 'invalid', 'conflict')) throw error;
    const found = await there();
    if (found === undefined) throw error;
    return found;
  }
};

const changeTwice = async (
  store: ListStore<IncidentRow>,
  recorded: RecordedItem,
  changes: Changes<IncidentRow>,
): Promise<RecordedItem> => {
  try {
    return await store.change(recorded, changes);
  } catch (error) {
    if (!isRefused(error, 'changed')) throw error;
    const newer = await store.item(recorded.item);
    if (newer === undefined) throw error;
    return store.change(newer, changes);
  }
};

const byReference = (entries: readonly AuditEntry[]): Map<string, AuditEntry[]> =>
  Map.groupBy(entries, (entry) => entry.reference);

const appendOnce = async (
  store: ListStore<AuditRow>,
  reference: string,
  entries: readonly AuditEntry[],
  afterDoubt: boolean,
): Promise<void> => {
  const filed = afterDoubt ? await store.find('reference', reference) : [];
  const known = new Set(filed.map(({ row }) => row.entryKey));
  for (const entry of entries.filter(({ key }) => !known.has(key))) {
    const there = async () => (await store.find('entryKey', entry.key))[0];
    await orThere<RecordedItem>(() => store.create(auditRow(entry)), there);
  }
};

const entriesIn = (rows: readonly Stored<AuditRow>[], log: Log): AuditEntry[] =>
  rows
    .flatMap(({ item, row }) => {
      const entry = auditEntry(row);
      if (entry === undefined) log.warn('row-unreadable', { list: audit.name, item });
      return entry === undefined ? [] : [entry];
    })
    .sort((a, b) => a.sequence - b.sequence);

/** Remembers on which site each incident lies, so that the words about it never go to the other. */
const createPlaces = (shelves: Shelves) => {
  const known = new Map<string, Site>();
  const look = async (site: Site, reference: string): Promise<Stored<IncidentRow> | undefined> => {
    const [found] = await shelves[site].incidents.find('reference', reference);
    if (found !== undefined) known.set(reference, site);
    return found;
  };
  return {
    learn: (reference: string, site: Site) => void known.set(reference, site),
    find: async (reference: string): Promise<Stored<IncidentRow> | undefined> => {
      const site = known.get(reference);
      if (site !== undefined) return look(site, reference);
      return (await look('register', reference)) ?? look('restricted', reference);
    },
    siteOf: async (reference: string): Promise<Site> => {
      const site = known.get(reference);
      if (site !== undefined) return site;
      return (await look('restricted', reference)) === undefined ? 'register' : 'restricted';
    },
  };
};
