/** People for whom an incident does not exist, by a decision of the responsible officers (domain.md 3.1). */
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';

/** One decision; the reason stands in the trail alone. */
export interface Exclusion {
  readonly key: PersonKey;
  readonly at: Instant;
}

/** The detail of the entry 'excluded' or 'included': who, and why. */
export const exclusionDetail = (name: string, reason: string): string => `${name}: ${reason}`;

/** The reason in such a detail. */
export const reasonIn = (detail: string | undefined): string | undefined => {
  const [, reason] = /^[^:]*: ([^]*)$/.exec(detail ?? '') ?? [];
  return reason;
};
