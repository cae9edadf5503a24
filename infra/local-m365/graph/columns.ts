/** The columns of a list, kept. */
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { World } from '../world.ts';
import type { JsonObject } from './answers.ts';
import type { ColumnDefinition } from './column-definition.ts';
import { rows, run } from './database.ts';

export interface Column extends ColumnDefinition {
  readonly id: string;
  readonly formatter: JsonObject | undefined;
}

const known = new WeakMap<DatabaseSync, Map<string, readonly Column[]>>();

/** The columns of a list in their order, those of the system first. */
export function columnsOf(world: World, listId: string): readonly Column[] {
  const lists = known.get(world.database) ?? new Map<string, readonly Column[]>();
  known.set(world.database, lists);
  const found = lists.get(listId) ?? loadColumns(world, listId);
  lists.set(listId, found);
  return found;
}

function loadColumns(world: World, listId: string): Column[] {
  type Row = { id: string; definition: string; formatter: string | null };
  const sql =
    'select id, definition, formatter from graph_columns where list_id = ? order by position';
  return rows<Row>(world, sql, listId).map(({ id, definition, formatter }) => ({
    ...(JSON.parse(definition) as ColumnDefinition),
    id,
    formatter: formatter === null ? undefined : (JSON.parse(formatter) as JsonObject),
  }));
}

/** Adds a column at the end, or puts a changed one in its place. */
export function saveColumn(
  world: World,
  listId: string,
  definition: ColumnDefinition,
  kept: { id?: string; formatter?: JsonObject | undefined } = {},
): Column {
  const { formatter, id = randomUUID() } = kept;
  const sql = `insert into graph_columns values (?, ?, (select count(*) from graph_columns where list_id = ?), ?, ?, ?)
    on conflict (list_id, name) do update set definition = excluded.definition, formatter = excluded.formatter`;
  const look = formatter ? JSON.stringify(formatter) : null;
  run(world, sql, listId, definition.name, listId, id, JSON.stringify(definition), look);
  known.get(world.database)?.delete(listId);
  return { ...definition, id, formatter };
}

/** Takes a column out of its list. */
export function removeColumn(world: World, listId: string, name: string): void {
  run(world, 'delete from graph_columns where list_id = ? and name = ?', listId, name);
  known.get(world.database)?.delete(listId);
}

/** Forgets what was read of a list, after something was rolled back. */
export const forgetColumns = (world: World, listId: string): void =>
  void known.get(world.database)?.delete(listId);

/** A column as Graph prints it. */
export function printColumn({ id, formatter: _, facet, type, ...shown }: Column): JsonObject {
  const printable = facet && facet !== 'hyperlinkOrPicture';
  return { ...shown, id, ...(printable ? { [facet]: type } : {}) };
}
