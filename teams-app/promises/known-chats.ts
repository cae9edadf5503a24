/** Who has a chat with the bot, for a look from outside the hub. */
import type { PersonKey } from '../domain/people.ts';
import { lookIn } from './open-database.ts';
import type { StorePlace } from './open-database.ts';

/**
 * Everybody whose chat the store can address. Reads beside a hub that runs and changes nothing. Throws
 * where there is no store of this version.
 */
export const knownChats = (place: StorePlace): Promise<ReadonlySet<PersonKey>> =>
  lookIn(place, async (db) => {
    const rows = await db.selectFrom('conversations').select('person').execute();
    return new Set(rows.map(({ person }) => person));
  });
