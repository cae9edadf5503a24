/** The engine as this hub runs it: at its own pace, or only when told. */
import type { EngineDeps } from '../engine/engine-deps.ts';
import { runEngine } from '../engine/pulse.ts';
import type { Pace } from './assemble.ts';

const sweepEvery = 30_000;

export interface EngineOfHub {
  nudge(): void;
  stop(): Promise<void>;
}

/** timer: sweeps by itself from now on. by-hand: whoever set the clock settles what is due. */
export const engineOf = (deps: EngineDeps, pace: Pace): EngineOfHub => {
  if (pace === 'timer') return runEngine(deps, { every: sweepEvery });
  return { nudge: () => undefined, stop: () => Promise.resolve() };
};
