/** The record in SharePoint. */
import type { IncidentRow } from '#lists/incidents.ts';
import type { AuditEntry } from '../domain/audit.ts';
import type { RowChange } from '../domain/incident-row.ts';

/** What is known of a request that did not go through. */
export interface UnavailableOptions extends ErrorOptions {
  /** It was certainly not done: it was never sent, or refused before anything happened. */
  readonly notDone?: boolean;
}

/** SharePoint cannot be reached now, or asks us to wait. */
export class RecordUnavailable extends Error {
  override readonly name = 'RecordUnavailable';
  /** Seconds until asking again makes sense, where that is known. */
  readonly waitSeconds: number | undefined;
  /** Nothing was done by it. Where this is false nobody knows: look before doing it again. */
  readonly notDone: boolean;
  constructor(message: string, waitSeconds?: number, options: UnavailableOptions = {}) {
    super(message, options);
    this.waitSeconds = waitSeconds;
    this.notDone = options.notDone === true;
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
