import { readDangerWord } from '../../domain/check-ins/danger-word.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { checkInWords } from '../../domain/words/check-ins.ts';
import type { Seal } from '../../ports.ts';
import { textFrom } from '../text-from.ts';
import { randomKey } from '../random-key.ts';
import { useCase } from '../use-case.ts';

/** Keyed and salted: whoever has the store without the hub's key can't try words. */
export const wordDigest = (seal: Seal, { key }: Person, salt: string, word: string): string =>
  seal.sign(JSON.stringify(['danger-word', key, salt, word]));

/** Keeps the word by which the caller means the opposite of "I'm safe". It can never be read again. */
export const setDuressWord = useCase(
  ['councillor'],
  (raw, language) => {
    const word = readDangerWord(textFrom(raw, 'word', 60));
    return word === undefined
      ? refuse('invalid', checkInWords[language].word.wrong, 'word')
      : done({ word });
  },
  async (hub, caller, { word }) => {
    const salt = randomKey(hub);
    const digest = wordDigest(hub.seal, caller, salt, word);
    await hub.promises.checkIns.keepWord(caller.key, { salt, digest }, hub.clock.now());
    return done({ say: checkInWords[caller.language].word.saved });
  },
);
