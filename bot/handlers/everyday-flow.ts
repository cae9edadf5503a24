/** Everyday things that somebody asks for in the chat, each with the flow that answers. */
import { answerCafes } from './cafe-flow.ts';
import { answerBefore, answerPart, answerTraining } from './hub-part-flow.ts';
import type { Everyday } from './intents.ts';
import { answerTalk } from './talk-flow.ts';
import type { Answer, BotDeps, Caller } from './turn.ts';

type Flow = (deps: BotDeps, caller: Caller) => Answer | Promise<Answer>;

const flows: Readonly<Record<Everyday, Flow>> = {
  talk: (deps, caller) => answerTalk(deps, caller),
  training: answerTraining,
  before: answerBefore,
  cafes: (deps, caller) => answerCafes(deps, caller),
  library: (deps, caller) => answerPart(deps, caller, 'library'),
  hub: (deps, caller) => answerPart(deps, caller, 'hub'),
};

export const answerEveryday = async (
  deps: BotDeps,
  caller: Caller,
  asked: Everyday,
): Promise<Answer> => flows[asked](deps, caller);
