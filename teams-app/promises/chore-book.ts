/** Which slots of which chores are done: one row a chore. */
import { addSeconds } from '../domain/time/instant.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { ChoreBook, ChoreState } from '../ports.ts';
import { claimSeconds } from './claims.ts';
import type { Store } from './store.ts';
import type { ChoresTable, Db } from './tables.ts';

const free = { claimed_by: null, claimed_until: null } as const;

/** A chore that is new begins after this slot ('' stands before every slot); true where it was new. */
const begin = async (db: Db, name: string, slot: string): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('chores')
    .values({ name, slot, done_at: null, next_at: slot, attempts: 0, why: null, ...free })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== undefined && numInsertedOrUpdatedRows > 0n;
};

const take = async (
  db: Db,
  name: string,
  slot: Instant,
  sweeper: string,
  now: Instant,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('chores')
    .set((row) => ({
      claimed_by: sweeper,
      claimed_until: addSeconds(now, claimSeconds),
      attempts: row('attempts', '+', 1),
    }))
    .where('name', '=', name)
    .where('slot', '<', slot)
    .where('next_at', '<=', now)
    .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

const stateIn = (row: ChoresTable): ChoreState => ({
  name: row.name,
  slot: row.slot as Instant,
  ...(row.done_at === null ? {} : { doneAt: row.done_at as Instant }),
  attempts: row.attempts,
  ...(row.why === null ? {} : { why: row.why }),
});

/** The chores of a store. */
export const choreBookOn = (store: Store): ChoreBook => ({
  claim: (name, slot, sweeper, now, begins = 'with-the-next') =>
    store.write(async (db) => {
      const atOnce = begins === 'at-once';
      const isNew = await begin(db, name, atOnce ? '' : slot);
      return isNew && !atOnce ? false : take(db, name, slot, sweeper, now);
    }),
  hold: (name, sweeper, now) =>
    store.write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('chores')
        .set({ claimed_until: addSeconds(now, claimSeconds) })
        .where('name', '=', name)
        .where('claimed_by', '=', sweeper)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    }),
  done: (name, slot, at) =>
    store.write(async (db) => {
      await db
        .updateTable('chores')
        .set({ slot, done_at: at, next_at: slot, attempts: 0, why: null, ...free })
        .where('name', '=', name)
        .where('slot', '<', slot)
        .execute();
    }),
  later: (name, sweeper, at, why) =>
    store.write(async (db) => {
      await db
        .updateTable('chores')
        .set({ next_at: at, why, ...free })
        .where('name', '=', name)
        .where('claimed_by', '=', sweeper)
        .execute();
    }),
  all: async () =>
    (await store.read((db) => db.selectFrom('chores').selectAll().orderBy('name').execute())).map(
      stateIn,
    ),
});
