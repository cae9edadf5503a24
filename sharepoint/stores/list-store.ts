/** One SharePoint list, item by item, through Graph. */
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import { everyPage } from '#core/graph/pages.ts';
import type { Log, RecordedItem, WrittenBy } from '#core/ports.ts';
import { columnName } from '#schema/define-list.ts';
import type { ItemOf, ListDefinition } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import { fieldsOf, rowFrom } from './item-fields.ts';
import type { Changes } from './item-fields.ts';

export interface Stored<Row> extends RecordedItem {
  readonly row: Row;
}

/** A row that was written, and by whom. */
export interface Written extends RecordedItem {
  readonly by: WrittenBy;
}

/** One page of what has changed. An item may come on several pages: the last word counts. */
export interface DeltaPage<Row> {
  readonly changed: readonly (Stored<Row> & Written)[];
  /** Ids of items that are gone. */
  readonly removed: readonly string[];
  /** Items that are there and whose rows make no sense. */
  readonly unreadable: readonly Written[];
  /** Where the next page begins, or the next reading. */
  readonly next: string;
  /** Whether this reading ends here. */
  readonly last: boolean;
}

/** Every method throws RecordUnavailable or GraphRefusal as Graph does. */
export interface ListStore<Row> {
  /** Costs 2 resource units. */
  create(row: Row): Promise<RecordedItem>;
  /** Writes if nobody has changed the item since; a refusal of kind 'changed' otherwise. */
  change(at: RecordedItem, changes: Changes<Row>): Promise<RecordedItem>;
  /** Undefined where the item is gone. A row that makes no sense throws a TypeError. */
  item(id: string): Promise<Stored<Row> | undefined>;
  /** Rows with this value in an indexed column; a RangeError for a column without an index. */
  find(key: keyof Row & string, value: string): Promise<readonly Stored<Row>[]>;
  /**
   * A page of every row (from nowhere) or of what has changed since, with the named columns alone. A
   * refusal of kind 'gone' means that all must be read again. Rows that make no sense are logged.
   */
  changes<K extends keyof Row & string>(
    from: string | undefined,
    keys: readonly K[],
  ): Promise<DeltaPage<Pick<Row, K>>>;
}

interface Item {
  readonly id: string;
  readonly eTag?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly deleted?: object;
  readonly lastModifiedBy?: WrittenBy;
}
interface Page {
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

const pageSize = 1000;
/** `deleted` is named with the others: without it a row that is gone could not be told from one that is there. */
const deltaProperties = 'id,eTag,deleted,lastModifiedBy';

/** The store of a list on one site. The list is found by its title, which is its name. */
export const listStore = <L extends ListDefinition>(
  graph: Graph,
  siteId: string,
  list: L,
  log: Log,
): ListStore<ItemOf<L>> => {
  const base = `/sites/${siteId}/lists/${encodeURIComponent(list.name)}/items`;
  const keep = readerOf<ItemOf<L>>(list);
  return {
    create: async (row) => {
      const made = await graph.post<Item>(base, { fields: fieldsOf(list, row) });
      return { item: made.id, etag: made.eTag ?? '' };
    },
    change: async ({ item, etag }, changes) => {
      const fields = fieldsOf(list, changes);
      const answer = await graph.patch<FieldSet>(`${base}/${item}/fields`, fields, etag);
      return { item, etag: answer['@odata.etag'] };
    },
    item: async (id) => {
      const found = await orUndefined(graph.get<Item>(`${base}/${id}?${expanded(list)}`));
      return found && keep(found);
    },
    find: async (key, value) => {
      requireIndex(list, key);
      const filter = `fields/${columnName(key)} eq '${value.replaceAll("'", "''")}'`;
      const query = `$filter=${encodeURIComponent(filter)}&${expanded(list)}`;
      return (await everyPage<Item>(graph, `${base}?${query}`)).map(keep);
    },
    changes: async (from, keys) => {
      const query = `$select=${deltaProperties}&${expanded(list, keys)}&$top=${String(pageSize)}`;
      const page = await graph.get<Page>(from ?? `${base}/delta?${query}`);
      const [more, end] = [page['@odata.nextLink'], page['@odata.deltaLink']];
      const next = more ?? end;
      if (next === undefined) throw new TypeError(`${list.name}: Graph gave no delta link`);
      return { ...sorted(list, page.value, keys, log), next, last: more === undefined };
    },
  };
};

type FieldSet = { readonly '@odata.etag': string };

const expanded = (list: ListDefinition, keys: readonly string[] = Object.keys(list.fields)) =>
  `$expand=${encodeURIComponent(`fields($select=${keys.map(columnName).join(',')})`)}`;

const requireIndex = (list: ListDefinition, key: string): void => {
  const field = list.fields[key];
  if (field !== undefined && (bare(field).indexed === true || bare(field).unique === true)) return;
  throw new RangeError(`${list.name}: ${key} has no index, so SharePoint refuses to look for it`);
};

const readerOf =
  <Row>(list: ListDefinition) =>
  ({ id, eTag = '', fields = {} }: Item): Stored<Row> => {
    const read = rowFrom<Row>(list, fields);
    if (read.unreadable === undefined) return { item: id, etag: eTag, row: read.row };
    throw new TypeError(`${list.name}, item ${id}: ${read.unreadable} makes no sense`);
  };

const orUndefined = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (isRefused(error, 'not-found')) return undefined;
    throw error;
  }
};

/** What a page of a delta says of its items; of one that comes twice the last. */
const sorted = <Row>(
  list: ListDefinition,
  items: readonly Item[],
  keys: readonly string[],
  log: Log,
): Pick<DeltaPage<Row>, 'changed' | 'removed' | 'unreadable'> => {
  const [changed, unreadable]: [(Stored<Row> & Written)[], Written[]] = [[], []];
  const removed: string[] = [];
  const lastWords = new Map(items.map((item) => [item.id, item]));
  for (const { id, eTag = '', fields = {}, deleted, lastModifiedBy = {} } of lastWords.values()) {
    const written = { item: id, etag: eTag, by: lastModifiedBy };
    if (deleted !== undefined) {
      removed.push(id);
      continue;
    }
    const read = rowFrom<Row>(list, fields, keys);
    if (read.unreadable === undefined) {
      changed.push({ ...written, row: read.row });
      continue;
    }
    unreadable.push(written);
    log.warn('row-unreadable', { list: list.name, item: id, column: read.unreadable });
  }
  return { changed, removed, unreadable };
};
