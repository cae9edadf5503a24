/** What must still happen, kept safe (design.md 3): the store that the use-cases and the engine share. */
import type { Instant } from '#schema/fields.ts';
import type { AuditDraft, AuditEntry } from '../domain/trail/audit.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { NoticeDraft } from '../domain/alerts/notices.ts';
import type { PersonKey } from '../domain/people.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Report } from '../domain/incidents/report.ts';
import type { AcceptedReport, Change } from './changes.ts';
import type { CheckInPromises } from './check-ins.ts';
import type { ChoreBook } from './chores.ts';
import type { EvidencePromises } from './evidence.ts';
import type { NoticeQueue } from './notices.ts';
import type { Reachability } from './reachability.ts';
import type { RecordedItem } from './record.ts';
import type { DropInBook, OwnWords, SurveyBox } from './say.ts';
import type { CafePromises } from './cafes.ts';
import type { SupportPromises } from './support.ts';
import type { WatchBook } from './watch.ts';

/** The promises store cannot be read or written now. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

export type ChangeOutcome =
  | { readonly incident: Incident; readonly refused?: undefined }
  | { readonly refused: Refusal; readonly incident?: Incident };

/**
 * What must still happen, kept safe (design.md 3). Every method is one transaction.
 * A method that cannot write throws StoreUnavailable.
 */
export interface Promises {
  /**
   * Files a report with its ladder and first notices, and gives it the files that its reporter has
   * sent before. The same submission again gives the incident that there is (isNew false); other words
   * under the same submission are kept as well, as a sealed audit entry 'report-sent-again'
   * (domain.md, scenario 8).
   */
  accept(report: AcceptedReport): Promise<{ incident: Incident; isNew: boolean }>;
  /** Undefined for an incident that has left: closed long ago, and recorded. */
  find(reference: string): Promise<Incident | undefined>;
  /** Answers for ever; for an incident that has left, without names. */
  findSubmission(submission: string): Promise<Incident | undefined>;
  /**
   * Every incident that the store has: the open ones, and those closed until letGo. Never behind the
   * record. The same array as before while nothing but the time of a next look has changed. A row that cannot be read is left out here; `due` still names it.
   */
  live(): Promise<readonly Incident[]>;
  /**
   * Reads the incident, asks `decide`, and writes what it says if nothing came between
   * (compare-and-set; asks again when something did). Undefined from `decide` changes nothing.
   * The version may stay only where nothing but the time of the next look changes. Undefined where
   * there is no such incident, or it has left.
   */
  change(
    reference: string,
    decide: (
      incident: Incident,
    ) => Change | { refused: Refusal; entries?: readonly AuditDraft[] } | undefined,
  ): Promise<ChangeOutcome | undefined>;
  /**
   * Takes over an open incident that the record has and this store has not. False where it is known
   * here, also as one that has left: the record may be behind.
   */
  adopt(
    incident: Incident,
    recordedAs: RecordedItem,
    entries?: readonly AuditDraft[],
  ): Promise<boolean>;
  /**
   * Takes back a closed incident that has left, as the record shows it: somebody has to decide something
   * about it. Does nothing where it is here. It leaves again like any other.
   */
  recall(incident: Incident, recordedAs: RecordedItem): Promise<void>;
  /**
   * Puts entries that change no state into the trail: readings, refusals, lists seen. Entries of no
   * incident have the reference 'HUB' and a chain of their own.
   */
  log(entries: readonly AuditDraft[]): Promise<void>;
  /**
   * Entries that the record does not have yet, oldest first. None while the end of the chain must
   * still be asked of the record (filings.continueFrom).
   */
  unfiledEntries(reference: string): Promise<readonly AuditEntry[]>;
  /** The report's words while they are not yet recorded. */
  unrecordedReport(reference: string): Promise<Report | undefined>;

  /** References of open incidents whose wakeAt is at or before `now`. */
  due(now: Instant): Promise<readonly string[]>;
  /** The earliest moment (later than `after`, where given) at which something is to be done: an incident, a notice or a filing. */
  nextMoment(after?: Instant): Promise<Instant | undefined>;
  /**
   * Lets go of incidents closed at or before `closedBefore` with everything recorded, sent and drawn.
   * Their submission and the end of their trail stay. Gives how many left.
   */
  letGo(closedBefore: Instant): Promise<number>;

  notices: NoticeQueue;
  filings: FilingQueue;
  rows: KnownRows;
  conversations: Conversations;
  pictures: Pictures;
  evidence: EvidencePromises;
  chores: ChoreBook;
  reachability: Reachability;
  watch: WatchBook;
  checkIns: CheckInPromises;
  cafes: CafePromises;
  support: SupportPromises;
  survey: SurveyBox;
  dropIns: DropInBook;
  ownWords: OwnWords;
  close(): Promise<void>;
}

/** What the recorder must still write to SharePoint under one reference, in order. */
export interface Filing {
  readonly reference: string;
  /** Absent for entries of no incident, or of one that has left or was never here. */
  readonly incident?: Incident;
  /** Present until the row exists. */
  readonly report?: Report;
  readonly recorded?: RecordedItem;
  /** The version that the row shows; 0 where there is none. */
  readonly recordedVersion: number;
  /** The place that it has left: what is left there is still to be removed. */
  readonly movingFrom?: string;
  /** From the entry that closed it, while that is not yet filed. */
  readonly closeReason?: string;
  /** The oldest that are not yet filed, at most 200. */
  readonly entries: readonly AuditEntry[];
  /** Entries wait because the end of their chain is not known here: see continueFrom. */
  readonly trailUnknown: boolean;
  /** Why it cannot be read, where it cannot: nothing can be filed, somebody must look. */
  readonly unreadable?: string;
  /** Earlier attempts since the last that was done: above 0, something may be there already. */
  readonly attempts: number;
}

/** Claims end after 60 seconds. */
export interface FilingQueue {
  /**
   * Reports that have no row yet first, then whatever has waited longest; a quarter is for those who have
   * waited longest in any case, so that no update waits for ever.
   */
  claim(sweeper: string, now: Instant, limit: number): Promise<readonly Filing[]>;
  /** Chains the waiting entries to the last one that the record has (sequence 0 where it has none). */
  continueFrom(
    reference: string,
    last: { readonly sequence: number; readonly hash: string },
  ): Promise<readonly AuditEntry[]>;
  /** The row exists and shows `version`; the report's words leave the promises store with this. */
  recorded(reference: string, version: number, as: RecordedItem): Promise<void>;
  /** Everything lies at the new place, and the row there shows `version`; the old place is still to be cleared. */
  moved(reference: string, version: number, to: RecordedItem, from: string): Promise<void>;
  /** Nothing is left at the old place: said once in the trail. */
  cleared(reference: string, entry: AuditDraft): Promise<void>;
  entriesFiled(keys: readonly string[]): Promise<void>;
  /** Ends the claim; what has come meanwhile is due again at once. */
  done(reference: string, sweeper: string): Promise<void>;
  /** Tries again at `at`. Ends the claim; not-done: SharePoint was not even asked, so this was no attempt. */
  later(
    reference: string,
    at: Instant,
    why: string,
    outcome?: 'not-done' | 'unknown',
  ): Promise<void>;
}

/** What follows from a row that somebody has changed or removed by hand. */
export interface RowAlarm {
  readonly entries: readonly AuditDraft[];
  readonly notices: readonly NoticeDraft[];
}

/** What the hub knows of its rows in SharePoint, to tell its own writes from those of others. */
export interface KnownRows {
  /** Where the rows of these incidents lie, as the hub last wrote or looked at them, and what they show. */
  known(
    references: readonly string[],
  ): Promise<ReadonlyMap<string, RecordedItem & { readonly version: number }>>;
  /** The incidents whose rows lie at these places; none for a place that one has left. */
  at(places: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Somebody has looked at the row as it is now. Does nothing where it has been written, or moved, since. */
  lookedAt(reference: string, before: string, as: RecordedItem): Promise<void>;
  /**
   * Raises the alarm once under this key, and has the row written again as the incident stands. `say` is
   * given the incident, of one that has left without names; undefined where it was never here. False where
   * the alarm was raised before.
   */
  raise(
    key: string,
    reference: string,
    say: (incident: Incident | undefined) => RowAlarm,
  ): Promise<boolean>;
}

/** The last known people, rota, contacts and settings, sealed: so that a start while SharePoint is away still knows whom to call. */
export interface Pictures {
  keep(name: string, text: string, at: Instant): Promise<void>;
  kept(name: string): Promise<{ readonly text: string; readonly at: Instant } | undefined>;
}

/** How to reach a person's chat with the bot; opaque to all but bot/. */
export interface Conversations {
  remember(person: PersonKey, conversation: string, at: Instant): Promise<void>;
  find(person: PersonKey): Promise<string | undefined>;
  forget(person: PersonKey): Promise<void>;
}
