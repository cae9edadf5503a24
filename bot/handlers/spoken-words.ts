/** What somebody writes in the chat. A councillor's free words become a report card; nothing is lost. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import type { ChatFile } from '#core/use-cases/evidence/take-chat-files.ts';
import { answerCheckInWords, answerHelpWhileOut } from './check-in-words.ts';
import { answerFiles } from './evidence-flow.ts';
import { answerEveryday } from './everyday-flow.ts';
import { intentOf, isEveryday } from './intents.ts';
import { answerLanguage } from './language-flow.ts';
import type { Intent } from './intents.ts';
import { answerDuty, answerHelp, answerMyReports, answerRefused, answerUnknown } from './menu.ts';
import { answerStart } from './report-flow.ts';
import { callerOf } from './turn.ts';
import type { Answer, BotDeps, Caller, Turn } from './turn.ts';

export interface Spoken {
  readonly text: string;
  /** The message's own id: the same when it is delivered again. */
  readonly message: string;
  /** Pictures and files that came with it. */
  readonly files: readonly ChatFile[];
}

const answerWords = async (deps: BotDeps, caller: Caller, spoken: Spoken): Promise<Answer> => {
  if (!caller.isCouncillor) return answerHelp(deps, caller);
  const aboutCheckIn = await answerCheckInWords(deps, caller, spoken.text, spoken.message);
  if (aboutCheckIn !== undefined) return aboutCheckIn;
  return answerStart(deps, caller, spoken.text, caller.words.report.yourWords);
};

const answerIntent = async (
  deps: BotDeps,
  caller: Caller,
  spoken: Spoken,
  intent: Intent,
): Promise<Answer> => {
  if (isEveryday(intent)) return answerEveryday(deps, caller, intent);
  switch (intent) {
    case 'report':
      return answerStart(deps, caller);
    case 'my-reports':
      return answerMyReports(deps, caller);
    case 'duty':
      return answerDuty(deps, caller);
    case 'help':
      return (await answerHelpWhileOut(deps, caller)) ?? answerHelp(deps, caller);
    case 'thanks':
      return { kind: 'text', text: caller.words.thanks };
    case 'english':
      return answerLanguage(deps, caller, 'en');
    case 'welsh':
      return answerLanguage(deps, caller, 'cy');
    case 'words':
      return answerWords(deps, caller, spoken);
  }
};

/** The answer to a message. A fault is logged once and answered with the duty number. */
export const answerSpoken = async (deps: BotDeps, turn: Turn, spoken: Spoken): Promise<Answer> => {
  const caller = callerOf(deps, turn);
  const intent = intentOf(spoken.text);
  try {
    return (
      (await answerUnknown(deps, caller)) ??
      (spoken.files.length > 0
        ? await answerFiles(deps, caller, spoken, intent === 'words' ? spoken.text : '')
        : await answerIntent(deps, caller, spoken, intent))
    );
  } catch (problem) {
    deps.hub.log.error('a message could not be answered', problem, { intent });
    const sentence = caller.words.refused.fault(dutyPhone(deps.hub));
    return answerRefused(deps, caller, { kind: 'unavailable', sentence });
  }
};

/** The greeting when somebody adds the app. */
export const answerAdded = (deps: BotDeps, turn: Turn): Promise<Answer> =>
  answerSpoken(deps, turn, { text: '', message: '', files: [] });
