/** SQLite as the store: one file of this machine. */
import { statSync } from 'node:fs';
import { Kysely } from 'kysely';
import { StoreUnavailable } from '../ports.ts';
import type { Database } from './database.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** SQLite's own result codes: https://www.sqlite.org/rescode.html. A broken rule of ours is none of these. */
const ourMistakes = [1, 18, 19, 20, 21, 25];

/** By its shape: an error of SQLite may come from another realm, where instanceof says no. */
const isSqliteFault = (problem: unknown): boolean => {
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return false;
  if (problem.code === 'ERR_INVALID_STATE') return true;
  if (problem.code !== 'ERR_SQLITE_ERROR' || !('errcode' in problem)) return false;
  return !ourMistakes.includes(Number(problem.errcode) & 0xff);
};

const inodeOf = (file: string): number | undefined =>
  file === '' ? undefined : statSync(file, { throwIfNoEntry: false })?.ino;

const dialectOf = (file: string, busyMilliseconds: number) => {
  try {
    return sqliteDialect(file, busyMilliseconds);
  } catch (problem) {
    if (!isSqliteFault(problem)) throw problem;
    throw new StoreUnavailable('The promises file cannot be opened', { cause: problem });
  }
};

/**
 * The database in `file`, or in memory where `file` is empty. Waits `busyMilliseconds` for another
 * process that is writing. Throws StoreUnavailable where the file cannot be opened.
 */
export const sqliteDatabase = (file: string, busyMilliseconds: number): Database => {
  const db = new Kysely<Tables>({ dialect: dialectOf(file, busyMilliseconds) });
  const opened = inodeOf(file);
  return {
    db,
    run: async (mode, work) => {
      // SQLite would go on writing into a file that somebody has moved away or replaced.
      if (inodeOf(file) !== opened)
        throw new StoreUnavailable('The promises file is not in its place');
      return db.transaction().setAccessMode(mode).execute(work);
    },
    afterSteps: async () => undefined,
    isFault: isSqliteFault,
    isRace: () => false,
    close: () => db.destroy(),
  };
};
