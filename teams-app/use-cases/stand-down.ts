import { mayHandOn } from '../domain/access.ts';
import type { Incident } from '../domain/incident.ts';
import type { Instant } from '../domain/instant.ts';
import { updateOwed } from '../domain/notices.ts';
import type { Person } from '../domain/people.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { stoodDown } from '../domain/transitions.ts';
import { actSentences, standDownWhys, toOwner } from '../domain/words/acts.ts';
import type { StandDownWhy } from '../domain/words/acts.ts';
import { told } from '../domain/words/told.ts';
import type { Change } from '../ports.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readWritten } from './read-text.ts';
import type { Written } from './read-text.ts';
import { tellOwner } from './tell-owner.ts';
import { useCase } from './use-case.ts';
import type { Hub } from './use-case.ts';

interface Asked extends Written {
  readonly why: StandDownWhy;
}

const isWhy = (value: unknown): value is StandDownWhy =>
  typeof value === 'string' && Object.hasOwn(standDownWhys, value);

const readReason = readWritten('reason', 'Reason', actSentences.reasonForStandDown);

const read = (raw: Readonly<Record<string, unknown>>): Result<Asked> => {
  const { why } = raw;
  if (!isWhy(why)) return refuse('invalid', actSentences.whyStandDown, 'why');
  const reason = readReason(raw);
  return reason.ok ? done({ ...reason.value, why }) : reason;
};

const standDownOf = (
  hub: Hub,
  incident: Incident,
  caller: Person,
  { why, text }: Asked,
  now: Instant,
): Change => {
  const next = stoodDown(incident, now);
  const detail = `${standDownWhys[why]}. ${text}`;
  const isOwner = incident.ownerKey === caller.key;
  return {
    incident: next,
    entries: [entryBy(caller, incident, now, 'stood-down', { detail, shared: true })],
    notices: [
      updateOwed(next, 'stood-down', told.stoodDown(caller.name, detail), now),
      ...(isOwner
        ? []
        : tellOwner(hub, next, incident.ownerKey, toOwner.stoodDown(caller.name), now)),
    ],
  };
};

/**
 * Ends an incident that is a mistake, is there twice or is no longer needed, whether or not somebody has it
 * (docs/decisions/0014): for whoever has it, or the senior responsible officer. Nobody is asked any more;
 * the councillor reads the reason. Only a person does this, never the engine (invariant 12).
 */
export const standDown = useCase('anybody', read, (hub, caller, input) =>
  changeIncident(
    hub,
    caller,
    { incident: input.incident, wanted: 'stood-down', notAllowed: actSentences.notYoursToGive },
    (incident, now) => standDownOf(hub, incident, caller, input, now),
    mayHandOn,
  ),
);
