/** What the promises store says of how the hub is doing. */
import type { Instant } from '#schema/fields.ts';
import type { Incident } from '../domain/incidents/incident.ts';

export interface WatchBook {
  /** Messages still to be sent that were due at or before this moment. */
  waiting(dueBefore: Instant): Promise<number>;
  /** Canaries that are here, the newest first. `live` leaves them out. */
  canaries(): Promise<readonly Incident[]>;
  /** Everything of every canary but these leaves. */
  clearCanaries(but: readonly string[]): Promise<void>;
}
