import { done } from '../../domain/refusal.ts';
import { dutyNow } from './duty-now.ts';
import { useCase } from '../use-case.ts';

/** Who is on call at this minute, and the number to ring. */
export const whoIsOnDuty = useCase(
  'anybody',
  () => done({}),
  (hub) => Promise.resolve(done(dutyNow(hub))),
);
