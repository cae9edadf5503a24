/** Choices about home addresses: the councillor's own, and those that somebody carries out. */
import { addressChoices } from '#lists/address-choices.ts';
import type { AddressRow } from '#lists/address-choices.ts';
import { addressPlaces, choiceIn, isToBeDone } from '../../domain/information/address-choice.ts';
import type { AddressPlace, PlaceChoice } from '../../domain/information/address-choice.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import type { AskedRequest } from '../../domain/requests/request-messages.ts';
import type { Council, KeptList, KeptLists, KeptRow } from '../../ports.ts';
import type { AddressTask, OwnAddress } from './information-views.ts';
import type { Hub } from '../use-case.ts';

export type AddressChoice = KeptRow<AddressRow>;

export const addressList = ({ lists }: { readonly lists: KeptLists }): KeptList<AddressRow> =>
  lists.of(addressChoices);

export const ownAddress = (hub: Hub, caller: Person): AddressChoice | undefined =>
  addressList(hub)
    .rows()
    ?.find(({ row }) => row.councillorKey === caller.key);

/** What the councillor sees of their own. */
export const ownAddressView = (one: AddressChoice | undefined): OwnAddress => {
  const ballot = one?.row.ballot;
  return {
    places: addressPlaces.map((place) => choiceIn(one?.row, place)),
    ...(ballot === undefined ? {} : { ballot }),
  };
};

/** A choice as its messages know it. */
export const addressRequest = (row: AddressRow, place: AddressPlace): AskedRequest | undefined => {
  const { since } = choiceIn(row, place);
  return since === undefined ? undefined : { about: 'address', key: `${row.key}/${place}`, since };
};

const taskOf = (row: AddressRow, { since, ...choice }: PlaceChoice): AddressTask[] =>
  since === undefined ? [] : [{ choice: row.key, councillor: row.councillor, since, ...choice }];

const openFirst = (a: AddressTask, b: AddressTask): number =>
  Number(isToBeDone(b)) - Number(isToBeDone(a)) || a.since.localeCompare(b.since);

/** Every choice of councillors in post: what is still to be done first. The note about the ballot paper is nobody's but theirs. */
export const addressTasks = (
  { council }: { readonly council: Council },
  rows: readonly AddressChoice[],
): readonly AddressTask[] =>
  rows
    .filter(({ row }) => {
      const councillor = council.person(row.councillorKey);
      return councillor !== undefined && hasRole(councillor, 'councillor');
    })
    .flatMap(({ row }) => addressPlaces.flatMap((place) => taskOf(row, choiceIn(row, place))))
    .toSorted(openFirst);
