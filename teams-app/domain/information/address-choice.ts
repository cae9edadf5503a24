/** Where a councillor's home address is shown: their choice, private until they say otherwise. Source: domain.md, practices 67, 68, 70. */
import type { AddressRow } from '#lists/address-choices.ts';
import type { Instant } from '../time/instant.ts';

export const addressPlaces = ['website', 'register'] as const;
export type AddressPlace = (typeof addressPlaces)[number];
export type AddressWish = AddressRow['website'];
export type BallotWish = NonNullable<AddressRow['ballot']>;

export interface PlaceChoice {
  readonly place: AddressPlace;
  readonly wish: AddressWish;
  /** When they chose; absent where they never did. */
  readonly since?: Instant;
  /** When an officer saw to it; absent while it is still to be done. */
  readonly doneAt?: Instant;
}

/** What somebody wants in one place. Whoever never chose is kept private. */
export const choiceIn = (row: AddressRow | undefined, place: AddressPlace): PlaceChoice => {
  const since = row?.[`${place}Since`];
  if (row === undefined || since === undefined) return { place, wish: 'private' };
  const doneAt = row[`${place}Done`];
  return { place, wish: row[place], since, ...(doneAt === undefined ? {} : { doneAt }) };
};

/** Somebody has chosen, and no officer has seen to it yet. */
export const isToBeDone = ({ since, doneAt }: PlaceChoice): boolean =>
  since !== undefined && doneAt === undefined;

/** The columns of one place. What is chosen anew is to be done anew. */
export const chosen = (place: AddressPlace, wish: AddressWish, now: Instant) =>
  place === 'website'
    ? { website: wish, websiteSince: now, websiteDone: null }
    : { register: wish, registerSince: now, registerDone: null };

/** The column that says when an officer saw to it; null while it is still to be done. */
export const carriedOut = (place: AddressPlace, doneAt: Instant | null) =>
  place === 'website' ? { websiteDone: doneAt } : { registerDone: doneAt };
