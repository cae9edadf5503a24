import { mayAcknowledge } from '../domain/access.ts';
import type { Incident } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import { updateOwed } from '../domain/notices.ts';
import type { Person } from '../domain/people.ts';
import { refusal } from '../domain/refusal.ts';
import type { Refusal } from '../domain/refusal.ts';
import { acknowledged } from '../domain/transitions.ts';
import { clockTime, momentFor } from '../domain/wall-clock.ts';
import { sentences } from '../domain/words/sentences.ts';
import { told } from '../domain/words/told.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readIncident } from './find-incident.ts';
import { useCase } from './use-case.ts';

const alreadyTaken = (incident: Incident, caller: Person, now: Instant): Refusal => {
  const since = momentFor(incident.acknowledgedAt ?? now, now);
  return refusal(
    'conflict',
    incident.ownerKey === caller.key
      ? sentences.alreadyYours(since)
      : sentences.alreadyTaken(incident.owner ?? 'Somebody', since),
  );
};

/**
 * "I've got this": makes the caller the owner if nobody is (invariant 8: one owner, the first). The
 * councillor is told the name; the ladder rests. "conflict" names who has it, and since when.
 */
export const acknowledge = useCase('anybody', readIncident, (hub, caller, input) =>
  changeIncident(
    hub,
    caller,
    { incident: input.incident, wanted: 'acknowledged' },
    (incident, now) => {
      if (incident.ownerKey !== undefined) return { refused: alreadyTaken(incident, caller, now) };
      const taken = acknowledged(incident, caller, hub.council.settings(), now);
      return {
        incident: taken,
        entries: [entryBy(caller, incident, now, 'acknowledged', { shared: true })],
        notices: [updateOwed(taken, 'taken', told.taken(caller.name, clockTime(now)), now)],
      };
    },
    mayAcknowledge,
  ),
);
