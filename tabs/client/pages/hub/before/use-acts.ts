/** What somebody does with an assessment: one thing at a time, and its answer. */
import { useState } from 'react';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import { announce } from '../../../announcer.ts';
import type { Told } from '../../../components/told-note.tsx';

export interface Acts {
  readonly isActing: boolean;
  readonly told: Told | undefined;
  readonly problem: Refusal | undefined;
  /** True when it was done. */
  readonly run: (work: () => Promise<Result<{ readonly say: string }>>) => Promise<boolean>;
}

/** `changed` is called after everything that may have changed what is shown. */
export const useActs = (changed: () => void): Acts => {
  const [isActing, setActing] = useState(false);
  const [told, setTold] = useState<Told>();
  const [problem, setProblem] = useState<Refusal>();
  const run: Acts['run'] = async (work) => {
    setActing(true);
    const result = await work();
    setActing(false);
    setProblem(result.ok ? undefined : result.refused);
    setTold(result.ok ? { intent: 'success', text: result.value.say } : undefined);
    announce(result.ok ? result.value.say : result.refused.sentence);
    if (result.ok || result.refused.kind === 'conflict') changed();
    return result.ok;
  };
  return { isActing, told, problem, run };
};
