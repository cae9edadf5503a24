/** Files in the library what was sent. The bytes leave the spool only once the library has given them back unchanged. */
import type { IncidentEvidence } from '../../domain/evidence/evidence.ts';
import { addSeconds } from '../../domain/time/instant.ts';
import { RecordUnavailable, StoreUnavailable } from '../../ports.ts';
import type { EvidenceSite, KeptEvidence } from '../../ports.ts';
import { heldWhile } from './held-while.ts';
import type { Run } from '../run.ts';

/** One file at a time: each may have 250 MB, and the reports go first. */
const atOnce = 1;

/** Seconds before SharePoint is asked again: 15, 30, 60, 120. */
const awaySeconds = (attempts: number): number => Math.min(120, 15 * 2 ** attempts);
/** Seconds before something that SharePoint refused is tried again: from half a minute to half an hour. */
const refusedSeconds = (attempts: number): number => Math.min(1_800, 30 * 2 ** attempts);

type Ready = IncidentEvidence & { readonly site: EvidenceSite };

const readyIn = (file: KeptEvidence): Ready => {
  const { key, originalName, receivedAt, from, fromKey } = file;
  const { reference, site, fileType, size, sha256 } = file;
  if (reference === undefined || site === undefined) throw new TypeError('It has no incident');
  if (fileType === undefined || size === undefined || sha256 === undefined)
    throw new TypeError('It has no bytes');
  const known = { key, originalName, receivedAt, from, fromKey };
  return { ...known, reference, site, fileType, size, sha256 };
};

/** Its incident may have moved to the other site while the file was on its way. */
const followIncident = async (run: Run, { key, reference, site }: Ready): Promise<void> => {
  const now = (await run.promises.evidence.find(key))?.site;
  if (now === undefined || now === site) return;
  await run.evidence.library.move(reference, site, now);
};

const fileOne = async (run: Run, kept: KeptEvidence): Promise<void> => {
  const file = readyIn(kept);
  const read = (from: number, until: number) => run.evidence.spool.read(file.key, from, until);
  await run.evidence.library.file(file, file.site, read, kept.attempts > 0);
  await followIncident(run, file);
  await run.promises.evidence.claims.filed(file.key);
  await run.evidence.spool.remove(file.key);
  run.tally.evidence += 1;
};

const putOff = async (run: Run, file: KeptEvidence, problem: unknown): Promise<boolean> => {
  const away = problem instanceof RecordUnavailable;
  const told = away ? problem.waitSeconds : undefined;
  const seconds = told ?? (away ? awaySeconds : refusedSeconds)(file.attempts);
  const why = problem instanceof Error ? problem.message : 'unknown';
  const at = addSeconds(run.moment(), seconds);
  await run.promises.evidence.claims.later(file.key, at, why);
  run.tally.postponed += 1;
  if (away) {
    run.log.warn('library-away', { evidence: file.key, seconds });
    return true;
  }
  run.tally.failed += 1;
  run.log.error('evidence-not-filed', problem, { evidence: file.key, seconds });
  return false;
};

/** Files what is due, one after the other. While SharePoint is away the rest is left for a later sweep. */
export const fileEvidence = async (run: Run): Promise<void> => {
  const library = { away: false };
  while (!library.away) {
    const { claims } = run.promises.evidence;
    const [file] = await claims.claim('file', run.sweeper, run.moment(), atOnce);
    if (file === undefined) return;
    try {
      await heldWhile(run, file.key, () => fileOne(run, file));
    } catch (problem) {
      if (problem instanceof StoreUnavailable) throw problem;
      library.away = await putOff(run, file, problem);
    }
  }
};
