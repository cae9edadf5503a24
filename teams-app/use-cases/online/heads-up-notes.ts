import { done } from '../../domain/refusal.ts';
import { headsUpWords } from '../../domain/words/heads-up.ts';
import type { OnlineSaid } from './online-views.ts';
import { quietWord } from './tell-heads-up.ts';
import { useCase } from '../use-case.ts';

/** Messages about decisions, or none: each councillor's own wish, sealed (domain.md, practices 16 and 17). */
export const headsUpNotes = useCase(
  ['councillor'],
  ({ wanted }) => done({ isWanted: wanted !== 'no' }),
  async (hub, caller, { isWanted }) => {
    const { notesOn, notesOff } = headsUpWords[caller.language];
    const { ownWords } = hub.promises;
    if (isWanted) await ownWords.forget(caller.key, quietWord);
    else await ownWords.keep(caller.key, quietWord, hub.clock.now());
    return done<OnlineSaid>({ say: isWanted ? notesOn : notesOff });
  },
);
