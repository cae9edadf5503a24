import { devices } from '#lists/devices.ts';
import type { DeviceRow } from '#lists/devices.ts';
import { deviceName, isBroken } from '../../domain/information/device.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { deviceWords } from '../../domain/words/devices.ts';
import { requestWords } from '../../domain/words/requests.ts';
import type { RowChanges } from '../../ports.ts';
import { deviceList, deviceRequest, findDevice } from './find-device.ts';
import type { Device } from './find-device.ts';
import type { InformationSaid } from './information-views.ts';
import { onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { readWords } from '../read-words.ts';
import { requestEntry } from '../requests/request-entry.ts';
import { tellAsker } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const outcomes = ['issued', 'declined', 'returned'] as const;
type Outcome = (typeof outcomes)[number];

interface Input {
  readonly device: string;
  readonly revision: string;
  readonly outcome: Outcome;
  readonly number: string;
  readonly answer: string;
}

const longestAnswer = 1_000;

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const outcome = outcomes.find((each) => each === textFrom(raw, 'outcome'));
  if (outcome === undefined)
    return refuse('invalid', deviceWords[language].said.noOutcome, 'outcome');
  const number = readWords(raw, 'number', language, 100);
  const answer = readWords(raw, 'answer', language, longestAnswer);
  if (!number.ok) return number;
  if (!answer.ok) return answer;
  if (outcome === 'declined' && answer.value === '')
    return refuse('invalid', requestWords[language].said.noAnswer, 'answer');
  return done({
    device: textFrom(raw, 'device'),
    revision: textFrom(raw, 'revision'),
    outcome,
    number: number.value,
    answer: answer.value,
  });
};

/** Asked for: given or not. Broken: another in its place, or back. With them: back. */
const mayFollow = (row: DeviceRow, outcome: Outcome): boolean => {
  if (row.stage === 'asked') return outcome !== 'returned';
  return outcome === 'returned' ? row.stage === 'issued' : isBroken(row) && outcome === 'issued';
};

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What is given out anew was never tested. */
const changesFor = (
  { outcome, number, answer }: Input,
  officer: Person,
  now: Instant,
): RowChanges<DeviceRow> => ({
  stage: outcome,
  answer: orNull(answer),
  officer: officer.name.slice(0, 255),
  ...(outcome === 'issued'
    ? { number: orNull(number), issuedAt: now, testedAt: null, works: null }
    : { endedAt: now, remind: false }),
});

const save = async (
  hub: Hub,
  caller: Person,
  one: Device,
  input: Input,
): Promise<InformationSaid> => {
  const { councillor, councillorKey, kind } = one.row;
  const stage = devices.fields.stage.choices[input.outcome].en;
  const what = `${deviceName(kind, 'en')}, ${stage}`;
  await hub.promises.log([requestEntry(hub, caller, 'device-answered', one.row, what)]);
  const saved = await deviceList(hub).change(one, changesFor(input, caller, hub.clock.now()));
  await tellAsker(hub, deviceRequest(saved.row), councillorKey);
  return { say: requestWords[caller.language].said.answered(councillor) };
};

/**
 * An officer writes down that something was given out, not given, replaced or given back; the councillor hears
 * that there is news. Refused where it has changed since the officer looked.
 */
export const answerDevice = useCase('anybody', read, (hub, caller, input) =>
  onFreshLists<InformationSaid>(caller.language, [deviceList(hub)], async () => {
    const one = findDevice(hub, caller, input.device);
    if (!one.ok) return one;
    return one.value.etag === input.revision && mayFollow(one.value.row, input.outcome)
      ? done(await save(hub, caller, one.value, input))
      : refuse('conflict', requestWords[caller.language].said.notNow);
  }),
);
