/** Evidence in and out of its table. What a file is called, and where it comes from, is sealed. */
import type { Evidence } from '../domain/evidence/evidence.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { EvidenceBegun, EvidenceSite, KeptEvidence, Seal } from '../ports.ts';
import type { Db, EvidenceTable } from './tables.ts';

/** What is sealed in a row. */
export type Hidden = Pick<Evidence, 'originalName' | 'from'> &
  Pick<KeptEvidence, 'source' | 'sha256' | 'fileType'>;

/** A row with the place of its incident in the record. */
export type PlacedRow = EvidenceTable & { readonly item: string | null };

const nameless: Hidden = { originalName: '', from: '' };

export const hiddenIn = ({ sealed }: Pick<EvidenceTable, 'sealed'>, seal: Seal): Hidden =>
  sealed === null ? nameless : (JSON.parse(seal.open(sealed)) as Hidden);

const siteOf = (item: string | null): EvidenceSite | undefined =>
  item === null ? undefined : item.startsWith('restricted/') ? 'restricted' : 'register';

export const keptIn = (row: PlacedRow, seal: Seal): KeptEvidence => {
  const site = siteOf(row.item);
  return {
    key: row.key,
    fromKey: row.from_key,
    receivedAt: row.received_at as Instant,
    state: row.state,
    attempts: row.attempts,
    ...hiddenIn(row, seal),
    ...(row.reference === null ? {} : { reference: row.reference }),
    ...(row.size === null ? {} : { size: row.size }),
    ...(row.why === null ? {} : { why: row.why }),
    ...(site === undefined ? {} : { site }),
  };
};

/** Rows with where their incidents lie. */
export const placedRows = (db: Db) =>
  db
    .selectFrom('evidence')
    .leftJoin('filings', 'filings.reference', 'evidence.reference')
    .selectAll('evidence')
    .select('filings.item');

export const rowOf = (db: Db, key: string): Promise<PlacedRow | undefined> =>
  placedRows(db).where('key', '=', key).executeTakeFirst();

/** A file that the hub fetches itself gets a first try by whoever took the message; then the engine looks. */
export const insertBegun = async (
  db: Db,
  seal: Seal,
  file: EvidenceBegun,
  fetchAt: Instant,
): Promise<void> => {
  const { originalName, from, source } = file;
  const hidden: Hidden = { originalName, from, ...(source === undefined ? {} : { source }) };
  await db
    .insertInto('evidence')
    .values({
      key: file.key,
      delivery: seal.sign(file.delivery),
      reference: file.reference ?? null,
      from_key: file.fromKey,
      state: 'arriving',
      content: null,
      sealed: seal.seal(JSON.stringify(hidden)),
      size: file.size ?? null,
      received_at: file.receivedAt,
      next_at: source === undefined ? null : fetchAt,
      attempts: 0,
    })
    .onConflict((conflict) => conflict.column('delivery').doNothing())
    .execute();
};

/** Whether evidence, of one incident or at all, is not in the record yet, or somebody is to be told of it. */
export const owesEvidence = async (db: Db, reference?: string): Promise<boolean> =>
  (await db
    .selectFrom('evidence')
    .select('key')
    .$if(reference !== undefined, (rows) => rows.where('reference', '=', reference ?? ''))
    .where((row) => row.or([row('state', '!=', 'filed'), row('word', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()) !== undefined;

export const deleteEvidenceOf = async (db: Db, reference: string): Promise<void> => {
  await db.deleteFrom('evidence').where('reference', '=', reference).execute();
};
