import type { TakedownRow } from '#lists/takedowns.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { officersFor } from '../../domain/requests/request-officers.ts';
import { onlineWords } from '../../domain/words/online.ts';
import { requestWords } from '../../domain/words/requests.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { findOwnTakedown, takedownList, takedownRequest } from './find-takedown.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import type { OnlineSaid } from './online-views.ts';
import { textFrom } from '../text-from.ts';
import { askOfficers } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import { siteOf, webAddress } from './web-address.ts';

interface Input {
  readonly address: URL;
  readonly submission: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const address = webAddress(textFrom(raw, 'address'));
  return address === undefined
    ? refuse('invalid', onlineWords[language].takedown.said.noAddress, 'address')
    : done({ address, submission: textFrom(raw, 'submission') });
};

const rowOf = (hub: Hub, caller: Person, { address, submission }: Input): TakedownRow => ({
  title: siteOf(address).slice(0, 255),
  address: address.href,
  stage: 'asked',
  askedAt: hub.clock.now(),
  councillor: caller.name.slice(0, 255),
  councillorKey: caller.key,
  key: hub.seal.digest(JSON.stringify(['takedown', caller.key, submission])).slice(0, 40),
});

/**
 * The councillor asks to have something taken down from the web (domain.md, practice 50); a form that is sent
 * twice asks once. Refused where the council has nobody in the hub who deals with it.
 */
export const askTakedown = useCase(['councillor'], read, (hub, caller, input) =>
  onFreshLists<OnlineSaid>(caller.language, [takedownList(hub)], async () => {
    const officers = officersFor('takedown', hub.council.people());
    if (officers.length === 0)
      return refuse('unavailable', requestWords[caller.language].said.nobody(dutyPhone(hub)));
    const one = await takedownList(hub).add(rowOf(hub, caller, input));
    await askOfficers(hub, takedownRequest(one.row), officers);
    return done({ say: onlineWords[caller.language].takedown.said.asked });
  }),
);

/** Takes back what nobody has dealt with yet: whoever deals with them sees it no more. Said twice it is done once. */
export const withdrawTakedown = useCase(
  ['councillor'],
  (raw) => done({ request: textFrom(raw, 'request') }),
  (hub, caller, { request }) =>
    onFreshLists<OnlineSaid>(caller.language, [takedownList(hub)], async () => {
      const { said } = requestWords[caller.language];
      const one = findOwnTakedown(hub, caller, request);
      if (!one.ok) return one;
      const { stage } = one.value.row;
      if (stage !== 'asked' && stage !== 'withdrawn') return refuse('conflict', said.notNow);
      if (stage === 'asked')
        await takedownList(hub).change(one.value, {
          stage: 'withdrawn',
          doneAt: hub.clock.now(),
        });
      return done({ say: said.withdrawn });
    }),
);
