import { isLanguage } from '../../domain/language.ts';
import type { Language } from '../../domain/language.ts';
import { done } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';

/** The language in which a page is read at this moment: it may be ahead of what the People list says. */
export const readLanguage = (
  raw: Readonly<Record<string, unknown>>,
  known: Language,
): Result<{ readonly language: Language }> => {
  const { language } = raw;
  return done({ language: isLanguage(language) ? language : known });
};
