/** The audit trail on its way to the record: chained here, filed from here, deleted once filed. */
import type { AuditDraft, AuditEntry } from '../domain/trail/audit.ts';
import { beforeTheFirst, entryAfter } from '../domain/trail/audit.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Seal } from '../ports.ts';
import { requestFiling } from './filing-rows.ts';
import { takeGathered } from './gathered.ts';
import { Raced } from './store.ts';
import type { Db, EntriesTable, TrailsTable } from './tables.ts';

interface TrailEnd {
  readonly sequence: number;
  readonly hash: string;
}

const columnsOf = (entry: AuditEntry, seal: Seal): EntriesTable => ({
  reference: entry.reference,
  sequence: entry.sequence,
  at: entry.at,
  action: entry.action,
  actor: entry.actor,
  actor_key: entry.actorKey,
  sealed_detail: entry.detail === undefined ? null : seal.seal(entry.detail),
  shared: entry.shared ? 1 : 0,
  previous_hash: entry.previousHash,
  hash: entry.hash,
});

const entryIn = (row: EntriesTable, seal: Seal): AuditEntry => ({
  reference: row.reference,
  at: row.at as Instant,
  action: row.action,
  actor: row.actor,
  actorKey: row.actor_key,
  ...(row.sealed_detail === null ? {} : { detail: seal.open(row.sealed_detail) }),
  shared: row.shared === 1,
  sequence: row.sequence,
  key: `${row.reference}/${String(row.sequence)}`,
  previousHash: row.previous_hash,
  hash: row.hash,
});

/** The trail of an incident that begins here: its first entry has the number 1. */
export const beginTrail = async (db: Db, reference: string): Promise<void> => {
  await db
    .insertInto('trails')
    .values({ reference, sequence: 0, hash: beforeTheFirst, known: 1 })
    .execute();
};

/** The end of a trail; of one that is new here it is not known how it goes on from the record. */
const trailOf = async (db: Db, reference: string): Promise<TrailsTable> => {
  const found = await db
    .selectFrom('trails')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (found !== undefined) return found;
  const begun = { reference, sequence: 0, hash: beforeTheFirst, known: 0 };
  await db.insertInto('trails').values(begun).execute();
  return begun;
};

const moveEnd = async (db: Db, from: TrailsTable, to: TrailEnd): Promise<void> => {
  const { numUpdatedRows } = await db
    .updateTable('trails')
    .set({ sequence: to.sequence, hash: to.hash, known: from.known })
    .where('reference', '=', from.reference)
    .where('sequence', '=', from.sequence)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Raced();
};

const chained = (
  drafts: readonly AuditDraft[],
  end: TrailEnd,
  digest: (text: string) => string,
): readonly AuditEntry[] =>
  drafts.reduce<readonly AuditEntry[]>(
    (entries, draft) => [...entries, entryAfter(draft, entries.at(-1) ?? end, digest)],
    [],
  );

const appendTo = async (
  db: Db,
  seal: Seal,
  reference: string,
  drafts: readonly AuditDraft[],
): Promise<void> => {
  const trail = await trailOf(db, reference);
  const entries = chained(drafts, trail, seal.digest);
  const last = entries.at(-1);
  if (last === undefined) return;
  await db
    .insertInto('entries')
    .values(entries.map((entry) => columnsOf(entry, seal)))
    .execute();
  await moveEnd(db, trail, last);
};

/** Adds entries at the end of their trails, after what is gathered for them, and asks for them to be filed. */
export const appendEntries = async (
  db: Db,
  seal: Seal,
  drafts: readonly AuditDraft[],
  now: Instant,
): Promise<void> => {
  const byReference = Map.groupBy(drafts, (draft) => draft.reference);
  for (const [reference, own] of byReference) {
    await appendTo(db, seal, reference, [...(await takeGathered(db, seal, reference)), ...own]);
    await requestFiling(db, reference, now);
  }
};

/** Puts what is gathered for this incident into its trail. */
export const appendGathered = async (
  db: Db,
  seal: Seal,
  reference: string,
  now: Instant,
): Promise<void> => appendEntries(db, seal, await takeGathered(db, seal, reference), now);

/** Entries not yet filed, oldest first; none while their chain is not known. */
export const entriesOf = async (
  db: Db,
  seal: Seal,
  reference: string,
  most: number,
): Promise<readonly AuditEntry[]> => {
  const rows = await db
    .selectFrom('entries')
    .innerJoin('trails', 'trails.reference', 'entries.reference')
    .selectAll('entries')
    .where('entries.reference', '=', reference)
    .where('trails.known', '=', 1)
    .orderBy('sequence')
    .limit(most)
    .execute();
  return rows.map((row) => entryIn(row, seal));
};

/** Whether entries wait for the end of their chain. */
export const isTrailUnknown = async (db: Db, reference: string): Promise<boolean> => {
  const trail = await db
    .selectFrom('trails')
    .select('known')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return trail?.known === 0;
};

/** Numbers and chains the waiting entries after the last that the record has. Does nothing to a known trail. */
export const continueTrail = async (
  db: Db,
  seal: Seal,
  reference: string,
  last: TrailEnd,
): Promise<void> => {
  if (!(await isTrailUnknown(db, reference))) return;
  const trail = await trailOf(db, reference);
  const waiting = await db
    .selectFrom('entries')
    .selectAll()
    .where('reference', '=', reference)
    .orderBy('sequence')
    .execute();
  const drafts = waiting.map((row): AuditDraft => {
    const { sequence: _s, key: _k, previousHash: _p, hash: _h, ...draft } = entryIn(row, seal);
    return draft;
  });
  const entries = chained(drafts, last, seal.digest);
  await db.deleteFrom('entries').where('reference', '=', reference).execute();
  if (entries.length > 0)
    await db
      .insertInto('entries')
      .values(entries.map((entry) => columnsOf(entry, seal)))
      .execute();
  await moveEnd(db, { ...trail, known: 1 }, entries.at(-1) ?? last);
};

/** Deletes entries that the record has; the end of their chain stays. */
export const deleteEntries = async (db: Db, keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    const cut = key.lastIndexOf('/');
    await db
      .deleteFrom('entries')
      .where('reference', '=', key.slice(0, cut))
      .where('sequence', '=', Number(key.slice(cut + 1)))
      .execute();
  }
};
