/** Who can be told, on which channel, as the page of the rota shows it. */
import type { NoticeChannel } from '../../domain/alerts/notice-channel.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { PersonKey } from '../../domain/people.ts';

/**
 * confirmed: the person said that the test of this month came. waiting: it went out, and they have not said
 * so. overdue: neither after five working days. untested: no test went out yet. unreachable: refused, or
 * seen by the look of the night.
 */
export type ChannelState = 'confirmed' | 'waiting' | 'overdue' | 'untested' | 'unreachable';

export interface ChannelReach {
  readonly channel: NoticeChannel;
  readonly state: ChannelState;
  /** When it was confirmed, when the test went out, or since when nothing gets through. */
  readonly at?: Instant;
  /** Why nothing gets through, for example "Teams answered 403". */
  readonly why?: string;
}

export interface PersonReach {
  readonly key: PersonKey;
  readonly name: string;
  readonly channels: readonly ChannelReach[];
  /** Nothing at all gets through to them. */
  readonly unreachable: boolean;
}

export interface ReachabilityPage {
  /** Everybody on the rota; those to whom nothing gets through first. */
  readonly people: readonly PersonReach[];
  /** When the test of this month went out, or will. */
  readonly testAt: Instant;
  /** Channels on which the caller can still say that the test came; empty where there is nothing to say. */
  readonly mine: readonly NoticeChannel[];
  /** "2026-12": what confirm-test is to be told. */
  readonly month: string;
  readonly now: Instant;
}

export interface TestConfirmed {
  /** What to say to the person. */
  readonly say: string;
  readonly confirmed: readonly NoticeChannel[];
  readonly open: readonly NoticeChannel[];
}
