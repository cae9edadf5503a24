/**
 * Entries about messages that went out, kept until the round of sending is over: then they stand in the
 * trail as one entry an incident, the first of them together with the report itself. A row in the record
 * costs as much as the report.
 */
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { Instant } from '../domain/time/instant.ts';
import { addSeconds } from '../domain/time/instant.ts';
import { asOne, receivedWith } from '../domain/incidents/received-entry.ts';
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

/** The key of the entry that says that a report was received: one an incident. */
export const receivedKey = (reference: string): string => `${reference}/received`;

/** One entry that says what all of them say. */
const together = (drafts: readonly AuditDraft[]): AuditDraft[] => {
  const received = drafts.find(({ action }) => action === 'report-received');
  const alerts = drafts.filter((draft) => draft !== received);
  const entry = received === undefined ? asOne(alerts) : receivedWith(received, alerts);
  return entry === undefined ? [] : [entry];
};

/** An entry that cannot be opened still says what it was about: nothing that went out is left out. */
const draftIn = (row: GatheredTable, seal: Seal): AuditDraft => {
  try {
    return JSON.parse(seal.open(row.sealed)) as AuditDraft;
  } catch {
    const { reference, key } = row;
    const action = key === receivedKey(reference) ? 'report-received' : 'alert-sent';
    const who = { actor: 'The hub', actorKey: 'hub', shared: false } as const;
    return { reference, at: row.at as Instant, action, detail: key, ...who };
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

/** An entry waits no longer than this for the alerts of its round that are still to be tried. */
const roundSeconds = 15;

/** Alerts of incidents that are about to be tried for the first time. */
const firstTries = (db: Db) =>
  db
    .selectFrom('notices')
    .select('reference')
    .where('state', '=', 'planned')
    .where('kind', '=', 'alert')
    .where('attempts', '=', 0);

/** Every incident whose gathered entries are to be written: its round is over, or they have waited long enough. */
export const gatheredReferences = async (db: Db, now: Instant): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('gathered')
    .select('reference')
    .distinct()
    .where((row) =>
      row.or([
        row('at', '<=', addSeconds(now, -roundSeconds)),
        row('reference', 'not in', firstTries(db)),
      ]),
    )
    .execute();
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
