/** What a turn of the chat is to the hub: plain data in, plain data out. No TurnContext comes here. */
import type { HubPage } from '#core/domain/alerts/hub-message.ts';
import type { Council } from '#core/ports.ts';
import type { execute } from '#core/use-cases/registry.ts';
import type { Hub } from '#core/use-cases/use-case.ts';
import { chatWordsFor } from '../cards/chat-words.ts';
import type { ChatWords } from '../cards/chat-words.ts';
import type { Card } from '../cards/elements.ts';

export interface BotDeps {
  readonly hub: Hub;
  readonly execute: typeof execute;
  /** Where the SPoC desk opens; at one incident where a reference is given. */
  readonly deskLink: (reference?: string) => string;
  /** Where a page of the hub opens; at one of its parts where one is given. */
  readonly pageLink: (page: HubPage, part?: string) => string;
}

/** Who wrote or pressed, and where. */
export interface Turn {
  /** Entra object id. */
  readonly person: string;
  /** Their id in Teams, 29:... */
  readonly reader?: string;
  readonly conversation: string;
  /** The message whose card was pressed. */
  readonly replyTo?: string;
}

export type Data = Readonly<Record<string, unknown>>;

/** What the person gets. */
export type Answer =
  | { readonly kind: 'card'; readonly card: Card }
  /** Several messages, oldest first. */
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'text'; readonly text: string }
  /** The pressed card stays, with what is typed in it; a new one may come below. */
  | { readonly kind: 'keep'; readonly text: string; readonly below?: Card }
  /** A refresh that found nothing newer to show. */
  | { readonly kind: 'unchanged' };

export const answerWith = (card: Card): Answer => ({ kind: 'card', card });

export interface Caller {
  readonly turn: Turn;
  readonly words: ChatWords;
  readonly isCouncillor: boolean;
  readonly isOfficer: boolean;
}

type Person = NonNullable<ReturnType<Council['person']>>;

/** The person as the chat needs them. Somebody unknown holds no role and reads English. */
export const callerOf = (deps: BotDeps, turn: Turn): Caller => {
  const person: Person | undefined = deps.hub.council.person(turn.person);
  const roles = person?.active === true ? person.roles : [];
  return {
    turn,
    words: chatWordsFor(person?.language ?? 'en'),
    isCouncillor: roles.includes('councillor'),
    isOfficer: roles.some((role) => role !== 'councillor'),
  };
};

/** Calls the use-case for whoever wrote or pressed. */
export const ask = <Name extends Parameters<typeof execute>[2]>(
  deps: BotDeps,
  { turn }: Caller,
  name: Name,
  raw: Data = {},
) => deps.execute<Name>(deps.hub, turn.person, name, raw);
