/** Lists that are kept whole in memory and written through, each on its site. */
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import { RowChanged } from '#core/ports.ts';
import type { KeptList, KeptLists, KeptRow, Log, RowChanges } from '#core/ports.ts';
import type { ItemOf, ListDefinition } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import { followedList } from './followed-list.ts';
import type { Followed, FollowedList } from './followed-list.ts';
import { mergedRow } from './item-fields.ts';
import { listStore } from './list-store.ts';
import type { ListStore } from './list-store.ts';
import { orThere } from './once.ts';
import { removeRaw } from './raw-rows.ts';
import type { Site } from './which-site.ts';

type Row = Readonly<Record<string, unknown>>;

export interface ListsInMemory extends KeptLists {
  /** Each to be brought up to date at its own time. */
  readonly followed: readonly Followed[];
}

export interface ListsInMemorySettings {
  readonly sites: Readonly<Record<Site, string>>;
  readonly log: Log;
}

/** Reads in the background; writes with the share of whoever waits for it. */
export interface ListGraphs {
  readonly reading: Graph;
  readonly writing: Graph;
}

const siteOf = ({ name, site }: ListDefinition): Site => {
  if (site !== 'both') return site;
  throw new RangeError(`${name} lies on both sites and can't be kept in memory as one list`);
};

const unlessChanged = async <T>(list: string, work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!isRefused(error, 'changed', 'not-found')) throw error;
    throw new RowChanged(`A row of ${list} is not as it was read`, { cause: error });
  }
};

const uniqueKey = (list: ListDefinition): string | undefined =>
  Object.entries(list.fields).find(([, field]) => bare(field).unique === true)?.[0];

/** The row that was made before and whose answer was lost, where a unique column can tell. */
const createOnce = async (
  list: ListDefinition,
  store: ListStore<Row>,
  row: Row,
): Promise<KeptRow<Row>> => {
  const create = async (): Promise<KeptRow<Row>> => ({ ...(await store.create(row)), row });
  const key = uniqueKey(list);
  if (key === undefined) return create();
  return orThere(create, async () => (await store.find(key, String(row[key])))[0]);
};

const keptList = (
  list: ListDefinition,
  graphs: ListGraphs,
  siteId: string,
  log: Log,
): KeptList<Row> => {
  const reading = listStore(graphs.reading, siteId, list, log) as ListStore<Row>;
  const store = listStore(graphs.writing, siteId, list, log) as ListStore<Row>;
  const known = followedList(reading, Object.keys(list.fields)) as FollowedList<Row>;
  const took = (kept: KeptRow<Row>): KeptRow<Row> => {
    known.wrote(kept, kept.row);
    return kept;
  };
  return {
    rows: known.items,
    refresh: known.refresh,
    add: async (row) => took(await createOnce(list, store, mergedRow({}, row))),
    change: async (at, changes: RowChanges<Row>) => {
      const before = known.items()?.find(({ item }) => item === at.item)?.row ?? {};
      const made = await unlessChanged(list.name, store.change(at, changes));
      return took({ ...made, row: mergedRow(before, changes) });
    },
    remove: async (at) => {
      await unlessChanged(list.name, removeRaw(graphs.writing, siteId, list, at));
      known.wrote(at, undefined);
    },
  };
};

/** Nothing is read until a list is refreshed. */
export const listsInMemory = (
  graphs: ListGraphs,
  { sites, log }: ListsInMemorySettings,
  lists: readonly ListDefinition[],
): ListsInMemory => {
  const kept = new Map(
    lists.map((list) => [list.name, keptList(list, graphs, sites[siteOf(list)], log)]),
  );
  return {
    followed: lists.map((list) => ({
      site: siteOf(list),
      list: list.name,
      refresh: async () => kept.get(list.name)?.refresh(),
    })),
    of: <L extends ListDefinition>({ name }: L) => {
      const found = kept.get(name);
      if (found === undefined) throw new RangeError(`${name} is not kept in memory`);
      return found as unknown as KeptList<ItemOf<L>>;
    },
  };
};
