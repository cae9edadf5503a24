/** Whether the engine is alive, judged from when its parts last got to their end. Source: invariant 12 of escalation.md. */
import type { Instant } from '../time/instant.ts';
import { addSeconds } from '../time/instant.ts';

/** alerting: climbs, plans, sends. recording: files in SharePoint. files: evidence. chores: what comes again at set times. */
export const laneNames = ['alerting', 'recording', 'files', 'chores'] as const;
export type LaneName = (typeof laneNames)[number];

/** What is known of one part. */
export interface LaneFacts {
  /** Since when it has been running; absent while it rests. */
  readonly runningSince?: Instant;
  /** When it last got to its end without a fault. */
  readonly endedAt?: Instant;
}

export type LaneState = 'starting' | 'well' | 'late' | 'hung';

/** W: seconds without a completed sweep after which somebody outside is paged (PagerDuty's line). */
const silentSeconds = 5 * 60;

interface Patience {
  /** Seconds since its last end after which it counts as late. */
  readonly late: number;
  /** Seconds for which one run may go on. */
  readonly hung: number;
}

/** The alerting part comes round every half minute; the others may wait for Microsoft, and for large files. */
export const patience: Readonly<Record<LaneName, Patience>> = {
  alerting: { late: silentSeconds, hung: 3 * 60 },
  recording: { late: 15 * 60, hung: 10 * 60 },
  files: { late: 60 * 60, hung: 45 * 60 },
  chores: { late: 30 * 60, hung: 20 * 60 },
};

/** How a part is at `now`. Before its first end it has as long as it has between two. */
export const laneState = (
  name: LaneName,
  lane: LaneFacts,
  startedAt: Instant,
  now: Instant,
): LaneState => {
  const { late, hung } = patience[name];
  if (lane.runningSince !== undefined && addSeconds(lane.runningSince, hung) <= now) return 'hung';
  if (addSeconds(lane.endedAt ?? startedAt, late) <= now) return 'late';
  return lane.endedAt === undefined ? 'starting' : 'well';
};

/**
 * silent: no sweep of the alerting part has ended for too long. store: the promises store does not
 * answer. canary: the incident of every hour was not answered, or not sent. The rest holds up no alert.
 */
export type TroubleKind =
  | 'silent'
  | 'store'
  | 'canary'
  | 'hung'
  | 'waiting'
  | 'channel'
  | 'nobody'
  | 'recording'
  | 'chores'
  | 'heartbeat';

export interface Trouble {
  readonly kind: TroubleKind;
  /** Alerts may not go out: somebody outside is to be paged. */
  readonly grave: boolean;
  readonly sentence: string;
}
