/** The row of the Incidents list that shows an incident. */
import type { IncidentRow } from '#lists/incidents.ts';
import type { Incident } from './incident.ts';
import type { Report } from './report.ts';
import { longDate } from '../time/wall-clock.ts';
import type { Instant } from '../time/instant.ts';

/** Ward and day: tells rows apart without a name or a word of the report. */
export const titleOf = (incident: {
  readonly ward: string;
  readonly receivedAt: Instant;
}): string => `${incident.ward}, ${longDate(incident.receivedAt)}`;

/** Columns to write; null empties one. */
export type RowChange = { readonly [K in keyof IncidentRow]?: IncidentRow[K] | null };

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

const whereGiven = <T extends object>(part: T): Given<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Given<T>;

/** The columns that change during an incident's life. Somebody may have it no more, or be excluded no more. */
export const rowChange = (incident: Incident, closeReason?: string): RowChange => ({
  ...lastingChange(incident, closeReason),
  nextDueAt: incident.nextDueAt ?? null,
  ...namesOf(incident),
  owner: incident.owner ?? null,
  ownerKey: incident.ownerKey ?? null,
  acknowledgedAt: incident.acknowledgedAt ?? null,
  excludedKeys: excludedText(incident) ?? null,
  route: incident.route ?? null,
});

/** What never changes: written all the same, so that an edit by hand does not hide a row. */
const namesOf = (incident: Incident) => ({
  title: titleOf(incident),
  reference: incident.reference,
  submission: incident.submission,
  reporter: incident.reporter,
  reporterKey: incident.reporterKey,
  receivedAt: incident.receivedAt,
  acknowledgeBy: incident.acknowledgeBy,
});

const excludedText = ({ excludedKeys }: Incident): string | undefined =>
  excludedKeys.length === 0 ? undefined : excludedKeys.join(', ');

const lastingChange = (incident: Incident, closeReason?: string) => ({
  level: incident.level,
  status: incident.status,
  overdue: incident.overdue,
  cycle: incident.cycle,
  rung: incident.rung,
  ...whereGiven({
    owner: incident.owner,
    ownerKey: incident.ownerKey,
    acknowledgedAt: incident.acknowledgedAt,
    severity: incident.severity,
    likelihood: incident.likelihood,
    outcome: incident.outcome,
    closedAt: incident.closedAt,
    closeReason,
  }),
});

/** The whole row of an incident whose report is still at hand. */
export const rowOf = (incident: Incident, report: Report, closeReason?: string): IncidentRow => {
  const { aboutWho: _who, ward: _ward, ...words } = report;
  return {
    ...words,
    ...lastingChange(incident, closeReason),
    ...whereGiven({
      nextDueAt: incident.nextDueAt,
      excludedKeys: excludedText(incident),
      route: incident.route,
    }),
    ...namesOf(incident),
    level: incident.level,
    status: incident.status,
    overdue: incident.overdue,
    ward: incident.ward,
    cycle: incident.cycle,
    rung: incident.rung,
  };
};

/** The keys in the column of excluded people. */
export const excludedIn = (text: string | undefined): string[] =>
  (text ?? '').split(/[\s,]+/).filter((key) => key !== '');
