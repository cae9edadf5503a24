/**
 * Entries about messages that went out, kept until the round of sending is over: then they stand in the
 * trail as one entry an incident. A row in the record costs as much as the report itself.
 */
import type { AuditDraft } from '../domain/audit.ts';
import type { Instant } from '../domain/instant.ts';
import type { Seal } from '../ports.ts';
import type { Db, GatheredTable } from './tables.ts';

/** Keeps the entry under the key of its notice: the same message is noted once. */
export const gather = async (db: Db, seal: Seal, key: string, draft: AuditDraft): Promise<void> => {
  const { reference, at } = draft;
  await db
    .insertInto('gathered')
    .values({ key, reference, at, sealed: seal.seal(JSON.stringify(draft)) })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
};

/** One entry that says what all of them say, as of the last; kinds of entries are not mixed. */
const together = (drafts: readonly AuditDraft[]): AuditDraft[] =>
  [...Map.groupBy(drafts, (draft) => draft.action).values()].flatMap((same) => {
    const last = same.at(-1);
    const details = same.flatMap(({ detail }) => (detail === undefined ? [] : [detail]));
    return last === undefined ? [] : [{ ...last, detail: details.join('; ') }];
  });

/** An entry that cannot be opened still says of which message it was: nothing that went out is left out. */
const draftIn = (row: GatheredTable, seal: Seal): AuditDraft => {
  try {
    return JSON.parse(seal.open(row.sealed)) as AuditDraft;
  } catch {
    const { reference, key } = row;
    const who = { actor: 'The hub', actorKey: 'hub', shared: false } as const;
    return { reference, at: row.at as Instant, action: 'alert-sent', detail: key, ...who };
  }
};

/** Takes the gathered entries of an incident, as they are to stand in its trail. */
export const takeGathered = async (
  db: Db,
  seal: Seal,
  reference: string,
): Promise<readonly AuditDraft[]> => {
  const rows = await db
    .deleteFrom('gathered')
    .where('reference', '=', reference)
    .returningAll()
    .execute();
  const inOrder = rows.sort((a, b) => `${a.at} ${a.key}`.localeCompare(`${b.at} ${b.key}`));
  return together(inOrder.map((row) => draftIn(row, seal)));
};

/** Every incident of which entries are gathered. */
export const gatheredReferences = async (db: Db): Promise<readonly string[]> => {
  const rows = await db.selectFrom('gathered').select('reference').distinct().execute();
  return rows.map((row) => row.reference);
};

/** Whether messages about this incident went out of which its trail does not say so yet. */
export const isGathering = async (db: Db, reference: string): Promise<boolean> => {
  const row = await db
    .selectFrom('gathered')
    .select('key')
    .where('reference', '=', reference)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
