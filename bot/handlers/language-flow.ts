/** Somebody asks the bot to speak their other language: it does so from then on, and so do the tabs. */
import type { Language } from '#core/domain/language.ts';
import { answerHelp, answerRefused } from './menu.ts';
import { ask, callerOf } from './turn.ts';
import type { Answer, BotDeps, Caller } from './turn.ts';

/** What can be done here, in the language that was asked for; or why it could not be kept. */
export const answerLanguage = async (
  deps: BotDeps,
  caller: Caller,
  language: Language,
): Promise<Answer> => {
  const chosen = await ask(deps, caller, 'choose-language', { language });
  return chosen.ok
    ? answerHelp(deps, callerOf(deps, caller.turn))
    : answerRefused(deps, caller, chosen.refused);
};
