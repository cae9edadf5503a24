/** The queue of check-ins whose row in SharePoint is behind. */
import { addSeconds } from '../domain/time/instant.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { CheckInFiling, CheckInFilings } from '../ports.ts';
import { checkInIn } from './check-in-rows.ts';
import { claimSeconds } from './claims.ts';
import type { Store } from './store.ts';
import type { CheckInsTable, Db } from './tables.ts';

const free = { claimed_by: null, claimed_until: null } as const;

const claimRows = async (
  db: Db,
  sweeper: string,
  now: Instant,
  limit: number,
): Promise<CheckInsTable[]> => {
  const due = await db
    .selectFrom('check_ins')
    .select('key')
    .where('file_at', '<=', now)
    .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
    .orderBy('file_at')
    .limit(limit)
    .execute();
  if (due.length === 0) return [];
  return db
    .updateTable('check_ins')
    .set((row) => ({
      claimed_by: sweeper,
      claimed_until: addSeconds(now, claimSeconds),
      attempts: row('attempts', '+', 1),
    }))
    .where(
      'key',
      'in',
      due.map((row) => row.key),
    )
    .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
    .returningAll()
    .execute();
};

/** The filings of a store. One that cannot be opened is left: its claim ends, and it holds up no other. */
export const checkInFilingsOn = (store: Store): CheckInFilings => ({
  claim: async (sweeper, now, limit) => {
    const rows = await store.write((db) => claimRows(db, sweeper, now, limit));
    return rows.map((row): CheckInFiling => ({
      checkIn: checkInIn(row, store.seal),
      ...(row.item === null || row.etag === null
        ? {}
        : { recorded: { item: row.item, etag: row.etag } }),
      attempts: row.attempts - 1,
    }));
  },
  filed: (key, version, as, sweeper) =>
    store.write(async (db) => {
      const row = await db
        .selectFrom('check_ins')
        .select('version')
        .where('key', '=', key)
        .executeTakeFirst();
      const more = row !== undefined && row.version > version;
      await db
        .updateTable('check_ins')
        .set({ ...as, filed_version: version, attempts: 0, why: null, ...free })
        .set({ file_at: more ? store.clock.now() : null })
        .where('key', '=', key)
        .where('claimed_by', '=', sweeper)
        .execute();
    }),
  later: (key, at, why) =>
    store.write(async (db) => {
      await db
        .updateTable('check_ins')
        .set({ file_at: at, why, ...free })
        .where('key', '=', key)
        .execute();
    }),
});
