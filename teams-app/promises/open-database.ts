/** Which database the promises lie in. */
import { StoreUnavailable } from '../ports.ts';
import type { Database } from './database.ts';
import { storeVersion, versionOf } from './migrations.ts';
import { postgresDatabase } from './postgres-database.ts';
import type { PostgresPlace } from './postgres-database.ts';
import { sqliteDatabase } from './sqlite-database.ts';
import type { Db } from './tables.ts';

/** A file of SQLite ('' for one in memory), or a PostgreSQL database: as its address, or with what else it needs. */
export type StorePlace = string | PostgresPlace;

const isPostgres = (place: string): boolean => /^postgres(ql)?:\/\//.test(place);

/** Milliseconds: SQLite's other writers are on this machine and quick; a network is given more. */
const usual = { sqlite: 2_000, postgres: 4_000 };

export const databaseAt = (place: StorePlace, patience?: number): Database => {
  if (typeof place !== 'string') return postgresDatabase(place, patience ?? usual.postgres);
  return isPostgres(place)
    ? postgresDatabase({ url: place }, patience ?? usual.postgres)
    : sqliteDatabase(place, patience ?? usual.sqlite);
};

/**
 * Reads beside a hub that runs, and changes nothing. Throws StoreUnavailable where the store cannot be
 * read or is of another version, and the database's own error where it is no store.
 */
export const lookIn = async <T>(place: StorePlace, read: (db: Db) => Promise<T>): Promise<T> => {
  const database = databaseAt(place);
  try {
    return await database.run('read only', async (db) => {
      if ((await versionOf(db)) !== storeVersion)
        throw new StoreUnavailable('The promises store is of another version than this code');
      return read(db);
    });
  } finally {
    await database.close();
  }
};
