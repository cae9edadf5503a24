/** What is written in one transaction: a report with all that follows from it, a change of an incident. */
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { NoticeDraft } from '../domain/alerts/notices.ts';
import type { Report } from '../domain/incidents/report.ts';

/** One change of an incident: the new state, what the trail says of it, whom to tell. */
export interface Change {
  readonly incident: Incident;
  readonly entries: readonly AuditDraft[];
  readonly notices: readonly NoticeDraft[];
}

export interface AcceptedReport {
  readonly incident: Incident;
  readonly report: Report;
  /** 'report-received': it comes into the trail with the first alerts, or before whatever is said next. */
  readonly entry: AuditDraft;
  readonly notices: readonly NoticeDraft[];
}
