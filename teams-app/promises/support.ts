/** What is private about support, in a store: requests to talk, buddies, check-ins that are not wanted. */
import { twosOf } from '../domain/support/buddies.ts';
import type { BuddyWish, KeptApart } from '../domain/support/buddies.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { PersonKey } from '../domain/people.ts';
import { forgottenBefore } from '../domain/support/talk-request.ts';
import type { BuddyStep, Seal, SupportPromises } from '../ports.ts';
import { insertNotices } from './notice-rows.ts';
import type { Store } from './store.ts';
import { pairMark, personMark } from './support-marks.ts';
import type { Db } from './tables.ts';
import { talkRequestsOn } from './talk-requests.ts';

/** Those that are not to be forgotten yet. */
const wishesIn = async (store: Store, db: Db): Promise<readonly BuddyWish[]> => {
  const rows = await db
    .selectFrom('buddy_wishes')
    .selectAll()
    .where('since', '>=', forgottenBefore(store.clock.now()))
    .orderBy('since')
    .orderBy('mark')
    .execute();
  return rows.map(({ sealed }) => JSON.parse(store.seal.open(sealed)) as BuddyWish);
};

const haveMetIn = async (db: Db, seal: Seal): Promise<KeptApart> => {
  const rows = await db.selectFrom('buddies_met').select('mark').execute();
  const marks = new Set(rows.map(({ mark }) => mark));
  return (one, other) => marks.has(pairMark(seal, [one, other]));
};

const putWish = async (db: Db, seal: Seal, wish: BuddyWish): Promise<void> => {
  const row = { since: wish.since, sealed: seal.seal(JSON.stringify(wish)) };
  await db
    .insertInto('buddy_wishes')
    .values({ mark: personMark(seal, wish.person), ...row })
    .onConflict((conflict) => conflict.column('mark').doUpdateSet(row))
    .execute();
};

const removeMarks = async (
  db: Db,
  table: 'buddy_wishes' | 'buddies_met' | 'aftercare_stops',
  marks: readonly string[],
): Promise<void> => {
  for (const mark of marks) await db.deleteFrom(table).where('mark', '=', mark).execute();
};

const write = async (db: Db, seal: Seal, step: BuddyStep): Promise<void> => {
  for (const wish of step.put) await putWish(db, seal, wish);
  await removeMarks(
    db,
    'buddy_wishes',
    (step.gone ?? []).map((person) => personMark(seal, person)),
  );
  for (const pair of step.met ?? [])
    await db
      .insertInto('buddies_met')
      .values({ mark: pairMark(seal, pair) })
      .onConflict((conflict) => conflict.column('mark').doNothing())
      .execute();
  await insertNotices(db, seal, step.notices);
};

/** Marks in this table that belong to nobody of these any more. */
const strangersIn = async (
  db: Db,
  table: 'buddy_wishes' | 'buddies_met' | 'aftercare_stops',
  known: ReadonlySet<string>,
): Promise<readonly string[]> => {
  const rows = await db.selectFrom(table).select('mark').execute();
  return rows.map(({ mark }) => mark).filter((mark) => !known.has(mark));
};

const letGoOfOld = async (db: Db, before: Instant): Promise<number> => {
  const requests = await db
    .deleteFrom('talk_requests')
    .where('sent_at', '<', before)
    .executeTakeFirst();
  const wishes = await db.deleteFrom('buddy_wishes').where('since', '<', before).executeTakeFirst();
  return Number(requests.numDeletedRows + wishes.numDeletedRows);
};

const letGoOfStrangers = async (
  db: Db,
  seal: Seal,
  people: readonly PersonKey[],
): Promise<number> => {
  const own = new Set(people.map((person) => personMark(seal, person)));
  const pairs = new Set(twosOf(people).map((pair) => pairMark(seal, pair)));
  let left = 0;
  for (const table of ['buddy_wishes', 'aftercare_stops', 'buddies_met'] as const) {
    const gone = await strangersIn(db, table, table === 'buddies_met' ? pairs : own);
    await removeMarks(db, table, gone);
    left += gone.length;
  }
  return left;
};

/** See SupportPromises. */
export const supportOn = (store: Store): SupportPromises => ({
  ...talkRequestsOn(store),
  wishOf: async (person) =>
    (await store.read((db) => wishesIn(store, db))).find((wish) => wish.person === person),
  matchBuddies: (decide) =>
    store.write(async (db) => {
      const step = decide(await wishesIn(store, db), await haveMetIn(db, store.seal));
      if (step !== undefined) await write(db, store.seal, step);
      return step;
    }),
  wantsNoAftercare: async (person) => {
    const row = await store.read((db) =>
      db
        .selectFrom('aftercare_stops')
        .select('mark')
        .where('mark', '=', personMark(store.seal, person))
        .executeTakeFirst(),
    );
    return row !== undefined;
  },
  setAftercare: (person, wanted, at) =>
    store.write(async (db) => {
      const mark = personMark(store.seal, person);
      if (wanted) return removeMarks(db, 'aftercare_stops', [mark]);
      await db
        .insertInto('aftercare_stops')
        .values({ mark, at })
        .onConflict((conflict) => conflict.column('mark').doNothing())
        .execute();
    }),
  letGo: (before, people) =>
    store.write(
      async (db) =>
        (await letGoOfOld(db, before)) + (await letGoOfStrangers(db, store.seal, people)),
    ),
});
