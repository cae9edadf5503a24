/** Tables of what is private: requests to talk, wishes for a buddy, who has met whom, who wants no check-ins. */
import type { Step } from './migration-step.ts';

/** Who it is stands in keyed digests alone; names and words lie sealed. */
export const supportTables: Step = async (db) => {
  await db.schema
    .createTable('talk_requests')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('from_mark', 'text', (c) => c.notNull())
    .addColumn('to_mark', 'text', (c) => c.notNull())
    .addColumn('sent_at', 'text', (c) => c.notNull())
    .addColumn('open', 'integer', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('talk_from').on('talk_requests').column('from_mark').execute();
  await db.schema.createIndex('talk_to').on('talk_requests').column('to_mark').execute();
  await db.schema
    .createTable('buddy_wishes')
    .addColumn('mark', 'text', (c) => c.primaryKey())
    .addColumn('since', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('buddies_met')
    .addColumn('mark', 'text', (c) => c.primaryKey())
    .execute();
  await db.schema
    .createTable('aftercare_stops')
    .addColumn('mark', 'text', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
};
