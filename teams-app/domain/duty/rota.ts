/** Who is on call, and which people a rung of the ladder means at this moment. Source: domain.md 3.6. */
import { instantAt, millisecondsOf } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Target } from '../alerts/ladder.ts';
import { hasRole } from '../people.ts';
import type { Person, PersonKey, Role } from '../people.ts';
import type { Rota } from './rota-entry.ts';
import { pieceAt, wholePieceAt } from './rota-timeline.ts';

export { rotaOf } from './rota-entry.ts';
export type { DutyTurn, Rota } from './rota-entry.ts';

/** Why somebody is on call: which kind of row says so. */
export type Because = 'turn' | 'pattern' | 'override' | 'swap' | 'nobody';

export interface OnDuty {
  readonly lead?: PersonKey;
  readonly deputy?: PersonKey;
  /** The responsible senior manager of the period, where the rota names one. */
  readonly senior?: PersonKey;
  /** When lead and deputy came on, and when the next do. Absent where nobody is on call. */
  readonly from?: Instant;
  readonly until?: Instant;
  readonly because: Because;
}

const seniorAt = (rota: Rota, moment: number): Pick<OnDuty, 'senior'> => {
  const senior = pieceAt(rota, 'senior', moment).by?.turn.senior;
  return senior === undefined ? {} : { senior };
};

/**
 * Who is on call at a moment. Total and pure (invariant 13): an override or a swap beats a turn, a turn
 * beats a repeating one, and of two alike the later row counts. A row that names no senior manager leaves
 * the one who is named beneath it.
 */
export const onDuty = (rota: Rota, at: Instant): OnDuty => {
  const moment = millisecondsOf(at);
  const { by, from, until } = wholePieceAt(rota, 'people', moment);
  const senior = seniorAt(rota, moment);
  if (by === undefined) return { ...senior, because: 'nobody' };
  const { lead, deputy, kind = 'turn' } = by.turn;
  const because = kind === 'senior' ? 'nobody' : kind;
  return { lead, deputy, ...senior, from: instantAt(from), until: instantAt(until), because };
};

/** When the next people come on duty, or nobody does, after a moment. At the latest within the week. */
export const nextShiftAfter = (rota: Rota, at: Instant): Instant =>
  instantAt(wholePieceAt(rota, 'people', millisecondsOf(at)).until);

/** Everything that decides who is asked. */
export interface Team {
  readonly people: readonly Person[];
  readonly duty: Rota;
  readonly at: Instant;
  /** Never asked: named in the report, excluded, or the reporter. */
  readonly barred: readonly PersonKey[];
  /** Asked already, and reached on no channel of theirs. */
  readonly lost?: readonly PersonKey[];
}

const withRole = (team: Team, ...roles: Role[]): PersonKey[] =>
  team.people.filter((person) => hasRole(person, ...roles)).map((person) => person.key);

const able = (team: Team, keys: readonly PersonKey[]): PersonKey[] =>
  keys.filter(
    (key) => !team.barred.includes(key) && team.people.some((p) => p.key === key && p.active),
  );

/** The senior manager of the period; where the rota names none, or one who cannot be asked, everybody in the role. */
const seniorsMeant = (team: Team, { senior }: OnDuty): readonly PersonKey[] =>
  senior !== undefined && able(team, [senior]).length > 0
    ? [senior]
    : withRole(team, 'senior-responsible-officer');

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
      return seniorsMeant(team, now);
    case 'duty-director':
    case 'control-room':
    case 'manager':
    case 'chief-executive':
    case 'monitoring-officer':
    case 'deputy-monitoring-officer':
    case 'hr-lead':
      return withRole(team, target);
  }
};

/** Who steps in for a target of whom nobody is left: the senior responsible officer, then the next above. */
const standIns: Readonly<Partial<Record<Target, readonly Target[]>>> = {
  'duty-lead': ['senior-responsible-officer', 'duty-director', 'control-room', 'chief-executive'],
  'duty-deputy': ['senior-responsible-officer', 'duty-director', 'control-room', 'chief-executive'],
  'senior-responsible-officer': ['duty-director', 'control-room', 'chief-executive'],
  'monitoring-officer': [
    'deputy-monitoring-officer',
    'senior-responsible-officer',
    'chief-executive',
  ],
  'hr-lead': ['senior-responsible-officer', 'chief-executive'],
};

/** Whoever is on call is replaced at once where no message reaches them; any other step is left for the next. */
const isOnCall = (target: Target): boolean => target === 'duty-lead' || target === 'duty-deputy';

const askedFor = (team: Team, target: Target): readonly PersonKey[] => {
  const own = able(team, meant(team, target));
  const isLost = isOnCall(target) && own.every((key) => team.lost?.includes(key) === true);
  if (own.length > 0 && !isLost) return own;
  const standIn = standIns[target]?.find((each) => able(team, meant(team, each)).length > 0);
  return standIn === undefined ? [] : able(team, meant(team, standIn));
};

/**
 * The people whom these targets mean now, each once. An excluded, unreached or missing lead or deputy is replaced
 * by the senior responsible officer at once, an excluded senior responsible officer by the next rung.
 */
export const peopleAsked = (targets: readonly Target[], team: Team): readonly PersonKey[] => [
  ...new Set(targets.flatMap((target) => askedFor(team, target))),
];
