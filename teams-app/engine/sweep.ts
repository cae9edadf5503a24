/** One sweep: looks at the rows, does what is due, and ends. No timer inside (escalation.md, How to test it). */
import type { Instant } from '../domain/time/instant.ts';
import { addMinutes } from '../domain/time/instant.ts';
import type { LaneName } from '../domain/alerts/pulse.ts';
import { adoptLost } from './adopt.ts';
import { hearCanary } from './chores/canary.ts';
import { runChores } from './chores/chores.ts';
import type { Chore } from './chores/chores.ts';
import { watchCheckIns } from './check-ins.ts';
import { clearEvidence } from './evidence/clear-evidence.ts';
import { climb } from './climb.ts';
import { deliver } from './deliver.ts';
import type { EngineDeps, SweepReport } from './engine-deps.ts';
import { everyChore } from './chores/every-chore.ts';
import { fetchEvidence } from './evidence/fetch-evidence.ts';
import { fileEvidence } from './evidence/file-evidence.ts';
import { fileCheckIns } from './file-check-ins.ts';
import { fileRecord } from './file-record.ts';
import { readReceipts } from './receipts.ts';
import { redraw } from './redraw.ts';
import { inspectRows } from './rows/inspect-rows.ts';
import { adoptAtStart } from './chores/keep-check-ins.ts';
import { manRungs } from './rungs.ts';
import type { Run } from './run.ts';
import { allParts, beginRun, sideBySide } from './run.ts';
import { tellSenders } from './evidence/tell-senders.ts';

/** Rungs that one sweep may leave because nobody is there: as many as the longest ladder has, and some. */
const mostPasses = 12;

/** A closed incident stays a while: its card may still be delivered again, the picture of the record be behind. */
const closedStaysMinutes = 3 * 24 * 60;

/** How long it is known whom a message of no incident reached: over two test pages. */
const messageStaysMinutes = 100 * 24 * 60;

const manAll = async (run: Run): Promise<void> => {
  for (let pass = 0; pass < mostPasses; pass += 1) if ((await manRungs(run)) === 0) return;
};

/** What did not arrive: another channel may be tried in its place, or another rung. */
const lostIn = ({ tally }: Run): number => tally.unreachable + tally.dropped + tally.postponed;

/** Mans the rungs and sends; again, while a rung turns out to be one on which nobody can be reached. */
const alert = async (run: Run): Promise<void> => {
  for (let pass = 0; pass < mostPasses; pass += 1) {
    await manAll(run);
    const before = lostIn(run);
    await deliver(run);
    if (lostIn(run) === before) return;
  }
};

/** What was taken and did not arrive is made up for at once. */
const alertAfterReceipts = async (run: Run): Promise<void> => {
  if ((await readReceipts(run)) > 0) await alert(run);
};

/** Does a part of the sweep and notes on the board that it began, and how it ended. */
const part = async (
  deps: EngineDeps,
  lane: LaneName,
  now: Instant,
  work: (run: Run) => Promise<void>,
): Promise<SweepReport> => {
  const run = beginRun(deps, now);
  const note = deps.board?.began(lane);
  try {
    await work(run);
  } catch (problem) {
    note?.failed();
    throw problem;
  }
  note?.ended();
  return run.tally;
};

/**
 * The alerting part: climbs, plans, sends, draws again. Needs nothing of SharePoint. Throws
 * StoreUnavailable; everything else is kept to the incident that it befell.
 */
export const tell = (deps: EngineDeps, now: Instant): Promise<SweepReport> =>
  part(deps, 'alerting', now, (run) =>
    allParts([
      () => watchCheckIns(run),
      () => climb(run),
      () => alert(run),
      () => hearCanary(run),
      () => redraw(run),
      () => alertAfterReceipts(run),
    ]),
  );

/** The recording part: takes over what was lost, files what is new, lets go of what is over. */
export const keepRecord = (deps: EngineDeps, now: Instant): Promise<SweepReport> =>
  part(deps, 'recording', now, (run) =>
    allParts([
      () => adoptLost(run),
      () => inspectRows(run),
      () => adoptAtStart(run),
      () => fileCheckIns(run),
      () => fileRecord(run),
      async () => {
        run.tally.left += await run.promises.letGo(addMinutes(now, -closedStaysMinutes));
        run.tally.left += await run.promises.notices.letGoMessages(
          addMinutes(now, -messageStaysMinutes),
        );
      },
    ]),
  );

/** The part for files: fetches, files, tells their senders. Its files may be large, so nothing else waits for it. */
export const keepEvidence = (deps: EngineDeps, now: Instant): Promise<SweepReport> =>
  part(deps, 'files', now, async (run) => {
    if (!(await deps.promises.evidence.isUnsettled())) return;
    await allParts([
      () => sideBySide([fetchEvidence, fileEvidence], (each) => each(run)),
      () => tellSenders(run),
      () => clearEvidence(run),
    ]);
  });

/** What comes again at set times. Some of it asks Microsoft, so nothing else waits for it. */
export const keepChores = (
  deps: EngineDeps,
  now: Instant,
  chores: readonly Chore[] = everyChore,
): Promise<SweepReport> => part(deps, 'chores', now, (run) => runChores(run, chores));

const sum = (a: SweepReport, b: SweepReport): SweepReport =>
  Object.fromEntries(
    Object.entries(a).map(([key, count]: [string, number]) => [
      key,
      count + b[key as keyof SweepReport],
    ]),
  ) as unknown as SweepReport;

/**
 * A whole sweep as of `now`: the alerting part, the recording part, the part for files, the chores. Two
 * sweeps at once, in one process or several, are safe. Throws StoreUnavailable when the store cannot be
 * used; whatever was not done is done by the next sweep.
 */
export const sweep = async (deps: EngineDeps, now: Instant): Promise<SweepReport> => {
  const done: SweepReport[] = [];
  const parts = [tell, keepRecord, keepEvidence, keepChores].map((each) => async () => {
    done.push(await each(deps, now));
  });
  await allParts(parts);
  return done.reduce(sum);
};

const isQuiet = ({ failed: _failed, postponed: _postponed, ...done }: SweepReport): boolean =>
  Object.values(done).every((count) => count === 0);

/**
 * Sweeps until a sweep finds nothing to do at `now`. For drills and tests with a set clock. Gives how
 * many sweeps it took; throws where it is still not quiet after fifty.
 */
export const untilQuiet = async (deps: EngineDeps, now: Instant): Promise<number> => {
  for (let sweeps = 1; sweeps <= 50; sweeps += 1)
    if (isQuiet(await sweep(deps, now))) return sweeps;
  throw new Error('The engine is still busy after fifty sweeps of one moment');
};
