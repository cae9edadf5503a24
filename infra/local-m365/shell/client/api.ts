import type { CardAction, ChatMessage, PushNotification } from '../../connector/connector.ts';
import type { SeenEvent } from '../../graph/calendar/by-hand.ts';
import type { BrowsedMail } from '../../graph/browse.ts';
import type { Notification } from '../../notify/texts.ts';
import type { GatewayCall } from '../../voice/calls.ts';
import type { DirectoryPerson } from '../../world.ts';
import type { ShellSite, ShellTab } from '../sources.ts';
import type { BrowsedItem, BrowsedList } from './sharepoint/browsed.ts';

export interface ShellContext {
  /** The world's time, milliseconds since 1970. */
  readonly now: number;
  readonly running: boolean;
  readonly tenantId: string;
  readonly appId: string;
  readonly catalogAppId: string;
  readonly sharePointHost: string;
  /** Whether the app takes files in its chat. */
  readonly supportsFiles: boolean;
  readonly hubOrigin: string;
  readonly tabs: readonly ShellTab[];
}

/** A text message, by whichever provider it came. */
export type PhoneText = Pick<Notification, 'id' | 'at' | 'text'>;

export interface SiteForPerson extends ShellSite {
  readonly mayRead: boolean;
  /** Whether the person may change what lies in it. */
  readonly mayEdit: boolean;
}

export interface InvokeAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** An answer outside 200 to 299. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`The local Microsoft 365 answered ${status}`);
    this.status = status;
  }
}

export const readContext = (): Promise<ShellContext> => read('/shell/api/context');
export const readPeople = (): Promise<DirectoryPerson[]> => read('/shell/api/people');
export const openChat = (person: string): Promise<void> => send(`${of(person)}/chat`, 'POST');
export const readMessages = (person: string): Promise<ChatMessage[]> =>
  read(`${of(person)}/messages`);
export const readNotifications = (person: string): Promise<PushNotification[]> =>
  read(`${of(person)}/notifications`);
export const say = (
  person: string,
  text: string,
  files: readonly string[] = [],
): Promise<{ status: number }> => send(`${of(person)}/messages`, 'POST', { text, files });

/** Presses a card's button. `action.data` already holds what stands in the inputs. */
export const press = (
  person: string,
  activity: string,
  action: CardAction,
  trigger: 'manual' | 'automatic',
): Promise<InvokeAnswer> =>
  send(`${of(person)}/messages/${encodeURIComponent(activity)}/press`, 'POST', { action, trigger });

export const readToken = async (person: string): Promise<string> =>
  (await read<{ token: string }>(`${of(person)}/token`)).token;
export const readSites = (person: string): Promise<SiteForPerson[]> => read(`${of(person)}/sites`);
export const readLists = (person: string, site: string): Promise<BrowsedList[]> =>
  read(`${of(person)}/sites/${site}/lists`);
/** The items that a view shows; all of them without a view. */
export const readItems = (
  person: string,
  list: string,
  view: string | undefined,
): Promise<BrowsedItem[]> =>
  read(
    `${of(person)}/lists/${list}/items${view === undefined ? '' : `?view=${encodeURIComponent(view)}`}`,
  );
export const readMail = (person: string): Promise<BrowsedMail[]> => read(`${of(person)}/mail`);
export const readCalendar = (person: string, from: number, until: number): Promise<SeenEvent[]> =>
  read(`${of(person)}/calendar?from=${String(from)}&until=${String(until)}`);
export const respondTo = (person: string, event: string, response: string): Promise<void> =>
  send(`${of(person)}/calendar/${encodeURIComponent(event)}/response`, 'POST', { response });
export const readTexts = (person: string): Promise<PhoneText[]> => read(`${of(person)}/texts`);
export const readCalls = (person: string): Promise<GatewayCall[]> => read(`${of(person)}/calls`);
export const handleCall = (
  person: string,
  call: string,
  does: 'answer' | 'hang-up',
): Promise<void> => send(`${of(person)}/calls/${encodeURIComponent(call)}`, 'POST', { does });

/** GET as JSON. Throws Refused. */
export async function read<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
}

/** Sends JSON and reads JSON, if there is any. Throws Refused. */
export async function send<T>(path: string, method: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  if (!response.ok) throw new Refused(response.status);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function of(person: string): string {
  return `/shell/api/people/${encodeURIComponent(person)}`;
}
