/** Claims: one sweeper at a time holds a row, for a minute. An ended claim is an attempt of which nobody knows how it went. */
import { sql } from 'kysely';
import type { Instant } from '../domain/time/instant.ts';
import type { NoticeChannel } from '../domain/alerts/notices.ts';
import type { Db, FilingsTable, NoticesTable } from './tables.ts';

/** How long a claim holds. */
export const claimSeconds = 60;

export interface Claim {
  readonly sweeper: string;
  readonly now: Instant;
  readonly until: Instant;
  readonly limit: number;
}

const turnOf = ({ urgent, kind, next_at: at, key }: NoticesTable): string =>
  [1 - urgent, kind, at, key].join();

const byTurn = (a: NoticesTable, b: NoticesTable): number => (turnOf(a) < turnOf(b) ? -1 : 1);

/** Takes the keys, less those that somebody else took in between. */
const take = async (
  db: Db,
  keys: readonly string[],
  { sweeper, now, until }: Claim,
): Promise<NoticesTable[]> => {
  if (keys.length === 0) return [];
  const lost = sql<number>`case when claimed_by is null then 0 else 1 end`;
  const rows = await db
    .updateTable('notices')
    .set((row) => ({
      claimed_by: sweeper,
      claimed_until: until,
      attempts: row('attempts', '+', lost),
      unknown_outcomes: row('unknown_outcomes', '+', lost),
    }))
    .where('key', 'in', keys)
    .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
    .returningAll()
    .execute();
  return rows.sort(byTurn);
};

/** Due notices of a channel, the urgent first, then alerts, then whoever has waited longest. */
export const claimPlanned = async (
  db: Db,
  claim: Claim,
  channel: NoticeChannel,
): Promise<NoticesTable[]> => {
  const due = await db
    .selectFrom('notices')
    .select('key')
    .where('state', '=', 'planned')
    .where('channel', '=', channel)
    .where('next_at', '<=', claim.now)
    .where((row) =>
      row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', claim.now)]),
    )
    .orderBy('urgent', 'desc')
    .orderBy('kind')
    .orderBy('next_at')
    .limit(claim.limit)
    .execute();
  return take(
    db,
    due.map((row) => row.key),
    claim,
  );
};

/** Sent Teams cards that no longer show their incident as it is. */
export const staleCards = (db: Db) =>
  db
    .selectFrom('notices')
    .innerJoin('incidents', 'incidents.reference', 'notices.reference')
    .where('notices.state', '=', 'sent')
    .where('notices.channel', '=', 'teams')
    .where('notices.kind', 'not in', ['update', 'to-owner'])
    .where('notices.activity', 'is not', null)
    .whereRef('notices.drawn_from', '<', 'incidents.face_version');

/** Claims stale cards, the receipts of councillors first. */
export const claimCards = async (db: Db, claim: Claim): Promise<NoticesTable[]> => {
  const stale = await staleCards(db)
    .select('notices.key')
    .where('notices.next_at', '<=', claim.now)
    .where((row) =>
      row.or([
        row('notices.claimed_until', 'is', null),
        row('notices.claimed_until', '<=', claim.now),
      ]),
    )
    .orderBy('notices.kind', 'desc')
    .orderBy('notices.next_at')
    .limit(claim.limit)
    .execute();
  return take(
    db,
    stale.map((row) => row.key),
    claim,
  );
};

/** Filings that are due and nobody's, whoever has waited longest first. */
const dueFilings = (db: Db, { now }: Claim) =>
  db
    .selectFrom('filings')
    .select('filings.reference')
    .where('file_at', '<=', now)
    .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
    .orderBy('file_at');

/** Reports that have no row yet, and others that have waited longest: three new ones to every other. */
const chooseFilings = async (db: Db, claim: Claim): Promise<readonly string[]> => {
  const oldest = await dueFilings(db, claim).limit(claim.limit).execute();
  if (oldest.length < claim.limit) return oldest.map((row) => row.reference);
  const newest = await dueFilings(db, claim)
    .innerJoin('reports', 'reports.reference', 'filings.reference')
    .limit(Math.ceil((claim.limit * 3) / 4))
    .execute();
  const chosen = new Set([...newest, ...oldest].map((row) => row.reference));
  return [...chosen].slice(0, claim.limit);
};

/** Filings that are due, new reports before old updates. Counts the attempt before it begins. */
export const claimFilings = async (db: Db, claim: Claim): Promise<FilingsTable[]> => {
  const due = await chooseFilings(db, claim);
  if (due.length === 0) return [];
  return db
    .updateTable('filings')
    .set((row) => ({
      claimed_by: claim.sweeper,
      claimed_until: claim.until,
      attempts: row('attempts', '+', 1),
    }))
    .where('reference', 'in', due)
    .where((row) =>
      row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', claim.now)]),
    )
    .returningAll()
    .execute();
};
