import { devices } from '#lists/devices.ts';
import type { DeviceRow } from '#lists/devices.ts';
import { deviceKinds, deviceName } from '../../domain/information/device.ts';
import type { DeviceKind } from '../../domain/information/device.ts';
import type { Language } from '../../domain/language.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { deviceWords } from '../../domain/words/devices.ts';
import { requestWords } from '../../domain/words/requests.ts';
import { deviceList, deviceOfficers, deviceRequest } from './find-device.ts';
import type { InformationSaid } from './information-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { readWords } from '../read-words.ts';
import { requestEntry } from '../requests/request-entry.ts';
import { tellAsker } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Input {
  /** The councillor's key in the People list. */
  readonly person: string;
  readonly kind: DeviceKind;
  readonly number: string;
  readonly submission: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const { said } = deviceWords[language];
  const [person, submission] = [textFrom(raw, 'person'), textFrom(raw, 'submission')];
  if (person === '') return refuse('invalid', said.noPerson, 'person');
  const kind = deviceKinds.find((each) => each === textFrom(raw, 'kind'));
  if (kind === undefined) return refuse('invalid', said.noKind, 'kind');
  const number = readWords(raw, 'number', language, 100);
  if (!number.ok) return number;
  return done({ person, kind, number: number.value, submission });
};

const rowOf = (hub: Hub, officer: Person, to: Person, input: Input): DeviceRow => ({
  title: to.name.slice(0, 255),
  kind: input.kind,
  stage: 'issued',
  askedAt: hub.clock.now(),
  issuedAt: hub.clock.now(),
  ...(input.number === '' ? {} : { number: input.number }),
  remind: false,
  officer: officer.name.slice(0, 255),
  councillor: to.name.slice(0, 255),
  councillorKey: to.key,
  key: hub.seal
    .digest(JSON.stringify(['device', officer.key, to.key, input.submission]))
    .slice(0, 40),
});

/** An officer writes down what a councillor has got without asking in the hub: alarms that are there already. */
export const giveOutDevice = useCase('anybody', read, (hub, caller, input) =>
  onFreshLists<InformationSaid>(caller.language, [deviceList(hub)], async () => {
    const { said } = requestWords[caller.language];
    if (!deviceOfficers(hub, input.kind).some(({ key }) => key === caller.key))
      return refuse('not-found', said.notThere);
    const to = hub.council.person(input.person);
    if (to === undefined || !hasRole(to, 'councillor'))
      return refuse('invalid', deviceWords[caller.language].said.noPerson, 'person');
    const row = rowOf(hub, caller, to, input);
    const what = `${deviceName(input.kind, 'en')}, ${devices.fields.stage.choices.issued.en}`;
    await hub.promises.log([requestEntry(hub, caller, 'device-answered', row, what)]);
    const one = await deviceList(hub).add(row);
    await tellAsker(hub, deviceRequest(one.row), to.key);
    return done({ say: said.answered(to.name) });
  }),
);
