import { mayExclude } from '../../domain/incidents/access.ts';
import { exclusionDetail } from '../../domain/incidents/exclusion.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { refusal } from '../../domain/refusal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { included } from '../../domain/incidents/giving-back.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readExclusion } from './read-exclusion.ts';
import { useCase } from '../use-case.ts';

const refusedFor = (
  { language }: Person,
  incident: Incident,
  key: PersonKey,
  name: string,
): Refusal | undefined => {
  if (!incident.excludedKeys.includes(key))
    return refusal('conflict', sentences[language].notExcluded(name), 'person');
  return incident.exclusions?.some((each) => each.key === key)
    ? undefined
    : refusal('conflict', sentences[language].excludedByReport(name), 'person');
};

/**
 * Lifts an exclusion that somebody decided, with a reason; one that follows from the report stays. The
 * incident stays on the restricted site (docs/decisions/0007): its trail says who was excluded, and why.
 */
export const include = useCase(
  ['senior-responsible-officer', 'manager'],
  readExclusion,
  (hub, caller, { incident: reference, person, text }) => {
    const name = hub.council.person(person)?.name ?? 'Somebody who has left';
    return changeIncident(
      hub,
      caller,
      { incident: reference, wanted: 'included', closedToo: true },
      (incident, now) => {
        const refused = refusedFor(caller, incident, person, name);
        if (refused !== undefined) return { refused };
        const detail = exclusionDetail(name, text);
        return {
          incident: included(incident, person, now),
          entries: [entryBy(caller, incident, now, 'included', { detail })],
          notices: [],
        };
      },
      mayExclude,
    );
  },
);
