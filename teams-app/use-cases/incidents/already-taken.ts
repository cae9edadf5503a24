import type { Incident } from '../../domain/incidents/incident.ts';
import { heldSince } from '../../domain/incidents/held-since.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { refusal } from '../../domain/refusal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { sentences } from '../../domain/words/sentences.ts';

/** Who has it, and since when: for whoever presses after that (invariant 8). */
export const alreadyTaken = (incident: Incident, caller: Person, now: Instant): Refusal => {
  const since = momentFor(heldSince(incident) ?? now, now, caller.language);
  return refusal(
    'conflict',
    incident.ownerKey === caller.key
      ? sentences[caller.language].alreadyYours(since)
      : sentences[caller.language].alreadyTaken(incident.owner ?? 'Somebody', since),
  );
};
