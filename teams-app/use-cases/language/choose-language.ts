import { isLanguage } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { ownLanguageWords } from '../../domain/words/own-language.ts';
import { RowChanged } from '../../ports.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

export interface ChosenLanguage {
  readonly language: Language;
}

/**
 * The caller's own language, in chat and in the tabs alike: it is kept in the People list, so that whoever
 * writes to them knows it too. What is refused is said in the language that they asked for.
 */
export const chooseLanguage = useCase(
  'anybody',
  ({ language }, caller): Result<ChosenLanguage> =>
    isLanguage(language)
      ? done({ language })
      : refuse('invalid', ownLanguageWords[caller].noSuchLanguage),
  async (hub, caller, { language }): Promise<Result<ChosenLanguage>> => {
    if (caller.language === language) return done({ language });
    return write(hub, caller.key, language);
  },
);

const write = async (
  { ownLanguage }: Hub,
  key: string,
  language: Language,
): Promise<Result<ChosenLanguage>> => {
  const words = ownLanguageWords[language];
  try {
    const isKept = await ownLanguage.choose(key, language);
    return isKept ? done({ language }) : refuse('not-found', words.notInList);
  } catch (problem) {
    if (problem instanceof RowChanged) return refuse('conflict', words.changedMeanwhile);
    throw problem;
  }
};
