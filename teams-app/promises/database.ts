/** What the store needs of an SQL database; SQLite and PostgreSQL each keep it in their own way. */
import type { Kysely } from 'kysely';
import type { Db, Tables } from './tables.ts';

export type Mode = 'read only' | 'read write';

export interface Database {
  readonly db: Kysely<Tables>;
  /**
   * One transaction. Readers see one moment. Of writers there is one at a time, over every process that
   * has this store open: whoever writes has seen everything that was written before.
   */
  run<T>(mode: Mode, work: (db: Db) => Promise<T>): Promise<T>;
  /** Makes right, within the transaction that built tables, what the steps cannot say for every database. */
  afterSteps(db: Db): Promise<void>;
  /** Whether this means that the store cannot be read or written now, and is no mistake of ours. */
  isFault(problem: unknown): boolean;
  /** Whether the transaction lost a race that it may try again. */
  isRace(problem: unknown): boolean;
  close(): Promise<void>;
}
