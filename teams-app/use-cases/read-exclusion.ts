import { done, refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { sentences } from '../domain/words/sentences.ts';
import { readWritten } from './read-text.ts';
import type { Written } from './read-text.ts';

export interface ExclusionAsked extends Written {
  readonly person: string;
}

const readReason = readWritten('reason', 'Reason', sentences.exclusionNeedsReason);

/** Reads `incident`, `person` (a key of the People list) and `reason`, which is never empty. */
export const readExclusion = (raw: Readonly<Record<string, unknown>>): Result<ExclusionAsked> => {
  const { person } = raw;
  if (typeof person !== 'string' || person === '')
    return refuse('invalid', sentences.exclusionNeedsPerson, 'person');
  const reason = readReason(raw);
  return reason.ok ? done({ ...reason.value, person }) : reason;
};
