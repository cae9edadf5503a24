/** Evidence as cards and pages show it. */
import type { AuditEntry } from '../../domain/trail/audit.ts';
import { changedKeys } from '../../domain/evidence/evidence-trail.ts';
import { isShownSafely, kindOfType } from '../../domain/evidence/file-kinds.ts';
import type { Person } from '../../domain/people.ts';
import { evidenceHere, findEvidence } from './find-evidence.ts';
import type { FoundEvidence } from './find-evidence.ts';
import type { Found } from '../incidents/find-incident.ts';
import type { Hub } from '../use-case.ts';
import type { EvidenceView, OpenedIncident } from '../views.ts';
import { unlessAway } from '../incidents/whole-trail.ts';

const evidenceView = (file: FoundEvidence, isChanged = false): EvidenceView => ({
  key: file.key,
  name: file.originalName,
  kind: kindOfType(file.fileType),
  size: file.size,
  from: file.from,
  receivedAt: file.receivedAt,
  state: isChanged ? 'changed' : file.state,
  canBeShown: isShownSafely(file.fileType),
});

/** What an opened incident says of its evidence. While SharePoint is away: only what is still here. */
export const evidenceIn = async (
  hub: Hub,
  caller: Person,
  found: Found,
  trail: readonly AuditEntry[],
): Promise<Pick<OpenedIncident, 'evidence' | 'evidenceAway'>> => {
  const all = await unlessAway(findEvidence(hub, caller, found));
  const shown = all ?? (await evidenceHere(hub, caller, found));
  const changed = changedKeys(trail);
  return {
    evidence: shown.map((file) => evidenceView(file, changed.has(file.key))),
    evidenceAway: all === undefined,
  };
};
