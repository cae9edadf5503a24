/** Files on their way: from the chat to here, and from here to the library. */
import type { Instant } from '../domain/time/instant.ts';
import { addSeconds } from '../domain/time/instant.ts';
import type { EvidenceClaims, EvidenceWords } from '../ports.ts';
import { claimSeconds } from './claims.ts';
import { keptIn, placedRows } from './evidence-rows.ts';
import type { PlacedRow } from './evidence-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';

type Work = 'fetch' | 'file';

/** Files that somebody is to do something with. One is filed only where the record has its incident: that says on which site. */
export const dueEvidence = (db: Db, work: Work) => {
  const rows = placedRows(db).where('next_at', 'is not', null);
  return work === 'fetch'
    ? rows.where('state', '=', 'arriving')
    : rows.where('state', '=', 'being-filed').where('filings.item', 'is not', null);
};

const take = async (
  db: Db,
  work: Work,
  sweeper: string,
  now: Instant,
  limit: number,
): Promise<PlacedRow[]> => {
  const due = await dueEvidence(db, work)
    .where('next_at', '<=', now)
    .where((row) =>
      row.or([row('evidence.claimed_until', 'is', null), row('evidence.claimed_until', '<=', now)]),
    )
    .orderBy('next_at')
    .limit(limit)
    .execute();
  for (const { key } of due)
    await db
      .updateTable('evidence')
      .set((row) => ({
        claimed_by: sweeper,
        claimed_until: addSeconds(now, claimSeconds),
        attempts: row('attempts', '+', 1),
      }))
      .where('key', '=', key)
      .execute();
  return due;
};

/** The claims of a store. */
export const evidenceClaimsOn = (store: Store): EvidenceClaims => ({
  claim: (work, sweeper, now, limit) =>
    store.write(async (db) => {
      const rows = await take(db, work, sweeper, now, limit);
      return rows.map((row) => keptIn(row, store.seal));
    }),
  hold: (key, sweeper, now) =>
    store.write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('evidence')
        .set({ claimed_until: addSeconds(now, claimSeconds) })
        .where('key', '=', key)
        .where('claimed_by', '=', sweeper)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    }),
  later: (key, at, why) =>
    store.write(async (db) => {
      await db
        .updateTable('evidence')
        .set({ next_at: at, why, claimed_by: null, claimed_until: null })
        .where('key', '=', key)
        .where('next_at', 'is not', null)
        .execute();
    }),
  filed: (key) =>
    store.write(async (db) => {
      await db
        .updateTable('evidence')
        .set({ state: 'filed', next_at: null, claimed_by: null, claimed_until: null, why: null })
        .where('key', '=', key)
        .execute();
      await forgetNames(db, key);
    }),
  lost: (key, why) =>
    store.write(async (db) => {
      await db
        .updateTable('evidence')
        .set({ state: 'lost', why, next_at: null, word: 'owed', word_at: store.clock.now() })
        .where('key', '=', key)
        .where('state', '=', 'arriving')
        .execute();
    }),
});

/** Names leave the store once the library has them and nobody is to be told of the file any more. */
const forgetNames = async (db: Db, key: string): Promise<void> => {
  await db
    .updateTable('evidence')
    .set({ sealed: null })
    .where('key', '=', key)
    .where('state', '=', 'filed')
    .where('word', 'is', null)
    .execute();
};

/** What a store still owes its senders. */
export const evidenceWordsOn = (store: Store): EvidenceWords => ({
  promise: (key) =>
    store.write(async (db) => {
      const now = store.clock.now();
      await db
        .updateTable('evidence')
        .set((row) => ({
          word: 'owed',
          word_at: row.case().when('state', '=', 'arriving').then(null).else(now).end(),
        }))
        .where('key', '=', key)
        .execute();
    }),
  due: async (now) => {
    const rows = await store.read((db) =>
      placedRows(db).where('word_at', '<=', now).orderBy('word_at').limit(50).execute(),
    );
    return rows.map((row) => keptIn(row, store.seal));
  },
  said: (key) =>
    store.write(async (db) => {
      await db.deleteFrom('evidence').where('key', '=', key).where('state', '=', 'lost').execute();
      await db
        .updateTable('evidence')
        .set({ word: null, word_at: null })
        .where('key', '=', key)
        .execute();
      await forgetNames(db, key);
    }),
  later: (key, at) =>
    store.write(async (db) => {
      await db.updateTable('evidence').set({ word_at: at }).where('key', '=', key).execute();
    }),
});
