/** Time, chance, secrets, the council and the log: what every rule is surrounded by. */
import type { ContactRow } from '#lists/contacts.ts';
import type { Instant } from '#schema/fields.ts';
import type { Ladders } from '../domain/alerts/ladders.ts';
import type { Person, PersonKey } from '../domain/people.ts';
import type { Rota } from '../domain/duty/rota.ts';
import type { Settings } from '../domain/settings.ts';

export interface Clock {
  now(): Instant;
}

/** The only source of chance. */
export interface Chance {
  /** Cryptographically random bytes. */
  bytes(count: number): Uint8Array;
}

/** Keeps words unreadable at rest, and cards honest. Key from configuration. */
export interface Seal {
  /** Encrypts (AES-256-GCM). */
  seal(text: string): string;
  /** Throws if the text was not sealed with this key or was changed. */
  open(sealed: string): string;
  /** Keyed digest, for card data that must come back unchanged. Base64url. */
  sign(text: string): string;
  /** SHA-256 in hexadecimal. */
  digest(text: string): string;
}

/** The council's people, duty turns, ladders, contacts and settings: read from SharePoint, kept in memory and on disk. */
export interface Council {
  person(key: PersonKey): Person | undefined;
  people(): readonly Person[];
  /** Who is on call when. The same object until the rota has changed. */
  duty(): Rota;
  /** Each is there, whatever somebody has made of the list. */
  ladders(): Ladders;
  contacts(): readonly ContactRow[];
  settings(): Settings;
  /** Where a list is edited in SharePoint; undefined while that is not known. */
  listAddress(list: string): string | undefined;
  /** When the lists were last read; undefined before the first time. */
  readonly freshAt: Instant | undefined;
}

/** Logged once, without personal data: references and counts, no names and no words. */
export interface Log {
  info(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  error(
    event: string,
    problem: unknown,
    facts?: Readonly<Record<string, string | number | boolean>>,
  ): void;
}
