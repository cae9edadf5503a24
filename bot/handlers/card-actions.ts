/** A pressed button: its verb, to a use-case, to a card. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import type { Refusal } from '../cards/chat-words.ts';
import {
  answerAcknowledge,
  answerBare,
  answerDecline,
  answerEscalate,
  answerStanding,
} from './alert-flow.ts';
import {
  answerAct,
  answerDangerWord,
  answerForm,
  answerFormAgain,
  answerMine,
  answerRefreshCheckIn,
  answerSetWord,
  answerStartCheckIn,
} from './check-in-flow.ts';
import { messageVerb } from '../cards/hub-message.ts';
import { answerCafePress } from './cafe-flow.ts';
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
import { answerAskToTalk, answerTalk } from './talk-flow.ts';
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

/** The button of a reminder draws the check-in itself, as it then stands. */
const answerMessageOrCheckIn: Flow = (deps, caller, data) => {
  const { act } = data;
  return act === 'extend-check-in' || act === 'end-check-in' || act === 'ask-for-help'
    ? answerAct(deps, caller, act, data)
    : answerMessage(deps, caller, data);
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
  'new-check-in': (deps, caller) => answerForm(deps, caller),
  'start-check-in': answerStartCheckIn,
  'extend-check-in': (deps, caller, data) => answerAct(deps, caller, 'extend-check-in', data),
  'end-check-in': (deps, caller, data) => answerAct(deps, caller, 'end-check-in', data),
  'ask-for-help': (deps, caller, data) => answerAct(deps, caller, 'ask-for-help', data),
  'my-check-in': (deps, caller) => answerMine(deps, caller, {}),
  'refresh-check-in': answerRefreshCheckIn,
  'new-danger-word': (deps, caller) => answerDangerWord(deps, caller),
  'set-duress-word': answerSetWord,
  talk: (deps, caller) => answerTalk(deps, caller),
  'ask-to-talk': answerAskToTalk,
  'join-cafe': answerCafePress('join-cafe'),
  'leave-cafe': answerCafePress('leave-cafe'),
  [messageVerb]: answerMessageOrCheckIn,
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
    'start-check-in',
    'extend-check-in',
    'end-check-in',
    'ask-for-help',
    'refresh-check-in',
    'set-duress-word',
    'ask-to-talk',
    'join-cafe',
    'leave-cafe',
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
  if (verb === 'start-check-in') return answerFormAgain(deps, caller, data, refused);
  if (verb === 'refresh-receipt' || verb === 'refresh-check-in') return { kind: 'unchanged' };
  if (verb === 'submit-report') return await answerAgain(deps, caller, data, refused);
  if (verb === 'acknowledge' || verb === 'decline') return answerBare(deps, caller, data, refused);
  return answerRefused(deps, caller, refused);
};
