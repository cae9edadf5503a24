/** Rows as they stand, whatever somebody has made of them: for copying from site to site, and for removing. */
import type { Graph } from '#core/graph/graph-client.ts';
import { everyPage } from '#core/graph/pages.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { RecordedItem } from '#core/ports.ts';
import { columnName } from '#schema/define-list.ts';
import type { ListDefinition } from '#schema/define-list.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface RawRow extends RecordedItem {
  /** By the names of SharePoint; no empty column. */
  readonly values: Values;
}

interface Item {
  readonly id: string;
  readonly eTag?: string;
  readonly fields?: Values;
}

/** The items of a list on one site. */
export const itemsPath = (siteId: string, list: ListDefinition): string =>
  `/sites/${siteId}/lists/${encodeURIComponent(list.name)}/items`;

const columnsOf = (list: ListDefinition): string[] => Object.keys(list.fields).map(columnName);

/** The query that names the list's columns. */
export const withColumns = (list: ListDefinition): string =>
  `$expand=${encodeURIComponent(`fields($select=${columnsOf(list).join(',')})`)}`;

const rawRow = (list: ListDefinition, { id, eTag = '', fields = {} }: Item): RawRow => ({
  item: id,
  etag: eTag,
  values: Object.fromEntries(
    columnsOf(list).flatMap((name) => (fields[name] == null ? [] : [[name, fields[name]]])),
  ),
});

/** The rows of a reference, in the order in which they were filed. */
export const rawRows = async (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
  reference: string,
): Promise<readonly RawRow[]> => {
  const filter = `fields/Reference eq '${reference.replaceAll("'", "''")}'`;
  const query = `$filter=${encodeURIComponent(filter)}&${withColumns(list)}`;
  const found = await everyPage<Item>(graph, `${itemsPath(siteId, list)}?${query}`);
  return found.map((item) => rawRow(list, item)).sort((a, b) => Number(a.item) - Number(b.item));
};

/** Writes the row as it stands. Throws as Graph does. */
export const addRaw = async (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
  values: Values,
): Promise<RecordedItem> => {
  const made = await graph.post<Item>(itemsPath(siteId, list), { fields: values });
  return { item: made.id, etag: made.eTag ?? '' };
};

/** Removes the item as it was read; nothing happens where it is gone already. A refusal of kind 'changed' else. */
export const removeRaw = async (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
  { item, etag }: RecordedItem,
): Promise<void> => {
  try {
    await graph.remove(`${itemsPath(siteId, list)}/${item}`, etag);
  } catch (error) {
    if (!isRefused(error, 'not-found')) throw error;
  }
};
