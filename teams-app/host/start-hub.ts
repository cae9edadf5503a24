/** Puts the hub together: the only place that knows every room. */
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { botHandler } from '../../bot/handlers/bot-handler.ts';
import { teamsChat, teamsMessenger } from '../../bot/messenger.ts';
import type { MessengerDeps } from '../../bot/messenger.ts';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { councilFromLists } from '../../sharepoint/stores/council-from-lists.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { tabRoutes } from '../../tabs/server/tab-routes.ts';
import { instantAt, millisecondsOf } from '../domain/instant.ts';
import type { EngineDeps } from '../engine/engine-deps.ts';
import { nextMomentAfter } from '../engine/next-moment.ts';
import { runEngine } from '../engine/pulse.ts';
import { untilQuiet } from '../engine/sweep.ts';
import { watchRows } from '../engine/watch-rows.ts';
import { mailMessenger } from '../graph/mail.ts';
import { textMessenger } from '../notify/text-messenger.ts';
import type { Clock, Log, Messengers, Promises } from '../ports.ts';
import { openPromises } from '../promises/open-promises.ts';
import { sealFrom } from '../promises/seal.ts';
import { readEvidence } from '../use-cases/read-evidence.ts';
import { execute, isUseCaseName, useCases } from '../use-cases/registry.ts';
import { takePiece } from '../use-cases/take-piece.ts';
import type { Hub } from '../use-cases/use-case.ts';
import { botAdapter } from './bot-adapter.ts';
import type { BotAdapter } from './bot-adapter.ts';
import { botRoutes } from './bot-routes.ts';
import type { Config } from './config.ts';
import { graphFor, tokensFor } from './connect.ts';
import { openEvidenceRoom } from './evidence-room.ts';
import { hearOfChanges } from './hear-of-changes.ts';
import { serve } from './http.ts';
import type { Health } from './http.ts';
import { hubLog } from './log.ts';
import { makeStoreFile } from './store-file.ts';

export interface StartOptions {
  /** Milliseconds since 1970; the machine's clock where left out. */
  readonly clock?: { now(): number };
  /** timer: sweeps by itself. by-hand: only when told to settle (drills and tests with a set clock). */
  readonly pace?: 'timer' | 'by-hand';
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

const pages = fileURLToPath(new URL('../../dist/tabs', import.meta.url));
const sweepEvery = 30_000;
/** How soon a change that was told of is read, and how often it is looked whether a reading is due. */
const currentEvery = 5_000;

interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: 'timer' | 'by-hand';
}

/** A link that opens the desk in Teams, at one incident where a reference is given. */
const deskLink = (config: Config) => (reference?: string) => {
  const entity = `https://teams.microsoft.com/l/entity/${config.appId}/spoc-desk`;
  if (reference === undefined) return entity;
  const context = encodeURIComponent(JSON.stringify({ subEntityId: reference }));
  return `${entity}?context=${context}`;
};

/** How people are reached in their chats. */
const teamsDeps = (
  config: Config,
  adapter: BotAdapter,
  promises: Promises,
  clock: Clock,
): MessengerDeps => ({
  connectorFor: (serviceUrl) => adapter.connectorFor(serviceUrl),
  conversations: promises.conversations,
  clock,
  appId: config.appId,
  tenantId: config.tenantId,
  serviceUrl: config.cloud.botServiceUrl,
  deskLink: deskLink(config),
});

/** Everything that the doors and the engine share. Where the clock is set by hand, nobody waits for it to go on. */
const assemble = async (config: Config, around: Surroundings, nudge: () => void) => {
  const { clock, log, pace } = around;
  const token = tokensFor(config);
  const queueing = pace === 'by-hand' ? { queueing: 0 } : {};
  const graph = graphFor(config, { token, clock, log, ...queueing });
  const seal = sealFrom(config.textKey);
  const promises = await openPromises(await makeStoreFile(config), seal, clock);
  const background = graph.as('background');
  const council = councilFromLists(background, { siteId: config.sites.register, clock, log });
  const register = { sites: config.sites, log, appId: config.appId };
  const record = incidentRecord(graph, register);
  const recorder = incidentRecord(graph.as('recorder'), register);
  const readModel = incidentIndex(background, { sites: config.sites, clock, log });
  const chance = { bytes: (count: number): Uint8Array => randomBytes(count) };
  const adapter = botAdapter(config, token);
  const teams = teamsDeps(config, adapter, promises, clock);
  const { room: evidence, recorders } = openEvidenceRoom(config, {
    graph,
    token,
    chat: teamsChat(teams),
    log,
  });
  const hub: Hub = {
    clock,
    chance,
    seal,
    council,
    promises,
    record,
    evidence,
    readModel,
    log,
    nudge,
  };
  return { hub, graph, council, index: readModel, recorder, adapter, teams, recorders };
};

type Assembled = Awaited<ReturnType<typeof assemble>>;

const messengersOf = (config: Config, { graph, teams }: Assembled): Messengers => ({
  teams: teamsMessenger(teams),
  email: mailMessenger(graph, { mailbox: config.mailbox }),
  sms:
    config.notify === undefined
      ? undefined
      : textMessenger({ ...config.notify, baseUrl: config.cloud.notifyOrigin }),
});

const tabRoutesOf = (config: Config, hub: Hub) =>
  tabRoutes({
    execute: (caller, name, raw) => {
      if (!isUseCaseName(name)) throw new RangeError('No such use-case');
      return execute(hub, caller, name, raw);
    },
    names: Object.keys(useCases),
    evidence: {
      takePiece: (caller, piece) => takePiece(hub, caller, piece),
      read: (caller, asked) => readEvidence(hub, caller, asked),
    },
    token: {
      tenantId: config.tenantId,
      clientId: config.appId,
      jwksUri: config.cloud.entraKeys,
    },
    log: hub.log,
    distFolder: pages,
    teamsOrigins: config.cloud.teamsOrigins,
    frameAncestors: config.cloud.teamsOrigins,
  });

/** The engine at its own pace, or only when told. */
const engineOf = (deps: EngineDeps, pace: 'timer' | 'by-hand') => {
  if (pace === 'timer') return runEngine(deps, { every: sweepEvery });
  return {
    nudge: () => undefined,
    lastSweptAt: () => deps.clock.now(),
    stop: () => Promise.resolve(),
  };
};

const healthOf = ({ hub, index }: Assembled, lastSweptAt: Health['lastSweptAt']): Health => ({
  clock: hub.clock,
  startedAt: hub.clock.now(),
  lastSweptAt,
  reading: index.progress,
});

/** What is safe of files that are still coming in stays. */
const closeStores = async ({ evidence, promises }: Hub): Promise<void> => {
  await evidence.uploads.rest(0);
  await promises.close();
};

/** Starts the hub; it answers when the promise is kept. SharePoint may be away: it starts all the same. */
export const startHub = async (config: Config, options: StartOptions = {}): Promise<RunningHub> => {
  const time = options.clock ?? { now: () => Date.now() };
  const clock: Clock = { now: () => instantAt(time.now()) };
  const log = options.log ?? hubLog('warn');
  const pace = options.pace ?? 'timer';
  let nudge = (): void => undefined;
  const parts = await assemble(config, { clock, log, pace }, () => {
    nudge();
  });
  const { hub } = parts;
  const current = hearOfChanges({ ...hub, ...parts, config });
  const watch = watchRows(parts.index, hub.record, hub.nudge);
  await current.start();
  const { adapter } = parts;
  const bot = botHandler({ hub, execute, deskLink: deskLink(config) });
  const { recorder } = parts;
  const deps: EngineDeps = {
    ...hub,
    recorder,
    watch,
    evidence: parts.recorders,
    messengers: messengersOf(config, parts),
  };
  const engine = engineOf(deps, pace);
  // Whoever nudges has an answer to give first: SQLite works at once and would hold the receipt up.
  nudge = () => void setImmediate(engine.nudge);
  const refreshing =
    pace === 'timer' ? setInterval(() => void current.tick(), currentEvery) : undefined;
  const server = await serve(
    [...current.routes, botRoutes(adapter, bot, log), tabRoutesOf(config, hub)],
    healthOf(parts, engine.lastSweptAt),
    { port: config.port, host: options.host ?? '127.0.0.1' },
  );
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
    },
    crash: async () => {
      await stop();
      void engine.stop();
      await closeStores(hub);
    },
  };
};
