/** Builds the tables, one step after the other. A step that has been released is never changed. */
import { sql } from 'kysely';
import { firstTables } from './first-tables.ts';
import { claims } from './migration-step.ts';
import type { Step } from './migration-step.ts';
import { sayTables } from './say-tables.ts';
import { cafeTable } from './cafe-table.ts';
import { supportTables } from './support-tables.ts';
import type { Db } from './tables.ts';

const gatheredTable: Step = async (db) => {
  await db.schema
    .createTable('gathered')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('gathered_incident').on('gathered').column('reference').execute();
};

const evidenceTable: Step = async (db) => {
  await claims(
    db.schema
      .createTable('evidence')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('delivery', 'text', (c) => c.notNull().unique())
      .addColumn('reference', 'text')
      .addColumn('from_key', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('content', 'text')
      .addColumn('sealed', 'text')
      .addColumn('size', 'integer')
      .addColumn('received_at', 'text', (c) => c.notNull())
      .addColumn('next_at', 'text')
      .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('why', 'text')
      .addColumn('word', 'text')
      .addColumn('word_at', 'text'),
  ).execute();
  await db.schema.createIndex('evidence_incident').on('evidence').column('reference').execute();
  await db.schema
    .createIndex('evidence_next')
    .on('evidence')
    .columns(['state', 'next_at'])
    .execute();
};

const movesAndAlarms: Step = async (db) => {
  await db.schema.alterTable('filings').addColumn('moving_from', 'text').execute();
  await db.schema.createIndex('filings_place').on('filings').column('item').execute();
  await db.schema
    .createTable('row_alarms')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
};

const choresTable: Step = async (db) => {
  await claims(
    db.schema
      .createTable('chores')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('slot', 'text', (c) => c.notNull())
      .addColumn('done_at', 'text')
      .addColumn('next_at', 'text', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('why', 'text'),
  ).execute();
};

/** Each change of an incident has a number: whoever has seen all up to one reads only those after it. */
const numberedChanges: Step = async (db) => {
  await db.schema
    .alterTable('incidents')
    .addColumn('changed', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex('incidents_changed').on('incidents').column('changed').execute();
  await db.schema
    .createTable('marks')
    .addColumn('changed', 'integer', (c) => c.notNull())
    .addColumn('departed', 'integer', (c) => c.notNull())
    .execute();
  await db.insertInto('marks').values({ changed: 1, departed: 0 }).execute();
};

const checkInTables: Step = async (db) => {
  await claims(
    db.schema
      .createTable('check_ins')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('person', 'text', (c) => c.notNull())
      .addColumn('open', 'integer', (c) => c.notNull())
      .addColumn('started_at', 'text', (c) => c.notNull())
      .addColumn('ended_at', 'text')
      .addColumn('wake_at', 'text')
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('sealed', 'text', (c) => c.notNull())
      .addColumn('item', 'text')
      .addColumn('etag', 'text')
      .addColumn('filed_version', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('file_at', 'text')
      .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('why', 'text')
      .addCheckConstraint('open_check_in_wakes', sql`open = 0 or wake_at is not null`),
  ).execute();
  await db.schema
    .createIndex('check_ins_one_open')
    .unique()
    .on('check_ins')
    .column('person')
    .where(sql.ref('open'), '=', 1)
    .execute();
  await db.schema.createIndex('check_ins_wake').on('check_ins').column('wake_at').execute();
  await db.schema.createIndex('check_ins_filing').on('check_ins').column('file_at').execute();
  await db.schema
    .createTable('danger_words')
    .addColumn('person', 'text', (c) => c.primaryKey())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
};

const reachabilityTables: Step = async (db) => {
  await db.schema
    .createTable('unreachable')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('why', 'text', (c) => c.notNull())
    .addColumn('found', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('unreachable_once', ['person', 'channel'])
    .execute();
  await db.schema
    .createTable('confirmations')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('confirmations_once', ['person', 'channel'])
    .execute();
};

const urgentNotices: Step = async (db) => {
  await db.schema
    .alterTable('notices')
    .addColumn('urgent', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
};

const steps: readonly Step[] = [
  firstTables,
  gatheredTable,
  evidenceTable,
  movesAndAlarms,
  choresTable,
  numberedChanges,
  checkInTables,
  reachabilityTables,
  urgentNotices,
  sayTables,
  supportTables,
  cafeTable,
];

/** The version of the tables that this code reads and writes. */
export const storeVersion = steps.length;

/** The version that the tables have; 0 before the first migration. */
export const versionOf = async (db: Db): Promise<number> =>
  (await db.selectFrom('store_version').select('version').executeTakeFirst())?.version ?? 0;

/**
 * Brings the tables to this code's version; gives whether anything was to be done. Call in one
 * transaction. Leaves newer tables alone.
 */
export const migrate = async (db: Db): Promise<boolean> => {
  await db.schema
    .createTable('store_version')
    .ifNotExists()
    .addColumn('version', 'integer', (c) => c.notNull())
    .execute();
  const before = await versionOf(db);
  if (before >= storeVersion) return false;
  for (const step of steps.slice(before)) await step(db);
  await db.deleteFrom('store_version').execute();
  await db.insertInto('store_version').values({ version: storeVersion }).execute();
  return true;
};
