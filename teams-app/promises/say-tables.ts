/** Tables of what people say in confidence. */
import type { Step } from './migration-step.ts';

/** Boxes of surveys, holders of drop-in times, words of one's own. Whatever tells of a person lies sealed. */
export const sayTables: Step = async (db) => {
  await db.schema
    .createTable('survey_boxes')
    .addColumn('survey', 'text', (c) => c.primaryKey())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('drop_in_holders')
    .addColumn('slot', 'text', (c) => c.primaryKey())
    .addColumn('until', 'text', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('own_words')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
};
