/** Whether the hub is well, for whoever watches it from outside: ages and counts, nothing of a person. */
import { Router } from 'express';
import type { RequestHandler } from 'express';
import { millisecondsOf } from '../domain/time/instant.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { LaneName, TroubleKind } from '../domain/alerts/pulse.ts';
import type { ReadingProgress } from '../ports.ts';
import { readPulse } from '../use-cases/pulse/read-pulse.ts';
import type { EnginePulse } from '../use-cases/pulse/pulse-views.ts';
import type { Hub } from '../use-cases/use-case.ts';

export interface Health {
  readonly hub: Hub;
  /** How far the first reading of the record has come. */
  readonly reading: () => ReadingProgress;
}

/** Milliseconds that the store is given, and for which an answer holds: whoever asks often costs nothing. */
const longest = 3_000;
const holdsFor = 2_000;

const secondsSince = (now: Instant, at: Instant | undefined): number | null =>
  at === undefined ? null : Math.round((millisecondsOf(now) - millisecondsOf(at)) / 1_000);

const endedAt = (pulse: EnginePulse, name: LaneName): Instant | undefined =>
  pulse.lanes.find((lane) => lane.name === name)?.endedAt;

const has = (pulse: EnginePulse, ...kinds: readonly TroubleKind[]): boolean =>
  pulse.troubles.some(({ kind, grave }) => grave && kinds.includes(kind));

const bodyOf = (pulse: EnginePulse, well: boolean, reading: ReadingProgress) => ({
  well,
  troubles: pulse.troubles.map(({ kind }) => kind),
  secondsSinceLastSweep: secondsSince(pulse.now, endedAt(pulse, 'alerting')),
  secondsSinceLastRecording: secondsSince(pulse.now, endedAt(pulse, 'recording')),
  lateChores: pulse.lateChores.length,
  canary: pulse.canary.state,
  secondsSinceCanary: secondsSince(pulse.now, pulse.canary.answeredAt),
  messagesWaiting: pulse.waiting,
  heartbeat: pulse.heartbeat.state,
  storeReachable: !has(pulse, 'store'),
  store: pulse.store,
  incidentsRead: reading.read,
  allIncidentsRead: reading.complete,
});

/** A store that hangs is one that does not answer. */
const withinTime = async (hub: Hub): Promise<EnginePulse | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longest);
  });
  try {
    return await Promise.race([readPulse(hub), over]);
  } finally {
    clearTimeout(timer);
  }
};

/** Asks the store at most every two seconds, however many ask. */
const lookNowAndThen = (hub: Hub): (() => Promise<EnginePulse | undefined>) => {
  let last: { readonly at: number; readonly look: Promise<EnginePulse | undefined> } | undefined;
  return () => {
    const at = performance.now();
    if (last === undefined || at > last.at + holdsFor) last = { at, look: withinTime(hub) };
    return last.look;
  };
};

/**
 * /healthz: 503 once the engine has been silent for W, so that whoever runs it starts it again. /readyz,
 * for the watch outside: 503 before the first sweep too, and where the store does not answer, the canary
 * was not answered, or no channel gets anything through. Never cached.
 */
export const healthRoutes = ({ hub, reading }: Health): Router => {
  const look = lookNowAndThen(hub);
  const route =
    (isWell: (pulse: EnginePulse) => boolean): RequestHandler =>
    async (_request, response) => {
      const pulse = await look();
      const well = pulse !== undefined && isWell(pulse);
      response.status(well ? 200 : 503).set('Cache-Control', 'no-store');
      if (pulse === undefined) response.json({ well, storeReachable: false });
      else response.json(bodyOf(pulse, well, reading()));
    };
  const isReady = (pulse: EnginePulse): boolean =>
    endedAt(pulse, 'alerting') !== undefined && pulse.troubles.every(({ grave }) => !grave);
  return Router()
    .get(
      '/healthz',
      route((pulse) => !has(pulse, 'silent')),
    )
    .get('/readyz', route(isReady));
};
