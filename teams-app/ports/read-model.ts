/** The picture in memory from which lists are answered (design.md 3): fed by delta, without a word of a report. */
import type { IncidentRow, Level } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import type { DeskView } from '../domain/incidents/desk-queue.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Person, PersonKey } from '../domain/people.ts';
import type { RecordedItem } from './record.ts';

/** An incident as lists show it: no narrative. `item` is its place, with the site: "register/12". */
export type IncidentSummary = Pick<
  IncidentRow,
  | 'reference'
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
  | 'route'
> &
  RecordedItem;

/** What somebody wants to see of the desk's queue. */
export interface DeskQuestion {
  readonly caller: Person;
  /** Every incident of the promises store: it goes before what the record shows of it, and is never behind. */
  readonly live: readonly Incident[];
  /** References of incidents about which the caller was sent an alert. */
  readonly asked: readonly string[];
  readonly now: Instant;
  readonly view: DeskView;
  readonly level?: Level;
  /** As it was typed; every word of it must be found. */
  readonly search: string;
  /** Of the page before; text that is no cursor begins at the beginning. */
  readonly cursor?: string;
  readonly limit: number;
}

/** One page of it, already cut to what the caller may see. */
export interface DeskAnswer {
  readonly page: readonly (Incident | IncidentSummary)[];
  /** How many there are in this view, with this level and this search. */
  readonly total: number;
  /** How many the caller may see in each view, whatever the level and the search. */
  readonly counts: Readonly<Record<DeskView, number>>;
  /** Absent on the last page. */
  readonly cursor?: string;
}

/** Who last wrote an item, as Graph names them: an app, a person, or a person through an app. */
export interface WrittenBy {
  readonly application?: { readonly id?: string; readonly displayName?: string };
  readonly user?: { readonly id?: string; readonly displayName?: string; readonly email?: string };
}

/** A row that a reading of the Incidents lists has brought. */
export interface ChangedItem extends RecordedItem {
  readonly reference: string;
  readonly by: WrittenBy;
}

/** One page of a reading, told after the picture shows it. */
export interface ItemNews {
  readonly site: 'register' | 'restricted';
  /** The whole list is being read again: most of it is no news at all. */
  readonly whole: boolean;
  readonly changed: readonly ChangedItem[];
  /** Places of items that are gone. */
  readonly removed: readonly string[];
}

/** How far the first reading of the record has come. */
export interface ReadingProgress {
  /** Incidents read so far. */
  readonly read: number;
  /** False until every incident of the record was read once. */
  readonly complete: boolean;
}

/** The picture in memory from which lists are answered (design.md 3). Asks SharePoint nothing but in `refresh`. */
export interface ReadModel {
  /** A page of the desk's queue for this caller, by the one rule of access. Takes no walk over all rows but to search. */
  desk(question: DeskQuestion): DeskAnswer;
  /** What the record shows of it. */
  find(reference: string): IncidentSummary | undefined;
  /** What the record shows of the incidents that are open there and not among the live ones. */
  openWithout(live: readonly Incident[]): readonly IncidentSummary[];
  /** Every incident that this person reported; the live one goes before what the record shows of it. */
  reportedBy(person: PersonKey, live: readonly Incident[]): readonly (Incident | IncidentSummary)[];
  /** Reads what has changed since the last time. Calls at the same time share one reading. */
  refresh(): Promise<void>;
  progress(): ReadingProgress;
  /** When refresh last succeeded; undefined before the first time. */
  readonly freshAt: Instant | undefined;
  /** Calls back for each page that a reading brings. A listener that throws is logged. Gives what ends it. */
  onNews(listener: (news: ItemNews) => void): () => void;
}
