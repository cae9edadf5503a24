/** Who has taken which drop-in time, and words of one's own: sealed rows in a store. */
import type { DropInBook, OwnWords } from '../ports.ts';
import type { Store } from './store.ts';

/** The drop-in times that are taken. */
export const dropInBookOn = (store: Store): DropInBook => {
  const { seal } = store;
  return {
    take: (slot, person, until) =>
      store.write(async (db) => {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('drop_in_holders')
          .values({ slot, until, sealed: seal.seal(person) })
          .onConflict((conflict) => conflict.column('slot').doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      }),
    leave: (slot, person) =>
      store.write(async (db) => {
        const row = await db
          .selectFrom('drop_in_holders')
          .select('sealed')
          .where('slot', '=', slot)
          .executeTakeFirst();
        if (row === undefined || seal.open(row.sealed) !== person) return false;
        await db
          .deleteFrom('drop_in_holders')
          .where('slot', '=', slot)
          .where('sealed', '=', row.sealed)
          .execute();
        return true;
      }),
    held: async () => {
      const rows = await store.read((db) =>
        db.selectFrom('drop_in_holders').select(['slot', 'sealed']).execute(),
      );
      return new Map(rows.map(({ slot, sealed }) => [slot, seal.open(sealed)]));
    },
    letGo: (before) =>
      store.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('drop_in_holders')
          .where('until', '<=', before)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
};

/** Words of people's own. The key of a row does not tell whose it is. */
export const ownWordsOn = (store: Store): OwnWords => {
  const { seal } = store;
  const keyOf = (person: string, about: string): string => seal.sign(`own/${about}/${person}`);
  return {
    keep: (person, about, words) =>
      store.write(async (db) => {
        const sealed = seal.seal(words);
        await db
          .insertInto('own_words')
          .values({ key: keyOf(person, about), sealed })
          .onConflict((conflict) => conflict.column('key').doUpdateSet({ sealed }))
          .execute();
      }),
    find: async (person, about) => {
      const row = await store.read((db) =>
        db
          .selectFrom('own_words')
          .select('sealed')
          .where('key', '=', keyOf(person, about))
          .executeTakeFirst(),
      );
      return row === undefined ? undefined : seal.open(row.sealed);
    },
    forget: (person, about) =>
      store.write(async (db) => {
        await db.deleteFrom('own_words').where('key', '=', keyOf(person, about)).execute();
      }),
  };
};
