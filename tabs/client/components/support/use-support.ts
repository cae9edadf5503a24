/** What somebody sees of support, kept fresh, and what they do with it: one thing at a time, and its answer. */
import { useRef, useState } from 'react';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import type { MySupport, SupportSaid } from '#core/use-cases/support/support-views.ts';
import { announce } from '../../announcer.ts';
import { call } from '../../api.ts';
import { createPoller } from '../../poller.ts';
import type { Polled } from '../../poller.ts';
import { usePolled } from '../../use-polled.ts';
import type { Told } from '../told-note.tsx';

const everyMilliseconds = 60_000;

interface Doing {
  readonly isActing: boolean;
  /** The answer to the last thing that was done. */
  readonly told?: Told;
  /** Why what was sent was not taken. */
  readonly problem?: Refusal;
}

export interface SupportActs extends Doing {
  /** Does it once, however often it is pressed. True when it was done. */
  readonly run: (work: () => Promise<Result<SupportSaid>>) => Promise<boolean>;
  readonly forget: () => void;
}

export interface Support {
  readonly polled: Polled<MySupport>;
  readonly refresh: () => void;
  readonly acts: SupportActs;
}

const after = (result: Result<SupportSaid>): Doing =>
  result.ok
    ? { isActing: false, told: { intent: 'success', text: result.value.say } }
    : { isActing: false, problem: result.refused };

/** One answer holds all of it, so that nobody can tell what of it somebody looks at. */
export const useSupport = (): Support => {
  const [poller] = useState(() => createPoller(() => call('my-support', {}), everyMilliseconds));
  const [doing, setDoing] = useState<Doing>({ isActing: false });
  const isRunning = useRef(false);
  const run: SupportActs['run'] = async (work) => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setDoing({ isActing: true });
    const result = await work();
    isRunning.current = false;
    setDoing(after(result));
    announce(result.ok ? result.value.say : result.refused.sentence);
    poller.refresh();
    return result.ok;
  };
  const forget = (): void => {
    setDoing({ isActing: false });
  };
  return { polled: usePolled(poller), refresh: poller.refresh, acts: { ...doing, run, forget } };
};
