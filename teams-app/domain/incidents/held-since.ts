import type { Incident } from './incident.ts';
import type { Instant } from '../time/instant.ts';

/** Since when whoever has it has had it. */
export const heldSince = (
  incident: Pick<Incident, 'acknowledgedAt' | 'ownerSince'>,
): Instant | undefined => incident.ownerSince ?? incident.acknowledgedAt;
