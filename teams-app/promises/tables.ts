/** The tables of the promises store. Moments are ISO-8601 text, flags 0 or 1, so that every SQL database holds them alike. */
import type { Kysely } from 'kysely';
import type { NoticeChannel, NoticeKind, Notice } from '../domain/alerts/notices.ts';
import type { AuditAction } from '../domain/trail/audit.ts';
import type { EvidenceState } from '../domain/evidence/evidence.ts';
import type { CafePlacesTable } from './cafe-row.ts';
import type { BuddyWishesTable, TalkRequestsTable } from './support-rows.ts';

/** Whoever holds a row until then. */
interface Claimed {
  claimed_by: string | null;
  claimed_until: string | null;
}

export interface IncidentsTable {
  reference: string;
  submission: string;
  open: number;
  version: number;
  /** The version at which what cards show last changed. */
  face_version: number;
  /** Null only once closed: the table itself refuses an open incident that nobody will look at. */
  wake_at: string | null;
  closed_at: string | null;
  /** The Incident as JSON: no councillor's words. */
  state: string;
  /** The number of its last change that shows. */
  changed: number;
}

/** One row: the last number that a change had, and how many incidents have left. */
export interface MarksTable {
  changed: number;
  departed: number;
}

/** Outlives its incident: a late delivery of the same card still finds its reference. */
export interface SubmissionsTable {
  submission: string;
  reference: string;
  /** The incident without names, once it has left. */
  left_as: string | null;
}

/** Keyed digests of the words that came under a submission. */
export interface WordsTable {
  submission: string;
  digest: string;
}

export interface ReportsTable {
  reference: string;
  sealed: string;
}

/** Where the chain of each incident's audit trail ends; kept when the entries have been filed. */
export interface TrailsTable {
  reference: string;
  sequence: number;
  hash: string;
  /** 0 while the end must still be asked of the record: entries then wait with numbers from 1. */
  known: number;
}

export interface EntriesTable {
  reference: string;
  sequence: number;
  at: string;
  action: AuditAction;
  actor: string;
  actor_key: string;
  sealed_detail: string | null;
  shared: number;
  previous_hash: string;
  hash: string;
}

export interface FilingsTable extends Claimed {
  reference: string;
  item: string | null;
  etag: string | null;
  recorded_version: number;
  /** Null where everything is recorded. */
  file_at: string | null;
  attempts: number;
  why: string | null;
  /** The place that a moved incident has left, until nothing is left there. */
  moving_from: string | null;
}

/** Changes by hand of which the alarm was raised: each once. */
export interface RowAlarmsTable {
  key: string;
  reference: string;
  at: string;
}

export interface NoticesTable extends Claimed {
  key: string;
  reference: string;
  kind: NoticeKind;
  to_key: string;
  channel: NoticeChannel;
  due_at: string;
  /** 1: goes out before whatever can wait. */
  urgent: number;
  sealed_words: string | null;
  state: Notice['state'];
  /** When it may be tried next: sending while planned, drawing again once sent. */
  next_at: string;
  attempts: number;
  unknown_outcomes: number;
  sent_at: string | null;
  activity: string | null;
  conversation: string | null;
  drawn_from: number;
  why: string | null;
}

/** What was sent and does not stand in the trail yet. The key is the notice's: each is noted once. */
export interface GatheredTable {
  key: string;
  reference: string;
  at: string;
  sealed: string;
}

/** Files that were sent; their bytes lie in the spool under the same key. */
export interface EvidenceTable extends Claimed {
  key: string;
  /** Keyed digest of what makes one delivery: a second one adds nothing. */
  delivery: string;
  reference: string | null;
  from_key: string;
  state: EvidenceState;
  /** Keyed digest of the bytes; null until they are here. */
  content: string | null;
  /** Its name, its sender, where it comes from; null once the library has it. */
  sealed: string | null;
  size: number | null;
  received_at: string;
  /** When it may be fetched, or filed; null where neither is to be done. */
  next_at: string | null;
  attempts: number;
  why: string | null;
  /** 'owed' where the sender is to be told what becomes of it. */
  word: 'owed' | null;
  /** When to tell; null until there is something to tell. */
  word_at: string | null;
}

/** The last slot of each chore that was done. */
export interface ChoresTable extends Claimed {
  name: string;
  slot: string;
  done_at: string | null;
  /** Before then it is not tried. */
  next_at: string;
  attempts: number;
  why: string | null;
}

/** People who work alone, and until when. */
export interface CheckInsTable extends Claimed {
  key: string;
  person: string;
  /** 1 until they say that they are safe; a person has one such row. */
  open: number;
  started_at: string;
  ended_at: string | null;
  /** When it is to be looked at; null where nothing is to be done any more. */
  wake_at: string | null;
  version: number;
  /** The CheckIn: where, with whom, until when. */
  sealed: string;
  item: string | null;
  etag: string | null;
  filed_version: number;
  /** Null where the record shows it as it is. */
  file_at: string | null;
  attempts: number;
  why: string | null;
}

/** Keyed digests of the words by which people say the opposite. */
export interface DangerWordsTable {
  person: string;
  salt: string;
  digest: string;
  at: string;
}

/** Whom a channel does not reach. */
export interface UnreachableTable {
  person: string;
  channel: NoticeChannel;
  since: string;
  why: string;
  found: 'send' | 'look';
}

/** The answers to a survey while it is open: one row a survey. */
export interface SurveyBoxesTable {
  survey: string;
  version: number;
  /** The marks of those who have answered, and the answers, apart and mixed. */
  sealed: string;
}

export interface Tables {
  store_version: { version: number };
  marks: MarksTable;
  incidents: IncidentsTable;
  submissions: SubmissionsTable;
  words: WordsTable;
  reports: ReportsTable;
  trails: TrailsTable;
  entries: EntriesTable;
  filings: FilingsTable;
  notices: NoticesTable;
  gathered: GatheredTable;
  row_alarms: RowAlarmsTable;
  evidence: EvidenceTable;
  conversations: { person: string; conversation: string; at: string };
  pictures: { name: string; sealed: string; at: string };
  chores: ChoresTable;
  unreachable: UnreachableTable;
  confirmations: { person: string; channel: NoticeChannel; at: string };
  check_ins: CheckInsTable;
  danger_words: DangerWordsTable;
  cafe_places: CafePlacesTable;
  talk_requests: TalkRequestsTable;
  buddy_wishes: BuddyWishesTable;
  /** Who was together, as keyed digests of two. */
  buddies_met: { mark: string };
  /** Who wants no check-ins after something serious. */
  aftercare_stops: { mark: string; at: string };
  survey_boxes: SurveyBoxesTable;
  drop_in_holders: { slot: string; until: string; sealed: string };
  own_words: { key: string; sealed: string };
}

export type Db = Kysely<Tables>;
