/** How people are in Teams, where the council lets the hub ask. */
import type { PersonKey } from '../domain/people.ts';

export type Presence = 'available' | 'busy' | 'away' | 'offline';

export interface Presences {
  /**
   * Of these people, each of whom Teams says something now. Never rejects: where Teams can't be asked, or
   * may not be, nothing is known of anybody.
   */
  of(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, Presence>>;
}
