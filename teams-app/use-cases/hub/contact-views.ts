/** What `who-to-contact` and `who-is-there` answer. */
import type { ContactRow } from '#lists/contacts.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Presence } from '../../ports.ts';

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

/** How somebody is at this minute. */
export interface ContactNow {
  /** As in `NamedContact`. */
  readonly email: string;
  readonly is: 'on-duty' | Presence;
}

export interface WhoIsThere {
  readonly people: readonly ContactNow[];
  readonly now: Instant;
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
