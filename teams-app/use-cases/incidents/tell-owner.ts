import { ownerOwed } from '../../domain/alerts/act-notices.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import type { PersonKey } from '../../domain/people.ts';
import type { Council } from '../../ports.ts';

/** Words to whoever has or had it; nobody is told where they have left, or were nobody. */
export const tellOwner = (
  { council }: { readonly council: Council },
  next: Incident,
  owner: PersonKey | undefined,
  words: string,
  now: Instant,
): readonly NoticeDraft[] => {
  const to = owner === undefined ? undefined : council.person(owner);
  return to?.active === true ? ownerOwed(next, to, words, now) : [];
};
