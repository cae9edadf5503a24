import type { Connector } from '../connector/connector.ts';
import type { FileToSend } from '../graph/send-file.ts';

/** A page of the hub that Teams shows as a tab. */
export interface ShellTab {
  readonly id: string;
  readonly name: string;
  /** Name of an icon the shell knows: board, people, heart, chart, settings or app. */
  readonly icon: string;
  /** Address with its origin; asked for at every request, because the hub may come up later than the shell. */
  readonly url: string;
}

export interface ShellSite {
  readonly id: string;
  readonly name: string;
  /** What stands behind the host name in the address, for example /sites/register. */
  readonly path: string;
}

/** Everything the shell page shows, from the other parts of the local Microsoft 365. */
export interface Sources {
  readonly connector: Pick<
    Connector,
    | 'openChat'
    | 'say'
    | 'press'
    | 'messages'
    | 'notifications'
    | 'supportsFiles'
    | 'upload'
    | 'file'
  >;
  readonly hubOrigin: () => string;
  readonly tabs: () => readonly ShellTab[];
  readonly sites: readonly ShellSite[];
  /** Whether SharePoint lets this person (Entra object id) open this site. */
  readonly mayReadSite: (person: string, siteId: string) => boolean;
  /** A Teams single-sign-on token of the person for the hub. */
  readonly token: (person: string) => Promise<string>;
  /** Whether SharePoint lets this person change what lies in this site. */
  readonly mayEditSite: (person: string, siteId: string) => boolean;
  readonly editing: Editing;
  readonly lists: (siteId: string) => unknown;
  readonly items: (listId: string, viewName: string | undefined) => unknown;
  /** The file that an item of a library is. */
  readonly fileOf: (listId: string, item: string) => FileToSend | undefined;
  readonly siteOfList: (listId: string) => string | undefined;
  readonly mail: (person: string) => unknown;
  /** What lies in the person's calendar from one moment to another. */
  readonly calendar: (person: string, from: number, until: number) => unknown;
  /** Answers an invitation; false where that is no answer. */
  readonly respond: (person: string, event: string, answer: unknown) => boolean;
  /** Text messages to this number, newest last. */
  readonly texts: (phone: string) => unknown;
  /** Calls to this number, newest last. */
  readonly calls: (phone: string) => unknown;
  /** Picks up a call that rings, or ends one. False for anything else. */
  readonly handleCall: (call: string, does: unknown) => boolean;
  /** Folder with the built page. */
  readonly pages: string;
}

interface Row {
  /** Who does it. */
  readonly person: string;
  readonly list: string;
  readonly item: string;
  readonly version: string;
}

/** What a person does by hand on a list's page. Each throws what `refusalOf` reads where SharePoint refuses it. */
export interface Editing {
  add(row: Row, fields: unknown): void;
  /** With an etag only if the row is still as the person saw it. */
  change(row: Row, fields: unknown, etag: unknown): void;
  remove(row: Row): void;
  restore(row: Row): void;
  history(row: Row): unknown;
  refusalOf(error: unknown): { readonly status: number; readonly message: string } | undefined;
}
