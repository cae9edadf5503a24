/** Notices of no incident: found by the beginning of their keys, and gone when they are old. */
import { hubReference } from '../domain/alerts/hub-message.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { NoticeQueue } from '../ports.ts';
import { noticeIn } from './notice-rows.ts';
import type { Store } from './store.ts';
import type { Db, NoticesTable } from './tables.ts';

/** LIKE alone finds too many: databases differ in what it takes for the same letter. */
const messagesOf = async (db: Db, keyBegins: string): Promise<NoticesTable[]> => {
  const rows = await db
    .selectFrom('notices')
    .selectAll()
    .where('reference', '=', hubReference)
    .where('key', 'like', `${keyBegins}%`)
    .orderBy('key')
    .execute();
  return rows.filter(({ key }) => key.startsWith(keyBegins));
};

const deleteMessages = async (db: Db, before: Instant): Promise<number> => {
  const { numDeletedRows } = await db
    .deleteFrom('notices')
    .where('reference', '=', hubReference)
    .where('state', '!=', 'planned')
    .where('due_at', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
};

/** See NoticeQueue. */
export const messagesOn = (store: Store): Pick<NoticeQueue, 'ofMessages' | 'letGoMessages'> => ({
  ofMessages: async (keyBegins) => {
    const rows = await store.read((db) => messagesOf(db, keyBegins));
    return rows.map((row) => noticeIn(row, store.seal));
  },
  letGoMessages: (before) => store.write((db) => deleteMessages(db, before)),
});
