/** What the store says of how the hub is doing: what waits, and the canaries. */
import { isCanaryReference } from '../domain/incidents/reference.ts';
import type { WatchBook } from '../ports.ts';
import { deleteIncident, readableIn } from './incident-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';

/** Their submissions begin like this: see domain/alerts/canary.ts. */
const canaryRows = async (db: Db) => {
  const rows = await db
    .selectFrom('incidents')
    .select(['reference', 'submission', 'state'])
    .where('submission', '>=', 'canary/')
    .where('submission', '<', 'canary0')
    .orderBy('submission', 'desc')
    .execute();
  return rows.filter(({ reference }) => isCanaryReference(reference));
};

const clear = async (db: Db, reference: string, submission: string): Promise<void> => {
  await deleteIncident(db, reference);
  await db.deleteFrom('submissions').where('submission', '=', submission).execute();
  await db.deleteFrom('words').where('submission', '=', submission).execute();
  for (const table of ['reports', 'notices', 'gathered', 'entries', 'trails'] as const)
    await db.deleteFrom(table).where('reference', '=', reference).execute();
};

/** The watch of a store. */
export const watchBookOn = (store: Store): WatchBook => ({
  waiting: async (dueBefore) => {
    const row = await store.read((db) =>
      db
        .selectFrom('notices')
        .select((notice) => notice.fn.countAll().as('count'))
        .where('state', '=', 'planned')
        .where('due_at', '<=', dueBefore)
        .executeTakeFirst(),
    );
    return Number(row?.count ?? 0);
  },
  canaries: async () => (await store.read(canaryRows)).flatMap((row) => readableIn(row) ?? []),
  clearCanaries: (but) =>
    store.write(async (db) => {
      for (const { reference, submission } of await canaryRows(db))
        if (!but.includes(reference)) await clear(db, reference, submission);
    }),
});
