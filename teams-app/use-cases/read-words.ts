/** Words that somebody typed into a form. */
import type { Language } from '../domain/language.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { storableText } from '../domain/storable-text.ts';
import { requestWords } from '../domain/words/requests.ts';

/** Letters that a list of requests takes. */
const longest = 4_000;

/** As typed, without blanks around it; '' where there is nothing. Refuses what is too long at its field. */
export const readWords = (
  raw: Readonly<Record<string, unknown>>,
  field: string,
  language: Language,
  most = longest,
): Result<string> => {
  const value = raw[field];
  const text = typeof value === 'string' ? storableText(value.trim()) : '';
  return text.length <= most
    ? done(text)
    : refuse('invalid', requestWords[language].said.tooLong(most.toLocaleString('en-GB')), field);
};
