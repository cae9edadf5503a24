/** Somebody to talk to, in the chat: who is there, and asking one of them with one press. */
import { talkCard } from '../cards/talk.ts';
import type { TalkTop } from '../cards/talk.ts';
import { answerRefused } from './menu.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

/** All of it in one card: the hub does not know what of it somebody uses. */
export const answerTalk = async (
  deps: BotDeps,
  caller: Caller,
  top: Omit<TalkTop, 'link'> = {},
): Promise<Answer> => {
  const support = await ask(deps, caller, 'my-support');
  if (!support.ok) return answerRefused(deps, caller, support.refused);
  const link = deps.pageLink('wellbeing', 'talk');
  return answerWith(talkCard(support.value, caller.words, { ...top, link }));
};

/** The same card, with what came of it and without whom it was: a chat is kept longer than a request. */
export const answerAskToTalk = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
): Promise<Answer> => {
  const { to } = data;
  const result = await ask(deps, caller, 'ask-to-talk', { to });
  return answerTalk(
    deps,
    caller,
    result.ok ? { note: result.value.say } : { refused: result.refused },
  );
};
