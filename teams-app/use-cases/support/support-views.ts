/** What somebody sees of support: plain data for a page and a card. Of requests, only their own two sides. */
import type { SupportRow } from '#lists/support.ts';
import type { ContactRow } from '#lists/contacts.ts';
import type { BuddyWants } from '../../domain/support/buddies.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PersonKey } from '../../domain/people.ts';
import type { TalkState } from '../../domain/support/talk-request.ts';

type KindOfPerson = 'champion' | 'mentor' | 'first-aider' | 'welfare-member' | 'other';

/** Somebody of the council who can be asked to talk. */
export interface Supporter {
  readonly key: PersonKey;
  readonly name: string;
  readonly kinds: readonly KindOfPerson[];
  readonly about?: string;
  readonly hours?: string;
  /** Somebody who is there for one group alone. */
  readonly forGroup?: string;
}

/** A service or an office outside the hub: what is done with it, the hub does not know. */
export interface Service extends Pick<
  SupportRow,
  'kind' | 'title' | 'phone' | 'email' | 'web' | 'code' | 'hours' | 'forGroup' | 'checkedAt'
> {
  readonly about?: string;
}

/** A crisis line of the Contacts list. */
export type Line = Pick<ContactRow, 'title' | 'phone' | 'hours' | 'note' | 'checkedAt'>;

/** A request that the reader has sent. */
export interface OwnRequest {
  readonly key: string;
  readonly to: string;
  readonly sentAt: Instant;
  readonly state: TalkState;
  readonly answeredAt?: Instant;
  /** They are not asked any more: nobody will answer. */
  readonly hasLeft: boolean;
}

/** A request to the reader. */
export interface RequestToMe {
  readonly key: string;
  readonly from: string;
  readonly sentAt: Instant;
  readonly state: TalkState;
  readonly words?: string;
  readonly reach?: string;
  readonly email?: string;
}

export interface OwnBuddies {
  readonly wants: BuddyWants;
  /** Empty: in no group. Absent: not said. */
  readonly group?: string;
  readonly three: boolean;
  /** Waiting, or together, since then. */
  readonly since: Instant;
  readonly buddies: readonly { readonly name: string; readonly email: string }[];
}

export interface MySupport {
  readonly now: Instant;
  readonly dutyPhone: string;
  readonly supporters: readonly Supporter[];
  readonly services: readonly Service[];
  readonly lines: readonly Line[];
  /** The council's list could not be read: some may be missing. */
  readonly isPartial: boolean;
  /** Councillors ask, have buddies and are asked how they are. */
  readonly isCouncillor: boolean;
  readonly requests: readonly OwnRequest[];
  readonly toMe: readonly RequestToMe[];
  readonly buddies?: OwnBuddies;
  /** Whether they are asked how they are after something serious. */
  readonly isAsked: boolean;
}

/** What was done, in words for the person. */
export interface SupportSaid {
  readonly say: string;
}
