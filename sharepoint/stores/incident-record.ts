/** The record: rows of the Incidents, Audit and Updates lists on the two sites. */
import type { AuditEntry } from '#core/domain/trail/audit.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { IncidentRecord, Log, RecordedItem } from '#core/ports.ts';
import { audit } from '#lists/audit.ts';
import { incidents } from '#lists/incidents.ts';
import type { IncidentRow } from '#lists/incidents.ts';
import { updates } from '#lists/updates.ts';
import { appendOnce, entriesIn } from './append-entries.ts';
import type { TrailStores } from './append-entries.ts';
import { listStore } from './list-store.ts';
import type { ListStore } from './list-store.ts';
import { movesOn } from './move-incident.ts';
import { changeAgain } from './once.ts';
import { createPlaces } from './places.ts';
import type { Places } from './places.ts';
import { createRowMemory } from './row-memory.ts';
import type { RowMemory, Way } from './row-memory.ts';
import { historyOn } from './row-versions.ts';
import { withViewColumns } from './view-columns.ts';
import { liesOpen, placeOf, readPlace, siteFor } from './which-site.ts';
import type { Site } from './which-site.ts';

interface Shelf extends TrailStores {
  readonly incidents: ListStore<IncidentRow>;
}
type Shelves = Readonly<Record<Site, Shelf>>;

export interface RecordSettings {
  readonly sites: Readonly<Record<Site, string>>;
  readonly log: Log;
  /** The hub's own app: what another has written was written by hand. */
  readonly appId: string;
}

/**
 * The record over Graph. A plain create costs 2 resource units and each entry 2, of an update to the
 * councillor 4. Where an entry's place is not told, finding it costs 2 to 6 once.
 */
export const incidentRecord = (graph: Graph, settings: RecordSettings): IncidentRecord => {
  const { sites, log } = settings;
  const shelf = (siteId: string): Shelf => ({
    incidents: listStore(graph, siteId, incidents, log),
    audit: listStore(graph, siteId, audit, log),
    updates: listStore(graph, siteId, updates, log),
  });
  const shelves = { register: shelf(sites.register), restricted: shelf(sites.restricted) };
  const places = createPlaces(shelves);
  const memory = createRowMemory();
  return {
    ...rowsOn(shelves, places, memory),
    ...trailsOn(shelves, places, memory, log),
    ...movesOn(graph, sites, places),
    ...historyOn(graph, settings),
    isMisplaced: liesOpen,
  };
};

const at = (site: Site, { item, etag }: RecordedItem): RecordedItem => ({
  item: placeOf(site, item),
  etag,
});

const rowsOn = (
  shelves: Shelves,
  places: Places,
  memory: RowMemory,
): Pick<IncidentRecord, 'create' | 'change' | 'read'> => ({
  create: async (row, afterDoubt) => {
    const key = `incidents/${row.reference}`;
    const written = await memory.write(key, afterDoubt, createOnce(shelves, row));
    places.learn(row.reference, readPlace(written.item).site);
    memory.forget(key);
    return written;
  },
  change: async (recorded, fields, again = () => Promise.resolve(fields)) => {
    const { site, item } = readPlace(recorded.item);
    const askAgain = async (newer: RecordedItem) => {
      const next = await again(at(site, newer));
      return next && withViewColumns(next);
    };
    const place = { ...recorded, item };
    const changes = withViewColumns(fields);
    return at(site, await changeAgain(shelves[site].incidents, place, changes, askAgain));
  },
  read: async (reference) => (await places.find(reference))?.row,
});

/**
 * A row with this reference or submission that is there already is the row: its reply was lost. The
 * register counts first: while an incident is being moved it has a row on both.
 */
const createOnce = (shelves: Shelves, row: IncidentRow): Way<RecordedItem> => {
  const site = siteFor(row);
  const found = async (on: Site, key: 'reference' | 'submission') => {
    const [first] = await shelves[on].incidents.find(key, row[key]);
    return first && at(on, first);
  };
  return {
    look: async () => {
      const looked = await Promise.all([
        found('register', 'reference'),
        found('restricted', 'reference'),
        found(site, 'submission'),
      ]);
      return looked.find((each) => each !== undefined);
    },
    create: async () => at(site, await shelves[site].incidents.create(withViewColumns(row))),
  };
};

/** Entries of no incident; see Promises.log. */
const ofNoIncident = 'HUB';

/** The site of a trail whose row may be gone: words about a restricted incident never go to the register. */
const siteOfTrail = async (shelves: Shelves, places: Places, reference: string): Promise<Site> => {
  if (reference === ofNoIncident) return 'register';
  const site = places.known(reference) ?? (await places.find(reference))?.site;
  if (site !== undefined) return site;
  const restricted = await shelves.restricted.audit.find('reference', reference);
  return restricted.length > 0 ? 'restricted' : 'register';
};

/** An incident that is on the restricted site stays there; of any other, a part of the trail may be moving. */
const sitesOfTrail = (places: Places, reference: string): readonly Site[] => {
  if (reference === ofNoIncident) return ['register'];
  return places.known(reference) === 'restricted' ? ['restricted'] : ['register', 'restricted'];
};

const trailsOn = (
  shelves: Shelves,
  places: Places,
  memory: RowMemory,
  log: Log,
): Pick<IncidentRecord, 'append' | 'trail'> => ({
  append: async (entries, afterDoubt, place) => {
    for (const [reference, own] of byReference(entries)) {
      const told = place === undefined ? undefined : readPlace(place).site;
      if (told !== undefined) places.learn(reference, told);
      const site = told ?? (await siteOfTrail(shelves, places, reference));
      await appendOnce(shelves[site], memory, reference, own, afterDoubt);
    }
  },
  trail: async (reference) => {
    const rows = sitesOfTrail(places, reference).map((site) =>
      shelves[site].audit.find('reference', reference),
    );
    return entriesIn((await Promise.all(rows)).flat(), log);
  },
});

const byReference = (entries: readonly AuditEntry[]): Map<string, AuditEntry[]> =>
  Map.groupBy(entries, (entry) => entry.reference);
