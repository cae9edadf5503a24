import { alarmOf } from '../../domain/check-ins/alarm-kind.ts';
import { titleOf } from '../../domain/incidents/incident-row.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { isOpen } from '../../domain/incidents/incident.ts';
import { openPromises } from '../../domain/incidents/service-levels.ts';
import type { IncidentSummary } from '../../ports.ts';
import type { DeskRow } from '../views.ts';

const given = <T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Which promise `nextDueAt` is; from the live incident where there is one. */
const nextDueOf = (incident: Incident | IncidentSummary): DeskRow['nextDue'] => {
  if (!isOpen(incident)) return undefined;
  if ('ladder' in incident) return openPromises(incident)[0]?.kind;
  return incident.ownerKey === undefined ? 'acknowledge' : 'update';
};

/** The row of the desk's queue for an incident: no narrative. */
export const deskRow = (incident: Incident | IncidentSummary): DeskRow => ({
  reference: incident.reference,
  title: titleOf(incident),
  level: incident.level,
  status: incident.status,
  overdue: incident.overdue,
  ward: incident.ward,
  reporter: incident.reporter,
  receivedAt: incident.receivedAt,
  version: 'version' in incident ? incident.version : 0,
  ...given({
    owner: incident.owner,
    ownerKey: incident.ownerKey,
    acknowledgedAt: incident.acknowledgedAt,
    ownerSince: 'ownerSince' in incident ? incident.ownerSince : undefined,
    closedAt: incident.closedAt,
    nextDueAt: incident.nextDueAt,
    nextDue: nextDueOf(incident),
    category: 'category' in incident ? incident.category : undefined,
    alarm: 'submission' in incident ? alarmOf(incident) : undefined,
  }),
});
