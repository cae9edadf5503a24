/** The record in SharePoint, and the picture in memory that lists are answered from. */
import type { IncidentRow } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { RowChange } from '../domain/incident-row.ts';

/** SharePoint cannot be reached now, or asks us to wait. */
export class RecordUnavailable extends Error {
  override readonly name = 'RecordUnavailable';
  /** Seconds that the service told us to wait, if it did. */
  readonly waitSeconds: number | undefined;
  constructor(message: string, waitSeconds?: number, options?: ErrorOptions) {
    super(message, options);
    this.waitSeconds = waitSeconds;
  }
}

/** Where a row lies in SharePoint. */
export interface RecordedItem {
  readonly item: string;
  readonly etag: string;
}

/** The record: SharePoint, through the one Graph client. Throws RecordUnavailable when it cannot be reached. */
export interface IncidentRecord {
  /** Writes the row unless one with this reference is there already (lost replies); gives where it lies. */
  create(row: IncidentRow, afterDoubt: boolean): Promise<RecordedItem>;
  /** Writes with If-Match (null empties a column); after a 412 reads again and writes the same fields on the newer row. */
  change(recorded: RecordedItem, fields: RowChange): Promise<RecordedItem>;
  read(reference: string): Promise<IncidentRow | undefined>;
  /** Appends entries in order; one that is there already is passed over. */
  append(entries: readonly AuditEntry[], afterDoubt: boolean): Promise<void>;
  trail(reference: string): Promise<readonly AuditEntry[]>;
}

/** An incident as lists show it: no narrative. */
export type IncidentSummary = Pick<
  IncidentRow,
  | 'reference'
  | 'title'
  | 'level'
  | 'status'
  | 'overdue'
  | 'ward'
  | 'owner'
  | 'ownerKey'
  | 'receivedAt'
  | 'acknowledgeBy'
  | 'acknowledgedAt'
  | 'nextDueAt'
  | 'category'
  | 'reporter'
  | 'reporterKey'
  | 'closedAt'
  | 'excludedKeys'
  | 'cycle'
  | 'rung'
  | 'submission'
> & { readonly item: string; readonly etag: string };

/** The picture in memory from which lists are answered (design.md 3). Fed by delta. */
export interface ReadModel {
  all(): readonly IncidentSummary[];
  find(reference: string): IncidentSummary | undefined;
  /** Reads what has changed since the last time. */
  refresh(): Promise<void>;
  /** When refresh last succeeded; undefined before the first time. */
  readonly freshAt: Instant | undefined;
}
