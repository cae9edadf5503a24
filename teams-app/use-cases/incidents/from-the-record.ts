/** An incident as its row in the record shows it, for when the promises store has it no more. */
import type { IncidentRow } from '#lists/incidents.ts';
import { ladderOfRoute } from '../../domain/incidents/conduct.ts';
import { excludedIn } from '../../domain/incidents/incident-row.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { ladderFor } from '../../domain/alerts/ladders.ts';
import { triageDue, updateMinutes } from '../../domain/incidents/service-levels.ts';
import { adopted } from '../../domain/incidents/transitions.ts';
import { isOfficeHours } from '../../domain/time/working-time.ts';
import type { WorkingCalendar } from '../../domain/time/working-time.ts';
import type { Council } from '../../ports.ts';

type Calendar = Pick<Council, 'settings' | 'ladders'>;

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

const factsIn = (row: IncidentRow) => ({
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
  ...(row.route === undefined ? {} : { route: row.route }),
  ...ownerIn(row),
  ...findingsIn(row),
});

const ladderOf = (council: Calendar, row: IncidentRow) =>
  ladderOfRoute(
    ladderFor(council.ladders(), row.level, isOfficeHours(row.receivedAt, council.settings())),
    row.route,
    row.level,
  );

/** An open incident, on its ladder again from the start. */
export const openAgain = (council: Calendar, row: IncidentRow, now: Instant): Incident => {
  const calendar = council.settings();
  const facts = { ...factsIn(row), ...promisesIn(row, calendar) };
  return adopted(facts, ladderOf(council, row), calendar, now);
};

/** A closed incident: nothing is promised in it, and nobody is asked. */
export const closedAsRecorded = (council: Calendar, row: IncidentRow, now: Instant): Incident => {
  const { cycle, rung, closedAt = now } = row;
  const facts = { ...factsIn(row), closedAt };
  const incident = adopted(facts, ladderOf(council, row), council.settings(), now);
  return { ...incident, cycle, rung };
};
