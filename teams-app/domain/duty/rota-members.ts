/** Whom the council counts on when something happens: those who are tested each month and looked after each night. */
import { hasRole } from '../people.ts';
import type { Person, Role } from '../people.ts';

export const rotaRoles = [
  'spoc-officer',
  'senior-responsible-officer',
  'duty-director',
  'control-room',
] as const satisfies readonly Role[];

/** Everybody in post who may be asked on a ladder by their role, and whoever is on call besides. */
export const rotaMembers = (
  people: readonly Person[],
  onCall: readonly string[] = [],
): readonly Person[] =>
  people.filter(
    (person) => person.active && (hasRole(person, ...rotaRoles) || onCall.includes(person.key)),
  );
