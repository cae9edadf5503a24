/** Who people are and what roles they hold. Source: domain.md 3.1. */

import type { Language } from './language.ts';
import type { AlertBy } from './alerts/notice-channel.ts';

/** The Entra object id of a person. */
export type PersonKey = string;

export const roles = [
  'councillor',
  'spoc-officer',
  'senior-responsible-officer',
  'monitoring-officer',
  'deputy-monitoring-officer',
  'hr-lead',
  'chief-executive',
  'duty-director',
  'control-room',
  'health-and-safety',
  'legal',
  'communications',
  'champion',
  'mental-health-first-aider',
  'panel-member',
  'report-viewer',
  'manager',
  'it-contact',
] as const;

export type Role = (typeof roles)[number];

export interface Person {
  readonly key: PersonKey;
  /** As the council writes it, for example "Cllr Aoife Brennan-Osei". */
  readonly name: string;
  readonly email: string;
  /** For text messages. */
  readonly phone?: string;
  /** For calls; whoever has none is not called. */
  readonly callPhone?: string;
  /** How the person wants to be alerted; as usual where absent. */
  readonly alertBy?: AlertBy;
  readonly roles: readonly Role[];
  readonly ward?: string;
  readonly language: Language;
  /** False for leavers: never paged, sees nothing. */
  readonly active: boolean;
}

export const hasRole = (person: Person, ...wanted: readonly Role[]): boolean =>
  person.active && wanted.some((role) => person.roles.includes(role));

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** The roles in a text such as "spoc-officer, manager". Words that are no role are left out. */
export const rolesFrom = (text: string): Role[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim().toLowerCase())
    .filter(isRole);
