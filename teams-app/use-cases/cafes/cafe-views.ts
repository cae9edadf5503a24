/** What use-cases answer about cafés. Nobody is told who else comes. */
import type { Repeat, Standing } from '../../domain/cafes/cafe.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PersonKey } from '../../domain/people.ts';

export interface CafeView {
  readonly key: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place?: string;
  readonly online: boolean;
  readonly host: string;
  readonly openTo: 'everybody' | 'group' | 'independents';
  readonly group?: string;
  readonly about?: string;
  readonly cancelled: boolean;
  readonly capacity: number;
  readonly joined: number;
  readonly waiting: number;
  readonly mine: Standing;
  /** For whoever has a place. */
  readonly joinUrl?: string;
  /** For whoever may change cafés. */
  readonly manage?: {
    readonly series?: string;
    readonly hostKey: PersonKey;
    /** The host has left the council, or is not known any more. */
    readonly hostHasLeft: boolean;
    /** It is to be online, and the mailbox has made no Teams meeting. */
    readonly meetingMissing: boolean;
    /** Nobody gets an invitation: the council has no mailbox for it, or the event was not made. */
    readonly noEvent: boolean;
    /** Once it is over and five or more have said how it was. */
    readonly feedback?: { readonly good: number; readonly fair: number; readonly poor: number };
  };
}

export interface CafeList {
  /** Those of the last 30 days and all to come, by time. */
  readonly cafes: readonly CafeView[];
  readonly may: { readonly manage: boolean };
  /** Who may welcome people: by name. Empty for whoever may not manage. */
  readonly hosts: readonly { readonly key: PersonKey; readonly name: string }[];
  readonly now: Instant;
}

/** What a café is written from: texts, days such as "2027-01-12", times such as "18:00". */
export interface CafeInput {
  readonly title: string;
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly place?: string;
  readonly online?: 'yes' | '';
  readonly capacity: string;
  readonly host?: PersonKey;
  readonly openTo: CafeView['openTo'];
  readonly group?: string;
  readonly about?: string;
}

export interface ScheduleCafeInput extends CafeInput {
  readonly repeat: Repeat;
  /** How many times, 2 to 52; read where it repeats. */
  readonly times?: string;
  /** Makes the café once however often the form is sent. */
  readonly submission: string;
  /** "yes": though the check found something. */
  readonly anyway?: 'yes' | '';
}

/** one: this date alone. following: this and every later one of its series. */
export type CafeScope = 'one' | 'following';

export interface CafeSaved {
  /** The café; of a series the first that was made or changed. */
  readonly key: string;
  readonly say: string;
  /** What the champion should know: no Teams meeting, no invitations. */
  readonly warnings: readonly string[];
}

export interface CafeJoined {
  readonly standing: Standing;
  readonly say: string;
}
