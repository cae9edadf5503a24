import { referenceWords } from '#core/domain/words/reference.ts';
import { wordsNow } from '../words-now.ts';

/** What the settings page and the duty page say of ladders. */
export const reference = wordsNow(referenceWords);
