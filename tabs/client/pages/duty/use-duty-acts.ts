/** What somebody does with the rota: one thing at a time, and its answer. */
import { useRef, useState } from 'react';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import { announce } from '../../announcer.ts';
import type { Told } from '../../components/told-note.tsx';

interface State {
  readonly isActing: boolean;
  /** The answer to the last thing that was done. */
  readonly told?: Told;
  /** Why what was sent was not taken. */
  readonly problem?: Refusal;
}

/** Every answer of the rota has words for the person. */
interface Said {
  readonly say: string;
  readonly warnings?: readonly string[];
}

export interface DutyActs extends State {
  /** Does it once, however often it is pressed. True when it was done. */
  readonly run: (work: () => Promise<Result<Said>>) => Promise<boolean>;
  readonly forget: () => void;
}

/** `changed` is called after everything that may have changed the rota. */
export const useDutyActs = (changed: () => void): DutyActs => {
  const [state, setState] = useState<State>({ isActing: false });
  const isRunning = useRef(false);
  const run: DutyActs['run'] = async (work) => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setState({ isActing: true });
    const result = await work();
    isRunning.current = false;
    if (result.ok) {
      const text = [result.value.say, ...(result.value.warnings ?? [])].join(' ');
      const intent = result.value.warnings?.length ? 'warning' : 'success';
      setState({ isActing: false, told: { intent, text } });
      announce(text);
    } else {
      setState({ isActing: false, problem: result.refused });
      announce(result.refused.sentence);
    }
    if (result.ok || result.refused.kind === 'conflict') changed();
    return result.ok;
  };
  return {
    ...state,
    run,
    forget: () => {
      setState({ isActing: false });
    },
  };
};
