import { mayAcknowledge } from '../../domain/incidents/access.ts';
import { isOfferedTo, takenOver } from '../../domain/incidents/handing-over.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { updateOwed } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { acknowledged } from '../../domain/incidents/transitions.ts';
import { clockTime } from '../../domain/time/wall-clock.ts';
import { toOwner } from '../../domain/words/acts.ts';
import { told } from '../../domain/words/told.ts';
import type { Change } from '../../ports.ts';
import { alreadyTaken } from './already-taken.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readPressed } from './pressed.ts';
import { tellOwner } from './tell-owner.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const taken = (hub: Hub, incident: Incident, caller: Person, now: Instant): Change => {
  const next = acknowledged(incident, caller, hub.council.settings(), now);
  const words = told[languageFor(hub, incident.reporterKey)].taken(
    caller.name,
    clockTime(now, languageFor(hub, incident.reporterKey)),
  );
  return {
    incident: next,
    entries: [entryBy(caller, incident, now, 'acknowledged', { shared: true })],
    notices: [updateOwed(next, `taken-${String(next.version)}`, words, now)],
  };
};

/** A colleague's, who offered it: theirs from now on, with a word to the councillor and to whoever had it. */
const handedOver = (hub: Hub, incident: Incident, caller: Person, now: Instant): Change => {
  const next = takenOver(incident, caller, now);
  const words = told[languageFor(hub, incident.reporterKey)].handedOver(
    caller.name,
    clockTime(now, languageFor(hub, incident.reporterKey)),
  );
  return {
    incident: next,
    entries: [entryBy(caller, incident, now, 'handed-over', { shared: true })],
    notices: [
      updateOwed(next, `taken-${String(next.version)}`, words, now),
      ...tellOwner(
        hub,
        next,
        incident.ownerKey,
        toOwner[languageFor(hub, incident.ownerKey)].takenOver(caller.name),
        now,
      ),
    ],
  };
};

/**
 * "I've got this": makes the caller the owner if nobody is (invariant 8: one owner, the first), or if it
 * was offered to them on the card or page that they pressed. The councillor is told the name; the ladder
 * rests. "conflict" names who has it, and since when.
 */
export const acknowledge = useCase('anybody', readPressed, (hub, caller, input) =>
  changeIncident(
    hub,
    caller,
    { incident: input.incident, wanted: 'acknowledged' },
    (incident, now) => {
      if (incident.ownerKey === undefined) return taken(hub, incident, caller, now);
      return isOfferedTo(incident, caller.key, input.version)
        ? handedOver(hub, incident, caller, now)
        : { refused: alreadyTaken(incident, caller, now) };
    },
    mayAcknowledge,
  ),
);
