/** The calendar of the wellbeing mailbox: cafés and online surgeries. Attendees never see one another. */
import type { Instant } from '#schema/fields.ts';

export interface CalendarPerson {
  readonly email: string;
  readonly name: string;
}

/** An event as it is to stand. */
export interface CalendarEvent {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Where people meet; '' where it is online alone. */
  readonly place: string;
  readonly isOnline: boolean;
}

/** An event as the calendar has it. */
export interface MadeEvent {
  readonly id: string;
  /**
   * Absent where it is not online, and where it was to be and the mailbox can make no Teams meetings: Graph
   * answers as if all were well (platform-facts C), so whoever asked for a meeting is told.
   */
  readonly joinUrl?: string;
}

/** How an online meeting is kept: who waits in the lobby, and whether there is a chat. */
export interface MeetingRules {
  /** organizer: everybody else waits until they are let in. */
  readonly lobby: 'organizer' | 'organization' | 'invited';
  readonly chat: 'disabled' | 'enabled';
}

export interface BusyTime {
  readonly from: Instant;
  readonly until: Instant;
}

/** When somebody is busy; undefined where their calendar can't be asked. */
export interface Busy {
  readonly email: string;
  readonly times: readonly BusyTime[] | undefined;
}

/** Every method throws RecordUnavailable where Exchange does not answer, and CalendarRefused where it says no. */
export interface Calendar {
  /** False where the council has set up no mailbox: then nothing else may be called. */
  readonly isThere: boolean;
  /** `key` makes one event however often it is asked for. Nobody is invited yet. */
  make(key: string, event: CalendarEvent): Promise<MadeEvent>;
  /** Writes over what is named. Whoever is invited is told of a new time or place by their own calendar. */
  change(id: string, event: CalendarEvent): Promise<MadeEvent>;
  /** These are invited and nobody else: whoever is new gets an invitation, whoever is left out a cancellation. */
  invite(id: string, people: readonly CalendarPerson[]): Promise<void>;
  /** Addresses of those who are invited. */
  invited(id: string): Promise<readonly string[]>;
  /** Takes the event away; whoever is invited is told with these words. Nothing happens where it is gone. */
  cancel(id: string, words: string): Promise<void>;
  /** Gives the meeting of this address its rules. False where the right for it was not granted. */
  keepMeeting(joinUrl: string, rules: MeetingRules): Promise<boolean>;
  /** At most 20 addresses and 42 days, as Graph takes them. */
  busy(emails: readonly string[], from: Instant, until: Instant): Promise<readonly Busy[]>;
}

/** The calendar says no: the mailbox is not there, or the right is missing. */
export class CalendarRefused extends Error {
  override readonly name = 'CalendarRefused';
}
