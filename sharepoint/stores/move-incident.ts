/** Moves what belongs to an incident from one site to the other: nothing lost, nothing doubled, nothing left behind. */
import type { Graph } from '#core/graph/graph-client.ts';
import { RecordUnavailable, RowGone } from '#core/ports.ts';
import type { IncidentRecord, RecordedItem } from '#core/ports.ts';
import { audit } from '#lists/audit.ts';
import { incidents } from '#lists/incidents.ts';
import { updates } from '#lists/updates.ts';
import { columnName } from '#schema/define-list.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { fieldsOf } from './item-fields.ts';
import { orThere } from './once.ts';
import type { Places } from './places.ts';
import { addRaw, rawRows, removeRaw } from './raw-rows.ts';
import type { RawRow, Values } from './raw-rows.ts';
import { withViewColumns } from './view-columns.ts';
import { placeOf, readPlace } from './which-site.ts';
import type { Site } from './which-site.ts';

/** Ids of the two sites at Graph. */
interface Way {
  readonly from: string;
  readonly to: string;
}

/** One sweep gives a move this long; a claim lasts longer, so that two never copy the same trail at once. */
const mostMilliseconds = 25_000;

const timeKeeper = (): (() => void) => {
  const end = performance.now() + mostMilliseconds;
  return () => {
    if (performance.now() > end)
      throw new RecordUnavailable('The move goes on with a later sweep', 1);
  };
};

/** What makes a row the only one of its kind; of a row without a key all that it says. */
const keyOf = ({ values }: RawRow, column: string): string => {
  const key = values[column];
  return typeof key === 'string' && key !== ''
    ? key
    : JSON.stringify(Object.entries(values).sort(([a], [b]) => a.localeCompare(b)));
};

type Rows = ReadonlyMap<string, RawRow>;

const rowsByKey = async (graph: Graph, site: string, list: ListDefinition, reference: string) => {
  const rows = await rawRows(graph, site, list, reference);
  return new Map(rows.map((row) => [keyOf(row, columnName('entryKey')), row]));
};

/** Copies what the other site lacks of a list, in the order in which it was filed, and as it stands. */
const copyRows = async (
  graph: Graph,
  list: ListDefinition,
  { from, to }: Way,
  reference: string,
  checkTime: () => void,
): Promise<void> => {
  const rows: Rows = await rowsByKey(graph, from, list, reference);
  const there = (): Promise<Rows> => rowsByKey(graph, to, list, reference);
  const copied: Rows = rows.size === 0 ? new Map() : await there();
  for (const [key, { values }] of rows) {
    if (copied.has(key)) continue;
    checkTime();
    const isThere = async () => (await there()).get(key);
    await orThere<RecordedItem>(() => addRaw(graph, to, list, values), isThere);
  }
};

/** Copies the trail and what the councillor was told. Throws RecordUnavailable where it must go on later. */
const copyTrail = async (graph: Graph, way: Way, reference: string): Promise<void> => {
  const checkTime = timeKeeper();
  for (const list of [audit, updates]) await copyRows(graph, list, way, reference, checkTime);
};

const withChanges = (values: Values, changes: Values): Values =>
  Object.fromEntries(
    Object.entries({ ...values, ...changes }).filter(([, value]) => value !== null),
  );

/** Copies the row with these changes, unless a row with its reference is there: that one is given. Throws RowGone. */
const copyIncident = async (
  graph: Graph,
  { from, to }: Way,
  reference: string,
  changes: Values,
): Promise<RecordedItem> => {
  const [copied] = await rawRows(graph, to, incidents, reference);
  if (copied !== undefined) return copied;
  const [row] = await rawRows(graph, from, incidents, reference);
  if (row === undefined) throw new RowGone('The row is on neither site');
  const there = async () => (await rawRows(graph, to, incidents, reference))[0];
  const added = () => addRaw(graph, to, incidents, withChanges(row.values, changes));
  return orThere<RecordedItem>(added, there);
};

/** Removes all that a site has of an incident, the row first: from then on it is found on the other alone. */
const removeIncident = async (graph: Graph, site: string, reference: string): Promise<void> => {
  const checkTime = timeKeeper();
  for (const list of [incidents, updates, audit]) {
    for (const row of await rawRows(graph, site, list, reference)) {
      checkTime();
      await removeRaw(graph, site, list, row);
    }
  }
};

const elsewhere = (place: string): { from: Site; to: Site } => {
  const { site } = readPlace(place);
  return { from: site, to: site === 'register' ? 'restricted' : 'register' };
};

/** Both halves of a move; see IncidentRecord. The row is copied last: where it is, everything is. */
export const movesOn = (
  graph: Graph,
  sites: Readonly<Record<Site, string>>,
  places: Places,
): Pick<IncidentRecord, 'copyAcross' | 'clear'> => ({
  copyAcross: async ({ item }, reference, changes) => {
    const { from, to } = elsewhere(item);
    const way = { from: sites[from], to: sites[to] };
    await copyTrail(graph, way, reference);
    const fields = fieldsOf(incidents, withViewColumns(changes));
    const copied = await copyIncident(graph, way, reference, fields);
    places.learn(reference, to);
    return { item: placeOf(to, copied.item), etag: copied.etag };
  },
  clear: async (place, reference) => {
    const { from, to } = elsewhere(place);
    const way = { from: sites[from], to: sites[to] };
    if ((await rawRows(graph, way.to, incidents, reference)).length === 0)
      throw new RowGone('The copy of the row is not there');
    await copyTrail(graph, way, reference);
    await removeIncident(graph, way.from, reference);
  },
});
