/** Having something taken down from the web: what is an address, and who deals with it. Source: domain.md, practice 50. */
import { hasRole } from './people.ts';
import type { Person, Role } from './people.ts';

const longestAddress = 2_000;

/** The address of a post as it was pasted; undefined for what is no web address, or carries a password. */
export const webAddress = (text: string): URL | undefined => {
  const typed = text.trim();
  const full = /^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || typed.length > longestAddress || /\s/.test(typed)) return undefined;
  if (!URL.canParse(full)) return undefined;
  const address = new URL(full);
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
  const hasSecret = address.username !== '' || address.password !== '';
  return isWeb && !hasSecret && address.hostname.includes('.') ? address : undefined;
};

/** The website as people know it: "facebook.com". */
export const siteOf = ({ hostname }: URL): string => hostname.replace(/^(www|m|mobile)\./, '');

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
