/** The verbs on the real promises store, in memory; the record is away and everything else is plain data. */
import { randomBytes } from 'node:crypto';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { rowOf } from '#core/domain/incidents/incident-row.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { usualLadders } from '#core/domain/alerts/ladders.ts';
import type { Person } from '#core/domain/people.ts';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { defaultSettings } from '#core/domain/settings.ts';
import { RecordUnavailable } from '#core/ports.ts';
import type { IncidentRecord, IncidentSummary, Log, Promises } from '#core/ports.ts';
import { presencesAway } from '#core/graph/presences.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { sealFrom } from '#core/promises/seal.ts';
import { execute } from '#core/use-cases/registry.ts';
import type { OutputOf, UseCaseName } from '#core/use-cases/registry.ts';
import type { Hub } from '#core/use-cases/use-case.ts';
import type { ReportCardFacts } from '#core/use-cases/views.ts';
import { picturedOf } from '../support/pictured.ts';
import { evidenceRoom, evidenceWorld } from '../support/evidence-room.ts';
import type { EvidenceWorld } from '../support/evidence-room.ts';
import type { FileHere } from '../support/documents.ts';
import { documentsHere } from '../support/documents.ts';
import { languagesOf } from '../support/own-language.ts';
import { rotaBook } from '../support/rota-book.ts';
import type { RotaBook } from '../support/rota-book.ts';
import { at, everybody, night, person } from '../support/sample.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });
const officer = person('owen', ['monitoring-officer']);
const viewer = person('vera', ['report-viewer']);
const leaver = person('lee', ['spoc-officer', 'councillor'], { active: false });

const dutyTurn: DutyTurn = {
  from: at('2026-12-28T17:00:00.000Z'),
  until: at('2026-12-29T08:30:00.000Z'),
  lead: 'dev',
  deputy: 'marged',
};

const usualDuty = [dutyTurn];

type Raw = Readonly<Record<string, unknown>>;

export interface Stage {
  readonly hub: Hub;
  readonly promises: Promises;
  readonly recorded: IncidentSummary[];
  readonly evidence: EvidenceWorld;
  readonly logged: string[];
  readonly book: RotaBook;
  /** Files of the library by the items of its rows. */
  readonly files: Map<string, FileHere>;
  readonly nudges: () => number;
  /** Minutes pass. */
  pass(minutes: number): void;
  call<Name extends UseCaseName>(
    who: string,
    verb: Name,
    raw?: Raw,
  ): Promise<Result<OutputOf<Name>>>;
  /** The value of a call that is expected to work. */
  ok<Name extends UseCaseName>(who: string, verb: Name, raw?: Raw): Promise<OutputOf<Name>>;
  /** The refusal of a call that is expected to be refused. */
  refused(who: string, verb: UseCaseName, raw?: Raw): Promise<Refusal>;
  /** The data that a report card of this person brings back. */
  card(who: string): Promise<Pick<ReportCardFacts, 'submission' | 'drawnAt' | 'mark'>>;
  /** Sends a report; gives its reference. */
  report(who: string, answers?: Raw): Promise<string>;
  live(reference: string): Promise<Incident>;
}

const awayRecord: IncidentRecord = {
  create: () => Promise.reject(new RecordUnavailable('away')),
  change: () => Promise.reject(new RecordUnavailable('away')),
  read: () => Promise.reject(new RecordUnavailable('away')),
  append: () => Promise.reject(new RecordUnavailable('away')),
  trail: () => Promise.reject(new RecordUnavailable('away')),
  isMisplaced: () => false,
  copyAcross: () => Promise.reject(new RecordUnavailable('away')),
  clear: () => Promise.reject(new RecordUnavailable('away')),
  wrote: () => true,
  versions: () => Promise.reject(new RecordUnavailable('away')),
  toPutBack: () => Promise.reject(new RecordUnavailable('away')),
};

const logTo = (logged: string[]): Log => ({
  info: (event) => void logged.push(event),
  warn: (event) => void logged.push(event),
  error: (event) => void logged.push(event),
});

export interface Set {
  readonly people?: readonly Person[];
  readonly duty?: readonly DutyTurn[];
  readonly dutyLine?: string;
  readonly record?: Partial<IncidentRecord>;
}

const peopleOf = (set: Set): Person[] => [
  ...(set.people ?? [...everybody, tom, officer, viewer, leaver]),
];

interface Place {
  people: readonly Person[];
}

const councilOf = (set: Set, place: Place, book: RotaBook): Hub['council'] => {
  const line = { title: 'Duty line', purpose: 'duty-line', position: 1 } as const;
  return {
    person: (key) => place.people.find((each) => each.key === key),
    people: () => place.people,
    duty: book.rota,
    contacts: () => (set.dutyLine === undefined ? [] : [{ ...line, phone: set.dutyLine }]),
    ladders: () => usualLadders,
    settings: () => defaultSettings,
    listAddress: (list) => `https://valemoor.sharepoint.com/sites/register/Lists/${list}`,
    freshAt: undefined,
  };
};

/** A council at 11:40pm on the bank holiday of scenario 1. */
export const stage = async (set: Set = { dutyLine: '01632 960100' }): Promise<Stage> => {
  const state = { now: night, nudges: 0 };
  const clock = { now: (): Instant => state.now };
  const seal = sealFrom(Buffer.alloc(32, 7).toString('base64'));
  const promises = await openPromises('', seal, clock);
  const [recorded, logged]: [IncidentSummary[], string[]] = [[], []];
  const evidence = evidenceWorld();
  const place: Place = { people: peopleOf(set) };
  const book = rotaBook(place.people, set.duty ?? usualDuty);
  const files = new Map<string, FileHere>();
  const hub: Hub = {
    clock,
    chance: { bytes: (count) => randomBytes(count) },
    seal,
    council: councilOf(set, place, book),
    rota: book.record,
    lists: listsHere(),
    calendar: calendarHere(),
    documents: documentsHere(files),
    presences: presencesAway,
    ownLanguage: languagesOf(place),
    promises,
    record: { ...awayRecord, ...set.record },
    evidence: evidenceRoom(evidence),
    readModel: picturedOf(() => recorded),
    pulse: openPulseBoard(clock),
    log: logTo(logged),
    nudge: () => void (state.nudges += 1),
  };
  const acts = actsOn(hub);
  return {
    hub,
    promises,
    recorded,
    evidence,
    logged,
    book,
    files,
    nudges: () => state.nudges,
    pass: (minutes) => {
      state.now = addMinutes(state.now, minutes);
    },
    ...acts,
  };
};

const actsOn = (hub: Hub): Pick<Stage, 'call' | 'ok' | 'refused' | 'card' | 'report' | 'live'> => {
  const call: Stage['call'] = (who, verb, raw = {}) => execute(hub, who, verb, raw);
  const ok: Stage['ok'] = async (who, verb, raw) => {
    const result = await call(who, verb, raw);
    if (!result.ok) throw new Error(`${verb}: ${result.refused.sentence}`);
    return result.value;
  };
  const card: Stage['card'] = async (who) => {
    const { submission, drawnAt, mark } = await ok(who, 'start-report');
    return { submission, drawnAt, mark };
  };
  return {
    call,
    ok,
    card,
    refused: async (who, verb, raw) => {
      const result = await call(who, verb, raw);
      if (result.ok) throw new Error(`${verb} was not refused`);
      return result.refused;
    },
    report: async (who, answers = {}) => {
      const raw = { what: 'He has a knife', afraidNow: 'yes', ...answers, ...(await card(who)) };
      return (await ok(who, 'submit-report', raw)).reference;
    },
    live: async (reference) => {
      const incident = await hub.promises.find(reference);
      if (incident === undefined) throw new Error(`${reference} is not there`);
      return incident;
    },
  };
};

/** What the record shows of an incident, and where. */
export const summaryOf = (incident: Incident): IncidentSummary => ({
  ...rowOf(incident, { what: '', afraidNow: 'no', about: 'nobody' }),
  item: `register/${incident.reference}`,
  etag: 'a',
});

/** Everything of a closed incident is recorded and told, and it leaves the store. */
export const leave = async ({ promises, hub }: Stage, reference: string): Promise<void> => {
  const [now, at] = [hub.clock.now(), { item: 'register/1', etag: 'a' }];
  for (const notice of await promises.notices.ofIncident(reference))
    await promises.notices.dropped(notice.key, now, 'told');
  const incident = await promises.find(reference);
  await promises.filings.claim('stage', now, 10);
  await promises.filings.recorded(reference, incident?.version ?? 0, at);
  const entries = await promises.unfiledEntries(reference);
  await promises.filings.entriesFiled(entries.map((entry) => entry.key));
  await promises.filings.done(reference, 'stage');
  if ((await promises.letGo(now)) !== 1) throw new Error(`${reference} has not left`);
};
