import { done } from '../../domain/refusal.ts';
import { sayWords } from '../../domain/words/say.ts';
import type { SaySaid } from './say-views.ts';
import { useCase } from '../use-case.ts';

/** Under which the pledge is kept among somebody's own words. */
export const pledgeWord = 'pledge';

/**
 * Takes the digital pledge, or takes it back: a word of one's own, sealed. Nothing counts it, and nobody else can
 * ask for it (domain.md 83: no league table).
 */
export const takePledge = useCase(
  'anybody',
  ({ taken }) => done({ isTaken: taken !== 'no' }),
  async (hub, caller, { isTaken }) => {
    const words = sayWords[caller.language].pledge;
    const { ownWords } = hub.promises;
    if (!isTaken) await ownWords.forget(caller.key, pledgeWord);
    else if ((await ownWords.find(caller.key, pledgeWord)) === undefined)
      await ownWords.keep(caller.key, pledgeWord, hub.clock.now());
    return done<SaySaid>({ say: isTaken ? words.said : words.unsaid });
  },
);
