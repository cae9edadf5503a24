/** Writes to SharePoint what it does not have yet. The alerting part never waits for this. */
import { beforeTheFirst } from '../domain/audit.ts';
import type { AuditEntry } from '../domain/audit.ts';
import { rowChange, rowOf } from '../domain/incident-row.ts';
import type { Incident } from '../domain/incident.ts';
import { addSeconds } from '../domain/instant.ts';
import type { Filing, RecordedItem } from '../ports.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import { DeadlinePassed, withDeadline } from './deadline.ts';
import type { Run } from './run.ts';
import { sideBySide, timeBox } from './run.ts';

const atOnce = 8;
const laneMilliseconds = 25_000;

/** Seconds before SharePoint is asked again: 15, 30, 60, 120. */
const awaySeconds = (attempts: number): number => Math.min(120, 15 * 2 ** attempts);
/** Seconds before something that SharePoint refused is tried again: from half a minute to half an hour. */
const refusedSeconds = (attempts: number): number => Math.min(1_800, 30 * 2 ** attempts);

const isAway = (problem: unknown): boolean =>
  problem instanceof RecordUnavailable || problem instanceof DeadlinePassed;

/**
 * A new row. After an attempt in doubt the row may be there from an earlier version: then it is
 * brought up to this one.
 */
const createRow = async (run: Run, filing: Filing, incident: Incident): Promise<RecordedItem> => {
  const { report, closeReason, attempts } = filing;
  if (report === undefined)
    throw new Error('The words of a report that has no row yet are missing');
  const place = await run.record.create(rowOf(incident, report, closeReason), attempts > 0);
  const isAsCreated = attempts === 0 || incident.version === 1;
  return isAsCreated ? place : run.record.change(place, rowChange(incident, closeReason));
};

const writeRow = async (run: Run, filing: Filing): Promise<RecordedItem | undefined> => {
  const { incident, recorded, closeReason } = filing;
  if (incident === undefined || filing.recordedVersion >= incident.version) return undefined;
  return recorded === undefined
    ? createRow(run, filing, incident)
    : run.record.change(recorded, rowChange(incident, closeReason));
};

/** The entries of a filing; chained first where only the record knows how the chain goes on. */
const entriesOf = async (run: Run, filing: Filing): Promise<readonly AuditEntry[]> => {
  if (!filing.trailUnknown) return filing.entries;
  const trail = await run.record.trail(filing.reference);
  const last = trail.reduce<Pick<AuditEntry, 'sequence' | 'hash'>>(
    (latest, entry) => (entry.sequence > latest.sequence ? entry : latest),
    { sequence: 0, hash: beforeTheFirst },
  );
  return run.promises.filings.continueFrom(filing.reference, last);
};

const fileOne = async (run: Run, filing: Filing): Promise<void> => {
  const { reference, incident } = filing;
  if (filing.unreadable !== undefined) throw new Error(filing.unreadable);
  const item = await writeRow(run, filing);
  if (item !== undefined && incident !== undefined) {
    await run.promises.filings.recorded(reference, incident.version, item);
    run.tally.recorded += 1;
  }
  const entries = await entriesOf(run, filing);
  if (entries.length > 0) {
    await run.record.append(entries, filing.attempts > 0);
    await run.promises.filings.entriesFiled(entries.map((entry) => entry.key));
    run.tally.entriesFiled += entries.length;
  }
  await run.promises.filings.done(reference, run.sweeper);
};

const postpone = async (run: Run, filing: Filing, problem: unknown): Promise<void> => {
  const away = isAway(problem);
  const told = problem instanceof RecordUnavailable ? problem.waitSeconds : undefined;
  const wait = away ? awaySeconds : refusedSeconds;
  const seconds = told ?? wait(filing.attempts);
  const why = problem instanceof Error ? problem.message : 'unknown';
  const at = addSeconds(run.moment(), seconds);
  await run.promises.filings.later(filing.reference, at, why);
  run.tally.postponed += 1;
  if (away) return run.log.warn('record-away', { reference: filing.reference, seconds });
  run.tally.failed += 1;
  run.log.error('filing-failed', problem, { reference: filing.reference, seconds });
};

/**
 * Files what is due, some side by side. When SharePoint is away or asks us to wait, the rest is left
 * for a later sweep: it is not asked again and again.
 */
export const fileRecord = async (run: Run): Promise<void> => {
  const hasTime = timeBox(laneMilliseconds);
  const record = { away: false };
  while (hasTime() && !record.away) {
    const batch = await run.promises.filings.claim(run.sweeper, run.moment(), atOnce);
    if (batch.length === 0) return;
    await sideBySide(batch, async (filing) => {
      try {
        await withDeadline(fileOne(run, filing), run.filingDeadline ?? 45_000);
      } catch (problem) {
        if (problem instanceof StoreUnavailable) throw problem;
        record.away ||= isAway(problem);
        await postpone(run, filing, problem);
      }
    });
  }
};
