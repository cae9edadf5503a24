/** Entries of the trail <-> rows of the Audit list. */
import { auditActions } from '#core/domain/trail/audit.ts';
import type { AuditAction, AuditEntry } from '#core/domain/trail/audit.ts';
import { isInstant } from '#core/domain/time/instant.ts';
import type { AuditRow } from '#lists/audit.ts';

/** SharePoint keeps whole seconds; the hash is over milliseconds, so the exact moment goes beside. */
export const auditRow = (entry: AuditEntry): AuditRow => ({
  title: auditActions[entry.action],
  reference: entry.reference,
  sequence: entry.sequence,
  at: entry.at,
  moment: entry.at,
  action: entry.action,
  actor: entry.actor,
  actorKey: entry.actorKey,
  ...(entry.detail === undefined ? {} : { detail: entry.detail }),
  shared: entry.shared,
  entryKey: entry.key,
  previousHash: entry.previousHash,
  hash: entry.hash,
});

/** The entry that a row shows; undefined where somebody has put in a row that is none of ours. */
export const auditEntry = (row: AuditRow): AuditEntry | undefined => {
  if (!isAction(row.action) || !isInstant(row.moment)) return undefined;
  return {
    reference: row.reference,
    sequence: row.sequence,
    at: row.moment,
    action: row.action,
    actor: row.actor,
    actorKey: row.actorKey,
    ...(row.detail === undefined ? {} : { detail: row.detail }),
    shared: row.shared,
    key: row.entryKey,
    previousHash: row.previousHash,
    hash: row.hash,
  };
};

const isAction = (text: string): text is AuditAction => Object.hasOwn(auditActions, text);
