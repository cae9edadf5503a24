/** Who could not be reached on which channel, and who has said that a test reached them. */
import type { Instant } from '#schema/fields.ts';
import type { NoticeChannel } from '../domain/alerts/notice-channel.ts';
import type { PersonKey } from '../domain/people.ts';

/** A person whom a channel does not reach. */
export interface Unreachable {
  readonly person: PersonKey;
  readonly channel: NoticeChannel;
  /** Since when, without a success in between. */
  readonly since: Instant;
  /** For example "Teams answered 403". */
  readonly why: string;
  /** send: a message was refused. look: seen by the look of the night. */
  readonly found: 'send' | 'look';
}

/** Somebody said that something which came by this channel was seen by them. */
export interface Confirmed {
  readonly person: PersonKey;
  readonly channel: NoticeChannel;
  readonly at: Instant;
}

export interface Reachability {
  all(): Promise<readonly Unreachable[]>;
  /** Keeps the moment since when, where it stood there already. */
  flag(found: readonly Unreachable[]): Promise<void>;
  /** Reached again; `found` where only what was found in this way is taken back. */
  clear(person: PersonKey, channel: NoticeChannel, found?: Unreachable['found']): Promise<void>;
  /** The last of each person and channel. */
  confirmed(): Promise<readonly Confirmed[]>;
  confirm(confirmed: readonly Confirmed[]): Promise<void>;
}
