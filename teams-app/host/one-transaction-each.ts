/** What the engine is held against: the least that can be done for so many incidents, one transaction each. */
import { databaseAt } from '../promises/open-database.ts';
import type { StorePlace } from '../promises/open-database.ts';

/** Moves the rows of so many incidents on, each in a transaction of its own, and nothing else. */
export const oneTransactionEach = async (place: StorePlace, count: number): Promise<void> => {
  const database = databaseAt(place, 60_000);
  const rows = await database.run('read only', (db) =>
    db.selectFrom('incidents').select('reference').limit(count).execute(),
  );
  for (const { reference } of rows)
    await database.run('read write', async (db) => {
      await db
        .updateTable('incidents')
        .set((row) => ({ version: row('version', '+', 1) }))
        .where('reference', '=', reference)
        .execute();
    });
  await database.close();
};
