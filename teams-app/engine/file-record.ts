/** Writes to SharePoint what it does not have yet. The alerting part never waits for this. */
import { beforeTheFirst } from '../domain/trail/audit.ts';
import type { AuditEntry } from '../domain/trail/audit.ts';
import { rowChange, rowOf } from '../domain/incidents/incident-row.ts';
import type { RowChange } from '../domain/incidents/incident-row.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import { addSeconds } from '../domain/time/instant.ts';
import type { Filing, IncidentRecord, RecordedItem } from '../ports.ts';
import { RecordUnavailable, RowGone, StoreUnavailable } from '../ports.ts';
import { DeadlinePassed, withDeadline } from './deadline.ts';
import { inspectRow, rowRemoved } from './rows/row-alarms.ts';
import type { Run } from './run.ts';
import { sideBySide, timeBox } from './run.ts';
import { clearOldPlace, settlePlace } from './rows/settle-place.ts';

/** Filed side by side: what they ask at the same time goes to Graph as one batch. */
const atOnce = 20;
const laneMilliseconds = 25_000;

/** Seconds before SharePoint is asked again: 15, 30, 60, 120. */
const awaySeconds = (attempts: number): number => Math.min(120, 15 * 2 ** attempts);
/** Seconds before something that SharePoint refused is tried again: from half a minute to half an hour. */
const refusedSeconds = (attempts: number): number => Math.min(1_800, 30 * 2 ** attempts);

const recorderOf = ({ recorder, record }: Run): IncidentRecord => recorder ?? record;

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
  const place = await recorderOf(run).create(rowOf(incident, report, closeReason), attempts > 0);
  const isAsCreated = attempts === 0 || incident.version === 1;
  return isAsCreated ? place : recorderOf(run).change(place, rowChange(incident, closeReason));
};

const writeRow = async (run: Run, filing: Filing): Promise<RecordedItem | undefined> => {
  const { incident, recorded, closeReason } = filing;
  if (incident === undefined || filing.recordedVersion >= incident.version) return undefined;
  return recorded === undefined
    ? createRow(run, filing, incident)
    : recorderOf(run).change(recorded, rowChange(incident, closeReason), (newer) =>
        onNewer(run, filing, incident, newer),
      );
};

/** Somebody wrote the row in between: a person, whom the alarm names, or another instance with a newer state. */
const onNewer = async (
  run: Run,
  { reference, closeReason }: Filing,
  incident: Incident,
  newer: RecordedItem,
): Promise<RowChange | undefined> => {
  await inspectRow(run, recorderOf(run), reference, newer.item);
  const known = (await run.promises.rows.known([reference])).get(reference);
  const isBehind = known !== undefined && known.version > incident.version;
  return isBehind ? undefined : rowChange(incident, closeReason);
};

/** The entries of a filing; chained first where only the record knows how the chain goes on. */
const entriesOf = async (run: Run, filing: Filing): Promise<readonly AuditEntry[]> => {
  if (!filing.trailUnknown) return filing.entries;
  const trail = await recorderOf(run).trail(filing.reference);
  const last = trail.reduce<Pick<AuditEntry, 'sequence' | 'hash'>>(
    (latest, entry) => (entry.sequence > latest.sequence ? entry : latest),
    { sequence: 0, hash: beforeTheFirst },
  );
  return run.promises.filings.continueFrom(filing.reference, last);
};

/** Brings the row to its place and up to date. Undefined where somebody has removed it by hand. */
const fileRow = async (run: Run, filing: Filing): Promise<Filing | undefined> => {
  const { reference, incident } = filing;
  if (incident === undefined) return filing;
  try {
    const settled = await settlePlace(run, recorderOf(run), filing, incident);
    const item = await writeRow(run, settled);
    if (item === undefined) return settled;
    await run.promises.filings.recorded(reference, incident.version, item);
    run.tally.recorded += 1;
    return { ...settled, recorded: item };
  } catch (problem) {
    if (!(problem instanceof RowGone)) throw problem;
    await rowRemoved(run, reference);
    return undefined;
  }
};

/** A row that was removed may be given back at any time; its trail goes on meanwhile. */
const goneSeconds = 300;

const fileOne = async (run: Run, filing: Filing): Promise<void> => {
  const { reference } = filing;
  if (filing.unreadable !== undefined) throw new Error(filing.unreadable);
  const filed = await fileRow(run, filing);
  await fileEntries(run, filed ?? filing);
  if (filed === undefined) {
    const at = addSeconds(run.moment(), goneSeconds);
    return run.promises.filings.later(reference, at, 'the row was removed by hand', 'not-done');
  }
  if (await clearOldPlace(run, recorderOf(run), filed))
    await run.promises.filings.done(reference, run.sweeper);
};

/** One after the other, each noted as soon as it is there: only the first can be in doubt. */
const fileEntries = async (run: Run, filing: Filing): Promise<void> => {
  let inDoubt = filing.attempts > 0;
  for (const entry of await entriesOf(run, filing)) {
    await recorderOf(run).append([entry], inDoubt, filing.recorded?.item);
    await run.promises.filings.entriesFiled([entry.key]);
    run.tally.entriesFiled += 1;
    inDoubt = false;
  }
};

/**
 * Later, when we were told to come, or after a rest. What SharePoint was not asked, because its units of
 * this minute are spent or it is known to be away, was no attempt: nothing needs to be looked for then,
 * and the log has it once, from whoever found it out.
 */
const postpone = async (run: Run, filing: Filing, problem: unknown): Promise<void> => {
  const away = isAway(problem);
  const unavailable = problem instanceof RecordUnavailable ? problem : undefined;
  const told = unavailable?.waitSeconds;
  const wait = away ? awaySeconds : refusedSeconds;
  const seconds = told ?? wait(filing.attempts);
  const why = problem instanceof Error ? problem.message : 'unknown';
  const at = addSeconds(run.moment(), seconds);
  const outcome = unavailable?.notDone === true ? 'not-done' : 'unknown';
  await run.promises.filings.later(filing.reference, at, why, outcome);
  run.tally.postponed += 1;
  if (outcome === 'not-done') return;
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
  while (!record.away) {
    if (!hasTime()) return void (run.tally.unfinished = 1);
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
