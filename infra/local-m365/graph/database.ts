/** The tables of the local Graph and a short way to ask them. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { World } from '../world.ts';

const TABLES = `
  create table if not exists graph_sites (id text primary key, web_id text, path text unique, title text, roles text);
  create table if not exists graph_lists (id text primary key, site_id text, name text, title text, description text,
    template text, hidden integer, created integer, modified integer, next_item integer, delta_floor integer,
    item_count integer, version integer);
  create table if not exists graph_columns (list_id text, name text, position integer, id text, definition text,
    formatter text, primary key (list_id, name));
  create table if not exists graph_items (list_id text, id integer, guid text, etag integer, version integer,
    created integer, modified integer, created_by text, modified_by text, fields text, deleted integer, change integer,
    primary key (list_id, id));
  create unique index if not exists graph_items_by_change on graph_items (list_id, change);
  create table if not exists graph_index (list_id text, name text, value, item integer,
    primary key (list_id, name, value, item)) without rowid;
  create index if not exists graph_index_by_item on graph_index (list_id, item);
  create table if not exists graph_versions (list_id text, item integer, version integer, modified integer,
    modified_by text, fields text, primary key (list_id, item, version));
  create table if not exists graph_views (list_id text, name text, position integer, is_default integer, definition text,
    primary key (list_id, name));
  create table if not exists graph_list_versioning (list_id text primary key, enabled integer, most integer);
  create table if not exists graph_counters (name text primary key, value integer);
  create table if not exists graph_site_users (id integer primary key, person text unique);
  create table if not exists graph_mails (id text primary key, sequence integer, sent integer, mail text);
  create table if not exists graph_subscriptions (id text primary key, list_id text, expires integer, definition text);
  create table if not exists graph_files (list_id text, item integer, guid text unique, parent integer, name text,
    folder integer, primary key (list_id, item));
  create unique index if not exists graph_files_by_name on graph_files (list_id, parent, name collate nocase);
  create table if not exists graph_uploads (id text primary key, list_id text, parent integer, name text,
    behaviour text, tag text, size integer, received integer, expires integer, content text);
  create table if not exists graph_events (mailbox text, id text primary key, series text, day text, transaction_id text,
    created integer, modified integer, version integer, cancelled integer, definition text);
  create unique index if not exists graph_events_once on graph_events (mailbox, transaction_id);
  create unique index if not exists graph_events_of_day on graph_events (series, day);
  create table if not exists graph_meetings (id text primary key, join_url text unique, options text);
  create table if not exists graph_presences (person text primary key, availability text);
  create table if not exists graph_site_scripts (id text primary key, kind text, definition text);
`;

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** Makes the tables that are not there yet. */
export function createTables({ database }: World): void {
  if (prepared.has(database)) return;
  database.exec(TABLES);
  database.function('graph_lower', { deterministic: true }, (text) => String(text).toLowerCase());
  prepared.set(database, new Map());
}

function statement(world: World, sql: string): StatementSync {
  createTables(world);
  const known = prepared.get(world.database);
  const found = known?.get(sql) ?? world.database.prepare(sql);
  known?.set(sql, found);
  return found;
}

/** All rows of a query. The type is the caller's word for what the columns hold. */
export const rows = <Row>(world: World, sql: string, ...values: SQLInputValue[]): Row[] =>
  statement(world, sql).all(...values) as Row[];

/** The first row of a query. */
export const row = <Row>(world: World, sql: string, ...values: SQLInputValue[]): Row | undefined =>
  statement(world, sql).get(...values) as Row | undefined;

/** Runs a statement and returns how many rows it changed. */
export const run = (world: World, sql: string, ...values: SQLInputValue[]): number =>
  Number(statement(world, sql).run(...values).changes);

/** Does all of `work` or, if it throws, none of it. */
export function allOrNothing<Result>({ database }: World, work: () => Result): Result {
  if (database.isTransaction) return work();
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

/** The next number of a sequence that never goes back. */
export function nextNumber(world: World, name: string): number {
  const sql = `insert into graph_counters values (?, 1) on conflict (name) do update set value = value + 1 returning value`;
  return row<{ value: number }>(world, sql, name)?.value ?? 1;
}
