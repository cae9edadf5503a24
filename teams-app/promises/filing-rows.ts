/** What the record still lacks, one row a reference. */
import { sql } from 'kysely';
import type { Instant } from '../domain/time/instant.ts';
import { isCanaryReference } from '../domain/incidents/reference.ts';
import type { RecordedItem } from '../ports.ts';
import type { Db } from './tables.ts';

/**
 * Something under this reference is to be filed. One that waits after a fault goes on waiting. Nothing of
 * a canary is ever filed.
 */
export const requestFiling = async (db: Db, reference: string, now: Instant): Promise<void> => {
  if (isCanaryReference(reference)) return;
  await db
    .insertInto('filings')
    .values({ reference, file_at: now, recorded_version: 0, attempts: 0 })
    .onConflict((conflict) =>
      conflict
        .column('reference')
        .doUpdateSet({ file_at: sql`coalesce(filings.file_at, excluded.file_at)` }),
    )
    .execute();
};

/** The row in SharePoint shows this version. One who comes late with an older one changes nothing. */
export const noteRecorded = async (
  db: Db,
  reference: string,
  version: number,
  as: RecordedItem,
): Promise<void> => {
  await db
    .insertInto('filings')
    .values({
      reference,
      item: as.item,
      etag: as.etag,
      recorded_version: version,
      file_at: null,
      attempts: 0,
    })
    .onConflict((conflict) =>
      conflict
        .column('reference')
        .doUpdateSet({ item: as.item, etag: as.etag, recorded_version: version })
        .where('filings.recorded_version', '<=', version),
    )
    .execute();
};

/** The row lies at a new place and shows this version; what is left at the old place is still to be removed. */
export const noteMoved = async (
  db: Db,
  reference: string,
  version: number,
  to: RecordedItem,
  from: string,
): Promise<void> => {
  await noteRecorded(db, reference, version, to);
  await db
    .updateTable('filings')
    .set({ item: to.item, etag: to.etag, moving_from: from })
    .where('reference', '=', reference)
    .execute();
};

/** Nothing is left at the old place. False where that is known already. */
export const noteCleared = async (db: Db, reference: string): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('filings')
    .set({ moving_from: null })
    .where('reference', '=', reference)
    .where('moving_from', 'is not', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Whether the record lacks an entry or the incident's last version, or a move is not over. */
export const lacksSomething = async (db: Db, reference: string): Promise<boolean> => {
  const entry = await db
    .selectFrom('entries')
    .select('sequence')
    .where('reference', '=', reference)
    .limit(1)
    .executeTakeFirst();
  if (entry !== undefined) return true;
  const behind = await db
    .selectFrom('incidents')
    .innerJoin('filings', 'filings.reference', 'incidents.reference')
    .select('incidents.reference')
    .where('incidents.reference', '=', reference)
    .where((row) =>
      row.or([
        row('filings.recorded_version', '<', row.ref('incidents.version')),
        row('filings.moving_from', 'is not', null),
      ]),
    )
    .executeTakeFirst();
  return behind !== undefined;
};
