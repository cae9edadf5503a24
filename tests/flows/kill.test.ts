// kill -9 at any moment while 200 reports come in: what was receipted is recorded once, every alert owed was sent.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { untilQuiet } from '../../infra/bench/waiting.ts';
import { rowsOf } from '../../infra/drills/judge.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import type { Council } from '../../infra/one-machine/council.ts';
import { startTenant } from '../../infra/one-machine/council-tenant.ts';
import type { CouncilTenant } from '../../infra/one-machine/council-tenant.ts';
import { NeverReady, startHubProcess } from '../../infra/one-machine/hub-process.ts';
import type { HubProcess } from '../../infra/one-machine/hub-process.ts';
import { sampleCouncil } from '../../infra/one-machine/sample-council.ts';
import { seeded } from '../support/chance.ts';
import { alertsTo, endClaimsIn, trailsIn, unknownOutcomesIn } from '../support/kept-promises.ts';
import type { Alert } from '../support/kept-promises.ts';
import { sendUntilReceived } from '../support/reporters.ts';
import type { Sent } from '../support/reporters.ts';

const reports = 200;
const killsWhileSending = 15;
const killsAfterwards = 3;

const chance = seeded(Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000));

const day = 24 * 60 * 60 * 1_000;
const atWork = ['dev', 'ruth', 'marged'];

/** A small council: three SPoC officers, one without a phone, and one turn of duty that does not end meanwhile. */
const smallCouncil = (): Council => {
  const council = sampleCouncil(Date.now());
  const onDuty = { lead: 'dev', deputy: 'ruth' };
  const [from, until] = [Date.now() - day, Date.now() + day].map((at) =>
    new Date(at).toISOString(),
  );
  return {
    ...council,
    people: council.people
      .filter(({ alias, roles }) => !roles.includes('spoc-officer') || atWork.includes(alias))
      .map(({ phone, ...person }) =>
        person.alias === 'marged' || phone === undefined ? person : { ...person, phone },
      ),
    duty: [{ from: from ?? '', until: until ?? '', ...onDuty }],
  };
};

/** Who is asked on each rung of a level, however long the machine takes over this test. Source: domain.md 3.6. */
const rungs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  critical: [['dev', 'ruth'], atWork, ['ines']],
  moderate: [atWork],
  low: [atWork],
};
const rungsOf = (level: string): readonly (readonly string[])[] => rungs[level] ?? [];
const channelsOf = (alias: string): readonly Alert['channel'][] =>
  alias === 'marged' ? ['teams', 'email'] : ['teams', 'email', 'sms'];

const levelOf = (number: number): string =>
  number % 8 === 0 ? 'critical' : number % 3 === 0 ? 'moderate' : 'low';

const answersOf = (alias: string, number: number): Readonly<Record<string, string>> => ({
  what: `Report ${String(number)} of ${alias}: “enough is enough”, he wrote.\r\n  <b>Ŵyn</b> 🏠 & so on…`,
  afraidNow: levelOf(number) === 'critical' ? 'yes' : 'no',
  ...(levelOf(number) === 'moderate' ? { category: 'abusive-message' } : {}),
});

let data: string;
let tenant: CouncilTenant;
let council: Council;
let hub: HubProcess | undefined;
let kills = 0;

/** One life of the hub's process on the same data; the port stays. */
const startHub = async (
  options: Parameters<typeof startHubProcess>[1] = {},
): Promise<HubProcess> => {
  const port = hub?.port ?? 0;
  hub = await startHubProcess({ ...tenant.config, port }, options);
  tenant.m365.setHubOrigin(hub.origin);
  return hub;
};

const killAfter = async (milliseconds: number, kill: () => Promise<void>): Promise<void> => {
  await wait(milliseconds);
  await kill();
  kills += 1;
};

/** Started, and killed so soon that it may not have been ready yet. */
const dieEarly = async (): Promise<void> => {
  let killed: Promise<void> | undefined;
  const onSpawn = (kill: () => Promise<void>): void => {
    killed = killAfter(chance.between(50, 1_500), kill);
  };
  await startHub({ onSpawn }).catch((problem: unknown) => {
    if (!(problem instanceof NeverReady)) throw problem;
  });
  await killed;
};

beforeAll(async () => {
  process.stderr.write(`KILL_SEED=${String(chance.seed)}\n`);
  data = await mkdtemp(join(tmpdir(), 'hub-kill-'));
  council = smallCouncil();
  const traffic = process.env['GRAPH_TRAFFIC'];
  tenant = await startTenant({
    data,
    council,
    ceiling: 0,
    ...(traffic === undefined ? {} : { traffic }),
  });
  await startHub();
  for (const { alias } of council.people) await tenant.m365.connector.openChat(objectIdOf(alias));
}, 60_000);

afterAll(async () => {
  await hub?.kill();
  await tenant.m365.close();
  await rm(data, { recursive: true, force: true });
});

const sent: (Sent & { readonly level: string })[] = [];

const sendAll = async (): Promise<void> => {
  const councillors = council.people.filter(({ roles }) => roles.includes('councillor'));
  let number = 0;
  await Promise.all(
    councillors.map(async ({ alias }) => {
      while (number < reports) {
        number += 1;
        const level = levelOf(number);
        const answers = answersOf(alias, number);
        sent.push({ ...(await sendUntilReceived(tenant, alias, answers)), level });
      }
    }),
  );
};

const untilSent = async (count: number): Promise<void> => {
  while (sent.length < count) await wait(5);
};

/** Kills spread at random over the time in which the reports come in. */
const killWhile = async (sending: Promise<void>): Promise<void> => {
  for (let kill = 0; kill < killsWhileSending; kill += 1) {
    const until = Math.floor(((kill + chance.next()) / killsWhileSending) * reports);
    await Promise.race([sending, untilSent(until)]);
    await killAfter(chance.between(0, 120), async () => hub?.kill());
    if (chance.next() < 0.25) await dieEarly();
    await startHub();
  }
};

/** For a machine with much else to do. Ten minutes in, a fourth rung of Critical would be entered. */
const mostMilliseconds = 480_000;

test(
  'two hundred reports come in while the hub is killed again and again',
  async () => {
    const sending = sendAll();
    await killWhile(sending);
    await sending;
    for (let kill = 0; kill < killsAfterwards; kill += 1) {
      await killAfter(chance.between(0, 800), async () => hub?.kill());
      await startHub();
    }
    await hub?.kill();
    endClaimsIn(data);
    const last = await startHub();
    await Promise.race([untilQuiet(data), last.gone]);
    expect(kills).toBeGreaterThanOrEqual(killsWhileSending + killsAfterwards);
    expect(sent).toHaveLength(reports);
  },
  mostMilliseconds,
);

test('every reference that was shown is one row, with the words that were sent', () => {
  const rows = rowsOf(tenant, 'Incidents').map(({ reference, submission, what, level }) => ({
    reference,
    submission,
    what,
    level: String(level).toLowerCase(),
  }));
  const wanted = sent.map(({ reference, submission, answers, level }) => ({
    reference,
    submission,
    what: answers['what'],
    level,
  }));
  const byReference = (a: { reference: unknown }, b: { reference: unknown }): number =>
    String(a.reference).localeCompare(String(b.reference));
  expect(rows.sort(byReference)).toEqual(wanted.sort(byReference));
  expect(new Set(rows.map(({ submission }) => submission)).size).toBe(reports);
});

test('the trail of every incident is gapless, and each hash follows from the one before', () => {
  const { breaks, trails } = trailsIn(tenant);
  expect(breaks).toEqual([]);
  expect([...trails.keys()].sort()).toEqual(sent.map(({ reference }) => reference).sort());
});

const keyOf = ({ reference, who, channel }: Omit<Alert, 'notice'>): string =>
  `${reference} ${who} ${channel}`;

const alertsOf = (reference: string, people: readonly string[]): string[] =>
  people.flatMap((who) => channelsOf(who).map((channel) => keyOf({ reference, who, channel })));

test('everybody who must be asked got every alert, and nobody else got one', () => {
  const { trails } = trailsIn(tenant);
  const wanted = sent.flatMap(({ reference, level }) => {
    const climbed = trails.get(reference)?.filter(({ action }) => action === 'rung-entered').length;
    return rungsOf(level)
      .slice(0, 1 + (climbed ?? 0))
      .flatMap((people) => alertsOf(reference, people));
  });
  const everybody = council.people.map(({ alias }) => alias);
  const got = new Set(alertsTo(tenant, everybody).map(keyOf));
  expect([...got].sort()).toEqual([...new Set(wanted)].sort());
  expect(new Set(sent.map(({ level }) => level))).toEqual(new Set(Object.keys(rungs)));
});

const nameOf = (alias: string): string =>
  council.people.find((person) => person.alias === alias)?.name ?? alias;
const words = { teams: 'Teams', email: 'e-mail', sms: 'text message', voice: 'phone call' };

/** The alerts of the first round stand behind the words on the report itself. */
const alertsNamedIn = ({ action, detail }: Readonly<Record<string, unknown>>): string[] => {
  const [, first] = String(detail).split('\nAlerted: ');
  if (action === 'alert-sent') return String(detail).split('; ');
  return action === 'report-received' && first !== undefined ? first.split('; ') : [];
};

test('the trail names every alert that was sent, once', () => {
  const { trails } = trailsIn(tenant);
  const wrong = sent.filter(({ reference, level }) => {
    const own = trails.get(reference) ?? [];
    const climbed = own.filter(({ action }) => action === 'rung-entered').length;
    const named = own.flatMap(alertsNamedIn).map((part) => part.slice(0, part.lastIndexOf(',')));
    const wanted = rungsOf(level)
      .slice(0, 1 + climbed)
      .flat()
      .flatMap((who) => channelsOf(who).map((channel) => `${nameOf(who)}, ${words[channel]}`));
    return JSON.stringify(named.sort()) !== JSON.stringify(wanted.sort());
  });
  expect(wrong).toEqual([]);
});

test('a second copy carries the same notice, and comes only where nobody knew of the first', () => {
  const unknown = unknownOutcomesIn(data);
  const copies = Map.groupBy(alertsTo(tenant, [...atWork, 'ines']), keyOf);
  const wrong = [...copies.values()].filter((alerts) => {
    const [{ reference, who, channel }] = alerts as [Alert];
    const level = sent.find((report) => report.reference === reference)?.level ?? '';
    const notices = rungsOf(level)
      .map((_, rung) => `${reference}/0/${String(rung)}/${objectIdOf(who)}/${channel}`)
      .filter((notice) => unknown.has(notice));
    const allowed = notices.reduce((sum, notice) => sum + 1 + (unknown.get(notice) ?? 0), 0);
    const own = alerts.every(({ notice }) => notice === undefined || notices.includes(notice));
    return !own || alerts.length > allowed;
  });
  expect(wrong).toEqual([]);
});
