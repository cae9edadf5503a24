import { addressChoices } from '#lists/address-choices.ts';
import { addressPlaces, carriedOut, choiceIn } from '../../domain/information/address-choice.ts';
import type { AddressPlace } from '../../domain/information/address-choice.ts';
import { dealsWith } from '../../domain/requests/request-officers.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { addressWords } from '../../domain/words/address-choices.ts';
import { requestWords } from '../../domain/words/requests.ts';
import { tellAsker } from '../requests/request-notices.ts';
import { addressList, addressRequest } from './find-address.ts';
import type { AddressChoice } from './find-address.ts';
import type { InformationSaid } from './information-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { tickFrom } from '../check-ins/own-check-in.ts';
import { textFrom } from '../text-from.ts';
import { requestEntry } from '../requests/request-entry.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  readonly choice: string;
  readonly place: AddressPlace;
  /** As the officer saw it: what was chosen since is not what was done. */
  readonly since: string;
  readonly isDone: boolean;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const place = addressPlaces.find((each) => each === textFrom(raw, 'place'));
  if (place === undefined) return refuse('not-found', requestWords[language].said.notThere);
  const [choice, since] = [textFrom(raw, 'choice'), textFrom(raw, 'since')];
  return done({ choice, place, since, isDone: tickFrom(raw, 'done') });
};

/** The same answer for one that is not there and for one that is not for the caller. */
const find = (hub: Hub, caller: Person, { choice, place, since }: Input): Result<AddressChoice> => {
  const mayDo = dealsWith('address', hub.council.people(), caller);
  const one = mayDo
    ? addressList(hub)
        .rows()
        ?.find(({ row }) => row.key === choice)
    : undefined;
  if (one === undefined) return refuse('not-found', requestWords[caller.language].said.notThere);
  return choiceIn(one.row, place).since === since
    ? done(one)
    : refuse('conflict', addressWords[caller.language].said.changed);
};

const entryOf = (hub: Hub, caller: Person, { row }: AddressChoice, { place, isDone }: Input) => {
  const what = addressChoices.fields[place].label.en;
  return requestEntry(hub, caller, 'address-done', row, isDone ? what : `${what}, taken back`);
};

const tick = async (
  hub: Hub,
  caller: Person,
  one: AddressChoice,
  input: Input,
): Promise<InformationSaid> => {
  const doneAt = input.isDone ? hub.clock.now() : null;
  await hub.promises.log([entryOf(hub, caller, one, input)]);
  await addressList(hub).change(one, {
    ...carriedOut(input.place, doneAt),
    officer: caller.name.slice(0, 255),
  });
  const request = addressRequest(one.row, input.place);
  if (request !== undefined) await tellAsker(hub, request, one.row.councillorKey);
  return { say: requestWords[caller.language].said.answered(one.row.councillor) };
};

/**
 * An officer ticks that a choice is carried out, or takes a wrong tick back; the councillor hears that there is
 * news. Refused where the councillor has chosen anew since the officer looked.
 */
export const carryOutAddress = useCase('anybody', read, (hub, caller, input) =>
  onFreshLists<InformationSaid>(caller.language, [addressList(hub)], async () => {
    const one = find(hub, caller, input);
    if (!one.ok) return one;
    const isDone = choiceIn(one.value.row, input.place).doneAt !== undefined;
    if (isDone === input.isDone) return done({ say: addressWords[caller.language].said.ticked });
    return done(await tick(hub, caller, one.value, input));
  }),
);
