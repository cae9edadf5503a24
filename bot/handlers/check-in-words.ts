/** What somebody types about a check-in. Words that tell of something never come here: they are a report. */
import type { CheckInWords, SaidUntil } from '#core/domain/check-ins/check-in-words.ts';
import { checkInSaid, untilTyped } from '#core/use-cases/check-ins/check-in-said.ts';
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import { whichTimeCard } from '../cards/check-in-form.ts';
import {
  answerAct,
  answerDangerWord,
  answerForm,
  answerMine,
  answerStartCheckIn,
} from './check-in-flow.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller } from './turn.ts';

type Said<Says extends CheckInWords['says']> = Extract<CheckInWords, { says: Says }>;
type Texts = Readonly<Record<string, string>>;

/** The message's own id: delivered again, it counts once. */
const submissionOf = (message: string): Texts =>
  message === '' ? {} : { submission: `message ${message}` };

const which = (
  deps: BotDeps,
  { words }: Caller,
  verb: 'start-check-in' | 'extend-check-in',
  { choices = [] }: SaidUntil,
  data: Texts,
): Answer | undefined => {
  if (choices.length === 0) return undefined;
  const facts = { verb, data, choices, dutyPhone: dutyPhone(deps.hub), now: deps.hub.clock.now() };
  return answerWith(whichTimeCard(facts, words));
};

const start = (
  deps: BotDeps,
  caller: Caller,
  said: Said<'start'>,
  message: string,
): Promise<Answer> | Answer => {
  const { place, until, withWhom, worried, choices } = said;
  const typed: Texts = {
    ...(place === undefined ? {} : { place }),
    ...(withWhom === undefined ? {} : { person: withWhom }),
    ...(worried ? { worried: 'true' } : {}),
  };
  if (place !== undefined && until !== undefined)
    return answerStartCheckIn(deps, caller, { ...typed, until, ...submissionOf(message) });
  const asked =
    place === undefined
      ? undefined
      : which(deps, caller, 'start-check-in', said, { ...typed, ...submissionOf(message) });
  if (asked !== undefined) return asked;
  const { past } = caller.words.checkIn.until;
  const top =
    choices?.length === 0 ? { refused: { kind: 'invalid' as const, sentence: past } } : {};
  const shown = until === undefined ? {} : { until: untilTyped(until) };
  return answerForm(deps, caller, { ...typed, ...shown }, top);
};

const isOut = async (deps: BotDeps, caller: Caller): Promise<boolean> => {
  const mine = await ask(deps, caller, 'my-check-in');
  return mine.ok && mine.value.checkIn !== undefined && mine.value.checkIn.standing !== 'over';
};

const extend = async (
  deps: BotDeps,
  caller: Caller,
  said: Said<'extend'>,
  message: string,
): Promise<Answer> => {
  const { minutes, until, choices } = said;
  const { extendHow, until: wrong } = caller.words.checkIn;
  if (!(await isOut(deps, caller))) {
    const shown = until === undefined ? {} : { until: untilTyped(until) };
    return answerForm(deps, caller, shown);
  }
  const asked = which(deps, caller, 'extend-check-in', said, submissionOf(message));
  if (asked !== undefined) return asked;
  if (choices !== undefined)
    return answerMine(deps, caller, {}, { refused: { kind: 'invalid', sentence: wrong.past } });
  if (minutes === undefined && until === undefined)
    return answerMine(deps, caller, {}, { note: extendHow });
  return answerAct(deps, caller, 'extend-check-in', {
    ...(minutes === undefined ? {} : { minutes: String(minutes) }),
    ...(until === undefined ? {} : { until }),
    ...submissionOf(message),
  });
};

/** The answer to words about a check-in; undefined for every other message. */
export const answerCheckInWords = async (
  deps: BotDeps,
  caller: Caller,
  text: string,
  message: string,
): Promise<Answer | undefined> => {
  const said = caller.isCouncillor ? checkInSaid(deps.hub, text) : undefined;
  switch (said?.says) {
    case 'start':
      return start(deps, caller, said, message);
    case 'extend':
      return extend(deps, caller, said, message);
    case 'safe':
      return answerAct(deps, caller, 'end-check-in', {
        beside: said.rest,
        ...submissionOf(message),
      });
    case 'help':
      return (await isOut(deps, caller)) ? answerAct(deps, caller, 'ask-for-help', {}) : undefined;
    case 'mine':
      return answerMine(deps, caller, {});
    case 'danger-word': {
      const note = said.withIt ? caller.words.checkIn.word.typed : undefined;
      return answerDangerWord(deps, caller, note);
    }
    case undefined:
      return undefined;
  }
};

/** "Help" from somebody who is out shows the check-in, with its button and 999; undefined for everybody else. */
export const answerHelpWhileOut = async (
  deps: BotDeps,
  caller: Caller,
): Promise<Answer | undefined> =>
  caller.isCouncillor && (await isOut(deps, caller)) ? answerMine(deps, caller, {}) : undefined;
