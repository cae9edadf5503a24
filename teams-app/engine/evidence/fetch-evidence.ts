/** Fetches what people sent in the chat and what could not be fetched while they waited for the answer. */
import { addMinutes, addSeconds } from '../../domain/time/instant.ts';
import { ChatFileUnavailable, NoRoom, StoreUnavailable } from '../../ports.ts';
import type { KeptEvidence } from '../../ports.ts';
import { fetchChatFile } from '../../use-cases/evidence/fetch-chat-file.ts';
import { heldWhile } from './held-while.ts';
import type { Run } from '../run.ts';
import { sideBySide } from '../run.ts';

const atOnce = 2;

/** A file of 250 MB over a slow line. */
const patienceMilliseconds = 10 * 60_000;

/** An address of the chat is good for about an hour; after this long nobody will give the file any more. */
const givenUpMinutes = 12 * 60;

/** Seconds before it is tried again: from half a minute to half an hour. */
const againSeconds = (attempts: number): number => Math.min(1_800, 30 * 2 ** attempts);

const fetchOne = async (run: Run, file: KeptEvidence): Promise<void> => {
  const until = AbortSignal.timeout(patienceMilliseconds);
  const fetched = await fetchChatFile(run, file, until);
  if (fetched.is === 'refused')
    await run.promises.evidence.claims.lost(file.key, fetched.refused.sentence);
  run.tally.evidence += 1;
};

const putOff = async (run: Run, file: KeptEvidence, problem: unknown): Promise<void> => {
  const { claims } = run.promises.evidence;
  const why = problem instanceof Error ? problem.message : 'unknown';
  run.tally.postponed += 1;
  if (addMinutes(file.receivedAt, givenUpMinutes) <= run.now) {
    await claims.lost(file.key, '');
    run.log.error('evidence-lost', problem, { evidence: file.key });
    return;
  }
  const seconds = againSeconds(file.attempts);
  await claims.later(file.key, addSeconds(run.moment(), seconds), why);
  if (problem instanceof ChatFileUnavailable || problem instanceof NoRoom)
    return run.log.warn('evidence-not-fetched', { evidence: file.key, seconds });
  run.tally.failed += 1;
  run.log.error('evidence-fetch-failed', problem, { evidence: file.key, seconds });
};

const fetchOrPutOff = async (run: Run, file: KeptEvidence): Promise<void> => {
  try {
    await heldWhile(run, file.key, () => fetchOne(run, file));
  } catch (problem) {
    if (problem instanceof StoreUnavailable) throw problem;
    await putOff(run, file, problem);
  }
};

/** Fetches what is due. One that fails is tried again later, and holds up no other. */
export const fetchEvidence = async (run: Run): Promise<void> => {
  for (;;) {
    const { claims } = run.promises.evidence;
    const files = await claims.claim('fetch', run.sweeper, run.moment(), atOnce);
    if (files.length === 0) return;
    await sideBySide(files, (file) => fetchOrPutOff(run, file));
  }
};
