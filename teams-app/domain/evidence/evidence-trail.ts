/** What the audit trail says of evidence. The fingerprint stands in it: the chain then vouches for the bytes too. */
import type { AuditAction, AuditDraft } from '../trail/audit.ts';
import type { Evidence, IncidentEvidence } from './evidence.ts';
import type { Instant } from '../time/instant.ts';
import type { Person } from '../people.ts';
import { evidenceWords } from '../words/evidence.ts';

const named = ({ originalName, key }: Pick<Evidence, 'originalName' | 'key'>): string =>
  `${originalName} (evidence ${key})`;

/** A file was added, by whoever sent it. The councillor who reported sees what they sent themselves. */
export const evidenceAdded = (evidence: IncidentEvidence, at: Instant): AuditDraft => ({
  reference: evidence.reference,
  at,
  action: 'evidence-added',
  actor: evidence.from,
  actorKey: evidence.fromKey,
  detail: `${named(evidence)}, ${evidenceWords.en.size(evidence.size)}, SHA-256 ${evidence.sha256}`,
  shared: false,
});

const about = (
  evidence: IncidentEvidence,
  who: Pick<Person, 'name' | 'key'>,
  at: Instant,
  action: AuditAction,
): AuditDraft => ({
  reference: evidence.reference,
  at,
  action,
  actor: who.name,
  actorKey: who.key,
  detail: named(evidence),
  shared: false,
});

/** Somebody has read a file. */
export const evidenceOpened = (
  evidence: IncidentEvidence,
  who: Pick<Person, 'name' | 'key'>,
  at: Instant,
): AuditDraft => about(evidence, who, at, 'evidence-opened');

/** A file is no longer what it was when it came; found by whoever wanted to read it. */
export const evidenceChanged = (
  evidence: IncidentEvidence,
  who: Pick<Person, 'name' | 'key'>,
  at: Instant,
): AuditDraft => about(evidence, who, at, 'evidence-changed');

/** Read from its end: a file's own name can hold anything, also what looks like another file's entry. */
const addedDetail = /\(evidence ([\w-]+)\), [^,()]+, SHA-256 ([0-9a-f]{64})$/;

/** The fingerprint that the trail has of a file; undefined where the trail does not name it. */
export const fingerprintIn = (
  entries: readonly Pick<AuditDraft, 'action' | 'detail'>[],
  key: string,
): string | undefined =>
  entries
    .filter(({ action }) => action === 'evidence-added')
    .map(({ detail = '' }) => addedDetail.exec(detail))
    .find((found) => found?.[1] === key)?.[2];

const changedDetail = /\(evidence ([\w-]+)\)$/;

/** Keys of files of which somebody has found that they are not what they were. */
export const changedKeys = (
  entries: readonly Pick<AuditDraft, 'action' | 'detail'>[],
): ReadonlySet<string> =>
  new Set(
    entries
      .filter(({ action }) => action === 'evidence-changed')
      .flatMap(({ detail = '' }) => changedDetail.exec(detail)?.[1] ?? []),
  );

/** "photo.jpg, 3.2 MB": what an entry says of a file, for people; the key and the fingerprint are for proof. */
export const fileSaid = (detail: string): string =>
  detail.replace(/ \(evidence [\w-]+\)(?:(, [^,()]+), SHA-256 [0-9a-f]{64})?$/, '$1');
