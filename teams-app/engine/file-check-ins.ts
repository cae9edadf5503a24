/** Writes check-ins to SharePoint, in a lane of their own: nobody who checks in waits for it. */
import { addSeconds } from '../domain/time/instant.ts';
import type { CheckInFiling, CheckInRecord } from '../ports.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import { DeadlinePassed, withDeadline } from './deadline.ts';
import type { Run } from './run.ts';
import { sideBySide, timeBox } from './run.ts';

const atOnce = 10;
const laneMilliseconds = 15_000;

/** Seconds before SharePoint is asked again: 15, 30, 60, then every two minutes; a refusal waits up to half an hour. */
const againSeconds = (attempts: number, away: boolean): number =>
  Math.min(away ? 120 : 1_800, (away ? 15 : 60) * 2 ** attempts);

const isAway = (problem: unknown): boolean =>
  problem instanceof RecordUnavailable || problem instanceof DeadlinePassed;

const postpone = async (run: Run, filing: CheckInFiling, problem: unknown): Promise<void> => {
  const away = isAway(problem);
  const told = problem instanceof RecordUnavailable ? problem.waitSeconds : undefined;
  const seconds = told ?? againSeconds(filing.attempts, away);
  const why = problem instanceof Error ? problem.name : 'unknown';
  await run.promises.checkIns.filings.later(
    filing.checkIn.key,
    addSeconds(run.moment(), seconds),
    why,
  );
  run.tally.postponed += 1;
  if (away) return run.log.warn('record-away', { reference: 'HUB', seconds });
  run.tally.failed += 1;
  run.log.error('check-in-not-filed', problem, { seconds });
};

const fileOne = async (run: Run, record: CheckInRecord, filing: CheckInFiling): Promise<void> => {
  const { checkIn, recorded, attempts } = filing;
  const writing = record.file(checkIn, recorded, attempts > 0);
  const as = await withDeadline(writing, run.filingDeadline ?? 45_000);
  await run.promises.checkIns.filings.filed(checkIn.key, checkIn.version, as, run.sweeper);
  run.tally.recorded += 1;
};

/** Files what is due. When SharePoint is away the rest is left for a later sweep. */
export const fileCheckIns = async (run: Run): Promise<void> => {
  const { checkInRecord: record } = run;
  if (record === undefined) return;
  const hasTime = timeBox(laneMilliseconds);
  const seen = { away: false };
  while (!seen.away) {
    if (!hasTime()) return void (run.tally.unfinished = 1);
    const batch = await run.promises.checkIns.filings.claim(run.sweeper, run.moment(), atOnce);
    if (batch.length === 0) return;
    await sideBySide(batch, async (filing) => {
      try {
        await fileOne(run, record, filing);
      } catch (problem) {
        if (problem instanceof StoreUnavailable) throw problem;
        seen.away ||= isAway(problem);
        await postpone(run, filing, problem);
      }
    });
  }
};
