/** The items of a list, kept: every write in one transaction with its index, its version and its place in the changes. */
import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { notFound, Refusal } from './answers.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { allOrNothing, nextNumber, row, run } from './database.ts';
import { defaultValues } from './field-values.ts';
import type { Values } from './field-values.ts';
import { contentsOf, dropContents, dropNode, itemsBelow } from './file-removal.ts';
import type { Doer } from './identities.ts';
import { dropItem, indexItem, isTaken } from './item-index.ts';
import { announceListChange } from './list-changes.ts';
import { versioningOf } from './list-versioning.ts';

export interface ItemRow {
  readonly list_id: string;
  readonly id: number;
  readonly guid: string;
  /** Counts up with every write. */
  readonly etag: number;
  /** Major version, as `_UIVersionString` shows it. */
  readonly version: number;
  readonly created: number;
  readonly modified: number;
  readonly created_by: Doer;
  readonly modified_by: Doer;
  /** Values as JSON. */
  readonly fields: string;
  readonly deleted: number;
  /** The number of its last change, by which delta follows. */
  readonly change: number;
}

const DUPLICATE =
  'The list item could not be added or updated because duplicate values were found in one or more fields in the list.';

/** The item's etag as Graph prints it, quotes included. */
export const etagOf = ({ guid, etag }: ItemRow): string => `"${guid},${etag}"`;
export const valuesOf = ({ fields }: ItemRow): Values => JSON.parse(fields) as Values;

/** The item, or undefined if it is not there or was deleted. */
export const findItem = (world: World, listId: string, id: number): ItemRow | undefined =>
  row<ItemRow>(
    world,
    'select * from graph_items where list_id = ? and id = ? and deleted = 0',
    listId,
    id,
  );

/** Adds an item and returns it. Throws a Refusal for a value that must be unique and is not. */
export function addItem(world: World, listId: string, given: Values, doer: Doer): ItemRow {
  const columns = columnsOf(world, listId);
  const now = world.clock.now();
  const values = withoutNulls({ ...defaultValues(columns, now), ...given });
  const item = allOrNothing(world, () => {
    const sql =
      'update graph_lists set next_item = next_item + 1, item_count = item_count + 1 where id = ? returning next_item';
    const id = (row<{ next_item: number }>(world, sql, listId)?.next_item ?? 2) - 1;
    refuseDuplicates(world, listId, columns, values, id);
    const insert =
      'insert into graph_items values (?, ?, ?, 1, 1, ?, ?, ?, ?, ?, 0, ?) returning *';
    const last = [JSON.stringify(values), nextNumber(world, 'change')] as const;
    const made = row<ItemRow>(
      world,
      insert,
      listId,
      id,
      randomUUID(),
      now,
      now,
      doer,
      doer,
      ...last,
    );
    indexItem(world, listId, id, columns, values);
    return made;
  });
  if (!item) throw new Error('the item was not kept');
  announceListChange(world, listId);
  return item;
}

/**
 * Changes values of an item and returns it; null clears. With `ifMatch` only if its etag is that one.
 * Throws a Refusal.
 */
export function changeItem(
  world: World,
  listId: string,
  id: number,
  changes: Values,
  { doer, ifMatch }: { doer: Doer; ifMatch?: string | undefined },
): ItemRow {
  const columns = columnsOf(world, listId);
  const item = allOrNothing(world, () => {
    const old = currentItem(world, listId, id, ifMatch);
    const values = withoutNulls({ ...valuesOf(old), ...changes });
    refuseDuplicates(world, listId, columns, changes, id);
    const version = old.version + keepVersion(world, old);
    const sql = `update graph_items set etag = etag + 1, version = ?, modified = ?, modified_by = ?, fields = ?,
      change = ? where list_id = ? and id = ? returning *`;
    const written = [JSON.stringify(values), nextNumber(world, 'change')] as const;
    const made = row<ItemRow>(world, sql, version, world.clock.now(), doer, ...written, listId, id);
    indexItem(world, listId, id, columns, values);
    return made;
  });
  if (!item) throw new Error('the item was not kept');
  announceListChange(world, listId);
  return item;
}

/** Deletes an item, and with a folder what lies in it; delta shows the tombstones. Throws a Refusal. */
export function removeItem(world: World, listId: string, id: number, ifMatch?: string): void {
  const items = [id, ...itemsBelow(world, listId, id)];
  const contents = contentsOf(world, listId, items);
  allOrNothing(world, () => {
    currentItem(world, listId, id, ifMatch);
    for (const item of items) takeAway(world, listId, item);
  });
  dropContents(world, contents);
  announceListChange(world, listId);
}

function takeAway(world: World, listId: string, id: number): void {
  const sql =
    "update graph_items set deleted = 1, fields = '{}', change = ? where list_id = ? and id = ?";
  run(world, sql, nextNumber(world, 'change'), listId, id);
  run(world, 'delete from graph_versions where list_id = ? and item = ?', listId, id);
  run(world, 'update graph_lists set item_count = item_count - 1 where id = ?', listId);
  dropItem(world, listId, id);
  dropNode(world, listId, id);
}

/** The item as it stands, if it is there and `ifMatch` allows the write. */
function currentItem(
  world: World,
  listId: string,
  id: number,
  ifMatch: string | undefined,
): ItemRow {
  const item = findItem(world, listId, id);
  if (!item) throw notFound();
  if (ifMatch === undefined || ifMatch === '*') return item;
  if (!/^(W\/)?".*"$/.test(ifMatch)) {
    throw new Refusal(
      400,
      'malformedEntityTag',
      'The If-Match header is malformed: an entity tag stands in quotes.',
    );
  }
  if (ifMatch.replace(/^W\//, '').toLowerCase() === etagOf(item).toLowerCase()) return item;
  throw new Refusal(412, 'resourceModified', "ETag does not match current item's value");
}

function refuseDuplicates(
  world: World,
  listId: string,
  columns: readonly Column[],
  values: Values,
  item: number,
): void {
  for (const { name, enforceUniqueValues } of columns) {
    if (!enforceUniqueValues || !isTaken(world, listId, name, values[name], item)) continue;
    const conflict = world.switches.is('duplicateValue', '409 conflict');
    throw conflict
      ? new Refusal(409, 'conflict', DUPLICATE)
      : new Refusal(400, 'invalidRequest', DUPLICATE);
  }
}

/** Keeps an item as it stood, where its list keeps versions: 1 then, 0 where it does not. */
function keepVersion(world: World, old: ItemRow): 0 | 1 {
  const { enabled, limit } = versioningOf(world, old.list_id);
  if (!enabled) return 0;
  const sql = 'insert into graph_versions values (?, ?, ?, ?, ?, ?)';
  run(world, sql, old.list_id, old.id, old.version, old.modified, old.modified_by, old.fields);
  const oldest = old.version + 2 - limit;
  const drop = 'delete from graph_versions where list_id = ? and item = ? and version < ?';
  run(world, drop, old.list_id, old.id, oldest);
  return 1;
}

const withoutNulls = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
