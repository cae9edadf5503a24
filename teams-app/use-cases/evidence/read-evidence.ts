import { randomKey } from '../random-key.ts';
import { mostEvidenceBytes } from '../../domain/evidence/evidence.ts';
import {
  evidenceChanged,
  evidenceOpened,
  fingerprintIn,
} from '../../domain/evidence/evidence-trail.ts';
import { isShownSafely } from '../../domain/evidence/file-kinds.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import { Tampered, TooLarge } from '../../ports.ts';
import type { FiledEvidence } from '../../ports.ts';
import { asCaller } from '../as-caller.ts';
import { findEvidence, evidenceHere } from './find-evidence.ts';
import type { FoundEvidence } from './find-evidence.ts';
import { findIncident } from '../incidents/find-incident.ts';
import type { Found } from '../incidents/find-incident.ts';
import type { Hub } from '../use-case.ts';
import { wholeTrail } from '../incidents/whole-trail.ts';

/** A file as it was received: checked before the first byte is given out. */
export interface ReadEvidence {
  readonly name: string;
  readonly fileType: string;
  readonly size: number;
  /** A picture that a browser may draw. */
  readonly canBeShown: boolean;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A copy under seal for one reading; gone when it has been read, or given up. */
async function* onceFrom(hub: Hub, key: string, size: number): AsyncGenerator<Uint8Array> {
  try {
    yield* hub.evidence.spool.stream(key, size);
  } finally {
    await hub.evidence.spool.remove(key);
  }
}

const dropped = async (hub: Hub, key: string): Promise<undefined> => {
  await hub.evidence.spool.remove(key);
  return undefined;
};

/** The bytes of the library, if they have this fingerprint. Nothing is given out before all of them are checked. */
const checked = async (
  hub: Hub,
  filed: FiledEvidence,
  sha256: string,
): Promise<AsyncIterable<Uint8Array> | undefined> => {
  const bytes = await hub.evidence.library.open(filed);
  if (bytes === undefined) return undefined;
  const key = randomKey(hub);
  try {
    const there = await hub.evidence.spool.keep(key, bytes, mostEvidenceBytes);
    return there.sha256 === sha256 ? onceFrom(hub, key, there.size) : await dropped(hub, key);
  } catch (problem) {
    if (problem instanceof TooLarge) return undefined;
    throw problem;
  }
};

/** What is still here lies under seal: it is opened whole before any of it is given out. */
const fromHere = async (
  hub: Hub,
  { key, size }: FoundEvidence,
): Promise<AsyncIterable<Uint8Array> | undefined> => {
  try {
    let opened = 0;
    for await (const piece of hub.evidence.spool.stream(key, size)) opened += piece.length;
    return opened === size ? hub.evidence.spool.stream(key, size) : undefined;
  } catch (problem) {
    if (problem instanceof Tampered) return undefined;
    throw problem;
  }
};

/** The trail's chain vouches for the fingerprint; the column can be edited by hand. */
const bytesOf = async (
  hub: Hub,
  file: FoundEvidence,
): Promise<AsyncIterable<Uint8Array> | undefined> => {
  if (file.state === 'being-filed') return fromHere(hub, file);
  const vouched = fingerprintIn(await wholeTrail(hub, file.reference), file.key);
  if (vouched !== undefined && vouched !== file.sha256) return undefined;
  return checked(hub, file.filed, vouched ?? file.sha256);
};

/** The file, if the caller may see it. What is still here can be read while SharePoint is away. */
const find = async (
  hub: Hub,
  caller: Person,
  found: Found,
  key: string,
): Promise<FoundEvidence | undefined> => {
  const here = await evidenceHere(hub, caller, found);
  const named = (file: FoundEvidence): boolean => file.key === key;
  return here.find(named) ?? (await findEvidence(hub, caller, found)).find(named);
};

const alarm = async (hub: Hub, caller: Person, file: FoundEvidence): Promise<Result<never>> => {
  await hub.promises.log([evidenceChanged(file, caller, hub.clock.now())]);
  hub.nudge();
  hub.log.error('evidence-changed', new Error('A file is not what was received'), {
    reference: file.reference,
    evidence: file.key,
  });
  return refuse('conflict', evidenceWords[caller.language].changed(file.originalName));
};

/**
 * A file of an incident, for somebody who may see it: an officer, or the councillor who sent it. The
 * reading stands in the trail first. A file that is not what was received is not given out; the trail
 * and the log say so.
 */
export const readEvidence = (
  hub: Hub,
  callerKey: PersonKey,
  asked: { readonly incident: string; readonly key: string },
): Promise<Result<ReadEvidence>> =>
  asCaller(hub, callerKey, 'read-evidence', async (caller) => {
    const found = await findIncident(hub, caller, asked.incident, 'evidence-opened', true);
    if (!found.ok) return found;
    const file = await find(hub, caller, found.value, asked.key);
    if (file === undefined) return refuse('not-found', evidenceWords[caller.language].notThere);
    await hub.promises.log([evidenceOpened(file, caller, hub.clock.now())]);
    hub.nudge();
    const bytes = await bytesOf(hub, file);
    if (bytes === undefined) return alarm(hub, caller, file);
    const { originalName: name, fileType, size } = file;
    return done({ name, fileType, size, bytes, canBeShown: isShownSafely(fileType) });
  });
