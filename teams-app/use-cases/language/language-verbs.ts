/** The verbs of the language in which the hub speaks with somebody. */
import { chooseLanguage } from './choose-language.ts';
import { myLanguage } from './my-language.ts';

export const languageVerbs = {
  'my-language': myLanguage,
  'choose-language': chooseLanguage,
} as const;
