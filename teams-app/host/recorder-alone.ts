/** The recording part by itself, on a clock that is set: reports come in, and are filed as SharePoint's units allow. */
import { randomBytes } from 'node:crypto';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { councilFromLists } from '../../sharepoint/stores/council-from-lists.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { listsInMemory } from '../../sharepoint/stores/lists-in-memory.ts';
import { ownLanguage } from '../../sharepoint/stores/own-language.ts';
import { policyLibrary } from '../../sharepoint/stores/policy-library.ts';
import { rotaRecord } from '../../sharepoint/stores/rota-record.ts';
import { keptLists } from '#lists/kept-lists.ts';
import { instantAt, millisecondsOf } from '../domain/time/instant.ts';
import type { PersonKey } from '../domain/people.ts';
import { calendarAway } from '../graph/calendar.ts';
import { presencesAway } from '../graph/presences.ts';
import { openPulseBoard } from '../engine/pulse-board.ts';
import type { SweepReport } from '../engine/engine-deps.ts';
import { keepRecord } from '../engine/sweep.ts';
import type { Clock } from '../ports.ts';
import { openPromises } from '../promises/open-promises.ts';
import { sealFrom } from '../promises/seal.ts';
import { execute } from '../use-cases/registry.ts';
import { markOf } from '../use-cases/incidents/report-mark.ts';
import type { Hub } from '../use-cases/use-case.ts';
import type { Config } from './config.ts';
import { graphFor, tokensFor } from './connect.ts';
import { openEvidenceRoom } from './evidence-room.ts';
import { hubLog } from './log.ts';
import { makeStorePlace } from './store-place.ts';

export interface RecorderAlone {
  /** Takes a report as the card would; gives its reference. Throws where it is refused. */
  submit(person: PersonKey, answers: Readonly<Record<string, string>>): Promise<string>;
  /** Files what is due now and SharePoint's units allow. */
  file(): Promise<SweepReport>;
  /** The next moment at which something is to be filed; undefined where nothing is. */
  nextMoment(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** Nobody is told of anything here. */
const noChat = {
  say: () => Promise.resolve({ outcome: 'unreachable', why: 'nobody is told here' } as const),
};

/** Everything that a hub has but its doors and its messengers. Nobody waits for a clock that is set. */
const assemble = async (config: Config, clock: Clock) => {
  const log = hubLog('silent');
  const token = tokensFor(config);
  const graph = graphFor(config, { token, clock, log, queueing: 0 });
  const register = { sites: config.sites, log, appId: config.appId };
  const seal = sealFrom(config.textKey);
  const council = councilFromLists(graph, { siteId: config.sites.register, clock, log });
  await council.refresh();
  const hub: Hub = {
    clock,
    seal,
    council,
    log,
    chance: { bytes: (count) => randomBytes(count) },
    promises: await openPromises(await makeStorePlace(config), seal, clock),
    record: incidentRecord(graph, register),
    readModel: incidentIndex(graph, { sites: config.sites, clock, log }),
    evidence: openEvidenceRoom(config, { graph, token, chat: noChat, log }).room,
    rota: rotaRecord(graph, { siteId: config.sites.register, log, council }),
    lists: listsInMemory({ reading: graph, writing: graph }, { ...config, log }, keptLists),
    documents: policyLibrary(graph, config.sites.register),
    ownLanguage: ownLanguage(graph, { siteId: config.sites.register, log, council }),
    calendar: calendarAway,
    presences: presencesAway,
    pulse: openPulseBoard(clock),
    nudge: () => undefined,
  };
  return { hub, recorder: incidentRecord(graph.as('recorder'), register) };
};

const submitTo = async (
  hub: Hub,
  person: PersonKey,
  answers: Readonly<Record<string, string>>,
): Promise<string> => {
  const card = { submission: randomBytes(18).toString('base64url'), drawnAt: hub.clock.now() };
  const mark = markOf(hub.seal, card, person);
  const taken = await execute(hub, person, 'submit-report', { ...answers, ...card, mark });
  if (!taken.ok) throw new Error('A report was refused');
  return taken.value.reference;
};

/**
 * Opens it on a council's tenant. It files through the same parts as a hub: promises store, engine, record,
 * Graph client. What is left out is the telling: no alert is sent, so the trail of a report is what it says
 * when its alerts are still on their way.
 */
export const openRecorder = async (
  config: Config,
  time: { now(): number },
): Promise<RecorderAlone> => {
  const clock: Clock = { now: () => instantAt(time.now()) };
  const { hub, recorder } = await assemble(config, clock);
  const { notices } = hub.promises;
  const none = { teams: undefined, email: undefined, sms: undefined };
  return {
    submit: (person, answers) => submitTo(hub, person, answers),
    file: async () => {
      for (const reference of await notices.unnoted(clock.now())) await notices.noteSent(reference);
      return keepRecord({ ...hub, recorder, messengers: none }, clock.now());
    },
    nextMoment: async () => {
      const next = await hub.promises.nextMoment(clock.now());
      return next === undefined ? undefined : millisecondsOf(next);
    },
    close: () => hub.promises.close(),
  };
};
