/** Who is on call, and which people a rung of the ladder means at this moment. Source: domain.md 3.6. */
import type { Instant } from './instant.ts';
import type { Target } from './ladder.ts';
import { hasRole } from './people.ts';
import type { Person, PersonKey, Role } from './people.ts';

/** One turn of the rota, from `from` up to but not including `until`. */
export interface DutyTurn {
  readonly from: Instant;
  readonly until: Instant;
  readonly lead: PersonKey;
  readonly deputy: PersonKey;
}

export interface OnDuty {
  readonly lead?: PersonKey;
  readonly deputy?: PersonKey;
  readonly until?: Instant;
}

/** Who is on call at a moment; empty where no turn covers it. A later turn overrides an earlier one. */
export const onDuty = (turns: readonly DutyTurn[], at: Instant): OnDuty => {
  const turn = turns.findLast((each) => each.from <= at && at < each.until);
  return turn === undefined ? {} : { lead: turn.lead, deputy: turn.deputy, until: turn.until };
};

/** Everything that decides who is asked. */
export interface Team {
  readonly people: readonly Person[];
  readonly duty: readonly DutyTurn[];
  readonly at: Instant;
  /** Never asked: named in the report, excluded, or the reporter. */
  readonly barred: readonly PersonKey[];
}

const withRole = (team: Team, ...roles: Role[]): PersonKey[] =>
  team.people.filter((person) => hasRole(person, ...roles)).map((person) => person.key);

const meant = (team: Team, target: Target): readonly PersonKey[] => {
  const now = onDuty(team.duty, team.at);
  switch (target) {
    case 'duty-lead':
      return now.lead === undefined ? [] : [now.lead];
    case 'duty-deputy':
      return now.deputy === undefined ? [] : [now.deputy];
    case 'spoc-team':
      return withRole(team, 'spoc-officer');
    case 'everyone':
      return withRole(
        team,
        'spoc-officer',
        'senior-responsible-officer',
        'duty-director',
        'control-room',
      );
    case 'senior-responsible-officer':
    case 'duty-director':
    case 'control-room':
    case 'manager':
    case 'chief-executive':
      return withRole(team, target);
  }
};

const able = (team: Team, keys: readonly PersonKey[]): PersonKey[] =>
  keys.filter(
    (key) => !team.barred.includes(key) && team.people.some((p) => p.key === key && p.active),
  );

/** Who steps in for a target of whom nobody is left: the senior responsible officer, then the next above. */
const standIns: Readonly<Partial<Record<Target, readonly Target[]>>> = {
  'duty-lead': ['senior-responsible-officer', 'duty-director', 'control-room', 'chief-executive'],
  'duty-deputy': ['senior-responsible-officer', 'duty-director', 'control-room', 'chief-executive'],
  'senior-responsible-officer': ['duty-director', 'control-room', 'chief-executive'],
};

const askedFor = (team: Team, target: Target): readonly PersonKey[] => {
  const own = able(team, meant(team, target));
  if (own.length > 0) return own;
  const standIn = standIns[target]?.find((each) => able(team, meant(team, each)).length > 0);
  return standIn === undefined ? [] : able(team, meant(team, standIn));
};

/**
 * The people whom these targets mean now, each once. An excluded or missing lead or deputy is replaced
 * by the senior responsible officer at once, an excluded senior responsible officer by the next rung.
 */
export const peopleAsked = (targets: readonly Target[], team: Team): readonly PersonKey[] => [
  ...new Set(targets.flatMap((target) => askedFor(team, target))),
];
