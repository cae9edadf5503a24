/** Gives a ladder to every open incident that the record has and the promises store has lost (design.md 3). */
import type { IncidentRow } from '#lists/incidents.ts';
import { excludedIn } from '../domain/incident-row.ts';
import type { Incident } from '../domain/incident.ts';
import { isOpen } from '../domain/incident.ts';
import { addMinutes } from '../domain/instant.ts';
import { ladderFor } from '../domain/ladders.ts';
import { triageDue, updateMinutes } from '../domain/service-levels.ts';
import { adopted } from '../domain/transitions.ts';
import { isOfficeHours } from '../domain/working-time.ts';
import type { WorkingCalendar } from '../domain/working-time.ts';
import type { IncidentSummary } from '../ports.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import type { Run } from './run.ts';
import { adoptedEntry } from './trail-entries.ts';

/** Open promises to the councillor that a row does not state: reckoned again from when it was taken. */
const promisesIn = (
  row: IncidentRow,
  calendar: WorkingCalendar,
): Partial<Pick<Incident, 'triageBy' | 'updateBy'>> => {
  if (row.acknowledgedAt === undefined || row.ownerKey === undefined) return {};
  const minutes = updateMinutes(row.level);
  const isTriaged = row.severity !== undefined;
  const update = isTriaged
    ? row.nextDueAt
    : minutes === undefined
      ? undefined
      : addMinutes(row.acknowledgedAt, minutes);
  return {
    ...(isTriaged ? {} : { triageBy: triageDue(row.level, row.acknowledgedAt, calendar) }),
    ...(update === undefined ? {} : { updateBy: update }),
  };
};

const ownerIn = (
  row: IncidentRow,
): Partial<Pick<Incident, 'owner' | 'ownerKey' | 'acknowledgedAt'>> =>
  row.ownerKey === undefined
    ? {}
    : {
        ownerKey: row.ownerKey,
        ...(row.owner === undefined ? {} : { owner: row.owner }),
        ...(row.acknowledgedAt === undefined ? {} : { acknowledgedAt: row.acknowledgedAt }),
      };

const findingsIn = (
  row: IncidentRow,
): Partial<Pick<Incident, 'severity' | 'likelihood' | 'outcome'>> => ({
  ...(row.severity === undefined ? {} : { severity: row.severity }),
  ...(row.likelihood === undefined ? {} : { likelihood: row.likelihood }),
  ...(row.outcome === undefined ? {} : { outcome: row.outcome }),
});

const incidentFrom = (run: Run, row: IncidentRow): Incident => {
  const calendar = run.council.settings();
  const office = isOfficeHours(row.receivedAt, calendar);
  return adopted(
    {
      reference: row.reference,
      submission: row.submission,
      level: row.level,
      status: row.status,
      ward: row.ward,
      reporter: row.reporter,
      reporterKey: row.reporterKey,
      receivedAt: row.receivedAt,
      acknowledgeBy: row.acknowledgeBy,
      overdue: row.overdue,
      excludedKeys: excludedIn(row.excludedKeys),
      ...ownerIn(row),
      ...promisesIn(row, calendar),
      ...findingsIn(row),
    },
    ladderFor(run.council.ladders(), row.level, office),
    calendar,
    run.now,
  );
};

/** The row is read anew: the picture from which it was found may be behind. */
const adoptOne = async (run: Run, summary: IncidentSummary): Promise<void> => {
  const row = await run.record.read(summary.reference);
  if (row === undefined || !isOpen(row)) return;
  const { item, etag, reference } = summary;
  const entries = [adoptedEntry(reference, run.now)];
  if (await run.promises.adopt(incidentFrom(run, row), { item, etag }, entries)) {
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
