/** What `who-to-contact` answers. */
import type { ContactRow } from '#lists/contacts.ts';
import type { Instant } from '../domain/instant.ts';

export const contactRoles = [
  'spoc-officer',
  'senior-responsible-officer',
  'monitoring-officer',
  'deputy-monitoring-officer',
  'champion',
  'mental-health-first-aider',
] as const;

export type ContactRole = (typeof contactRoles)[number];

/** Somebody by name. */
export interface NamedContact {
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
}

export interface WhoToContact {
  /** In the order of `contactRoles`; a role that nobody holds is left out. */
  readonly people: readonly { readonly role: ContactRole; readonly who: readonly NamedContact[] }[];
  /** Numbers of the Contacts list, in its order. */
  readonly lines: readonly Pick<
    ContactRow,
    'title' | 'purpose' | 'phone' | 'email' | 'hours' | 'note' | 'checkedAt'
  >[];
  /** When the lists were last read. */
  readonly freshAt?: Instant;
  readonly now: Instant;
}
