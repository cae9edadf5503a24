/** The evidence of an incident: what is still on its way, and what the libraries have. */
import { visible } from '../../domain/incidents/access.ts';
import type { IncidentEvidence } from '../../domain/evidence/evidence.ts';
import type { Person } from '../../domain/people.ts';
import type { EvidenceSite, FiledEvidence, KeptEvidence } from '../../ports.ts';
import type { Found } from '../incidents/find-incident.ts';
import type { Hub } from '../use-case.ts';

/** A file whose bytes are all here, or in the library. */
export type FoundEvidence = IncidentEvidence &
  ({ readonly state: 'being-filed' } | { readonly state: 'filed'; readonly filed: FiledEvidence });

/** An incident that the picture of the record does not show yet, or that is moving, may lie on either. */
const sitesOf = ({ summary }: Found): readonly EvidenceSite[] => {
  if (summary === undefined) return ['register', 'restricted'];
  return summary.item.startsWith('restricted/') ? ['restricted'] : ['register'];
};

const onItsWay = (kept: KeptEvidence): FoundEvidence[] => {
  const { reference, fileType, size, sha256, state } = kept;
  if (state !== 'being-filed' || reference === undefined) return [];
  if (fileType === undefined || size === undefined || sha256 === undefined) return [];
  const { key, originalName, receivedAt, from, fromKey } = kept;
  const file = { key, originalName, receivedAt, from, fromKey, fileType, size, sha256, reference };
  return [{ ...file, state }];
};

/** Officers see all of it; a councillor what they sent themselves. */
const isFor = (caller: Person, found: Found, file: IncidentEvidence): boolean =>
  visible(caller, found.guarded, found.asked) || file.fromKey === caller.key;

/** The files of an incident that this caller may see, oldest first. Throws RecordUnavailable. */
export const findEvidence = async (
  hub: Pick<Hub, 'promises' | 'evidence'>,
  caller: Person,
  found: Found,
): Promise<readonly FoundEvidence[]> => {
  const here = (await hub.promises.evidence.ofIncident(found.reference)).flatMap(onItsWay);
  const { library } = hub.evidence;
  const filed = await Promise.all(
    sitesOf(found).map((site) => library.list(found.reference, site)),
  );
  const all = new Map<string, FoundEvidence>();
  for (const file of filed.flat()) all.set(file.key, { ...file, state: 'filed', filed: file });
  for (const file of here) all.set(file.key, file);
  return [...all.values()]
    .filter((file) => isFor(caller, found, file))
    .sort((a, b) => a.receivedAt.localeCompare(b.receivedAt));
};

/** Only those that are still here: what can be shown while SharePoint is away. */
export const evidenceHere = async (
  hub: Pick<Hub, 'promises'>,
  caller: Person,
  found: Found,
): Promise<readonly FoundEvidence[]> => {
  const kept = await hub.promises.evidence.ofIncident(found.reference);
  return kept.flatMap(onItsWay).filter((file) => isFor(caller, found, file));
};
