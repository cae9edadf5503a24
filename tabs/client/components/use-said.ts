import { useState } from 'react';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import { announce } from '../announcer.ts';

interface Saying {
  readonly say: string;
}

export interface Said {
  /** What was done last, in the hub's words. */
  readonly said: string | undefined;
  readonly problem: Refusal | undefined;
  readonly isActing: boolean;
  /** Does it and reads the page anew; true where it was done. */
  readonly run: (ask: () => Promise<Result<Saying>>) => Promise<boolean>;
  /** A form is opened or closed: what was said before is not about it. */
  readonly clear: () => void;
}

type State = Pick<Said, 'said' | 'problem' | 'isActing'>;

const quiet: State = { said: undefined, problem: undefined, isActing: false };

/** One act at a time, and what the hub said to it: seen, and heard by screen readers. */
export const useSaid = (refresh: () => void): Said => {
  const [state, setState] = useState<State>(quiet);
  const run: Said['run'] = async (ask) => {
    setState({ ...quiet, isActing: true });
    const answer = await ask();
    const sentence = answer.ok ? answer.value.say : answer.refused.sentence;
    announce(sentence);
    setState(answer.ok ? { ...quiet, said: sentence } : { ...quiet, problem: answer.refused });
    refresh();
    return answer.ok;
  };
  return {
    ...state,
    run,
    clear: () => {
      setState(quiet);
    },
  };
};
