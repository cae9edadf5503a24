import { useCallback, useEffect, useState } from 'react';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import { languageKept } from '../spoken.ts';

export interface Answered<Value> {
  readonly value: Value | undefined;
  readonly problem: Refusal | undefined;
  readonly again: () => void;
}

/**
 * Asks once, when it is first shown, whenever `again` is called and in a new language: what was there stays until the new answer
 * has come. `ask` must be the same function from one drawing to the next.
 */
export const useAnswer = <Value>(ask: () => Promise<Result<Value>>): Answered<Value> => {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<Omit<Answered<Value>, 'again'>>({
    value: undefined,
    problem: undefined,
  });
  useEffect(() => {
    let isShown = true;
    void ask().then((answer) => {
      if (!isShown) return;
      setState((before) =>
        answer.ok
          ? { value: answer.value, problem: undefined }
          : { value: before.value, problem: answer.refused },
      );
    });
    return () => {
      isShown = false;
    };
  }, [ask, attempt]);
  const again = useCallback(() => {
    setAttempt((last) => last + 1);
  }, []);
  useEffect(() => {
    window.addEventListener(languageKept, again);
    return () => {
      window.removeEventListener(languageKept, again);
    };
  }, [again]);
  return { ...state, again };
};
