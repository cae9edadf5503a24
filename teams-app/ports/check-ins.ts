/** Check-ins of people who work alone, kept safe beside the reports. */
import type { Instant } from '#schema/fields.ts';
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { CheckIn } from '../domain/check-ins/check-in.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { NoticeDraft } from '../domain/alerts/notices.ts';
import type { PersonKey } from '../domain/people.ts';
import type { AcceptedReport, Change } from './changes.ts';
import type { RecordedItem } from './record.ts';

/** What became of a check-in that somebody began. */
export type Begun =
  | { readonly is: 'new' | 'known'; readonly checkIn: CheckIn }
  /** Another of theirs is running. */
  | { readonly is: 'second'; readonly running: CheckIn };

/** One change of a check-in, all of it or nothing. */
export interface CheckInStep {
  readonly checkIn: CheckIn;
  /** The incident that it raises. Accepted in the same transaction, as a report is. */
  readonly raises?: AcceptedReport;
  /** What the incident that it raised before learns of it. */
  readonly tells?: Change;
  readonly entries?: readonly AuditDraft[];
  readonly notices?: readonly NoticeDraft[];
}

/** A councillor's danger word: a keyed digest, never the word. */
export interface DangerWord {
  readonly salt: string;
  readonly digest: string;
}

/** A check-in that SharePoint does not show as it is. */
export interface CheckInFiling {
  readonly checkIn: CheckIn;
  readonly recorded?: RecordedItem;
  /** Earlier attempts since the last that was done: above 0, a row may be there already. */
  readonly attempts: number;
}

/** What SharePoint still lacks of check-ins. A claim ends after 60 seconds. */
export interface CheckInFilings {
  claim(sweeper: string, now: Instant, limit: number): Promise<readonly CheckInFiling[]>;
  /** The row shows this version. Ends the claim; what has come meanwhile is due again at once. */
  filed(key: string, version: number, as: RecordedItem, sweeper: string): Promise<void>;
  later(key: string, at: Instant, why: string): Promise<void>;
}

/** Every method is one transaction. Places and names lie sealed. */
export interface CheckInPromises {
  /**
   * Begins one. The same key again gives what there is. One that is overdue or asked for help is ended as
   * replaced; beside one that is running nothing is begun.
   */
  begin(checkIn: CheckIn, entries: readonly AuditDraft[]): Promise<Begun>;
  find(key: string): Promise<CheckIn | undefined>;
  /** The one that this person has not ended. */
  openOf(person: PersonKey): Promise<CheckIn | undefined>;
  /** The last that this person began, ended or not. */
  latestOf(person: PersonKey): Promise<CheckIn | undefined>;
  /** Everybody's that are not ended. */
  open(): Promise<readonly CheckIn[]>;
  /** Keys of those to be looked at. */
  due(now: Instant): Promise<readonly string[]>;
  /**
   * Reads, asks `decide` (with the incident that it raised, where there is one), and writes what it says if
   * nothing came between. Undefined changes nothing. Gives the check-in as it then is; undefined where there is none.
   */
  change(
    key: string,
    decide: (checkIn: CheckIn, raised: Incident | undefined) => CheckInStep | undefined,
  ): Promise<CheckIn | undefined>;
  keepWord(person: PersonKey, word: DangerWord, at: Instant): Promise<void>;
  wordOf(person: PersonKey): Promise<DangerWord | undefined>;
  filings: CheckInFilings;
  /** Takes over one that the record has and this store has not. False where it is known here. */
  adopt(checkIn: CheckIn, recordedAs: RecordedItem): Promise<boolean>;
  /** Those ended before then leave, once the record shows it. Gives how many left. */
  letGo(endedBefore: Instant): Promise<number>;
}

/** The list of check-ins in SharePoint, on the restricted site. Throws RecordUnavailable. */
export interface CheckInRecord {
  /** Writes the row, once whatever replies are lost. */
  file(
    checkIn: CheckIn,
    recorded: RecordedItem | undefined,
    afterDoubt: boolean,
  ): Promise<RecordedItem>;
  /** Those that the list shows as not ended. */
  open(): Promise<readonly { readonly checkIn: CheckIn; readonly recorded: RecordedItem }[]>;
  /** Removes the rows of those that ended before then. Gives how many were removed. */
  clear(endedBefore: Instant): Promise<number>;
}
