/** Who may see and do what with an incident. One rule for every door (design.md 6, invariant 15, domain.md 3.1). */
import type { Level, Status } from '#lists/incidents.ts';
import { seesConduct } from './conduct.ts';
import type { ConductRoute } from './incident.ts';
import { hasRole } from '../people.ts';
import type { Person, PersonKey } from '../people.ts';
import { isUrgent } from './urgency.ts';

/** What access is decided from. */
export interface Guarded {
  readonly level: Level;
  readonly status: Status;
  readonly reporterKey: PersonKey;
  readonly route?: ConductRoute | undefined;
  readonly ownerKey?: PersonKey | undefined;
  readonly excludedKeys: readonly PersonKey[];
}

const mayByRole = (person: Person, incident: Guarded): boolean => {
  if (incident.route !== undefined) return hasRole(person, ...seesConduct[incident.route]);
  if (hasRole(person, 'spoc-officer', 'senior-responsible-officer', 'manager')) return true;
  return (
    isUrgent(incident.level) && hasRole(person, 'monitoring-officer', 'deputy-monitoring-officer')
  );
};

/** It is about them, or they are excluded for another reason: for them it does not exist. */
export const isExcluded = (person: Person, incident: Guarded): boolean =>
  incident.excludedKeys.includes(person.key);

/** The councillor who reported it. */
export const isReporter = (person: Person, incident: Guarded): boolean =>
  incident.reporterKey === person.key;

/**
 * `visible = (assigned or role) and not excluded`, as an officer. `asked`: they were sent an alert.
 * The reporter sees an incident of their own another way: isReporter.
 */
export const visible = (person: Person, incident: Guarded, asked: boolean): boolean =>
  person.active &&
  !isExcluded(person, incident) &&
  !isReporter(person, incident) &&
  (asked || incident.ownerKey === person.key || mayByRole(person, incident));

/**
 * May take it: sees it as an officer and was asked, or is of the team that is always asked (invariant 8). Of
 * an incident about conduct, whoever sees it.
 */
export const mayAcknowledge = (person: Person, incident: Guarded, asked: boolean): boolean =>
  visible(person, incident, asked) &&
  (asked ||
    incident.route !== undefined ||
    hasRole(person, 'spoc-officer', 'senior-responsible-officer', 'manager'));

/**
 * May say who has it from now on, or that nobody need have it: whoever has it, or the senior responsible
 * officer (docs/decisions/0014).
 */
export const mayHandOn = (person: Person, incident: Guarded, asked: boolean): boolean =>
  visible(person, incident, asked) &&
  (incident.ownerKey === person.key || hasRole(person, 'senior-responsible-officer'));

/** May be asked to take it over: somebody of the team, or who sees it anyway. Being asked gives sight. */
export const mayBeOffered = (person: Person, incident: Guarded): boolean =>
  visible(person, incident, hasRole(person, 'spoc-officer')) && incident.ownerKey !== person.key;

/** May write on it: note, update, triage, close. An owner who is excluded later may not. */
export const mayWork = (person: Person, incident: Guarded, asked: boolean): boolean =>
  mayAcknowledge(person, incident, asked) ||
  (visible(person, incident, asked) && incident.ownerKey === person.key);

/** May say for whom it does not exist: the senior responsible officer or a manager who sees it (domain.md 3.1). */
export const mayExclude = (person: Person, incident: Guarded): boolean =>
  visible(person, incident, false) && hasRole(person, 'senior-responsible-officer', 'manager');
