import type { DeviceRow } from '#lists/devices.ts';
import { deviceKinds } from '../../domain/information/device.ts';
import type { DeviceKind } from '../../domain/information/device.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { deviceWords } from '../../domain/words/devices.ts';
import { requestWords } from '../../domain/words/requests.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { deviceList, deviceOfficers, deviceRequest, findOwnDevice } from './find-device.ts';
import type { InformationSaid } from './information-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { readWords } from '../read-words.ts';
import { askOfficers } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  readonly kind: DeviceKind;
  readonly wish: string;
  readonly submission: string;
}

const longestWish = 1_000;

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const kind = deviceKinds.find((each) => each === textFrom(raw, 'kind'));
  if (kind === undefined) return refuse('invalid', deviceWords[language].said.noKind, 'kind');
  const wish = readWords(raw, 'wish', language, longestWish);
  if (!wish.ok) return wish;
  return done({ kind, wish: wish.value, submission: textFrom(raw, 'submission') });
};

const rowOf = (hub: Hub, caller: Person, { kind, wish, submission }: Input): DeviceRow => ({
  title: caller.name.slice(0, 255),
  kind,
  stage: 'asked',
  askedAt: hub.clock.now(),
  ...(wish === '' ? {} : { wish }),
  remind: false,
  councillor: caller.name.slice(0, 255),
  councillorKey: caller.key,
  key: hub.seal.digest(JSON.stringify(['device', caller.key, submission])).slice(0, 40),
});

/**
 * The councillor asks for a second phone, a second SIM or an alarm (domain.md, practices 51 and 52); a form that
 * is sent twice asks once. Refused where the council has nobody in the hub who gives them out.
 */
export const askDevice = useCase(['councillor'], read, (hub, caller, input) =>
  onFreshLists<InformationSaid>(caller.language, [deviceList(hub)], async () => {
    const officers = deviceOfficers(hub, input.kind);
    if (officers.length === 0)
      return refuse('unavailable', requestWords[caller.language].said.nobody(dutyPhone(hub)));
    const one = await deviceList(hub).add(rowOf(hub, caller, input));
    await askOfficers(hub, deviceRequest(one.row), officers);
    return done({ say: deviceWords[caller.language].said.asked });
  }),
);

/** Takes back what was asked for and not given out yet: it is gone from the list. */
export const withdrawDevice = useCase(
  ['councillor'],
  (raw) => done({ device: textFrom(raw, 'device') }),
  (hub, caller, { device }) =>
    onFreshLists<InformationSaid>(caller.language, [deviceList(hub)], async () => {
      const { said } = requestWords[caller.language];
      const one = findOwnDevice(hub, caller, device);
      if (!one.ok) return one;
      if (one.value.row.stage !== 'asked') return refuse('conflict', said.notNow);
      await deviceList(hub).remove(one.value);
      return done({ say: said.withdrawn });
    }),
);
