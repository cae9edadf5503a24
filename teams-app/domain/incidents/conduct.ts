/** Incidents about the conduct of somebody of the council: fewer see them, and others are asked. Source: domain.md 3.1. */
import type { IncidentRow, Level } from '#lists/incidents.ts';
import type { ConductRoute } from './incident.ts';
import type { Ladder, Rung, Target } from '../alerts/ladder.ts';
import { hasRole } from '../people.ts';
import type { Person, Role } from '../people.ts';
import { isUrgent } from './urgency.ts';

type Answers = Pick<IncidentRow, 'about' | 'category'>;

const fromAnswers = ({ about, category }: Answers): ConductRoute | undefined => {
  if (category === 'councillor-conduct' || category === 'officer-conduct') return category;
  if (about === 'nobody') return undefined;
  return about === 'councillor' ? 'councillor-conduct' : 'officer-conduct';
};

/**
 * Whose conduct a report is about: by its kind, else by the answer whether it is about somebody, else by who
 * was chosen. Undefined where it is about nobody of the council.
 */
export const routeOf = (answers: Answers, about: Person | undefined): ConductRoute | undefined => {
  if (about !== undefined && hasRole(about, 'monitoring-officer', 'senior-responsible-officer'))
    return 'senior-conduct';
  const route = fromAnswers(answers);
  if (route !== undefined || about === undefined) return route;
  return hasRole(about, 'councillor') ? 'councillor-conduct' : 'officer-conduct';
};

/** Who sees such an incident by their role alone. Officers of the team see it once they are asked, or have it. */
export const seesConduct: Readonly<Record<ConductRoute, readonly Role[]>> = {
  'councillor-conduct': [
    'monitoring-officer',
    'deputy-monitoring-officer',
    'senior-responsible-officer',
    'manager',
  ],
  'officer-conduct': ['hr-lead', 'senior-responsible-officer', 'manager'],
  'senior-conduct': [
    'chief-executive',
    'deputy-monitoring-officer',
    'hr-lead',
    'senior-responsible-officer',
    'manager',
  ],
};

/** Who is asked at once, and who is asked next where nothing is urgent. */
const asked: Readonly<
  Record<ConductRoute, { readonly first: readonly Target[]; readonly next: readonly Target[] }>
> = {
  'councillor-conduct': { first: ['monitoring-officer'], next: ['senior-responsible-officer'] },
  'officer-conduct': { first: ['hr-lead'], next: ['senior-responsible-officer'] },
  'senior-conduct': {
    first: ['chief-executive', 'deputy-monitoring-officer'],
    next: ['chief-executive', 'manager'],
  },
};

const withFirst = (ladder: Ladder, first: readonly Target[]): Ladder => {
  const { rungs, afterHours } = ladder;
  return {
    ...ladder,
    rungs: rungs.map((rung, place) =>
      place === 0 ? { ...rung, targets: [...new Set([...rung.targets, ...first])] } : rung,
    ),
    ...(afterHours === undefined ? {} : { afterHours: withFirst(afterHours, first) }),
  };
};

const lastHold = (rungs: readonly Rung[]): number => rungs.at(-1)?.holdsMinutes ?? 60;

/** Only those whom it concerns, each for as long as the council's own ladder gives its first and last step. */
const alone = (ladder: Ladder, route: ConductRoute): Ladder => {
  const { first, next } = asked[route];
  const { afterHours: _night, ...rest } = ladder;
  return {
    ...rest,
    rungs: [
      { targets: first, holdsMinutes: ladder.rungs[0]?.holdsMinutes ?? 60 },
      { targets: next, holdsMinutes: lastHold(ladder.rungs) },
    ],
    againFrom: 0,
    broadcast: next,
  };
};

/**
 * The ladder of such an incident. Danger goes first: Critical and High take the council's ladder, with those
 * whom the conduct concerns asked at once as well. Moderate and Low ask those alone, then the next above.
 */
export const ladderOfRoute = (
  ladder: Ladder,
  route: ConductRoute | undefined,
  level: Level,
): Ladder => {
  if (route === undefined) return ladder;
  return isUrgent(level) ? withFirst(ladder, asked[route].first) : alone(ladder, route);
};
