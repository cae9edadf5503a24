import type { Language } from '../../domain/language.ts';
import { isReporter, mayWork } from '../../domain/incidents/access.ts';
import { mostEvidenceBytes } from '../../domain/evidence/evidence.ts';
import { originalName } from '../../domain/evidence/evidence-names.ts';
import { checkName } from '../../domain/evidence/file-kinds.ts';
import { isOpen } from '../../domain/incidents/incident.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import { findIncident } from '../incidents/find-incident.ts';
import type { Found } from '../incidents/find-incident.ts';
import { randomKey } from '../random-key.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import type { UploadStatus } from '../views.ts';

interface Announced {
  readonly incident: string;
  readonly name: string;
  readonly size: number;
  /** Made by the page for this file: the same however often it begins again. */
  readonly upload: string;
}

/** Bytes of one piece: a multiple of 327,680, as Graph's own uploads have it, and of the spool's frames. */
const pieceBytes = 10 * 327_680;

const uploadName = /^[\w-]{8,64}$/;

const checkSize = (name: string, size: unknown, language: Language): Result<number> => {
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    return refuse('invalid', evidenceWords[language].notComplete(name), 'file');
  if (size === 0) return refuse('invalid', evidenceWords[language].empty(name), 'file');
  return size > mostEvidenceBytes
    ? refuse('invalid', evidenceWords[language].tooLarge(name), 'file')
    : done(size);
};

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Announced> => {
  const { incident, name: typed, size, upload } = raw;
  const name = originalName(typeof typed === 'string' ? typed : '');
  const named = checkName(name, language);
  if (!named.ok) return named;
  const sized = checkSize(name, size, language);
  if (!sized.ok) return sized;
  if (typeof upload !== 'string' || !uploadName.test(upload))
    return refuse('invalid', evidenceWords[language].notComplete(name), 'file');
  return done({
    incident: typeof incident === 'string' ? incident : '',
    name,
    size: sized.value,
    upload,
  });
};

/** Whether this person may add a file: officers who may work on it, and the councillor who reported. */
export const mayAddEvidence = (caller: Person, { guarded, asked }: Found): boolean =>
  isOpen(guarded) && (isReporter(caller, guarded) || mayWork(caller, guarded, asked));

/** The incident, where this person may add a file to it now. */
export const findToAdd = async (
  hub: Hub,
  caller: Person,
  incident: string,
): Promise<Result<Found>> => {
  const found = await findIncident(hub, caller, incident, 'evidence-added', true);
  if (!found.ok || mayAddEvidence(caller, found.value)) return found;
  return isOpen(found.value.guarded)
    ? refuse('forbidden', evidenceWords[caller.language].notYours)
    : refuse('conflict', evidenceWords[caller.language].closed);
};

/**
 * A file is about to come in pieces: what is wrong with it is said before any of it is sent. The same
 * upload again says how much of it is here.
 */
export const beginEvidence = useCase('anybody', read, async (hub, caller, input) => {
  const found = await findToAdd(hub, caller, input.incident);
  if (!found.ok) return found;
  const kept = await hub.promises.evidence.begin({
    key: randomKey(hub),
    delivery: JSON.stringify(['tab', caller.key, found.value.reference, input.upload]),
    originalName: input.name,
    from: caller.name,
    fromKey: caller.key,
    receivedAt: hub.clock.now(),
    reference: found.value.reference,
    size: input.size,
  });
  const received =
    kept.state === 'arriving' ? await hub.evidence.uploads.size(kept.key) : input.size;
  return done<UploadStatus>({ upload: kept.key, received, size: input.size, pieceBytes });
});
