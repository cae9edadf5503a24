import type { Incident } from '../../domain/incidents/incident.ts';
import type { IncidentSummary } from '../../ports.ts';
import type { ReceiptFacts } from '../views.ts';

/** What the reporter may know of their own incident: its state and who has it, nothing that officers write. */
export const receiptFacts = (
  incident: Incident | IncidentSummary,
  dutyPhone: string,
): ReceiptFacts => ({
  reference: incident.reference,
  status: incident.status,
  receivedAt: incident.receivedAt,
  acknowledgeBy: incident.acknowledgeBy,
  ...(incident.owner === undefined ? {} : { owner: incident.owner }),
  ...('ownerSince' in incident ? { ownerSince: incident.ownerSince } : {}),
  ...(incident.acknowledgedAt === undefined ? {} : { acknowledgedAt: incident.acknowledgedAt }),
  ...(incident.closedAt === undefined ? {} : { closedAt: incident.closedAt }),
  dutyPhone,
  version: 'version' in incident ? incident.version : 0,
});
