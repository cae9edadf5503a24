/** The alerting part by itself, on a clock that is set: many incidents whose rung is over at the same moment. */
import { randomBytes } from 'node:crypto';
import type { Incident } from '../domain/incidents/incident.ts';
import { addSeconds, instantAt } from '../domain/time/instant.ts';
import type { Instant } from '../domain/time/instant.ts';
import { ladderFor, usualLadders } from '../domain/alerts/ladders.ts';
import { alertsOwed } from '../domain/alerts/notices.ts';
import type { Person } from '../domain/people.ts';
import { rotaOf } from '../domain/duty/rota.ts';
import { defaultSettings } from '../domain/settings.ts';
import { received } from '../domain/incidents/transitions.ts';
import type { EngineDeps, SweepReport } from '../engine/engine-deps.ts';
import { tell } from '../engine/sweep.ts';
import type { Council, Messengers, Promises } from '../ports.ts';
import { addCopies } from '../promises/add-copies.ts';
import { databaseAt } from '../promises/open-database.ts';
import type { StorePlace } from '../promises/open-database.ts';
import { openPromises } from '../promises/open-promises.ts';
import { sealFrom } from '../promises/seal.ts';
import { hubLog } from './log.ts';

export interface LaddersAlone {
  /** The moment at which the first rung of every incident is over, in milliseconds since 1970. */
  readonly dueAt: number;
  /** One sweep as of this moment. */
  sweep(at: number): Promise<SweepReport>;
  /** How many incidents stand on each rung. */
  rungs(): Promise<ReadonlyMap<number, number>>;
  /** When the last sweep that sent anything began to send, by performance.now(). */
  firstSend(): number | undefined;
  /** How often each alert was sent, by its key. */
  readonly sent: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const person = (key: string, ...roles: Person['roles']): Person => ({
  key,
  name: key,
  email: `${key}@council.example`,
  roles,
  language: 'en',
  active: true,
});

const people = [
  person('councillor', 'councillor'),
  person('lead', 'spoc-officer'),
  person('deputy', 'spoc-officer'),
  person('third', 'spoc-officer'),
  person('senior', 'senior-responsible-officer'),
];

const start = Date.parse('2026-12-28T23:40:00Z');
const duty = rotaOf([
  { from: instantAt(0), until: instantAt(start * 2), lead: 'lead', deputy: 'deputy' },
]);

const council: Council = {
  person: (key) => people.find((one) => one.key === key),
  people: () => people,
  duty: () => duty,
  ladders: () => usualLadders,
  contacts: () => [],
  settings: () => defaultSettings,
  listAddress: () => undefined,
  freshAt: undefined,
};

const firstIncident = (now: Instant): Incident =>
  received(
    {
      reference: 'LAD-000-000',
      submission: 'LAD-000-000',
      level: 'critical',
      reporter: person('councillor', 'councillor'),
      ward: '',
      excludedKeys: [],
      ladder: ladderFor(usualLadders, 'critical', false),
      calendar: defaultSettings,
    },
    now,
  );

const accept = async (promises: Promises, now: Instant): Promise<void> => {
  const incident = firstIncident(now);
  const { reference } = incident;
  const who = { actor: 'councillor', actorKey: 'councillor', shared: false };
  await promises.accept({
    incident,
    report: { what: 'He is at my door', afraidNow: 'yes', about: 'nobody' },
    entry: { reference, at: now, action: 'report-received', detail: '', ...who },
    notices: alertsOwed(incident, people, duty, now),
  });
};

const countingMessengers = (sent: Map<string, number>, onSend: () => void): Messengers => {
  const deliver: NonNullable<Messengers['email']>['deliver'] = ({ notice }) => {
    onSend();
    sent.set(notice.key, (sent.get(notice.key) ?? 0) + 1);
    return Promise.resolve({ outcome: 'sent' });
  };
  const redraw = () => Promise.resolve({ outcome: 'sent' } as const);
  return { teams: { deliver, redraw }, email: { deliver }, sms: { deliver } };
};

const nothing = (): never => {
  throw new TypeError('The alerting part needs nothing of SharePoint');
};
const noRoom = new Proxy({}, { get: nothing });

/**
 * A new store at this place with so many open incidents, the first alerts sent, and an engine on it. What
 * needs SharePoint is left out.
 */
export const openLadders = async (place: StorePlace, count: number): Promise<LaddersAlone> => {
  let now = start;
  const clock = { now: () => instantAt(now) };
  const seal = sealFrom(randomBytes(32).toString('base64'));
  const promises = await openPromises(place, seal, clock, 60_000);
  const sent = new Map<string, number>();
  let firstSend: number | undefined;
  const deps = {
    ...{ clock, council, promises, log: hubLog('silent') },
    ...{ record: noRoom, evidence: noRoom, readModel: noRoom },
    chance: { bytes: (length: number) => randomBytes(length) },
    messengers: countingMessengers(sent, () => {
      firstSend ??= performance.now();
    }),
  } as unknown as EngineDeps;
  await accept(promises, clock.now());
  await tell(deps, clock.now());
  await addCopies(databaseAt(place), 'LAD-000-000', count - 1);
  await tell(deps, clock.now());
  sent.clear();
  return {
    dueAt: Date.parse((await promises.nextMoment(clock.now())) ?? addSeconds(clock.now(), 300)),
    sent,
    firstSend: () => firstSend,
    sweep: (at) => {
      now = at;
      if (sent.size === 0) firstSend = undefined;
      return tell(deps, clock.now());
    },
    rungs: async () => {
      const groups = Map.groupBy(await promises.live(), ({ rung }) => rung);
      return new Map([...groups].map(([rung, incidents]) => [rung, incidents.length]));
    },
    close: () => promises.close(),
  };
};
