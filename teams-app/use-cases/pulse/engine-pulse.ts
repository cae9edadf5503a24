import { done } from '../../domain/refusal.ts';
import { readPulse } from './read-pulse.ts';
import { useCase } from '../use-case.ts';

/** How the engine is, for the strip of the desk: ages and counts, no incident and no person. */
export const enginePulse = useCase(
  ['spoc-officer', 'senior-responsible-officer', 'manager', 'it-contact'],
  () => done({}),
  async (hub, { language }) => done(await readPulse(hub, language)),
);
