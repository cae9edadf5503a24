/** Cafés in the chat: what is on, joined and left with one press. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import { cafesCard } from '../cards/cafes.ts';
import type { CafesFacts } from '../cards/cafes.ts';
import { answerRefused } from './menu.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

/** The next cafés as they are now, with what came of a press above them. */
export const answerCafes = async (
  deps: BotDeps,
  caller: Caller,
  said: Pick<CafesFacts, 'note' | 'refused'> = {},
): Promise<Answer> => {
  const list = await ask(deps, caller, 'list-cafes');
  if (!list.ok) return answerRefused(deps, caller, said.refused ?? list.refused);
  const facts = {
    ...list.value,
    ...said,
    isCouncillor: caller.isCouncillor,
    dutyPhone: dutyPhone(deps.hub),
    link: deps.pageLink('wellbeing', 'cafes'),
  };
  return answerWith(cafesCard(facts, caller.words));
};

/** One tap for a place, or to leave without a reason; then the list as it stands. */
export const answerCafePress =
  (verb: 'join-cafe' | 'leave-cafe') =>
  async (deps: BotDeps, caller: Caller, { cafe }: Data): Promise<Answer> => {
    const result = await ask(deps, caller, verb, { cafe });
    return answerCafes(
      deps,
      caller,
      result.ok ? { note: result.value.say } : { refused: result.refused },
    );
  };
