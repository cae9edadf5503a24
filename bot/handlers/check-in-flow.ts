/** Buttons and forms of check-ins. Whatever happens, the card says what is true: saved, or not saved. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import { momentsToChoose } from '#core/use-cases/check-ins/check-in-said.ts';
import type { CheckInView } from '#core/use-cases/check-ins/check-in-views.ts';
import { checkInButtons, checkInCard, noCheckInCard } from '../cards/check-in.ts';
import type { CheckInTop } from '../cards/check-in.ts';
import {
  checkInFormCard,
  dangerWordCard,
  dangerWordKeptCard,
  whichTimeCard,
} from '../cards/check-in-form.ts';
import type { FormTop } from '../cards/check-in-form.ts';
import type { Refusal } from '../cards/chat-words.ts';
import { refusedCard } from '../cards/refused.ts';
import { answerRefused } from './menu.ts';
import { answerStart } from './report-flow.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

const fields = ['place', 'until', 'person', 'phone', 'worried', 'submission'];
const pressed = ['checkIn', 'minutes', 'until', 'from', 'beside', 'submission', 'duress'];

/** Only what the cards ask, and only text: a card's data may have been forged. */
const textsIn = (data: Data, keys: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = data[key];
      const text = typeof value === 'boolean' ? String(value) : value;
      return typeof text === 'string' && text !== '' ? [[key, text]] : [];
    }),
  );

const drawn = (caller: Caller, view: CheckInView, top: CheckInTop = {}): Answer => {
  const { reader } = caller.turn;
  const more = reader === undefined ? top : { ...top, reader };
  return answerWith(checkInCard(view, caller.words, more));
};

/** The form, with what was typed in it; the running check-in where there is one. */
export const answerForm = async (
  deps: BotDeps,
  caller: Caller,
  typed: Readonly<Record<string, string>> = {},
  top: FormTop = {},
): Promise<Answer> => {
  const form = await ask(deps, caller, 'new-check-in');
  if (!form.ok) return answerFormAgain(deps, caller, typed, top.refused ?? form.refused);
  const { running, ...facts } = form.value;
  if (running !== undefined) return drawn(caller, running, top);
  const { submission = facts.submission, ...answers } = typed;
  return answerWith(checkInFormCard({ ...facts, submission }, caller.words, answers, top));
};

/** The form once more, without asking the store anything: it may be the store that is away. */
export const answerFormAgain = (
  deps: BotDeps,
  { words }: Caller,
  data: Data,
  refused: Refusal,
): Answer => {
  const { submission = '', ...answers } = textsIn(data, fields);
  const form = { submission, dutyPhone: dutyPhone(deps.hub) };
  return answerWith(checkInFormCard(form, words, answers, { refused }));
};

/** Which time is meant is asked before anything is saved. */
const choicesFor = (
  deps: BotDeps,
  { words }: Caller,
  verb: 'start-check-in' | 'extend-check-in',
  data: Readonly<Record<string, string>>,
): Answer | undefined => {
  const now = deps.hub.clock.now();
  const choices = momentsToChoose(deps.hub, data['until'] ?? '');
  if (choices.length === 0) return undefined;
  return answerWith(
    whichTimeCard({ verb, data, choices, dutyPhone: dutyPhone(deps.hub), now }, words),
  );
};

export const answerStartCheckIn = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
): Promise<Answer> => {
  const typed = textsIn(data, fields);
  const which = choicesFor(deps, caller, 'start-check-in', typed);
  if (which !== undefined && typed['place'] !== undefined) return which;
  const result = await ask(deps, caller, 'start-check-in', typed);
  if (result.ok) return drawn(caller, result.value);
  const { refused } = result;
  return refused.kind === 'conflict'
    ? answerMine(deps, caller, {}, { refused })
    : answerFormAgain(deps, caller, typed, refused);
};

/** The running check-in, or that there is none. */
export const answerMine = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
  top: CheckInTop = {},
): Promise<Answer> => {
  const mine = await ask(deps, caller, 'my-check-in', textsIn(data, ['checkIn']));
  if (!mine.ok) return answerRefused(deps, caller, top.refused ?? mine.refused);
  const { checkIn, dutyPhone: phone } = mine.value;
  return checkIn === undefined
    ? answerWith(noCheckInCard(caller.words, phone))
    : drawn(caller, checkIn, top);
};

/** A refresh that finds nothing leaves the card as it is. */
export const answerRefreshCheckIn = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
): Promise<Answer> => {
  const mine = await ask(deps, caller, 'my-check-in', textsIn(data, ['checkIn']));
  return mine.ok && mine.value.checkIn !== undefined
    ? drawn(caller, mine.value.checkIn)
    : { kind: 'unchanged' };
};

/** The same buttons again, for nothing was saved. */
const answerNotSaved = (deps: BotDeps, { words }: Caller, data: Data, refused: Refusal): Answer => {
  const { checkIn = '', from = '' } = textsIn(data, pressed);
  const key = { key: checkIn, dueAt: from as CheckInView['dueAt'] };
  const actions = checkInButtons(key, from === '' ? 'overdue' : 'out', words);
  return answerWith(refusedCard(refused, words, { dutyPhone: dutyPhone(deps.hub), actions }));
};

type Act = 'extend-check-in' | 'end-check-in' | 'ask-for-help';

/** What somebody who is out presses or says: the answer is the check-in as it then stands. */
export const answerAct = async (
  deps: BotDeps,
  caller: Caller,
  act: Act,
  data: Data,
): Promise<Answer> => {
  const input = textsIn(data, pressed);
  if (act === 'extend-check-in') {
    const which = choicesFor(deps, caller, act, input);
    if (which !== undefined) return which;
  }
  const result = await ask(deps, caller, act, input);
  if (result.ok) return drawn(caller, result.value);
  const { refused } = result;
  if (refused.kind === 'unavailable') return answerNotSaved(deps, caller, input, refused);
  if (refused.kind === 'not-found' && act === 'ask-for-help')
    return answerStart(deps, caller, caller.words.checkIn.buttons.help);
  return answerMine(deps, caller, input, { refused });
};

/** The form for the danger word; `note` where it was typed into the chat. */
export const answerDangerWord = (deps: BotDeps, { words }: Caller, note?: string): Answer =>
  answerWith(dangerWordCard(words, dutyPhone(deps.hub), note === undefined ? {} : { note }));

/** The word that was typed is never drawn again, not even where it is refused. */
export const answerSetWord = async (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> => {
  const result = await ask(deps, caller, 'set-duress-word', textsIn(data, ['word']));
  const phone = dutyPhone(deps.hub);
  return answerWith(
    result.ok
      ? dangerWordKeptCard(result.value.say, caller.words, phone)
      : dangerWordCard(caller.words, phone, { refused: result.refused }),
  );
};
