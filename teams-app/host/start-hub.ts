/** Starts the hub: its parts, its doors, its engine. The only place that knows every room. */
import { botHandler } from '../../bot/handlers/bot-handler.ts';
import { checkInRecord } from '../../sharepoint/stores/check-in-record.ts';
import { instantAt, millisecondsOf } from '../domain/time/instant.ts';
import type { EngineDeps } from '../engine/engine-deps.ts';
import { directoryOf } from '../graph/accounts.ts';
import { nextMomentAfter } from '../engine/next-moment.ts';
import { untilQuiet } from '../engine/sweep.ts';
import { watchRows } from '../engine/rows/watch-rows.ts';
import { bankHolidaysFile } from '../gov-uk/bank-holidays-file.ts';
import type { Clock, Log, Messengers } from '../ports.ts';
import { execute } from '../use-cases/registry.ts';
import type { Hub } from '../use-cases/use-case.ts';
import { assemble } from './assemble.ts';
import type { Assembled, Pace } from './assemble.ts';
import { botRoutes } from './bot-routes.ts';
import type { Config } from './config.ts';
import { engineOf } from './engine.ts';
import { healthRoutes } from './health.ts';
import { hearOfChanges } from './hear-of-changes.ts';
import type { Hearing } from './hear-of-changes.ts';
import { beatAfterSweeps } from './heartbeat.ts';
import { serve } from './http.ts';
import type { HttpServer } from './http.ts';
import { hubClock } from './hub-clock.ts';
import { hubLog } from './log.ts';
import { deskLink, messengersOf, pageLink } from './messengers.ts';
import { answeringRobot } from './robot.ts';
import { tabRoutesOf } from './tab-door.ts';
import { warnOfSilence } from './warn-of-silence.ts';

export interface StartOptions {
  /** Milliseconds since 1970; the machine's clock where left out. */
  readonly clock?: { now(): number };
  /** timer: sweeps by itself. by-hand: only when told to settle (drills and tests with a set clock). */
  readonly pace?: Pace;
  readonly log?: Log;
  /** Loopback alone where left out. */
  readonly host?: string;
}

export interface RunningHub {
  readonly port: number;
  /** Where this machine reaches it. */
  readonly origin: string;
  /** Does everything that is due now, and waits for it. */
  settle(): Promise<void>;
  /** The next moment at which something is due; undefined where nothing is. */
  nextMoment(): Promise<number | undefined>;
  /** Finishes what it is doing and stops. */
  close(): Promise<void>;
  /** Stops in the middle, as a killed process would. */
  crash(): Promise<void>;
}

/** How soon a change that was told of is read, and how often it is looked whether a reading is due. */
const currentEvery = 5_000;

/** The canary goes by Teams, and the robot stands where Teams would be. */
const messengersFor = (config: Config, parts: Assembled): Messengers => {
  const messengers = messengersOf(config, parts);
  const { teams } = messengers;
  return teams === undefined
    ? messengers
    : { ...messengers, teams: answeringRobot(teams, parts.hub) };
};

const engineDepsOf = (config: Config, parts: Assembled): EngineDeps => ({
  ...parts.hub,
  recorder: parts.recorder,
  watch: watchRows(parts.index, parts.hub.record, parts.hub.nudge),
  evidence: parts.recorders,
  checkInRecord: checkInRecord(parts.graph.as('recorder'), {
    ...parts.hub,
    site: config.sites.restricted,
  }),
  messengers: messengersFor(config, parts),
  board: parts.board,
  directory: directoryOf(parts.graph.as('background')),
  holidays: bankHolidaysFile({
    origin: config.cloud.govUkOrigin,
    log: parts.hub.log,
    announce: parts.council.announce,
  }),
});

const openDoors = (
  config: Config,
  parts: Assembled,
  around: { readonly current: Hearing; readonly host: string },
): Promise<HttpServer> => {
  const { hub, adapter } = parts;
  const bot = botHandler({
    hub,
    execute,
    deskLink: deskLink(config),
    pageLink: pageLink(config),
  });
  return serve(
    [
      healthRoutes({ hub, reading: parts.index.progress }),
      ...around.current.routes,
      botRoutes(adapter, bot, hub.log),
      tabRoutesOf(config, hub),
    ],
    { port: config.port, host: around.host },
  );
};

/** What is safe of files that are still coming in stays. */
const closeStores = async ({ evidence, promises }: Hub): Promise<void> => {
  await evidence.uploads.rest(0);
  await promises.close();
};

/** Starts the hub; it answers when the promise is kept. SharePoint may be away: it starts all the same. */
export const startHub = async (config: Config, options: StartOptions = {}): Promise<RunningHub> => {
  const log = options.log ?? hubLog('warn');
  const time = await hubClock(config, log, options.clock);
  const clock: Clock = { now: () => instantAt(time.now()) };
  const pace = options.pace ?? 'timer';
  let nudge = (): void => undefined;
  const parts = await assemble(config, { clock, log, pace }, () => {
    nudge();
  });
  const { hub } = parts;
  const current = hearOfChanges({ ...hub, ...parts, config });
  const deps = engineDepsOf(config, parts);
  warnOfSilence(config, hub.log);
  beatAfterSweeps(hub, parts.board, config.heartbeat);
  await current.start();
  const engine = engineOf(deps, pace);
  // Whoever nudges has an answer to give first: SQLite works at once and would hold the receipt up.
  nudge = () => void setImmediate(engine.nudge);
  const refreshing =
    pace === 'timer' ? setInterval(() => void current.tick(), currentEvery) : undefined;
  const host = options.host ?? '127.0.0.1';
  const server = await openDoors(config, parts, { current, host });
  const stop = async (): Promise<void> => {
    clearInterval(refreshing);
    await server.close();
  };
  return {
    port: server.port,
    origin: `http://localhost:${String(server.port)}`,
    settle: async () => {
      await current.tick();
      await untilQuiet(deps, clock.now());
    },
    nextMoment: async () => {
      const next = await nextMomentAfter(deps, clock.now());
      return next === undefined ? undefined : millisecondsOf(next);
    },
    close: async () => {
      await stop();
      await engine.stop();
      await closeStores(hub);
      await time.close();
    },
    crash: async () => {
      await stop();
      void engine.stop();
      await closeStores(hub);
      await time.close();
    },
  };
};
