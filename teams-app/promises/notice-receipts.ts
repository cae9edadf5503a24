/** What has become of alerts that a provider took: arrived, not known yet, or not delivered. */
import type { Instant } from '../domain/time/instant.ts';
import type { NoticeChannel } from '../domain/alerts/notice-channel.ts';
import type { NoticeQueue } from '../ports.ts';
import { noticeIn } from './notice-rows.ts';
import { settle } from './settle-notice.ts';
import type { Store } from './store.ts';
import type { Db, NoticesTable } from './tables.ts';
import { appendEntries } from './trail.ts';

const unreceipted = (
  db: Db,
  channel: NoticeChannel,
  since: Instant,
  now: Instant,
): Promise<NoticesTable[]> =>
  db
    .selectFrom('notices')
    .innerJoin('incidents', 'incidents.reference', 'notices.reference')
    .selectAll('notices')
    .where('notices.state', '=', 'sent')
    .where('channel', '=', channel)
    .where('kind', '=', 'alert')
    .where('activity', 'is not', null)
    .where('sent_at', '>=', since)
    .where('next_at', '<=', now)
    .where('open', '=', 1)
    .orderBy('next_at')
    .limit(100)
    .execute();

/** See NoticeQueue. */
export const receiptsOn = (
  store: Store,
): Pick<NoticeQueue, 'unreceipted' | 'arrived' | 'askAgain' | 'notDelivered'> => ({
  unreceipted: async (channel, since, now) => {
    const rows = await store.read((db) => unreceipted(db, channel, since, now));
    return rows.map((row) => noticeIn(row, store.seal));
  },
  arrived: (key) => settle(store, key, { activity: null }, ['sent']),
  askAgain: (key, at) => settle(store, key, { next_at: at }, ['sent']),
  notDelivered: (key, at, why, draft) => {
    const change = { state: 'unreachable', activity: null, why, next_at: at } as const;
    return settle(store, key, change, ['sent'], async (db) => {
      if (draft !== undefined) await appendEntries(db, store.seal, [draft], at);
    });
  },
});
