import { faultWords } from '#core/domain/words/faults.ts';
import { wordsNow } from './words-now.ts';

/** What every page says when something is wrong. */
export const faults = wordsNow(faultWords);
