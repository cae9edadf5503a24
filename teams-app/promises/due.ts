/** When something is to be done next. */
import { sql } from 'kysely';
import type { Instant } from '../domain/instant.ts';
import { earliest } from '../domain/instant.ts';
import { staleCards } from './claims.ts';
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
const afterClaim = (column: string) =>
  sql<string | null>`min(case when claimed_until > ${sql.ref(column)}
    then claimed_until else ${sql.ref(column)} end)`;

/** The earliest of all moments; undefined where nothing is ever due. */
export const nextMomentIn = async (db: Db): Promise<Instant | undefined> => {
  const wakes = await db
    .selectFrom('incidents')
    .select((row) => row.fn.min('wake_at').as('at'))
    .where('open', '=', 1)
    .executeTakeFirst();
  const planned = await db
    .selectFrom('notices')
    .select(afterClaim('next_at').as('at'))
    .where('state', '=', 'planned')
    .executeTakeFirst();
  const stale = await staleCards(db).select(afterClaim('next_at').as('at')).executeTakeFirst();
  const filings = await db
    .selectFrom('filings')
    .select(afterClaim('file_at').as('at'))
    .where('file_at', 'is not', null)
    .executeTakeFirst();
  return earliest(
    ...[wakes, planned, stale, filings].map((row) => (row?.at ?? undefined) as Instant | undefined),
  );
};
