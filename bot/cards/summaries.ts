/** What a phone may show of a message while it is locked. */
import { languageOf } from '#core/domain/language.ts';
import { previews } from '#core/domain/words/previews.ts';
import type { Card } from './elements.ts';

export { previews } from '#core/domain/words/previews.ts';

/** Of an answer in the chat, in the language of its card: that there is one, and nothing of what it says. */
export const answerPreview = ({ lang }: Card): string =>
  previews[languageOf(lang)].councillorPreview;
