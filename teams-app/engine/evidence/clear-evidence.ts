/** Lets go of files that nobody will ask for, and of bytes that belong to nothing any more. */
import { unlinkedDays } from '../../domain/evidence/evidence.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Run } from '../run.ts';

const day = 24 * 60;

/** An upload in pieces may be gone on with for so long. */
const uploadDays = 1;

/** Milliseconds after which an upload that rests is closed, to be opened again with its next piece. */
const restMilliseconds = 5 * 60_000;

/** Files without a report leave after their time, and with them their bytes. */
export const clearEvidence = async (run: Run): Promise<void> => {
  const { evidence } = run.promises;
  const left = await evidence.leave({
    waiting: addMinutes(run.now, -unlinkedDays * day),
    arriving: addMinutes(run.now, -uploadDays * day),
  });
  run.tally.evidence += left;
  await run.evidence.uploads.rest(restMilliseconds);
  const cleared = await run.evidence.spool.clear(
    await evidence.needed(),
    uploadDays * day * 60_000,
  );
  if (cleared > 0) run.log.info('evidence-cleared', { files: cleared });
};
