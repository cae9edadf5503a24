import { done } from '../../domain/refusal.ts';
import { ladderPreviews } from './ladder-preview.ts';
import type { LaddersNow } from './reference-views.ts';
import { useCase } from '../use-case.ts';

/** What each ladder would do if an incident came in, with the people who are on call: for those whom it asks. */
export const previewLadders = useCase(
  [
    'spoc-officer',
    'senior-responsible-officer',
    'manager',
    'duty-director',
    'control-room',
    'chief-executive',
  ],
  () => done({}),
  ({ council, clock }) => {
    const now = clock.now();
    return Promise.resolve(done<LaddersNow>({ ladders: ladderPreviews(council, now), now }));
  },
);
