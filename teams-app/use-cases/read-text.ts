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
export const readNote = ({
  note,
}: Readonly<Record<string, unknown>>): Result<{ readonly note?: string }> => {
  if (typeof note !== 'string' || note.trim() === '') return done({});
  return note.length > longest
    ? refuse('invalid', sentences.tooLong('Note', longest, note.length), 'note')
    : done({ note });
};

/** Reads `incident` and the words under `key`, kept as typed. Refuses empty and overlong words. */
export const readWritten =
  (key: 'text' | 'reason', label: string, whenEmpty: string) =>
  (raw: Readonly<Record<string, unknown>>): Result<Written> => {
    const text = raw[key];
    const incident = raw['incident'];
    if (typeof text !== 'string' || text.trim() === '') return refuse('invalid', whenEmpty, key);
    if (text.length > longest)
      return refuse('invalid', sentences.tooLong(label, longest, text.length), key);
    return done({
      incident: typeof incident === 'string' ? incident : '',
      text,
      ...submissionIn(raw),
    });
  };
