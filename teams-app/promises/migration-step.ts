/** What each step of the tables is made of. */
import type { CreateTableBuilder } from 'kysely';
import type { Db } from './tables.ts';

/** One step from one version of the tables to the next. */
export type Step = (db: Db) => Promise<void>;

/** The columns of a row that one sweeper at a time holds. */
export const claims = <Name extends string, Column extends string>(
  table: CreateTableBuilder<Name, Column>,
): CreateTableBuilder<Name, Column | 'claimed_by' | 'claimed_until'> =>
  table.addColumn('claimed_by', 'text').addColumn('claimed_until', 'text');
