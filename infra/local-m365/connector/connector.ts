import type { Readable } from 'node:stream';
import type { Router } from 'express';
import type { ChatFile, WantedFile } from './chat-files.ts';

/** A message as it lies in somebody's personal chat with the bot. */
export interface ChatMessage {
  readonly id: string;
  /** Entra object id of the person whose chat it is. */
  readonly person: string;
  readonly fromBot: boolean;
  /** ISO-8601, UTC. */
  readonly at: string;
  readonly text?: string;
  readonly summary?: string;
  /** As this person sees them: a card that an action's answer has replaced is the new one. */
  readonly attachments: unknown[];
  readonly updatedAt?: string;
  /** The activity as it was sent, or last updated. */
  readonly activity: Record<string, unknown>;
}

/** What a phone's lock screen showed. */
export interface PushNotification {
  readonly at: string;
  readonly text: string;
}

/** Something that came before a person's eyes in the chat. */
export interface Sighting {
  /** ISO-8601, UTC. */
  readonly at: string;
  readonly messageId: string;
  /** sent: a new message; redrawn: the bot rewrote it; answered: what came back to a press, a card or a toast's text. */
  readonly how: 'sent' | 'redrawn' | 'answered';
  /** As it was at that moment. */
  readonly activity: Record<string, unknown>;
}

export interface CardAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly id?: string;
  readonly title?: string;
  readonly verb?: string;
  readonly data?: unknown;
}

export interface PressOptions {
  /** 'same' repeats the activity id of the last equal press: Teams redelivers with it or with a 'new' one. */
  readonly activityIds?: 'new' | 'same';
  /** automatic: what a card's `refresh` does when the card is shown. Default manual. */
  readonly trigger?: 'manual' | 'automatic';
}

/** The Teams side of the bot, one personal chat for each person of the tenant. People are named by object id. */
export interface Connector {
  readonly router: Router;
  /**
   * Installs the app if it is not yet there: installationUpdate and conversationUpdate go to the bot. Where the bot is
   * not reached the app is taken off again, so that the next opening tells the bot.
   */
  openChat(person: string): Promise<void>;
  /** Whether the app takes files; pasted pictures it always takes. */
  readonly supportsFiles: boolean;
  /**
   * Takes a file in from the person's device, as Teams does while they still write: into their OneDrive, or as a picture
   * that they paste. Throws for a file where the app takes none, and where the bytes break off.
   */
  upload(person: string, file: WantedFile, bytes: Readable): Promise<ChatFile>;
  /** A file that somebody sent. */
  file(id: string): ChatFile | undefined;
  /**
   * Sends what the person typed, with files that were taken in before, by id. Status 502 where the hub is not reached within
   * 15 s; 404 where a file is not there or is somebody else's.
   */
  say(person: string, text: string, files?: readonly string[]): Promise<{ status: number }>;
  /** Presses a button of the card in that message, with what stands in its inputs. */
  press(
    person: string,
    activityId: string,
    action: CardAction,
    inputs?: Record<string, unknown>,
    options?: PressOptions,
  ): Promise<{ status: number; body: unknown }>;
  /** Sends any activity; `token` replaces the connector's own, null sends none. For tests. */
  send(
    person: string,
    activity: Record<string, unknown>,
    options?: { token?: string | null },
  ): Promise<{ status: number; body: unknown }>;
  /** A token as Teams sends it to the bot, with other claims where given (undefined leaves one out). For tests. */
  sign(claims?: Record<string, unknown>): Promise<string>;
  /** The person's chat, oldest first. */
  messages(person: string): ChatMessage[];
  notifications(person: string): PushNotification[];
  /** All that the person has ever been shown by the bot, oldest first, whatever became of it. */
  sightings(person: string): Sighting[];
}
