/** What a request that reaches no use-case is told, in the language of the page that asks. */
import type { Request } from 'express';
import { languageOf } from '#core/domain/language.ts';
import { faultWords } from '#core/domain/words/faults.ts';

/** The page names its language first among those that it accepts; English where none is named. */
export const faultWordsFor = ({ headers }: Pick<Request, 'headers'>) => {
  const [first = ''] = (headers['accept-language'] ?? '').split(/[,;]/);
  return faultWords[languageOf(first.trim())];
};
