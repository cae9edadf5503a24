/** Who has asked whom to talk, who wants a buddy, who wants no check-ins. Sealed, in no trail, and gone in time. */
import type { Instant } from '#schema/fields.ts';
import type { BuddyWish, KeptApart } from '../domain/support/buddies.ts';
import type { NoticeDraft } from '../domain/alerts/notices.ts';
import type { PersonKey } from '../domain/people.ts';
import type { TalkRequest } from '../domain/support/talk-request.ts';

/** What becomes of a request: as it now is, or gone; with the messages owed because of it. */
export interface TalkStep {
  readonly request: TalkRequest | 'gone';
  readonly notices: readonly NoticeDraft[];
}

/** What becomes of wishes for a buddy. */
export interface BuddyStep {
  readonly put: readonly BuddyWish[];
  /** These want no buddy any more. */
  readonly gone?: readonly PersonKey[];
  /** These have met, and are never put together again while both are of this council. */
  readonly met?: readonly (readonly [PersonKey, PersonKey])[];
  readonly notices: readonly NoticeDraft[];
}

/** Every method is one transaction; one that cannot write throws StoreUnavailable. No name is readable at rest. */
export interface SupportPromises {
  /** Keeps a request with its messages. One that is open between the same two stays as it is: undefined. */
  ask(request: TalkRequest, notices: readonly NoticeDraft[]): Promise<TalkRequest | undefined>;
  /** What this person has asked, and what was asked of them, oldest first. Nobody else's. */
  requestsOf(person: PersonKey): Promise<{
    readonly own: readonly TalkRequest[];
    readonly toThem: readonly TalkRequest[];
  }>;
  /** Everything that nobody has answered: for the chore that asks once more. */
  unanswered(): Promise<readonly TalkRequest[]>;
  /** Undefined where there is none, or where `decide` says so: then nothing is changed. */
  change(
    key: string,
    decide: (request: TalkRequest) => TalkStep | undefined,
  ): Promise<TalkRequest | undefined>;
  wishOf(person: PersonKey): Promise<BuddyWish | undefined>;
  /** Decides about all wishes as they are now, and writes what comes of it. Undefined changes nothing. */
  matchBuddies(
    decide: (wishes: readonly BuddyWish[], haveMet: KeptApart) => BuddyStep | undefined,
  ): Promise<BuddyStep | undefined>;
  /** Whether this person wants no check-ins after something serious. */
  wantsNoAftercare(person: PersonKey): Promise<boolean>;
  setAftercare(person: PersonKey, wanted: boolean, at: Instant): Promise<void>;
  /**
   * Lets go of requests and wishes from before then, and of what is kept of people who are no longer among
   * these. Gives how many rows left.
   */
  letGo(before: Instant, people: readonly PersonKey[]): Promise<number>;
}
