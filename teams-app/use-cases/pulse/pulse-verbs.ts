/** The verb that says how the engine is. */
import { enginePulse } from './engine-pulse.ts';

export const pulseVerbs = {
  'engine-pulse': enginePulse,
} as const;
