import type { Language } from '../../domain/language.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { readWritten } from '../read-text.ts';
import type { Written } from '../read-text.ts';

export interface ExclusionAsked extends Written {
  readonly person: string;
}

const readReason = readWritten('reason', 'reason', 'exclusionNeedsReason');

/** Reads `incident`, `person` (a key of the People list) and `reason`, which is never empty. */
export const readExclusion = (
  raw: Readonly<Record<string, unknown>>,
  language: Language,
): Result<ExclusionAsked> => {
  const { person } = raw;
  if (typeof person !== 'string' || person === '')
    return refuse('invalid', sentences[language].exclusionNeedsPerson, 'person');
  const reason = readReason(raw, language);
  return reason.ok ? done({ ...reason.value, person }) : reason;
};
