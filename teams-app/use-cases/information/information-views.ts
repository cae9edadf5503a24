/** What the section "My information" is drawn from: the caller's own, and what they deal with as an officer. */
import type {
  AddressPlace,
  AddressWish,
  BallotWish,
  PlaceChoice,
} from '../../domain/information/address-choice.ts';
import type { DeviceRow } from '#lists/devices.ts';
import type { InterestRow } from '#lists/sensitive-interests.ts';
import type { DeviceKind } from '../../domain/information/device.ts';
import type { Instant } from '../../domain/time/instant.ts';

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

export type InterestStage = InterestRow['stage'];

/** An application as a list of officers shows it: nothing of what it says. */
export interface InterestLine {
  readonly key: string;
  readonly councillor: string;
  readonly stage: InterestStage;
  readonly askedAt: Instant;
  readonly decidedAt?: Instant;
  readonly endedAt?: Instant;
}

/** One whole: to whose it is, and to the monitoring officer. */
export interface OpenedInterest extends InterestLine {
  /** How it was read: what was changed since is not what is decided. */
  readonly revision: string;
  readonly interest: string;
  readonly reason?: string;
  readonly answer?: string;
}

export interface OwnDevice extends Partial<
  Pick<DeviceRow, 'wish' | 'number' | 'issuedAt' | 'testedAt' | 'works' | 'answer'>
> {
  readonly key: string;
  readonly kind: DeviceKind;
  readonly stage: DeviceRow['stage'];
  readonly askedAt: Instant;
  /** They want a note once a month to test it. */
  readonly remind: boolean;
}

export interface DeviceLine extends OwnDevice {
  readonly councillor: string;
  /** How it was read: what has changed since is not what is answered. */
  readonly revision: string;
}

/** For those who give devices out. */
export interface DeviceDesk {
  readonly kinds: readonly DeviceKind[];
  /** What is to be done first. */
  readonly lines: readonly DeviceLine[];
  /** To whom something can be given out. */
  readonly councillors: readonly { readonly key: string; readonly name: string }[];
}

export interface MyInformation {
  readonly now: Instant;
  readonly phone: string;
  /** For councillors alone. */
  readonly address?: OwnAddress;
  readonly ownInterests?: readonly OpenedInterest[];
  readonly ownDevices?: readonly OwnDevice[];
  /** For those who carry them out: what is still to be done first, longest waiting first. */
  readonly addresses?: readonly AddressTask[];
  /** For the monitoring officer: those that wait first. */
  readonly interests?: readonly InterestLine[];
  readonly devices?: DeviceDesk;
}

/** What came of something that was done. */
export interface InformationSaid {
  readonly say: string;
}
