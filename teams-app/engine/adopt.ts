/** Gives a ladder to every open incident that the record has and the promises store has lost (design.md 3). */
import { isOpen } from '../domain/incidents/incident.ts';
import type { IncidentSummary } from '../ports.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import { openAgain } from '../use-cases/incidents/from-the-record.ts';
import type { Run } from './run.ts';
import { adoptedEntry } from './trail-entries.ts';

/** The row is read anew: the picture from which it was found may be behind. */
const adoptOne = async (run: Run, summary: IncidentSummary): Promise<void> => {
  const row = await run.record.read(summary.reference);
  if (row === undefined || !isOpen(row)) return;
  const { item, etag, reference } = summary;
  const entries = [adoptedEntry(reference, run.now)];
  if (await run.promises.adopt(openAgain(run.council, row, run.now), { item, etag }, entries)) {
    run.tally.adopted += 1;
    run.log.warn('adopted', { reference });
  }
};

/** Looks for open incidents without a ladder. Stops, until the next sweep, while SharePoint is away. */
export const adoptLost = async (run: Run): Promise<void> => {
  for (const summary of run.readModel.openWithout(await run.promises.live())) {
    try {
      await adoptOne(run, summary);
    } catch (problem) {
      if (problem instanceof StoreUnavailable) throw problem;
      if (problem instanceof RecordUnavailable)
        return run.log.warn('record-away', { reference: summary.reference });
      run.tally.failed += 1;
      run.log.error('adopt-failed', problem, { reference: summary.reference });
    }
  }
};
