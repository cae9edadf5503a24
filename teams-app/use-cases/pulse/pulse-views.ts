/** How the engine is, as the desk shows it: ages and counts, never a name and never a reference. */
import type { CanaryState } from '../../domain/alerts/canary.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { LaneName, LaneState, Trouble } from '../../domain/alerts/pulse.ts';
import type { StoreKind } from '../../ports.ts';

/** One part of the engine. */
export interface LanePulse {
  readonly name: LaneName;
  /** starting: it has not ended once yet. late: too long ago. hung: it has been running for too long. */
  readonly state: LaneState;
  /** When it last got to its end. */
  readonly endedAt?: Instant;
}

/** The incident of every hour that nobody sees: the engine asks itself, and answers. */
export interface CanaryPulse {
  /** missing: none was sent for too long. unanswered: the last one was not answered in its time. */
  readonly state: CanaryState;
  readonly answeredAt?: Instant;
  /** Seconds from the report to the answer. */
  readonly tookSeconds?: number;
  readonly nextAt?: Instant;
}

export interface HeartbeatPulse {
  /** off: no address is set. failing: the address outside does not take it. */
  readonly state: 'off' | 'starting' | 'well' | 'failing';
  readonly takenAt?: Instant;
}

/** A way of telling people on which something was tried since the start, as the last attempts went. */
export interface ChannelPulse {
  readonly channel: string;
  readonly state: 'well' | 'trouble';
  readonly sentAt?: Instant;
}

/** The answer of 'engine-pulse'. */
export interface EnginePulse {
  readonly now: Instant;
  readonly startedAt: Instant;
  /** Nothing below asks for somebody. */
  readonly well: boolean;
  /** What is not as it should be, the gravest first, each with a sentence to show. */
  readonly troubles: readonly Trouble[];
  /** The alerting part first. */
  readonly lanes: readonly LanePulse[];
  readonly canary: CanaryPulse;
  readonly heartbeat: HeartbeatPulse;
  readonly channels: readonly ChannelPulse[];
  /** Messages that should have gone out more than a minute ago. */
  readonly waiting: number;
  /** Chores whose slot has come and that are not done, by their names. */
  readonly lateChores: readonly string[];
  readonly store: StoreKind;
}
