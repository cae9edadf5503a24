/** The board on which the engine notes what it did last, for whoever asks how it is. */
import type { NoticeChannel } from '../domain/alerts/notice-channel.ts';
import type { Instant } from '../domain/time/instant.ts';
import { laneNames } from '../domain/alerts/pulse.ts';
import type { LaneFacts, LaneName } from '../domain/alerts/pulse.ts';
import type { ChannelFacts, Clock, HeartbeatFacts, Pulse, StoreKind } from '../ports.ts';

export interface PulseBoard extends Pulse {
  /** A part begins; what it gives is to be called once it has ended without a fault, or has failed. */
  began(lane: LaneName): { readonly ended: () => void; readonly failed: () => void };
  /** An attempt on a channel: it went out, or was put off, or nobody knows. */
  tried(channel: NoticeChannel, outcome: 'sent' | 'in-doubt'): void;
  /** The address outside took a heartbeat, or did not. */
  beat(outcome: 'taken' | 'failed'): void;
  /** Calls `listen` each time this part has ended without a fault. */
  onEnd(lane: LaneName, listen: () => void): void;
}

/** A clock that was put back would make an end lie in the future, and hide a silence. */
const notAfter = (now: Instant, at: Instant | undefined): Instant | undefined =>
  at !== undefined && at > now ? now : at;

const broughtTo = (lane: LaneFacts, now: Instant): LaneFacts => {
  const runningSince = notAfter(now, lane.runningSince);
  const endedAt = notAfter(now, lane.endedAt);
  return {
    ...(runningSince === undefined ? {} : { runningSince }),
    ...(endedAt === undefined ? {} : { endedAt }),
  };
};

const beatAfter = (
  before: HeartbeatFacts,
  outcome: 'taken' | 'failed',
  now: Instant,
): HeartbeatFacts =>
  outcome === 'taken' ? { takenAt: now } : { ...before, failingSince: before.failingSince ?? now };

export interface BoardOptions {
  /** An address for heartbeats is set. */
  readonly beats?: boolean;
  readonly store?: StoreKind;
}

/** A board for one instance. */
export const openPulseBoard = (
  clock: Clock,
  { beats = false, store = 'SQLite' }: BoardOptions = {},
): PulseBoard => {
  let startedAt = clock.now();
  const lanes = Object.fromEntries(laneNames.map((name) => [name, {}])) as Record<
    LaneName,
    LaneFacts
  >;
  const channels: Partial<Record<NoticeChannel, ChannelFacts>> = {};
  const listeners: { readonly lane: LaneName; readonly listen: () => void }[] = [];
  let heartbeat: HeartbeatFacts = {};
  const rest = (lane: LaneName, endedAt: Instant | undefined): void => {
    lanes[lane] = endedAt === undefined ? {} : { endedAt };
  };
  return {
    began: (lane) => {
      lanes[lane] = { ...lanes[lane], runningSince: lanes[lane].runningSince ?? clock.now() };
      return {
        ended: () => {
          rest(lane, clock.now());
          for (const each of listeners) if (each.lane === lane) each.listen();
        },
        failed: () => rest(lane, lanes[lane].endedAt),
      };
    },
    tried: (channel, outcome) => {
      const before = channels[channel] ?? { doubts: 0 };
      channels[channel] =
        outcome === 'sent'
          ? { sentAt: clock.now(), doubts: 0 }
          : { ...before, doubts: before.doubts + 1 };
    },
    beat: (outcome) => {
      heartbeat = beatAfter(heartbeat, outcome, clock.now());
    },
    onEnd: (lane, listen) => void listeners.push({ lane, listen }),
    facts: () => {
      const now = clock.now();
      startedAt = notAfter(now, startedAt) ?? now;
      for (const name of laneNames) lanes[name] = broughtTo(lanes[name], now);
      return { startedAt, lanes: { ...lanes }, channels, store, ...(beats ? { heartbeat } : {}) };
    },
  };
};
