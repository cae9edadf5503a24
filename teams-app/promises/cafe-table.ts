/** The table of who has a place in which café: one sealed row a café. */
import type { Step } from './migration-step.ts';

export const cafeTable: Step = async (db) => {
  await db.schema
    .createTable('cafe_places')
    .addColumn('cafe', 'text', (c) => c.primaryKey())
    .addColumn('until', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('told', 'integer', (c) => c.notNull())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .execute();
};
