/** What the councillor was told, as a row of the Updates list. */
import { auditActions } from '#core/domain/trail/audit.ts';
import type { AuditEntry } from '#core/domain/trail/audit.ts';
import { toldBy } from '#core/domain/incidents/told-entries.ts';
import type { UpdateRow } from '#lists/updates.ts';

/** The row that repeats an entry of the trail; undefined for an entry that tells the councillor nothing. */
export const updateRow = (entry: AuditEntry): UpdateRow | undefined => {
  const words = toldBy(entry);
  return words === undefined
    ? undefined
    : {
        title: auditActions[entry.action],
        reference: entry.reference,
        at: entry.at,
        ...(words === '' ? {} : { words }),
        by: entry.actor,
        byKey: entry.actorKey,
        channel: 'chat',
        entryKey: entry.key,
      };
};
