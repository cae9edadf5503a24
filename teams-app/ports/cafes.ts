/** Who has a place in which café, until it is over. Sealed, in no list and no trail. */
import type { CafePlaces } from '../domain/cafes/cafe.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { NoticeDraft } from '../domain/alerts/notices.ts';

export interface CafeStep {
  readonly places: CafePlaces;
  readonly notices: readonly NoticeDraft[];
}

/** Every method is one transaction; one that cannot write throws StoreUnavailable. */
export interface CafePromises {
  places(cafe: string): Promise<CafePlaces>;
  /**
   * Decides about the places as they are now and writes what comes of it, with the messages owed. They are gone
   * by themselves once `until` has passed. Undefined changes nothing. What is written stands as not told to the
   * calendar until `told`.
   */
  change(
    cafe: string,
    until: Instant,
    decide: (places: CafePlaces) => CafeStep | undefined,
  ): Promise<CafePlaces>;
  /** Cafés whose places the calendar and the list have not been told of, each with the number of its change. */
  untold(): Promise<readonly { readonly cafe: string; readonly version: number }[]>;
  /** The calendar and the list show this change. What has come since stays untold. */
  told(cafe: string, version: number): Promise<void>;
  /** The calendar is to be told again: its event is new. Nothing happens where nobody has a place. */
  untell(cafe: string): Promise<void>;
  /** Forgets the places of cafés that are over. Gives how many cafés left. */
  letGo(over: Instant): Promise<number>;
}
