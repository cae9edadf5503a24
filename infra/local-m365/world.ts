/** What every part of the local Microsoft 365 shares. This folder imports nothing of the product. */
import type { AppProcess } from './app-process.ts';
import type { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import type { Switches } from './switches.ts';

export interface World {
  readonly tenant: Tenant;
  /** Where the parts are reached, for example http://localhost:3979. No trailing slash. */
  readonly origin: string;
  /** One SQLite file. Each part makes its own tables, named after itself: graph_items, connector_activities, ... */
  readonly database: DatabaseSync;
  readonly clock: WorldClock;
  readonly faults: Faults;
  /** How it answers where nobody could tell how Microsoft 365 does. */
  readonly switches: Switches;
  readonly people: PeopleDirectory;
  /** The hub, where it can be ended and started from here. */
  readonly app: AppProcess;
  /** Emits 'changed' with a Change whenever something that a person could see has changed. */
  readonly changes: EventEmitter<{ changed: [Change] }>;
}

/** Ids of the sample tenant. Fixed, so that a restart keeps everything. All are GUIDs. */
export interface Tenant {
  readonly tenantId: string;
  /** The Entra app of the hub: Graph client, bot and tab audience in one. */
  readonly appId: string;
  readonly appSecret: string;
  /** Teams web client, pre-authorised for the tab's access_as_user. */
  readonly teamsClientId: string;
  readonly catalogAppId: string;
  /** Host name of the SharePoint tenant, for example valemoor.sharepoint.example. */
  readonly sharePointHost: string;
  /** Host name at which people's own files lie. */
  readonly oneDriveHost: string;
  readonly registerSiteId: string;
  readonly restrictedSiteId: string;
  /** The mailbox from which the hub sends. */
  readonly mailbox: string;
  /** The mailbox whose calendar the hub keeps. */
  readonly wellbeingMailbox: string;
}

/** A clock that can be stopped, set and moved. All times in milliseconds since 1970. */
export interface WorldClock {
  now(): number;
  /** Sets the time; from there it runs on (or stands, if stopped). */
  set(time: number): void;
  stop(): void;
  run(): void;
  readonly running: boolean;
  /** Called after every set, stop and run. Returns an unsubscribe. */
  onChange(listener: () => void): () => void;
  /**
   * Moves on to a time minute by minute, waiting after each for everybody who listens to steps: so that
   * what would have happened on the way has happened. A day at most; further away it is set at once.
   */
  walk(to: number): Promise<void>;
  /** Called and waited for after each minute of a walk. Returns an unsubscribe. */
  onStep(listener: () => Promise<void>): () => void;
}

export interface DirectoryPerson {
  /** Entra object id, a GUID. */
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly mail: string;
  readonly userPrincipalName: string;
  readonly jobTitle: string;
  /** E.164 or national; null where the person has none. */
  readonly mobilePhone: string | null;
  readonly accountEnabled: boolean;
}

export interface PeopleDirectory {
  all(): DirectoryPerson[];
  find(id: string): DirectoryPerson | undefined;
  put(person: DirectoryPerson): void;
  remove(id: string): void;
}

/** files are the addresses at which files are fetched; voice is the telephone gateway. */
export type Service =
  'graph' | 'sharepoint' | 'files' | 'teams' | 'entra' | 'notify' | 'voice' | 'mail' | 'calendar';

/**
 * What a download address may do: 404, 500, lead elsewhere, never end, send more than its Content-Length says, or break off
 * half-way.
 */
export type FileFault = 'missing' | 'failing' | 'redirected' | 'endless' | 'longer' | 'cut';

/** What GOV.UK Notify's receipt says of a text message that it took and could not deliver. */
export type NotDelivered = 'permanent-failure' | 'temporary-failure' | 'technical-failure';

/** A fault a test, drill or person has switched on. Ends at `until` on the world's clock, or when cleared. */
export interface Fault {
  readonly id: string;
  readonly kind:
    | 'down'
    | 'bad-gateway'
    | 'slow'
    | 'throttled'
    | 'reply-lost'
    | 'block-bot'
    | NotDelivered
    | FileFault;
  readonly service: Service;
  /** For block-bot: whose chat. For files: whose. For notify and voice: whose number. */
  readonly person?: string;
  /** For redirected: where to. */
  readonly to?: string;
  /** Milliseconds, for slow. */
  readonly delay?: number;
  /** Seconds told in Retry-After, for throttled. */
  readonly retryAfter?: number;
  /** How many requests it still applies to; absent for all. */
  readonly times?: number;
  /** The share of requests that meet it, 0 to 1, by chance; absent for all. Shares of one service add up. */
  readonly share?: number;
  /** Makes that chance the same every time. */
  readonly seed?: number;
  readonly until?: number;
}

export interface Faults {
  add(fault: Omit<Fault, 'id'>): Fault;
  clear(id?: string): void;
  all(): Fault[];
  /** The fault that the next request to this service meets, or undefined. Counts `times` down. */
  meet(service: Service, person?: string): Fault | undefined;
}

export interface Change {
  readonly what:
    | 'chat'
    | 'mail'
    | 'calendar'
    | 'text-message'
    | 'call'
    | 'list'
    | 'clock'
    | 'people'
    | 'fault'
    | 'sign-of-life';
  /** Entra object id of whoever sees it, where it is one person. */
  readonly person?: string;
}
