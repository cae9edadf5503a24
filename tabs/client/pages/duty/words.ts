import { dutyWords } from '#core/domain/words/desk-duty.ts';
import { wordsNow } from '../../words-now.ts';

export const dutyPage = wordsNow(dutyWords);
