import type { Sighting } from '../connector/connector.ts';

/** One thing that reached a person. */
export interface Received {
  /** ISO-8601, UTC. */
  readonly at: string;
  /** A text message through the telephone gateway is an sms as well. */
  readonly channel: 'teams' | 'email' | 'sms' | 'voice';
  /** redrawn and answered are a card or text that came in place of a message in Teams, and rang no phone. */
  readonly how: Sighting['how'];
  /** The `id` of the first element of the card's body, such as alert, receipt or update; only in Teams. */
  readonly kind?: string;
  /** What the lock screen or the list of mails showed. */
  readonly preview: string;
  /** All words that the person can read in it. */
  readonly text: string;
  /** The message as the channel keeps it. */
  readonly raw: unknown;
}
