import { mayAcknowledge } from '../../domain/incidents/access.ts';
import { helpersNow, helpOwed } from '../../domain/alerts/act-notices.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { alertsOnEntering } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { done, refusal } from '../../domain/refusal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { advanced, helpAsked } from '../../domain/incidents/transitions.ts';
import { actSentences } from '../../domain/words/acts.ts';
import type { Change } from '../../ports.ts';
import { namesAsked } from './asked-anew.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import type { Changed } from './change-incident.ts';
import { readPressed } from './pressed.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

export interface Escalated extends Changed {
  /** Names of the people who were asked because of it. */
  readonly askedNext: readonly string[];
  /** Somebody has it and keeps it: they were asked to help. */
  readonly isHelp: boolean;
}

type Decided = { readonly change: Change; readonly askedNext: readonly string[] };

/** Nobody has it: the next rung is entered now (invariant 4). */
const nextRung = (hub: Hub, incident: Incident, caller: Person, now: Instant): Decided => {
  const { council } = hub;
  const next = advanced(incident, council.settings(), now);
  const team = { people: council.people(), duty: council.duty(), at: now };
  const alerts = alertsOnEntering(incident, next, team);
  const askedNext = namesAsked(council, alerts);
  const detail = askedNext.length === 0 ? 'Nobody to ask here' : askedNext.join(', ');
  const entries = [
    entryBy(caller, incident, now, 'escalated'),
    entryBy(caller, incident, now, 'rung-entered', { detail }),
  ];
  return { change: { incident: next, entries, notices: alerts }, askedNext };
};

/** Somebody has it: they keep it, and the people of the next step are asked to help (docs/decisions/0014). */
const help = (
  hub: Hub,
  incident: Incident,
  caller: Person,
  now: Instant,
): Decided | { readonly refused: Refusal } => {
  const people = hub.council.people();
  const but = [caller.key, ...(incident.ownerKey === undefined ? [] : [incident.ownerKey])];
  const found = helpersNow(incident, { people, duty: hub.council.duty(), at: now }, but);
  if (found === undefined)
    return { refused: refusal('conflict', actSentences[caller.language].nobodyElse) };
  const helpers = people.filter(({ key }) => found.people.includes(key));
  const next = helpAsked(incident, found.step, now);
  const askedNext = helpers.map(({ name }) => name);
  const entry = entryBy(caller, incident, now, 'help-asked', { detail: askedNext.join(', ') });
  return {
    change: { incident: next, entries: [entry], notices: helpOwed(next, helpers, now) },
    askedNext,
  };
};

/** The version that last asked somebody: what was drawn before it does not show them. */
const lastAsking = ({ ownerKey, rungVersion, help: helped }: Incident): number =>
  ownerKey === undefined ? rungVersion : (helped?.version ?? 0);

/**
 * Asks the next people at once. Where nobody has the incident the ladder goes on to its next rung; where
 * somebody has it they keep it, and the people of the next rung are asked to help. A card or page that does
 * not show the last asking yet asks nobody (invariant 8): "conflict".
 */
export const escalateNow = useCase('anybody', readPressed, async (hub, caller, input) => {
  const { incident: reference, version } = input;
  let [askedNext, isHelp]: [readonly string[], boolean] = [[], false];
  const outcome = await changeIncident(
    hub,
    caller,
    { incident: reference, wanted: 'escalated' },
    (incident, now) => {
      if (version !== undefined && version < lastAsking(incident))
        return { refused: refusal('conflict', actSentences[caller.language].othersWereAsked) };
      isHelp = incident.ownerKey !== undefined;
      const decided = (isHelp ? help : nextRung)(hub, incident, caller, now);
      if ('refused' in decided) return decided;
      askedNext = decided.askedNext;
      return decided.change;
    },
    mayAcknowledge,
  );
  return outcome.ok ? done<Escalated>({ ...outcome.value, askedNext, isHelp }) : outcome;
});
