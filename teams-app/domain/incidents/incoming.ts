/** Who comes on duty while nobody has an incident (invariant 13). Source: domain.md 3.6, escalation.md F16. */
import type { Incident } from './incident.ts';
import { addSeconds } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';
import { onDuty, peopleAsked } from '../duty/rota.ts';
import type { Team } from '../duty/rota.ts';

const onCall = (team: Team): readonly PersonKey[] =>
  peopleAsked(['duty-lead', 'duty-deputy'], team);

/**
 * Whoever has come on duty after `since`, and was not on duty right before: a critical or high incident is
 * offered to them at once, whichever step it stands on. Nobody where the incident is of another level.
 */
export const incomingAsked = (
  { level }: Pick<Incident, 'level'>,
  team: Team,
  since: Instant,
): readonly PersonKey[] => {
  if (level !== 'critical' && level !== 'high') return [];
  const { from } = onDuty(team.duty, team.at);
  if (from === undefined || from <= since) return [];
  // Whoever would have stood in for somebody was not on duty, and need not have been asked.
  const before = onDuty(team.duty, addSeconds(from, -1));
  return onCall(team).filter((key) => key !== before.lead && key !== before.deputy);
};
