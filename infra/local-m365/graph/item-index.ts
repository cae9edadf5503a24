/** Indexes of a list: for each indexed column the values of its items. */
import type { World } from '../world.ts';
import type { Column } from './columns.ts';
import { row, rows, run } from './database.ts';
import { indexable } from './field-values.ts';
import type { Values } from './field-values.ts';

const INSERT = 'insert or ignore into graph_index values (?, ?, ?, ?)';

/** Brings the indexes up to date for one item. */
export function indexItem(
  world: World,
  listId: string,
  item: number,
  columns: readonly Column[],
  values: Values,
): void {
  dropItem(world, listId, item);
  for (const { name, indexed } of columns) {
    const value = indexed ? indexable(values[name]) : null;
    if (value !== null) run(world, INSERT, listId, name, value, item);
  }
}

/** Takes an item out of all indexes. */
export const dropItem = (world: World, listId: string, item: number): void =>
  void run(world, 'delete from graph_index where list_id = ? and item = ?', listId, item);

/** Builds the index of a column, or drops it, as its definition says. */
export function indexColumn(world: World, listId: string, { name, indexed }: Column): void {
  dropValues(world, listId, name);
  if (!indexed) return;
  const sql = 'select id, fields from graph_items where list_id = ? and deleted = 0';
  for (const { id, fields } of rows<{ id: number; fields: string }>(world, sql, listId)) {
    const value = indexable((JSON.parse(fields) as Values)[name]);
    if (value !== null) run(world, INSERT, listId, name, value, id);
  }
}

/** Drops the index of a column. */
export const dropValues = (world: World, listId: string, name: string): void =>
  void run(world, 'delete from graph_index where list_id = ? and name = ?', listId, name);

/** Whether two items share a value of this column. */
export function duplicateIn(world: World, listId: string, name: string): boolean {
  const sql =
    'select 1 from graph_index where list_id = ? and name = ? group by value having count(*) > 1';
  return row(world, sql, listId, name) !== undefined;
}

/** Whether another item has this value. */
export function isTaken(
  world: World,
  listId: string,
  name: string,
  value: unknown,
  except: number,
): boolean {
  const sql =
    'select 1 from graph_index where list_id = ? and name = ? and value = ? and item <> ?';
  const key = indexable(value);
  return key !== null && row(world, sql, listId, name, key, except) !== undefined;
}
