/** Two small shelves: how to reach people's chats, and the last known pictures of the council. */
import type { Instant } from '../domain/time/instant.ts';
import type { Conversations, Pictures } from '../ports.ts';
import type { Store } from './store.ts';

/** Conversations, one a person: the last that was remembered. */
export const conversationsOn = (store: Store): Conversations => ({
  remember: (person, conversation, at) =>
    store.write(async (db) => {
      await db
        .insertInto('conversations')
        .values({ person, conversation, at })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ conversation, at }))
        .execute();
    }),
  find: async (person) => {
    const row = await store.read((db) =>
      db
        .selectFrom('conversations')
        .select('conversation')
        .where('person', '=', person)
        .executeTakeFirst(),
    );
    return row?.conversation;
  },
  forget: (person) =>
    store.write(async (db) => {
      await db.deleteFrom('conversations').where('person', '=', person).execute();
    }),
});

/** Pictures, sealed. One that cannot be opened with this key counts as not kept. */
export const picturesOn = (store: Store): Pictures => ({
  keep: (name, text, at) =>
    store.write(async (db) => {
      const sealed = store.seal.seal(text);
      await db
        .insertInto('pictures')
        .values({ name, sealed, at })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ sealed, at }))
        .execute();
    }),
  kept: async (name) => {
    const row = await store.read((db) =>
      db.selectFrom('pictures').selectAll().where('name', '=', name).executeTakeFirst(),
    );
    if (row === undefined) return undefined;
    try {
      return { text: store.seal.open(row.sealed), at: row.at as Instant };
    } catch {
      return undefined;
    }
  },
});
