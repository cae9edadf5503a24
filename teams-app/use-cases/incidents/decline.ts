import { mayAcknowledge } from '../../domain/incidents/access.ts';
import { isOfferedTo, offerEnded } from '../../domain/incidents/handing-over.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { alertsOnEntering } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { declined } from '../../domain/incidents/transitions.ts';
import { toOwner } from '../../domain/words/acts.ts';
import type { Change } from '../../ports.ts';
import { alreadyTaken } from './already-taken.ts';
import { namesAsked } from './asked-anew.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import type { Changed } from './change-incident.ts';
import { readPressed } from './pressed.ts';
import { tellOwner } from './tell-owner.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

export interface Declined extends Changed {
  /** Names of the people who were asked because of it; empty where everybody had been asked already. */
  readonly askedNext: readonly string[];
}

/** Whether the caller stands on the rung that is asked now: an older card never moves the ladder (invariant 8). */
const standsOnRung = async (hub: Hub, incident: Incident, caller: Person): Promise<boolean> => {
  const step = [incident.reference, incident.cycle, incident.rung, caller.key, ''].join('/');
  const notices = await hub.promises.notices.ofIncident(incident.reference);
  return notices.some((notice) => notice.key.startsWith(step));
};

const sameStep = (a: Incident, b: Incident): boolean => a.cycle === b.cycle && a.rung === b.rung;

/** They can't take it over: whoever has it has it as before, and is told. */
const offerRefused = (hub: Hub, incident: Incident, caller: Person, now: Instant): Change => {
  const next = offerEnded(incident, now);
  return {
    incident: next,
    entries: [entryBy(caller, incident, now, 'hand-over-ended')],
    notices: tellOwner(
      hub,
      next,
      incident.ownerKey,
      toOwner[languageFor(hub, incident.ownerKey)].refused(caller.name),
      now,
    ),
  };
};

const passedOn = (
  hub: Hub,
  incident: Incident,
  caller: Person,
  onRung: boolean,
  now: Instant,
): { readonly change: Change; readonly askedNext: readonly string[] } => {
  const { council } = hub;
  const next = declined(incident, caller.key, onRung, council.settings(), now);
  const moved = !sameStep(incident, next);
  const team = { people: council.people(), duty: council.duty(), at: now };
  const alerts = moved ? alertsOnEntering(incident, next, team) : [];
  const askedNext = namesAsked(council, alerts);
  const asked = entryBy(caller, incident, now, 'rung-entered', { detail: askedNext.join(', ') });
  const entries = [entryBy(caller, incident, now, 'declined'), ...(moved ? [asked] : [])];
  return { change: { incident: next, entries, notices: alerts }, askedNext };
};

/**
 * "I can't take this": the next people on the ladder are asked at once, unless the card is of an earlier
 * rung. Of an incident that a colleague offers to them: the colleague keeps it, and is told.
 */
export const decline = useCase('anybody', readPressed, async (hub, caller, input) => {
  const { version } = input;
  const before = await hub.promises.find(input.incident);
  const onRung = before !== undefined && (await standsOnRung(hub, before, caller));
  let askedNext: readonly string[] = [];
  const outcome = await changeIncident(
    hub,
    caller,
    { incident: input.incident, wanted: 'declined' },
    (incident, now) => {
      askedNext = [];
      if (isOfferedTo(incident, caller.key, version))
        return offerRefused(hub, incident, caller, now);
      if (incident.ownerKey !== undefined) return { refused: alreadyTaken(incident, caller, now) };
      const cardIsOld = version !== undefined && version < incident.rungVersion;
      const stillThere = onRung && sameStep(before, incident) && !cardIsOld;
      const passed = passedOn(hub, incident, caller, stillThere, now);
      askedNext = passed.askedNext;
      return passed.change;
    },
    mayAcknowledge,
  );
  return outcome.ok ? done<Declined>({ ...outcome.value, askedNext }) : outcome;
});
