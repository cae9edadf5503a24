/** What the councillor was told, as a row of the Updates list. */
import type { AuditEntry } from '#core/domain/audit.ts';
import type { UpdateRow } from '#lists/updates.ts';

/** The row that repeats an entry of the trail; undefined for an entry that tells the councillor nothing. */
export const updateRow = (entry: AuditEntry): UpdateRow | undefined =>
  entry.action === 'councillor-updated'
    ? {
        title: 'Update to the councillor',
        reference: entry.reference,
        at: entry.at,
        ...(entry.detail === undefined ? {} : { words: entry.detail }),
        by: entry.actor,
        byKey: entry.actorKey,
        channel: 'chat',
        entryKey: entry.key,
      }
    : undefined;
