import type { AddressRow } from '#lists/address-choices.ts';
import { addressPlaces, choiceIn, chosen } from '../../domain/information/address-choice.ts';
import type {
  AddressPlace,
  AddressWish,
  BallotWish,
} from '../../domain/information/address-choice.ts';
import { officersFor } from '../../domain/requests/request-officers.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { addressWords } from '../../domain/words/address-choices.ts';
import { askOfficers } from '../requests/request-notices.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { addressList, addressRequest, ownAddress } from './find-address.ts';
import type { AddressChoice } from './find-address.ts';
import type { InformationSaid } from './information-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

type Raw = Readonly<Record<string, unknown>>;

interface Choice {
  readonly place: AddressPlace;
  readonly wish: AddressWish;
}

const wishIn = (raw: Raw): AddressWish | undefined => {
  const wish = textFrom(raw, 'wish');
  return wish === 'private' || wish === 'shown' ? wish : undefined;
};

const read = (raw: Raw, language: Language): Result<Choice> => {
  const place = addressPlaces.find((each) => each === textFrom(raw, 'place'));
  const wish = wishIn(raw);
  return place === undefined || wish === undefined
    ? refuse('invalid', addressWords[language].said.choose)
    : done({ place, wish });
};

const first = (hub: Hub, caller: Person): AddressRow => ({
  title: caller.name.slice(0, 255),
  councillor: caller.name.slice(0, 255),
  councillorKey: caller.key,
  website: 'private',
  register: 'private',
  key: hub.seal.digest(JSON.stringify(['address', caller.key])).slice(0, 40),
});

/** Each councillor has one row, however many forms arrive at once. */
const ownRow = async (hub: Hub, caller: Person): Promise<AddressChoice> =>
  ownAddress(hub, caller) ?? addressList(hub).add(first(hub, caller));

/** It is kept either way; where nobody is there to carry it out, the councillor reads that and whom to call. */
const ask = async (
  hub: Hub,
  { language }: Person,
  { row }: AddressChoice,
  place: AddressPlace,
): Promise<InformationSaid> => {
  const { said } = addressWords[language];
  const officers = officersFor('address', hub.council.people());
  const request = addressRequest(row, place);
  if (officers.length === 0 || request === undefined) return { say: said.nobody(dutyPhone(hub)) };
  await askOfficers(hub, request, officers);
  return { say: said.kept };
};

/**
 * The councillor says where their home address is shown: private or shown, changed as often as they like
 * (domain.md, practices 68 and 70). Whoever carries it out is told that there is something to do. Said again it
 * changes nothing.
 */
export const chooseAddress = useCase(['councillor'], read, (hub, caller, { place, wish }) =>
  onFreshLists<InformationSaid>(caller.language, [addressList(hub)], async () => {
    const one = await ownRow(hub, caller);
    const now = choiceIn(one.row, place);
    if (now.wish === wish && now.doneAt !== undefined)
      return done({ say: addressWords[caller.language].said.same });
    const isNew = now.wish !== wish || now.since === undefined;
    const kept = isNew
      ? await addressList(hub).change(one, chosen(place, wish, hub.clock.now()))
      : one;
    return done(await ask(hub, caller, kept, place));
  }),
);

const ballots: readonly BallotWish[] = ['area', 'address'];

/** A note of the councillor's own about the next ballot paper. It goes to nobody (domain.md, practice 67). */
export const noteBallot = useCase(
  ['councillor'],
  (raw) => done({ ballot: ballots.find((each) => each === textFrom(raw, 'ballot')) }),
  (hub, caller, { ballot }) =>
    onFreshLists<InformationSaid>(caller.language, [addressList(hub)], async () => {
      const one = await ownRow(hub, caller);
      await addressList(hub).change(one, { ballot: ballot ?? null });
      return done({ say: addressWords[caller.language].said.noted });
    }),
);
