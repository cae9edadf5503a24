/** The record of incidents in SharePoint, through the one Graph client. */
import type { IncidentRow } from '#lists/incidents.ts';
import type { AuditEntry } from '../domain/trail/audit.ts';
import type { RowChange } from '../domain/incidents/incident-row.ts';
import type { RowVersion } from '../domain/incidents/row-history.ts';
import type { PersonKey } from '../domain/people.ts';
import type { WrittenBy } from './read-model.ts';
import type { RecordedItem } from './record.ts';

/** The row is not there: somebody has removed it by hand. */
export class RowGone extends Error {
  override readonly name = 'RowGone';
}

/** Asked when somebody else wrote the row meanwhile: what is to be written on the newer one, if anything still is. */
export type Again = (newer: RecordedItem) => Promise<RowChange | undefined>;

/** What a row must be given so that it is again as the hub wrote it. */
export interface PutBack {
  /** The row as it was looked at. */
  readonly from: RecordedItem;
  readonly changes: RowChange;
}

/**
 * Rows of the Incidents, Audit and Updates lists on the two sites. A place is an item with its site:
 * "register/12". Every method throws RecordUnavailable when SharePoint cannot be reached.
 */
export interface IncidentRecord {
  /** Writes the row unless one with this reference is there already (lost replies); gives where it lies. */
  create(row: IncidentRow, afterDoubt: boolean): Promise<RecordedItem>;
  /**
   * Writes with If-Match (null empties a column). Each time that somebody wrote the row in between, reads
   * it again and asks `again`; where that says nothing, gives the row as it stands. Throws RowGone.
   */
  change(recorded: RecordedItem, fields: RowChange, again?: Again): Promise<RecordedItem>;
  read(reference: string): Promise<IncidentRow | undefined>;
  /**
   * Appends entries in order, beside the row at `place` where that is known; one that is there already is
   * passed over. What the councillor was told also becomes a row of the Updates list.
   */
  append(entries: readonly AuditEntry[], afterDoubt: boolean, place?: string): Promise<void>;
  /** Also while the incident is being moved: each entry once. */
  trail(reference: string): Promise<readonly AuditEntry[]>;

  /** Whether the incident at this place belongs on the other site, because somebody is excluded from it. */
  isMisplaced(place: string, excludedKeys: readonly PersonKey[]): boolean;
  /**
   * The first half of a move: copies the row with these changes, its trail and its updates to the other
   * site, in order and as they stand, and removes nothing. What was copied before is not copied again.
   * Throws RowGone where the row is on neither site, and RecordUnavailable where it must go on later.
   */
  copyAcross(from: RecordedItem, reference: string, changes: RowChange): Promise<RecordedItem>;
  /** The second half: removes all that is left at the old place, the row first. Again and again is harmless. */
  clear(place: string, reference: string): Promise<void>;

  /** Whether the hub itself wrote what these have written. */
  wrote(by: WrittenBy): boolean;
  /** The versions of a row that SharePoint has kept, oldest first; none where the row is gone. */
  versions(place: string): Promise<readonly RowVersion[]>;
  /** What the row lacks to be as the hub wrote it; undefined where it lacks nothing. Throws RowGone. */
  toPutBack(place: string): Promise<PutBack | undefined>;
}
