/** What whoever has an incident presses on its card: hand over, give back. */
import { giveBackForm, handOverForm } from '../cards/handing-on.ts';
import { answerAlertRefused, answerStanding, targetIn } from './alert-flow.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

/** The forms are small, and the newest state counts when they are sent. */
const cardTarget = (data: Data): { readonly incident: string; readonly version: number } => {
  const { incident, version = 0 } = targetIn(data);
  return { incident, version };
};

/** The form in which a colleague is chosen, for whoever may. */
export const answerChooseHandOver = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
): Promise<Answer> => {
  const choices = await ask(deps, caller, 'hand-over-choices', targetIn(data));
  return choices.ok
    ? answerWith(handOverForm(cardTarget(data), choices.value.people, caller.words))
    : answerAlertRefused(deps, caller, data, choices.refused);
};

export const answerChooseGiveBack = (_deps: BotDeps, caller: Caller, data: Data): Answer =>
  answerWith(giveBackForm(cardTarget(data), caller.words));

/** What can be put right keeps the form, with what is typed in it. */
const answerForm = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
  verb: 'hand-over' | 're-trigger',
): Promise<Answer> => {
  const result = await ask(deps, caller, verb, data);
  if (result.ok) return answerStanding(deps, caller, data);
  const { kind, sentence, field } = result.refused;
  return field !== undefined || kind === 'unavailable'
    ? { kind: 'keep', text: sentence }
    : answerAlertRefused(deps, caller, data, result.refused);
};

export const answerHandOver = (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> =>
  answerForm(deps, caller, data, 'hand-over');

export const answerGiveBack = (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> =>
  answerForm(deps, caller, data, 're-trigger');
