/** Who has a chat with the bot, for a look from outside the hub. */
import { Kysely } from 'kysely';
import type { PersonKey } from '../domain/people.ts';
import { StoreUnavailable } from '../ports.ts';
import { storeVersion, versionOf } from './migrations.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Db, Tables } from './tables.ts';

const chatsIn = async (db: Db): Promise<ReadonlySet<PersonKey>> => {
  if ((await versionOf(db)) !== storeVersion)
    throw new StoreUnavailable('The promises store is of another version than this code');
  const rows = await db.selectFrom('conversations').select('person').execute();
  return new Set(rows.map(({ person }) => person));
};

/**
 * Everybody whose chat the store can address. Reads beside a hub that runs and changes nothing. Throws
 * where the file is no store of this version.
 */
export const knownChats = async (file: string): Promise<ReadonlySet<PersonKey>> => {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file, 2_000) });
  try {
    return await db.transaction().setAccessMode('read only').execute(chatsIn);
  } finally {
    await db.destroy();
  }
};
