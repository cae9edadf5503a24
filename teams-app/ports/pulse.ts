/** How this instance is: what its parts did last, and how telling people went. */
import type { Instant } from '#schema/fields.ts';
import type { NoticeChannel } from '../domain/alerts/notice-channel.ts';
import type { LaneFacts, LaneName } from '../domain/alerts/pulse.ts';

/** How the last attempts on a channel went. */
export interface ChannelFacts {
  readonly sentAt?: Instant;
  /** Attempts since then that were put off, or of which nobody knows how they went. */
  readonly doubts: number;
}

export interface HeartbeatFacts {
  /** When the address outside last took one. */
  readonly takenAt?: Instant;
  /** Since when it has not taken any. */
  readonly failingSince?: Instant;
}

export type StoreKind = 'SQLite' | 'PostgreSQL';

export interface PulseFacts {
  readonly startedAt: Instant;
  readonly lanes: Readonly<Record<LaneName, LaneFacts>>;
  readonly channels: Readonly<Partial<Record<NoticeChannel, ChannelFacts>>>;
  /** Absent where no address is set. */
  readonly heartbeat?: HeartbeatFacts;
  readonly store: StoreKind;
}

/** Read by whoever asks how the hub is; never throws, and waits for nothing. */
export interface Pulse {
  facts(): PulseFacts;
}
