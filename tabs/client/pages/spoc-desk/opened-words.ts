/** The words of an opened incident beside those of the desk: they come with its page. */
import { deskWords } from '#core/domain/words/desk.ts';
import { deskOpenedWords } from '#core/domain/words/desk-opened.ts';
import { wordsNow } from '../../words-now.ts';

export const desk = wordsNow({
  en: { ...deskWords.en, ...deskOpenedWords.en },
  cy: { ...deskWords.cy, ...deskOpenedWords.cy },
});
