import { deskWords } from '#core/domain/words/desk.ts';
import { wordsNow } from '../../words-now.ts';

export const desk = wordsNow(deskWords);
