/** Who could not be reached, and who has said that they were: one row a person and channel. */
import type { Instant } from '../domain/time/instant.ts';
import type { Reachability, Unreachable } from '../ports.ts';
import type { Store } from './store.ts';
import type { Db, UnreachableTable } from './tables.ts';

const flagIn = ({ person, channel, since, why, found }: UnreachableTable): Unreachable => ({
  person,
  channel,
  since: since as Instant,
  why,
  found,
});

const insertFlag = async (db: Db, flag: Unreachable): Promise<void> => {
  const { why, found } = flag;
  await db
    .insertInto('unreachable')
    .values(flag)
    .onConflict((conflict) => conflict.columns(['person', 'channel']).doUpdateSet({ why, found }))
    .execute();
};

/** What is known of who can be reached, in a store. */
export const reachabilityOn = (store: Store): Reachability => ({
  all: async () => {
    const rows = await store.read((db) =>
      db.selectFrom('unreachable').selectAll().orderBy('person').orderBy('channel').execute(),
    );
    return rows.map(flagIn);
  },
  flag: (found) =>
    found.length === 0
      ? Promise.resolve()
      : store.write(async (db) => {
          for (const flag of found) await insertFlag(db, flag);
        }),
  clear: (person, channel, found) =>
    store.write(async (db) => {
      await db
        .deleteFrom('unreachable')
        .where('person', '=', person)
        .where('channel', '=', channel)
        .where('found', 'in', found === undefined ? ['send', 'look'] : [found])
        .execute();
    }),
  confirmed: async () => {
    const rows = await store.read((db) =>
      db.selectFrom('confirmations').selectAll().orderBy('person').orderBy('channel').execute(),
    );
    return rows.map(({ at, ...row }) => ({ ...row, at: at as Instant }));
  },
  confirm: (confirmed) =>
    confirmed.length === 0
      ? Promise.resolve()
      : store.write(async (db) => {
          for (const each of confirmed)
            await db
              .insertInto('confirmations')
              .values(each)
              .onConflict((conflict) =>
                conflict
                  .columns(['person', 'channel'])
                  .doUpdateSet({ at: each.at })
                  .where('confirmations.at', '<', each.at),
              )
              .execute();
        }),
});
