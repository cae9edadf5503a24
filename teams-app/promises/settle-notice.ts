/** One change of a notice, and what follows from it, in one transaction. */
import type { Store } from './store.ts';
import type { Db, NoticesTable } from './tables.ts';

export const free = { claimed_by: null, claimed_until: null } as const;

/** Changes a notice that stands in one of these states, and then does what follows; any other stays as it is. */
export const settle = async (
  store: Store,
  key: string,
  change: Partial<NoticesTable>,
  from: readonly NoticesTable['state'][],
  then?: (db: Db) => Promise<void>,
): Promise<void> =>
  store.write(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('notices')
      .set({ ...change, ...free })
      .where('key', '=', key)
      .where('state', 'in', from)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows > 0n) await then?.(db);
  });
