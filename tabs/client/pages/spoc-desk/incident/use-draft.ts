import { useState } from 'react';
import { draftOf } from './drafts.ts';

export interface KeptDraft<Value> {
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** It was taken: nothing is kept any more. */
  readonly clear: () => void;
}

/** What is typed into one form of one incident, as it was left the last time it was open. */
export const useDraft = <Value>(
  reference: string,
  form: string,
  first: () => Value,
): KeptDraft<Value> => {
  const draft = draftOf<Value>(reference, form);
  const [value, setValue] = useState(() => draft.read() ?? first());
  return {
    value,
    change: (next) => {
      setValue(next);
      draft.keep(next);
    },
    clear: draft.clear,
  };
};
