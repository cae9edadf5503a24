/** Having something taken down from the web: who deals with it. Source: domain.md, practice 50. */
import { hasRole } from './people.ts';
import type { Person, Role } from './people.ts';

const order: readonly (readonly Role[])[] = [
  ['communications'],
  ['senior-responsible-officer', 'manager'],
];

/**
 * Who asks platforms to take something down: communications; where nobody is, those who answer for the hub.
 * Never a councillor, whatever else they are.
 */
export const takedownOfficers = (people: readonly Person[]): readonly Person[] => {
  const officers = people.filter((one) => one.active && !hasRole(one, 'councillor'));
  const held = order.find((wanted) => officers.some((one) => hasRole(one, ...wanted))) ?? [];
  return officers.filter((one) => hasRole(one, ...held));
};
