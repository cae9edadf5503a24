/** The audit trail: append-only, gapless for each incident, chained by hash (design.md 6, invariant 14). */
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';
import { storableLine, storableText, withPlainLineEnds } from '../storable-text.ts';

/** Add words and never change them: rows of earlier years that say otherwise would look edited. */
export const auditActions = {
  'report-received': 'Report received',
  'report-sent-again': 'Report sent again with other words',
  'rung-entered': 'Next people asked',
  'alert-sent': 'Alert sent',
  'alert-failed': 'Alert could not be sent',
  acknowledged: 'Taken',
  'hand-over-offered': 'Offered to a colleague',
  'handed-over': 'Handed over',
  'hand-over-ended': 'Offer came to nothing',
  'given-back': 'Given back',
  escalated: 'Next people asked at once',
  'help-asked': 'Help asked for',
  'stood-down': 'Stood down',
  declined: 'Could not take it',
  triaged: 'Triaged',
  'note-added': 'Note',
  'councillor-updated': 'Update to the councillor',
  'promise-overdue': 'Promise overdue',
  closed: 'Closed',
  opened: 'Opened and read',
  refused: 'Refused',
  adopted: 'Taken over from the record',
  excluded: 'Person excluded',
  included: 'Person no longer excluded',
  moved: 'Moved to the restricted site',
  'row-edited': 'Row changed by hand',
  'row-removed': 'Row removed by hand',
  'row-put-back': 'Row put back as the hub wrote it',
  'evidence-added': 'Evidence added',
  'evidence-opened': 'Evidence opened',
  'evidence-changed': 'Evidence is not what it was',
  'duty-changed': 'Rota changed',
  'swap-asked': 'Swap of a turn asked',
  'swap-answered': 'Swap of a turn answered',
  'check-in-begun': 'Check-in begun',
  'check-in-extended': 'Check-in extended',
  'check-in-ended': 'Check-in ended',
  'check-in-heard': 'Heard of somebody who is looked for',
  'check-ins-read': 'Read who is out',
  'assessment-asked': 'Help with a risk assessment asked for',
  'assessment-opened': 'Risk assessment opened and read',
  'assessment-taken': 'Risk assessment taken',
  'assessment-answered': 'Risk assessment answered',
  'heads-up-set': 'Decision to watch set or changed',
  'heads-up-off': 'Decision to watch called off',
  'takedown-answered': 'Take-down request answered',
  'address-done': 'Choice about an address carried out',
  'interest-opened': 'Sensitive interest opened and read',
  'interest-decided': 'Sensitive interest decided',
  'visit-asked': 'Visit check asked for',
  'visit-opened': 'Visit check opened and read',
  'visit-answered': 'Visit check answered',
  'device-answered': 'Phone or alarm request answered',
} as const;

export type AuditAction = keyof typeof auditActions;

export interface AuditDraft {
  readonly reference: string;
  readonly at: Instant;
  readonly action: AuditAction;
  /** The name of who did it, or "The hub". */
  readonly actor: string;
  /** 'hub' where the hub itself did it. */
  readonly actorKey: PersonKey;
  /** Words where there are any: kept sealed until filed. */
  readonly detail?: string;
  /** The councillor who reported sees it. */
  readonly shared: boolean;
}

export interface AuditEntry extends AuditDraft {
  /** From 1, without a gap, for each incident. */
  readonly sequence: number;
  /** reference/sequence: unique in the record. */
  readonly key: string;
  /** SHA-256 in hexadecimal; 64 zeros before the first. */
  readonly previousHash: string;
  readonly hash: string;
}

export const beforeTheFirst = '0'.repeat(64);

/** A draft, or what somebody has made of one in SharePoint. */
export type Chained = Omit<AuditDraft, 'at' | 'action'> & {
  readonly at: string;
  readonly action: string;
};

/** The text over which an entry's hash is taken: every part of it, in a fixed order. */
export const chainText = (draft: Chained, sequence: number, previousHash: string): string =>
  JSON.stringify([
    draft.reference,
    sequence,
    draft.at,
    draft.action,
    draft.actor,
    draft.actorKey,
    draft.detail ?? null,
    draft.shared,
    previousHash,
  ]);

/** The draft in words that come back from the record as they went: the hash is taken over these. */
const asFiled = ({ detail = '', ...draft }: AuditDraft): AuditDraft => ({
  ...draft,
  actor: storableLine(draft.actor),
  ...(detail === '' ? {} : { detail: withPlainLineEnds(storableText(detail)) }),
});

/** The entry that follows the one with `previousHash`. `digest` is SHA-256 in hexadecimal. */
export const entryAfter = (
  draft: AuditDraft,
  previous: { readonly sequence: number; readonly hash: string },
  digest: (text: string) => string,
): AuditEntry => {
  const sequence = previous.sequence + 1;
  const filed = asFiled(draft);
  return {
    ...filed,
    sequence,
    key: `${draft.reference}/${String(sequence)}`,
    previousHash: previous.hash,
    hash: digest(chainText(filed, sequence, previous.hash)),
  };
};
