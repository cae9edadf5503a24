/** When something is to be done next. */
import { sql } from 'kysely';
import type { Instant } from '../domain/time/instant.ts';
import { earliest } from '../domain/time/instant.ts';
import { staleCards } from './claims.ts';
import { dueEvidence } from './evidence-claims.ts';
import type { Db } from './tables.ts';

/** References of open incidents that are to be looked at, the longest due first. */
export const dueIncidents = async (db: Db, now: Instant): Promise<string[]> => {
  const rows = await db
    .selectFrom('incidents')
    .select('reference')
    .where('open', '=', 1)
    .where('wake_at', '<=', now)
    .orderBy('wake_at')
    .execute();
  return rows.map((row) => row.reference);
};

/** A claimed row can be tried again when its claim has ended. */
const afterClaim = (column: string, claim = 'claimed_until') =>
  sql<string>`case when ${sql.ref(claim)} > ${sql.ref(column)}
    then ${sql.ref(claim)} else ${sql.ref(column)} end`;

const firstOf = (moment: ReturnType<typeof afterClaim>) =>
  sql<string | null>`min(${moment})`.as('at');

const evidenceMoments = async (db: Db, since: string) => {
  const nextAt = afterClaim('next_at', 'evidence.claimed_until');
  const first = (work: 'fetch' | 'file') =>
    dueEvidence(db, work)
      .clearSelect()
      .select(firstOf(nextAt))
      .where(nextAt, '>', since)
      .executeTakeFirst();
  const words = await db
    .selectFrom('evidence')
    .select((row) => row.fn.min('word_at').as('at'))
    .where('word_at', '>', since)
    .executeTakeFirst();
  return [await first('fetch'), await first('file'), words];
};

/** The earliest of all moments later than `after`, or of all; undefined where there is none. */
export const nextMomentIn = async (
  db: Db,
  after: Instant | undefined,
): Promise<Instant | undefined> => {
  const since = after ?? '';
  const wakes = await db
    .selectFrom('incidents')
    .select((row) => row.fn.min('wake_at').as('at'))
    .where('open', '=', 1)
    .where('wake_at', '>', since)
    .executeTakeFirst();
  const nextAt = afterClaim('next_at');
  const planned = await db
    .selectFrom('notices')
    .select(firstOf(nextAt))
    .where('state', '=', 'planned')
    .where(nextAt, '>', since)
    .executeTakeFirst();
  const stale = await staleCards(db)
    .select(firstOf(nextAt))
    .where(nextAt, '>', since)
    .executeTakeFirst();
  const fileAt = afterClaim('file_at');
  const filings = await db
    .selectFrom('filings')
    .select(firstOf(fileAt))
    .where('file_at', 'is not', null)
    .where(fileAt, '>', since)
    .executeTakeFirst();
  const evidence = await evidenceMoments(db, since);
  const chores = await db
    .selectFrom('chores')
    .select(firstOf(nextAt))
    .where('attempts', '>', 0)
    .where(nextAt, '>', since)
    .executeTakeFirst();
  const checkIns = await db
    .selectFrom('check_ins')
    .select((row) => row.fn.min('wake_at').as('at'))
    .where('wake_at', '>', since)
    .executeTakeFirst();
  const checkInFilings = await db
    .selectFrom('check_ins')
    .select(firstOf(fileAt))
    .where('file_at', 'is not', null)
    .where(fileAt, '>', since)
    .executeTakeFirst();
  return earliest(
    ...[wakes, planned, stale, filings, ...evidence, chores, checkIns, checkInFilings].map(
      (row) => (row?.at ?? undefined) as Instant | undefined,
    ),
  );
};
