import { done, refuse } from '../../domain/refusal.ts';
import { supportWords } from '../../domain/words/support.ts';
import type { SupportSaid } from './support-views.ts';
import { useCase } from '../use-case.ts';

const answers = ['not-now', 'stop', 'ask-again'] as const;

/**
 * One tap: not now keeps nothing, stop ends all check-ins after something serious, ask-again begins them
 * anew. Source: domain.md 3.9.
 */
export const answerAftercare = useCase(
  'anybody',
  (raw) => done({ answer: answers.find((each) => each === raw['answer']) }),
  async (hub, caller, { answer }) => {
    const { refused, say } = supportWords[caller.language];
    if (answer === undefined) return refuse('invalid', refused.chooseAnswer);
    if (answer === 'not-now') return done<SupportSaid>({ say: say.notNow });
    const isWanted = answer === 'ask-again';
    await hub.promises.support.setAftercare(caller.key, isWanted, hub.clock.now());
    return done<SupportSaid>({ say: isWanted ? say.askAgain : say.stopped });
  },
);
