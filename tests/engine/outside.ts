/** The world outside the engine: what was delivered to whom, and what SharePoint holds. Remembers everything. */
import type { AuditEntry } from '#core/domain/trail/audit.ts';
import type { RowChange } from '#core/domain/incidents/incident-row.ts';
import { usualLadders } from '#core/domain/alerts/ladders.ts';
import type { Notice } from '#core/domain/alerts/notices.ts';
import type { Person } from '#core/domain/people.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import { defaultSettings } from '#core/domain/settings.ts';
import type {
  Council,
  Delivery,
  EvidenceRoom,
  IncidentRecord,
  IncidentTelling,
  Log,
  Messengers,
  ReadModel,
  Telling,
} from '#core/ports.ts';
import { RecordUnavailable, isOfIncident } from '#core/ports.ts';
import type { IncidentRow } from '#lists/incidents.ts';
import { duty, everybody } from '../promises/samples.ts';
import { evidenceRoom, evidenceWorld } from '../support/evidence-room.ts';
import type { EvidenceWorld } from '../support/evidence-room.ts';
import { picturedOf } from '../support/pictured.ts';

/** How the next attempt on a channel goes. */
export type Fate =
  | 'sent'
  /** It arrives, and the answer is lost. */
  | 'arrived, answer lost'
  /** It does not arrive, and there is no answer. */
  | 'lost'
  | 'throttled'
  | 'unreachable';

export interface Delivered {
  readonly key: string;
  readonly to: string;
  readonly channel: Notice['channel'];
  readonly kind: Notice['kind'];
  readonly reference: string;
  readonly at: string;
  /** Throws where it is of no incident. */
  readonly telling: IncidentTelling;
  readonly told: Telling;
}

export interface Logged {
  readonly event: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Outside {
  readonly delivered: Delivered[];
  readonly redrawn: Delivered[];
  /** For each notice, the attempts of which the engine cannot know how they went. */
  readonly doubts: Map<string, number>;
  /** Keys of notices that were refused for good. */
  readonly refused: Set<string>;
  /** People (or person/channel) to whom nothing gets through. */
  readonly blocked: Set<string>;
  /** Taken from the front for each attempt; then everything is sent. */
  readonly fates: Fate[];
  throttleSeconds: number;
  /** Called as a send begins. */
  onSend: (telling: Telling) => void;
  readonly rows: Map<string, IncidentRow>;
  readonly creations: Map<string, number>;
  readonly trail: AuditEntry[];
  recordAway: boolean;
  people: readonly Person[];
  duty: readonly DutyTurn[];
  readonly logged: Logged[];
  readonly council: Council;
  readonly messengers: Messengers;
  readonly record: IncidentRecord;
  readonly evidence: EvidenceRoom;
  readonly files: EvidenceWorld;
  readonly readModel: ReadModel;
  readonly log: Log;
}

const messengersOf = (outside: Outside): Messengers => {
  const note = (list: Delivered[], telling: Telling) =>
    list.push({
      key: telling.notice.key,
      to: telling.to.key,
      channel: telling.notice.channel,
      kind: telling.notice.kind,
      reference: telling.notice.reference,
      at: telling.now,
      told: telling,
      get telling() {
        if (!isOfIncident(telling)) throw new Error(`${telling.notice.key} is of no incident`);
        return telling;
      },
    });
  const place = (telling: Telling) => ({
    activity: `activity of ${telling.notice.key}`,
    conversation: `chat of ${telling.to.key}`,
  });
  const isBlocked = ({ to, notice }: Telling) =>
    outside.blocked.has(to.key) || outside.blocked.has(`${to.key}/${notice.channel}`);
  const deliver = async (telling: Telling): Promise<Delivery> => {
    const fate = isBlocked(telling) ? 'unreachable' : (outside.fates.shift() ?? 'sent');
    outside.onSend(telling);
    switch (fate) {
      case 'sent':
        note(outside.delivered, telling);
        return telling.notice.channel === 'teams'
          ? { outcome: 'sent', ...place(telling) }
          : { outcome: 'sent' };
      case 'arrived, answer lost':
        note(outside.delivered, telling);
        outside.doubts.set(telling.notice.key, (outside.doubts.get(telling.notice.key) ?? 0) + 1);
        throw new Error('socket hang up');
      case 'lost':
        outside.doubts.set(telling.notice.key, (outside.doubts.get(telling.notice.key) ?? 0) + 1);
        throw new Error('connect timed out');
      case 'throttled':
        return { outcome: 'later', seconds: outside.throttleSeconds, why: '429' };
      case 'unreachable':
        outside.refused.add(telling.notice.key);
        return { outcome: 'unreachable', why: 'the bot is blocked', about: 'person' };
    }
  };
  const redraw = async (telling: Telling): Promise<Delivery> => {
    if (isBlocked(telling)) return { outcome: 'unreachable', why: 'the bot is blocked' };
    note(outside.redrawn, telling);
    return { outcome: 'sent' };
  };
  return { teams: { deliver, redraw }, email: { deliver }, sms: { deliver } };
};

/** Items are numbered by their references here. */
const placeOf = (reference: string): string => `register/${reference}`;

const recordOf = (outside: Outside): IncidentRecord => {
  const reach = () => {
    if (outside.recordAway) throw new RecordUnavailable('SharePoint is away');
  };
  return {
    create: async (row, afterDoubt) => {
      reach();
      const there = outside.rows.get(row.reference);
      if (there !== undefined && !afterDoubt) throw new Error(`${row.reference} is there twice`);
      if (there === undefined) {
        outside.rows.set(row.reference, row);
        outside.creations.set(row.reference, (outside.creations.get(row.reference) ?? 0) + 1);
      }
      return { item: placeOf(row.reference), etag: '1' };
    },
    change: async (recorded, fields: RowChange) => {
      reach();
      const reference = recorded.item.slice(placeOf('').length);
      const row = outside.rows.get(reference);
      if (row === undefined) throw new Error(`No item ${recorded.item}`);
      const given = Object.entries({ ...row, ...fields }).filter(([, value]) => value !== null);
      outside.rows.set(reference, Object.fromEntries(given) as unknown as IncidentRow);
      return { item: recorded.item, etag: String(Number(recorded.etag) + 1) };
    },
    read: async (reference) => {
      reach();
      return outside.rows.get(reference);
    },
    append: async (entries, afterDoubt) => {
      reach();
      for (const entry of entries) {
        const there = outside.trail.some((each) => each.key === entry.key);
        if (there && !afterDoubt) throw new Error(`${entry.key} is there twice`);
        if (!there) outside.trail.push(entry);
      }
    },
    trail: async (reference) => {
      reach();
      return outside.trail.filter((entry) => entry.reference === reference);
    },
    isMisplaced: () => false,
    copyAcross: () => Promise.reject(new Error('There is one site alone')),
    clear: () => Promise.reject(new Error('There is one site alone')),
    wrote: () => true,
    versions: () => Promise.resolve([]),
    toPutBack: () => Promise.resolve(undefined),
  };
};

const councilOf = (outside: Outside): Council => ({
  person: (key) => outside.people.find((person) => person.key === key),
  people: () => outside.people,
  duty: () => rotaOf(outside.duty),
  contacts: () => [],
  ladders: () => usualLadders,
  settings: () => defaultSettings,
  listAddress: (list) => `https://valemoor.sharepoint.com/sites/register/Lists/${list}`,
  freshAt: undefined,
});

/** The real picture, as it would be right after everything was read. */
const readModelOf = (outside: Outside): ReadModel =>
  picturedOf(() =>
    [...outside.rows.values()].map((row) => ({ ...row, item: placeOf(row.reference), etag: '1' })),
  );

export const newOutside = (): Outside => {
  const outside = {
    delivered: [],
    redrawn: [],
    doubts: new Map(),
    refused: new Set(),
    blocked: new Set(),
    fates: [],
    throttleSeconds: 30,
    onSend: () => undefined,
    rows: new Map(),
    creations: new Map(),
    trail: [],
    recordAway: false,
    people: everybody,
    duty,
    logged: [],
  } as unknown as Outside;
  const log = (event: string, facts?: Readonly<Record<string, unknown>>) =>
    void outside.logged.push(facts === undefined ? { event } : { event, facts });
  const files = evidenceWorld();
  return Object.assign(outside, {
    council: councilOf(outside),
    messengers: messengersOf(outside),
    record: recordOf(outside),
    evidence: evidenceRoom(files),
    files,
    readModel: readModelOf(outside),
    log: {
      info: log,
      warn: log,
      error: (event: string, problem: unknown) => log(event, { problem: String(problem) }),
    },
  });
};
