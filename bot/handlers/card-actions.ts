/** A pressed button: its verb, to a use-case, to a card. */
import { dutyPhone } from '#core/use-cases/duty-now.ts';
import type { Refusal } from '../cards/chat-words.ts';
import {
  answerAcknowledge,
  answerBare,
  answerDecline,
  answerEscalate,
  answerStanding,
} from './alert-flow.ts';
import { messageVerb } from '../cards/hub-message.ts';
import { answerJoin } from './evidence-flow.ts';
import {
  answerDuty,
  answerHelp,
  answerMyReports,
  answerRefresh,
  answerRefused,
  answerUnknown,
} from './menu.ts';
import { answerMessage } from './message-flow.ts';
import {
  answerChooseGiveBack,
  answerChooseHandOver,
  answerGiveBack,
  answerHandOver,
} from './owner-flow.ts';
import { answerAgain, answerStart, answerSubmit } from './report-flow.ts';
import { callerOf } from './turn.ts';
import type { Answer, BotDeps, Caller, Data, Turn } from './turn.ts';

type Flow = (deps: BotDeps, caller: Caller, data: Data) => Answer | Promise<Answer>;

/** On an alert, and on the card of whoever has it. */
const officersFlows: Readonly<Record<string, Flow>> = {
  'escalate-now': answerEscalate,
  'see-alert': (deps, caller, data) => answerStanding(deps, caller, data),
  'choose-hand-over': answerChooseHandOver,
  'choose-give-back': answerChooseGiveBack,
  'hand-over': answerHandOver,
  're-trigger': answerGiveBack,
};

const flows: Readonly<Record<string, Flow>> = {
  'start-report': (deps, caller) => answerStart(deps, caller),
  'submit-report': answerSubmit,
  'my-reports': answerMyReports,
  'who-is-on-duty': answerDuty,
  help: answerHelp,
  acknowledge: answerAcknowledge,
  decline: answerDecline,
  ...officersFlows,
  'refresh-receipt': answerRefresh,
  'join-evidence': answerJoin,
  [messageVerb]: answerMessage,
};

/** Verbs whose answer takes the place of the card that was pressed; others answer below it. */
export const answersInPlace = (verb: string): boolean =>
  [
    'submit-report',
    'acknowledge',
    'decline',
    ...Object.keys(officersFlows),
    'refresh-receipt',
    'join-evidence',
    messageVerb,
  ].includes(verb);

/** What somebody gets for pressing a button. A fault is logged once and answered with the duty number. */
export const answerPress = async (
  deps: BotDeps,
  turn: Turn,
  verb: string,
  data: Data,
): Promise<Answer> => {
  const caller = callerOf(deps, turn);
  const flow = Object.hasOwn(flows, verb) ? flows[verb] : undefined;
  try {
    const unknown = await answerUnknown(deps, caller);
    if (unknown !== undefined) return unknown;
    if (flow === undefined)
      return answerRefused(deps, caller, {
        kind: 'invalid',
        sentence: caller.words.refused.oldButton,
      });
    return await flow(deps, caller, data);
  } catch (problem) {
    deps.hub.log.error('a pressed button failed', problem, { verb: flow ? verb : 'unknown' });
    return await answerFault(deps, caller, verb, data).catch(() => keptCard(deps, caller));
  }
};

/** When not even a card can be drawn: the one that was pressed stays as it is. */
const keptCard = (deps: BotDeps, { words }: Caller): Answer => ({
  kind: 'keep',
  text: words.refused.fault(dutyPhone(deps.hub)),
});

const answerFault = async (
  deps: BotDeps,
  caller: Caller,
  verb: string,
  data: Data,
): Promise<Answer> => {
  const refused: Refusal = {
    kind: 'unavailable',
    sentence: caller.words.refused.fault(dutyPhone(deps.hub)),
  };
  if (verb === 'refresh-receipt') return { kind: 'unchanged' };
  if (verb === 'submit-report') return await answerAgain(deps, caller, data, refused);
  if (verb === 'acknowledge' || verb === 'decline') return answerBare(deps, caller, data, refused);
  return answerRefused(deps, caller, refused);
};
