/** What the record still lacks, one row a reference. */
import { sql } from 'kysely';
import type { Instant } from '../domain/instant.ts';
import type { RecordedItem } from '../ports.ts';
import type { Db } from './tables.ts';

/** Something under this reference is to be filed. One that waits after a fault goes on waiting. */
export const requestFiling = async (db: Db, reference: string, now: Instant): Promise<void> => {
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

/** Whether the record lacks an entry or the incident's last version. */
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
    .whereRef('filings.recorded_version', '<', 'incidents.version')
    .executeTakeFirst();
  return behind !== undefined;
};
