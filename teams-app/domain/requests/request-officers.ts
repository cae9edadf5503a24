/** Who deals with what councillors ask of the council. Source: domain.md 3.1, 3.7 and practices 30, 50 to 52, 58, 67 to 70. */
import { hasRole } from '../people.ts';
import type { Person, Role } from '../people.ts';

export type RequestMatter = 'address' | 'interest' | 'phone' | 'alarm' | 'takedown' | 'visit';

const monitoring: readonly Role[] = ['monitoring-officer', 'deputy-monitoring-officer'];
const answerable: readonly Role[] = ['senior-responsible-officer', 'manager'];

/** The law gives sensitive interests to the monitoring officer: nobody stands in (Localism Act 2011, s.32). */
const order: Readonly<Record<RequestMatter, readonly (readonly Role[])[]>> = {
  address: [monitoring, answerable],
  interest: [monitoring],
  phone: [['it-contact'], answerable],
  alarm: [['health-and-safety'], answerable],
  takedown: [['communications'], answerable],
  visit: [['health-and-safety'], answerable],
};

/**
 * The officers who deal with it: those whose job it is; where nobody is, those who answer for the hub. Never a
 * councillor, whatever else they are. Empty where the council has nobody.
 */
export const officersFor = (
  matter: RequestMatter,
  people: readonly Person[],
): readonly Person[] => {
  const officers = people.filter((one) => one.active && !hasRole(one, 'councillor'));
  const held =
    order[matter].find((wanted) => officers.some((one) => hasRole(one, ...wanted))) ?? [];
  return officers.filter((one) => hasRole(one, ...held));
};

/** Those who answer for the hub, and hear of what others leave. A councillor is never told what another one asks. */
export const keepersAmong = (people: readonly Person[]): readonly Person[] =>
  people.filter((one) => hasRole(one, ...answerable) && !hasRole(one, 'councillor'));

export const dealsWith = (
  matter: RequestMatter,
  people: readonly Person[],
  caller: Person,
): boolean => officersFor(matter, people).some(({ key }) => key === caller.key);
