/** Everything that the doors and the engine share, put together. */
import { randomBytes } from 'node:crypto';
import { teamsChat } from '../../bot/messenger.ts';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { councilFromLists } from '../../sharepoint/stores/council-from-lists.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { listsInMemory } from '../../sharepoint/stores/lists-in-memory.ts';
import { ownLanguage } from '../../sharepoint/stores/own-language.ts';
import { policyLibrary } from '../../sharepoint/stores/policy-library.ts';
import { rotaRecord } from '../../sharepoint/stores/rota-record.ts';
import { keptLists } from '#lists/kept-lists.ts';
import { openPulseBoard } from '../engine/pulse-board.ts';
import { calendarAway, calendarOf } from '../graph/calendar.ts';
import type { Graph } from '../graph/graph-client.ts';
import { presencesAway, presencesOf } from '../graph/presences.ts';
import type { Calendar, Clock, Log } from '../ports.ts';
import { openPromises } from '../promises/open-promises.ts';
import { sealFrom } from '../promises/seal.ts';
import type { Hub } from '../use-cases/use-case.ts';
import { botAdapter } from './bot-adapter.ts';
import type { Config } from './config.ts';
import { graphFor, tokensFor } from './connect.ts';
import { checkEvidenceFolder } from './evidence-folder.ts';
import { openEvidenceRoom } from './evidence-room.ts';
import { teamsDeps } from './messengers.ts';
import { withRobot } from './robot.ts';
import { makeStorePlace, storeKind } from './store-place.ts';

export type Pace = 'timer' | 'by-hand';

export interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly pace: Pace;
}

const calendarFor = ({ wellbeingMailbox }: Config, graph: Graph): Calendar =>
  wellbeingMailbox === undefined ? calendarAway : calendarOf(graph, wellbeingMailbox);

/** SharePoint as the hub uses it: for people, behind their backs, and for filing, each with a share of its own. */
const openRecord = (config: Config, { clock, log, pace }: Surroundings) => {
  const token = tokensFor(config);
  // Where the clock is set by hand, nobody waits for it to go on.
  const queueing = pace === 'by-hand' ? { queueing: 0 } : {};
  const graph = graphFor(config, { token, clock, log, ...queueing });
  const background = graph.as('background');
  const register = { sites: config.sites, log, appId: config.appId };
  const siteId = config.sites.register;
  const council = withRobot(councilFromLists(background, { siteId, clock, log }));
  return {
    token,
    graph,
    council,
    rota: rotaRecord(graph, { siteId, log, council }),
    ownLanguage: ownLanguage(graph, { siteId, log, council }),
    lists: listsInMemory({ reading: background, writing: graph }, { ...config, log }, keptLists),
    documents: policyLibrary(graph, siteId),
    calendar: calendarFor(config, graph),
    presences: config.presence ? presencesOf(graph, { clock, log }) : presencesAway,
    index: incidentIndex(background, { sites: config.sites, clock, log }),
    record: incidentRecord(graph, register),
    recorder: incidentRecord(graph.as('recorder'), register),
  };
};

/** Opens the store and puts the parts together. `nudge` is called when something is due now. */
export const assemble = async (config: Config, around: Surroundings, nudge: () => void) => {
  const { clock, log } = around;
  const {
    token,
    graph,
    council,
    index,
    record,
    recorder,
    rota,
    lists,
    documents,
    calendar,
    presences,
    ownLanguage,
  } = openRecord(config, around);
  const seal = sealFrom(config.textKey);
  const promises = await openPromises(await makeStorePlace(config), seal, clock);
  await checkEvidenceFolder(config, promises, clock);
  const chance = { bytes: (count: number): Uint8Array => randomBytes(count) };
  const adapter = botAdapter(config, token);
  const teams = teamsDeps(config, adapter, promises, clock);
  const chat = teamsChat(teams);
  const { room: evidence, recorders } = openEvidenceRoom(config, { graph, token, chat, log });
  const readModel = index;
  const board = openPulseBoard(clock, {
    beats: config.heartbeat !== undefined,
    store: storeKind(config),
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
    rota,
    lists,
    documents,
    calendar,
    presences,
    ownLanguage,
    pulse: board,
    log,
    nudge,
  };
  return { hub, board, graph, council, lists, index, recorder, adapter, teams, recorders };
};

export type Assembled = Awaited<ReturnType<typeof assemble>>;
