/** What the section "My information" is drawn from: the caller's own, and what they deal with as an officer. */
import type {
  AddressPlace,
  AddressWish,
  BallotWish,
  PlaceChoice,
} from '../domain/address-choice.ts';
import type { Instant } from '../domain/instant.ts';

export interface OwnAddress {
  readonly places: readonly PlaceChoice[];
  /** A note of their own; absent where they made none. */
  readonly ballot?: BallotWish;
}

/** One choice of a councillor, for whoever carries it out. */
export interface AddressTask {
  /** By which it is carried out. */
  readonly choice: string;
  readonly councillor: string;
  readonly place: AddressPlace;
  readonly wish: AddressWish;
  readonly since: Instant;
  readonly doneAt?: Instant;
}

export interface MyInformation {
  readonly now: Instant;
  readonly phone: string;
  /** For councillors alone. */
  readonly address?: OwnAddress;
  /** For those who carry them out: what is still to be done first, longest waiting first. */
  readonly addresses?: readonly AddressTask[];
}

/** What came of something that was done. */
export interface InformationSaid {
  readonly say: string;
}
