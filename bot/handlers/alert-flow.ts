/** What officers press on an alert: take it, pass it on, ask others; and a card that is out of date. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import { execute, open } from '../cards/actions.ts';
import { standingAlertCard } from '../cards/alert-now.ts';
import type { Refusal } from '../cards/chat-words.ts';
import type { Action } from '../cards/elements.ts';
import { refusedCard } from '../cards/refused.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

/** The incident of a button, and the version of the card that it stands on. */
export const targetIn = (data: Data): { readonly incident: string; readonly version?: number } => {
  const { incident, version } = data;
  return {
    incident: typeof incident === 'string' ? incident : '',
    ...(typeof version === 'number' ? { version } : {}),
  };
};

interface Said {
  readonly refused?: Refusal;
  readonly note?: string;
}

/** How it stands now, in the place of the card, with what came of the press above it. */
export const answerStanding = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
  said: Said = {},
): Promise<Answer> => {
  const { incident } = targetIn(data);
  const now = await ask(deps, caller, 'see-alert', { incident });
  if (!now.ok) return answerBare(deps, caller, data, said.refused ?? now.refused);
  const context = {
    reader: caller.turn.person,
    now: deps.hub.clock.now(),
    deskLink: deps.deskLink(now.value.incident.reference),
  };
  return answerWith(standingAlertCard(now.value, context, caller.words, said));
};

export const answerAcknowledge = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
): Promise<Answer> => {
  const result = await ask(deps, caller, 'acknowledge', targetIn(data));
  return result.ok
    ? answerStanding(deps, caller, data)
    : answerAlertRefused(deps, caller, data, result.refused);
};

export const answerDecline = async (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> => {
  const result = await ask(deps, caller, 'decline', targetIn(data));
  return result.ok
    ? answerStanding(deps, caller, data)
    : answerAlertRefused(deps, caller, data, result.refused);
};

export const answerEscalate = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
): Promise<Answer> => {
  const result = await ask(deps, caller, 'escalate-now', targetIn(data));
  if (!result.ok) return answerAlertRefused(deps, caller, data, result.refused);
  const { acts, and } = caller.words;
  const { askedNext, isHelp } = result.value;
  const note = (isHelp ? acts.helpAsked : acts.askedNow)(and(askedNext));
  return answerStanding(deps, caller, data, { note });
};

/** It is different by now, or not theirs: they see how it stands, if they may see it at all. */
const isOutdated = ({ kind }: Refusal): boolean =>
  kind === 'conflict' || kind === 'too-late' || kind === 'forbidden';

/** Why it was not done. A card that is out of date is drawn as things stand; what may work later keeps its buttons. */
export const answerAlertRefused = (
  deps: BotDeps,
  caller: Caller,
  data: Data,
  refused: Refusal,
): Answer | Promise<Answer> =>
  isOutdated(refused)
    ? answerStanding(deps, caller, data, { refused })
    : answerBare(deps, caller, data, refused);

/** The sentence alone; the desk opens only where the caller may. */
export const answerBare = (deps: BotDeps, caller: Caller, data: Data, refused: Refusal): Answer => {
  const { words, isOfficer } = caller;
  const desk = isOfficer ? [open(deps.deskLink(), words.buttons.desk)] : [];
  const again = refused.kind === 'unavailable' ? buttonsAgain(caller, data) : [];
  return answerWith(
    refusedCard(refused, words, {
      dutyPhone: dutyPhone(deps.hub),
      actions: [...again, ...desk],
    }),
  );
};

const buttonsAgain = ({ words }: Caller, data: Data): Action[] => {
  const target = targetIn(data);
  return [
    execute('acknowledge', words.alert.got, target, { style: 'positive' }),
    execute('decline', words.alert.cannot, target),
  ];
};
