/** The queue of messages owed: planned once, claimed for a while, read again under the claim. */
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { Instant } from '../domain/time/instant.ts';
import { hubReference } from '../domain/alerts/hub-message.ts';
import { addSeconds } from '../domain/time/instant.ts';
import { askingKinds, isStillOwed } from '../domain/alerts/notices.ts';
import type { NoticeChannel } from '../domain/alerts/notices.ts';
import type { PersonKey } from '../domain/people.ts';
import type { NoticeQueue, Owed } from '../ports.ts';
import { claimSeconds } from './claims.ts';
import { claimCards, claimPlanned } from './claims.ts';
import { gather, gatheredReferences } from './gathered.ts';
import { incidentIn } from './incident-rows.ts';
import { messagesOn } from './hub-notices.ts';
import { receiptsOn } from './notice-receipts.ts';
import { insertNotices, noticeIn } from './notice-rows.ts';
import { free, settle } from './settle-notice.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';
import { appendEntries, appendGathered } from './trail.ts';

const owedNow = async (db: Db, key: string, sweeper: string, until: Instant): Promise<Owed> => {
  const row = await db
    .selectFrom('notices')
    .leftJoin('incidents', 'incidents.reference', 'notices.reference')
    .leftJoin('submissions', 'submissions.reference', 'notices.reference')
    .select(['kind', 'to_key', 'notices.state as stands', 'claimed_by', 'claimed_until'])
    .select(['notices.reference', 'incidents.state', 'left_as'])
    .where('key', '=', key)
    .executeTakeFirst();
  const ours =
    row?.stands === 'planned' &&
    row.claimed_by === sweeper &&
    row.claimed_until !== null &&
    row.claimed_until >= until;
  if (!ours) return { owed: 'not-ours' };
  if (row.reference === hubReference) return { owed: 'yes' };
  const state = row.state ?? (row.kind === 'hand-edit' ? row.left_as : null);
  if (state === null) return { owed: 'no', why: 'the incident has left' };
  const incident = incidentIn({ reference: row.reference, state });
  return isStillOwed({ kind: row.kind, to: row.to_key }, incident)
    ? { owed: 'yes', incident }
    : { owed: 'no', why: 'taken, closed or barred' };
};

const noted = async (store: Store, db: Db, at: Instant, draft?: AuditDraft): Promise<void> => {
  if (draft !== undefined) await appendEntries(db, store.seal, [draft], at);
};

const outcomes = (
  store: Store,
): Pick<NoticeQueue, 'sent' | 'unreachable' | 'later' | 'putOff' | 'dropped' | 'redrawn'> => ({
  sent: (key, at, as, draft) => {
    const place = { activity: as.activity ?? null, conversation: as.conversation ?? null };
    const drawn = { drawn_from: as.drawnFrom, sent_at: at, next_at: at, attempts: 0 };
    const change = { state: 'sent', ...place, ...drawn, sealed_words: null, why: null } as const;
    return settle(store, key, change, ['planned', 'unreachable', 'dropped'], async (db) => {
      if (draft !== undefined) await gather(db, store.seal, key, draft);
    });
  },
  unreachable: (key, at, why, draft) => {
    const change = { state: 'unreachable', why, next_at: at, sealed_words: null } as const;
    return settle(store, key, change, ['planned'], (db) => noted(store, db, at, draft));
  },
  dropped: (key, at, why, draft) => {
    const change = { state: 'dropped', why, next_at: at, sealed_words: null } as const;
    return settle(store, key, change, ['planned'], (db) => noted(store, db, at, draft));
  },
  later: (key, at, why, outcome, draft) =>
    store.write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('notices')
        .set((row) => ({
          next_at: at,
          why,
          attempts: row('attempts', '+', 1),
          unknown_outcomes: row('unknown_outcomes', '+', outcome === 'unknown' ? 1 : 0),
          ...free,
        }))
        .where('key', '=', key)
        .where('state', 'in', ['planned', 'sent'])
        .executeTakeFirstOrThrow();
      if (numUpdatedRows > 0n && draft !== undefined)
        await appendEntries(db, store.seal, [draft], draft.at);
    }),
  putOff: (key, at, why) => settle(store, key, { next_at: at, why }, ['planned']),
  redrawn: (key, drawnFrom) => settle(store, key, { drawn_from: drawnFrom, attempts: 0 }, ['sent']),
});

const unreached = (db: Db): Promise<{ reference: string }[]> =>
  db
    .selectFrom('notices')
    .innerJoin('incidents', 'incidents.reference', 'notices.reference')
    .select('notices.reference')
    .distinct()
    .where((row) =>
      row.or([
        row('notices.state', 'in', ['unreachable', 'dropped']),
        row.and([row('notices.state', '=', 'planned'), row('attempts', '>', 0)]),
      ]),
    )
    .where('kind', '=', 'alert')
    .where('open', '=', 1)
    .execute();

const askedOf = (db: Db, person: PersonKey): Promise<{ reference: string }[]> =>
  db
    .selectFrom('notices')
    .select('reference')
    .distinct()
    .where('to_key', '=', person)
    .where('kind', 'in', askingKinds)
    .execute();

const sentSince = async (
  db: Db,
  person: PersonKey,
  channel: NoticeChannel,
  since: Instant,
): Promise<number> => {
  const { count } = await db
    .selectFrom('notices')
    .select((row) => row.fn.countAll().as('count'))
    .where('to_key', '=', person)
    .where('channel', '=', channel)
    .where('kind', '=', 'alert')
    .where('urgent', '=', 0)
    .where('state', '=', 'sent')
    .where('sent_at', '>=', since)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** The notices of a store. */
export const noticeQueueOn = (store: Store): NoticeQueue => ({
  ...outcomes(store),
  ...receiptsOn(store),
  ...messagesOn(store),
  plan: (drafts) =>
    drafts.length === 0
      ? Promise.resolve(0)
      : store.write((db) => insertNotices(db, store.seal, drafts)),
  claim: async (sweeper, now, channel, limit) => {
    const until = addSeconds(now, claimSeconds);
    const rows = await store.write((db) =>
      claimPlanned(db, { sweeper, now, until, limit }, channel),
    );
    return rows.map((row) => noticeIn(row, store.seal));
  },
  staleCards: async (sweeper, now, limit) => {
    const until = addSeconds(now, claimSeconds);
    const rows = await store.write((db) => claimCards(db, { sweeper, now, until, limit }));
    return rows.map((row) => noticeIn(row, store.seal));
  },
  stillOwed: (key, sweeper, until) => store.read((db) => owedNow(db, key, sweeper, until)),
  ofIncident: async (reference) => {
    const rows = await store.read((db) =>
      db
        .selectFrom('notices')
        .selectAll()
        .where('reference', '=', reference)
        .orderBy('due_at')
        .orderBy('key')
        .execute(),
    );
    return rows.map((row) => noticeIn(row, store.seal));
  },
  asked: async (person) =>
    (await store.read((db) => askedOf(db, person))).map((row) => row.reference),
  sentSince: (person, channel, since) => store.read((db) => sentSince(db, person, channel, since)),
  unnoted: (now) => store.read((db) => gatheredReferences(db, now)),
  noteSent: (reference) =>
    store.write((db) => appendGathered(db, store.seal, reference, store.clock.now())),
  unreached: async () => (await store.read(unreached)).map((row) => row.reference),
});
