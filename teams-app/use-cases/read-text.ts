import type { Language } from '../domain/language.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { sentences } from '../domain/words/sentences.ts';

export interface Written {
  readonly incident: string;
  readonly text: string;
  /** Made where it was written, and the same however often it is sent. */
  readonly submission?: string;
}

/** Characters that a submission's name may have; one that is longer counts as none. */
const longestName = 100;

const submissionIn = ({ submission }: Readonly<Record<string, unknown>>): Partial<Written> =>
  typeof submission === 'string' && submission !== '' && submission.length <= longestName
    ? { submission }
    : {};

/** Characters that a note, an update or a reason may have. */
const longest = 20_000;

/** Reads the words under `note`, kept as typed, where there are any. Refuses overlong ones. */
export const readNote = (
  { note }: Readonly<Record<string, unknown>>,
  language: Language,
): Result<{ readonly note?: string }> => {
  if (typeof note !== 'string' || note.trim() === '') return done({});
  return note.length > longest
    ? refuse('invalid', tooLong('note', note, language), 'note')
    : done({ note });
};

type Label = keyof (typeof sentences)['en']['labels'];

const tooLong = (label: Label, text: string, language: Language): string => {
  const words = sentences[language];
  return words.tooLong(words.labels[label], longest, text.length);
};

type WhenEmpty = 'noteIsEmpty' | 'reasonIsEmpty' | 'reasonForStandDown' | 'exclusionNeedsReason';

/** Reads `incident` and the words under `key`, kept as typed. Refuses empty and overlong words. */
export const readWritten =
  (key: 'text' | 'reason', label: Label, whenEmpty: WhenEmpty) =>
  (raw: Readonly<Record<string, unknown>>, language: Language): Result<Written> => {
    const text = raw[key];
    const incident = raw['incident'];
    if (typeof text !== 'string' || text.trim() === '')
      return refuse('invalid', sentences[language][whenEmpty], key);
    if (text.length > longest) return refuse('invalid', tooLong(label, text, language), key);
    return done({
      incident: typeof incident === 'string' ? incident : '',
      text,
      ...submissionIn(raw),
    });
  };
