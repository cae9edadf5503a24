/** The tables of the first version. Never changed: stores of that version lie with councils. */
import { sql } from 'kysely';
import { claims } from './migration-step.ts';
import type { Step } from './migration-step.ts';

const incidentTables: Step = async (db) => {
  await db.schema
    .createTable('incidents')
    .addColumn('reference', 'text', (c) => c.primaryKey())
    .addColumn('submission', 'text', (c) => c.notNull().unique())
    .addColumn('open', 'integer', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('face_version', 'integer', (c) => c.notNull())
    .addColumn('wake_at', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('state', 'text', (c) => c.notNull())
    .addCheckConstraint('open_incident_wakes', sql`open = 0 or wake_at is not null`)
    .execute();
  await db.schema
    .createIndex('incidents_wake')
    .on('incidents')
    .columns(['open', 'wake_at'])
    .execute();
  await db.schema
    .createTable('submissions')
    .addColumn('submission', 'text', (c) => c.primaryKey())
    .addColumn('reference', 'text', (c) => c.notNull().unique())
    .addColumn('left_as', 'text')
    .execute();
  await db.schema
    .createTable('words')
    .addColumn('submission', 'text', (c) => c.notNull())
    .addColumn('digest', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('words_once', ['submission', 'digest'])
    .execute();
  await db.schema
    .createTable('reports')
    .addColumn('reference', 'text', (c) => c.primaryKey())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
};

const recordTables: Step = async (db) => {
  await db.schema
    .createTable('trails')
    .addColumn('reference', 'text', (c) => c.primaryKey())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('known', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('entries')
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('actor_key', 'text', (c) => c.notNull())
    .addColumn('sealed_detail', 'text')
    .addColumn('shared', 'integer', (c) => c.notNull())
    .addColumn('previous_hash', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('entries_gapless', ['reference', 'sequence'])
    .execute();
  await claims(
    db.schema
      .createTable('filings')
      .addColumn('reference', 'text', (c) => c.primaryKey())
      .addColumn('item', 'text')
      .addColumn('etag', 'text')
      .addColumn('recorded_version', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('file_at', 'text')
      .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('why', 'text'),
  ).execute();
  await db.schema.createIndex('filings_due').on('filings').column('file_at').execute();
};

const noticeTables: Step = async (db) => {
  await claims(
    db.schema
      .createTable('notices')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('reference', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('to_key', 'text', (c) => c.notNull())
      .addColumn('channel', 'text', (c) => c.notNull())
      .addColumn('due_at', 'text', (c) => c.notNull())
      .addColumn('sealed_words', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('next_at', 'text', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('unknown_outcomes', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('sent_at', 'text')
      .addColumn('activity', 'text')
      .addColumn('conversation', 'text')
      .addColumn('drawn_from', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('why', 'text'),
  ).execute();
  await db.schema
    .createIndex('notices_next')
    .on('notices')
    .columns(['state', 'channel', 'next_at'])
    .execute();
  await db.schema.createIndex('notices_incident').on('notices').column('reference').execute();
  await db.schema
    .createTable('conversations')
    .addColumn('person', 'text', (c) => c.primaryKey())
    .addColumn('conversation', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('pictures')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
};

export const firstTables: Step = async (db) => {
  await incidentTables(db);
  await recordTables(db);
  await noticeTables(db);
};
