import { headBytes } from '../../domain/evidence/file-signature.ts';
import { checkContent } from '../../domain/evidence/file-kinds.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { evidenceWords } from '../../domain/words/evidence.ts';
import type { Measured } from '../../ports.ts';
import { findToAdd } from './begin-evidence.ts';
import { ownUpload, readUpload } from './upload-of.ts';
import type { OwnUpload } from './upload-of.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import type { EvidenceKept } from '../views.ts';

/** It can't be kept: nothing of it stays. */
const letGo = async (hub: Hub, { key }: OwnUpload): Promise<void> => {
  await hub.promises.evidence.forget(key);
  await hub.evidence.uploads.drop(key);
};

/** All of it, closed; undefined where some of it has not come. */
const measure = async (hub: Hub, { key, size }: OwnUpload): Promise<Measured | undefined> =>
  (await hub.evidence.uploads.size(key)) === size
    ? await hub.evidence.uploads.finish(key)
    : undefined;

const keep = async (hub: Hub, caller: Person, file: OwnUpload): Promise<Result<EvidenceKept>> => {
  const { key, originalName: name } = file;
  const measured = await measure(hub, file);
  if (measured === undefined)
    return refuse('conflict', evidenceWords[caller.language].notComplete(name), 'file');
  const head = await hub.evidence.spool.read(key, 0, Math.min(headBytes, measured.size));
  const content = checkContent(name, head, caller.language);
  if (!content.ok) {
    await letGo(hub, file);
    return content;
  }
  const kept = await hub.promises.evidence.received(key, { ...measured, fileType: content.value });
  if (kept?.isNew === false) await hub.evidence.spool.remove(key);
  hub.nudge();
  return done({ name, isNew: kept?.isNew ?? true });
};

/**
 * All pieces have come: the file belongs to the incident from now on, whatever becomes of SharePoint. The
 * same again gives the same answer; a file that the incident has already is not added twice.
 */
export const finishEvidence = useCase('anybody', readUpload, async (hub, caller, input) => {
  const own = await ownUpload(hub, caller, input.upload);
  if (!own.ok) return own;
  const file = own.value;
  if (file.state !== 'arriving') return done({ name: file.originalName, isNew: true });
  const found = await findToAdd(hub, caller, file.reference);
  if (!found.ok) {
    await letGo(hub, file);
    return found;
  }
  return keep(hub, caller, file);
});

/** The file is wanted no more: nothing of it stays. One that is all here already is evidence, and stays. */
export const cancelEvidence = useCase('anybody', readUpload, async (hub, caller, input) => {
  const own = await ownUpload(hub, caller, input.upload);
  if (!own.ok) return own;
  if (own.value.state !== 'arriving')
    return refuse('conflict', evidenceWords[caller.language].keptAlready);
  await letGo(hub, own.value);
  return done({});
});
