import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { sensitiveInterests } from '#lists/sensitive-interests.ts';
import { requestWords } from '../../domain/words/requests.ts';
import { interestWords } from '../../domain/words/sensitive-interests.ts';
import {
  findInterest,
  interestList,
  interestRequest,
  isWaiting,
  openedInterest,
} from './find-interest.ts';
import type { Interest } from './find-interest.ts';
import type { InformationSaid } from './information-views.ts';
import { knownRows, onFreshLists } from '../on-fresh-lists.ts';
import { textFrom } from '../text-from.ts';
import { readWords } from '../read-words.ts';
import { requestEntry } from '../requests/request-entry.ts';
import { tellAsker } from '../requests/request-notices.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** One whole, for the monitoring officer. The reading is in the trail. */
export const openInterest = useCase(
  'anybody',
  (raw) => done({ request: textFrom(raw, 'request') }),
  async (hub, caller, { request }) => {
    const known = await knownRows(caller.language, interestList(hub), () => undefined);
    const one = known.ok ? findInterest(hub, caller, request) : known;
    if (!one.ok) return one;
    await hub.promises.log([requestEntry(hub, caller, 'interest-opened', one.value.row)]);
    return done(openedInterest(one.value));
  },
);

const decisions = ['granted', 'not-granted', 'more-wanted'] as const;

interface Input {
  readonly request: string;
  readonly revision: string;
  readonly decision: (typeof decisions)[number];
  readonly answer: string;
}

/** Whoever gets no "yes" gets a reason. */
const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Input> => {
  const decision = decisions.find((each) => each === textFrom(raw, 'decision'));
  if (decision === undefined)
    return refuse('invalid', interestWords[language].said.noDecision, 'decision');
  const answer = readWords(raw, 'answer', language);
  if (!answer.ok) return answer;
  if (answer.value === '' && decision !== 'granted')
    return refuse('invalid', requestWords[language].said.noAnswer, 'answer');
  return done({
    request: textFrom(raw, 'request'),
    revision: textFrom(raw, 'revision'),
    decision,
    answer: answer.value,
  });
};

const decide = async (
  hub: Hub,
  caller: Person,
  one: Interest,
  { decision, answer }: Input,
): Promise<InformationSaid> => {
  const { councillor, councillorKey } = one.row;
  const what = sensitiveInterests.fields.stage.choices[decision].en;
  await hub.promises.log([requestEntry(hub, caller, 'interest-decided', one.row, what)]);
  const decided = await interestList(hub).change(one, {
    stage: decision,
    answer: answer === '' ? null : answer,
    decidedAt: decision === 'more-wanted' ? null : hub.clock.now(),
    officer: caller.name.slice(0, 255),
  });
  await tellAsker(hub, interestRequest(decided.row), councillorKey);
  return { say: requestWords[caller.language].said.answered(councillor) };
};

/**
 * The monitoring officer decides: granted, not granted with the reason, or a question first. The councillor
 * hears that there is an answer. Refused where it was changed, taken back or decided since it was opened.
 */
export const decideInterest = useCase('anybody', read, (hub, caller, input) =>
  onFreshLists<InformationSaid>(caller.language, [interestList(hub)], async () => {
    const one = findInterest(hub, caller, input.request);
    if (!one.ok) return one;
    return one.value.etag === input.revision && isWaiting(one.value.row)
      ? done(await decide(hub, caller, one.value, input))
      : refuse('conflict', interestWords[caller.language].said.changed);
  }),
);
