import { useState } from 'react';
import { personHere } from '../../../teams.ts';
import { keep, readKept } from './read-kept.ts';

interface KeptDraft<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** It was taken, or is not wanted any more. */
  readonly clear: () => void;
  /** It was typed before this form was opened. */
  readonly isRestored: boolean;
}

/** What this person has typed into a form of this name, as they left it the last time. */
export const useKeptDraft = <Value extends object>(
  name: string,
  first: () => Value,
): KeptDraft<Value> => {
  const own = `${personHere()}/${name}`;
  const [{ start, isRestored }] = useState(() => {
    const fresh = first();
    const kept = readKept(own, fresh);
    return { start: kept ?? fresh, isRestored: kept !== undefined };
  });
  const [value, setValue] = useState(start);
  return {
    value,
    isRestored,
    change: (next) => {
      setValue(next);
      keep(own, next);
    },
    clear: () => {
      keep(own, undefined);
    },
  };
};
