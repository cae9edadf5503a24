/** What the engine works with, and what it tells of a sweep. */
import type {
  Calendar,
  Chance,
  CheckInRecord,
  Clock,
  Council,
  Directory,
  EvidenceRoom,
  HolidayList,
  IncidentRecord,
  KeptLists,
  Log,
  Messengers,
  Promises,
  ReadModel,
} from '../ports.ts';
import type { PulseBoard } from './pulse-board.ts';
import type { RowWatch } from './rows/watch-rows.ts';

export interface EngineDeps {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly council: Council;
  readonly promises: Promises;
  readonly record: IncidentRecord;
  /** The record for filing, with resource units of its own, so that nobody waits for a backlog; `record` where left out. */
  readonly recorder?: IncidentRecord;
  /** The list of check-ins; where it is left out, they live in the promises store alone. */
  readonly checkInRecord?: CheckInRecord;
  /** The council's small lists; where they are left out, nobody looks after courses and surveys. */
  readonly lists?: KeptLists;
  /** The calendar of the wellbeing mailbox; where it is left out, nobody looks after cafés. */
  readonly calendar?: Calendar;
  readonly evidence: EvidenceRoom;
  readonly readModel: ReadModel;
  /** Rows that somebody else may have written; where it is left out, only a change that meets one shows it. */
  readonly watch?: RowWatch;
  readonly messengers: Messengers;
  /** Which bank holidays have been announced; by rule alone where it is left out. */
  readonly holidays?: HolidayList;
  /** The directory of accounts; where it is left out, nobody sees who has left. */
  readonly directory?: Directory;
  /** Where it notes what it did last; where it is left out, nobody asks. */
  readonly board?: PulseBoard;
  readonly log: Log;
  /**
   * Milliseconds after which an attempt to tell somebody counts as one of which nobody knows how it
   * went. 10,000 unless given; below the 60 seconds of a claim.
   */
  readonly sendDeadline?: number;
  /** Milliseconds that SharePoint is given for one incident; 45,000 unless given, for the same reason. */
  readonly filingDeadline?: number;
  /** Milliseconds that a chore may take; ten minutes unless given. */
  readonly choreDeadline?: number;
}

/** How many of each a sweep did. */
export interface SweepReport {
  /** Rungs entered because the one before had its time. */
  readonly advanced: number;
  /** Rungs left at once because nobody on them can be reached. */
  readonly skipped: number;
  /** Promises to councillors newly marked as overdue. */
  readonly overdue: number;
  readonly planned: number;
  readonly sent: number;
  readonly unreachable: number;
  readonly postponed: number;
  readonly dropped: number;
  readonly redrawn: number;
  readonly recorded: number;
  readonly entriesFiled: number;
  /** 1 where filing stopped for want of time and not of work. */
  readonly unfinished: number;
  /** Files fetched, filed or lost, senders told, and files that left. */
  readonly evidence: number;
  readonly adopted: number;
  /** Check-ins looked at because something of theirs was due. */
  readonly checkIns: number;
  /** Slots of chores that were done. */
  readonly chores: number;
  /** Changes of rows by hand of which the alarm was raised. */
  readonly alarms: number;
  /** Closed incidents that left the store. */
  readonly left: number;
  /** Things that went wrong by themselves and held up nothing else; each was logged. */
  readonly failed: number;
}

/** A report while it is being counted. */
export type Tally = { -readonly [K in keyof SweepReport]: number };

export const emptyTally = (): Tally => ({
  advanced: 0,
  skipped: 0,
  overdue: 0,
  planned: 0,
  sent: 0,
  unreachable: 0,
  postponed: 0,
  dropped: 0,
  redrawn: 0,
  recorded: 0,
  entriesFiled: 0,
  unfinished: 0,
  evidence: 0,
  adopted: 0,
  checkIns: 0,
  chores: 0,
  alarms: 0,
  left: 0,
  failed: 0,
});
