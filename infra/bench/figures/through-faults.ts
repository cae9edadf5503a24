/** A thousand reports through faults: throttled, refused, replies lost, presses delivered twice. None lost, none doubled. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Council } from '../../one-machine/council.ts';
import { startTenant } from '../../one-machine/council-tenant.ts';
import { startHouse } from '../../one-machine/house.ts';
import type { House } from '../../one-machine/house.ts';
import { sampleCouncil } from '../../one-machine/sample-council.ts';
import type { Figure, Measurement } from '../figure.ts';
import { runPlainClient } from '../plain-client.ts';
import type { PlainRun } from '../plain-client.ts';
import { wrongIn } from '../register-check.ts';
import { filledIn, post } from '../report-press.ts';
import { waitingIn } from '../waiting.ts';

const reports = 1_000;
const seed = 20_261_228;
/** Reports that come in between two steps of the clock, and how long a step is. */
const together = 25;
const step = 10_000;
const longest = 6 * 60 * 60_000;
/** Every tenth press is delivered once more. */
const twiceEvery = 10;
/** A night on which the office is closed, so that a report asks one step of its ladder. */
const night = Date.parse('2026-12-27T20:00:00Z');

const faults = [
  { kind: 'throttled', service: 'sharepoint', share: 0.3, retryAfter: 5 },
  { kind: 'bad-gateway', service: 'sharepoint', share: 0.025 },
  { kind: 'down', service: 'sharepoint', share: 0.025, retryAfter: 5 },
  { kind: 'reply-lost', service: 'graph', share: 0.05 },
] as const;
const faultWords =
  '30 % of the requests throttled, 5 % answered 502 or 503, 5 % of the replies lost, 10 % of the presses delivered twice';

const addFaults = async (origin: string): Promise<void> => {
  for (const fault of faults) {
    const response = await fetch(`${origin}/control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...fault, seed }),
    });
    if (response.status !== 201) throw new Error('The control took no fault');
  }
};

/** The sample council with one officer and without telephones: the alerts are not what is measured. */
const smallCouncil = (): Council => {
  const council = sampleCouncil(night);
  const [from = '', until = ''] = [night - longest, night + longest * 2].map((at) =>
    new Date(at).toISOString(),
  );
  return {
    ...council,
    people: council.people
      .filter(({ alias, roles }) => alias === 'dev' || !roles.includes('spoc-officer'))
      .map(({ phone: _phone, ...person }) => person),
    duty: [{ from, until, lead: 'dev', deputy: 'dev' }],
  };
};

const councillors = ['aoife', 'sian', 'martin', 'tom', 'priya', 'yusuf', 'grace', 'daniel'];

/** Of level Low: nobody else is asked before the office opens. */
const answers = {
  what: 'Somebody wrote that I should watch my back on the way home from the meeting.',
  afraidNow: 'no',
};

const referenceIn = (text: string): string => {
  const [reference] = /\b[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}\b/.exec(text) ?? [];
  if (reference === undefined) throw new Error('A report was answered without a reference');
  return reference;
};

interface Pressed {
  readonly reference: string;
  /** What the second delivery of the same press was answered, where there was one. */
  readonly again?: string;
}

/** Fills in a card and delivers the press; every tenth twice, by turns at once and one after the other. */
const press = async (house: House, n: number): Promise<Pressed> => {
  const { hub, m365 } = house;
  const activity = await filledIn(house, councillors[n % councillors.length] ?? 'aoife', answers);
  const deliver = async (): Promise<string> =>
    referenceIn(await post(hub.origin, await m365.connector.sign(), activity));
  if (n % twiceEvery !== 0) return { reference: await deliver() };
  if (n % (2 * twiceEvery) === 0) {
    const [reference, again] = await Promise.all([deliver(), deliver()]);
    return { reference, again };
  }
  return { reference: await deliver(), again: await deliver() };
};

interface Run {
  readonly pressed: readonly Pressed[];
  readonly minutes: number;
  /** Left in the promises store: words, rows, entries and messages that went nowhere. */
  readonly waiting: number;
  readonly early: number;
  readonly requests: number;
  readonly wrong: readonly string[];
}

const runHub = async (data: string): Promise<Run> => {
  const house = await startHouse({ data, council: smallCouncil(), clock: night, pace: 'by-hand' });
  const { m365 } = house;
  const { clock } = m365.world;
  try {
    await addFaults(m365.addresses.shellOrigin);
    m365.resetCost();
    const pressed: Pressed[] = [];
    while (pressed.length < reports) {
      for (let n = 0; n < together; n += 1) pressed.push(await press(house, pressed.length));
      await house.advanceTo(clock.now() + step);
    }
    while (waitingIn(data) > 0 && clock.now() < night + longest)
      await house.advanceTo(clock.now() + step);
    const references = pressed.map(({ reference }) => reference);
    const { earlyRequests: early, requests } = m365.cost();
    const minutes = Math.round((clock.now() - night) / 60_000);
    const wrong = wrongIn(house, references);
    return { pressed, minutes, waiting: waitingIn(data), early, requests, wrong };
  } finally {
    await house.close();
  }
};

/** The plain client meets the same faults from the same seed, in a tenant of its own. */
const runPlain = async (data: string): Promise<PlainRun> => {
  const tenant = await startTenant({ data, council: smallCouncil(), clock: night });
  try {
    return await runPlainClient(tenant, reports, () =>
      addFaults(tenant.m365.addresses.shellOrigin),
    );
  } finally {
    await tenant.m365.close();
  }
};

const figureOf = (run: Run, plain: PlainRun): Figure => {
  const { pressed, minutes, waiting, early, requests, wrong } = run;
  const otherwise = pressed.filter(
    ({ reference, again }) => again !== undefined && again !== reference,
  );
  const twice = pressed.filter(({ again }) => again !== undefined);
  const value = wrong.length + otherwise.length;
  return {
    name: 'a thousand reports through faults',
    value,
    unit: 'reports lost or doubled',
    baseline: `a plain client that simply tries again, through the same faults: ${String(plain.rows - reports)} of ${reports.toString()} rows too many, ${plain.early.toString()} requests before it was time`,
    aim: '0 lost, 0 doubled',
    holds: value === 0 && waiting === 0,
    detail: [
      `${pressed.length.toString()} reports pressed in the chat over HTTP; ${faultWords} (seed ${seed.toString()})`,
      `${twice.length.toString()} presses came twice, ${otherwise.length.toString()} of them got another reference; ${waiting.toString()} things left to do in the promises store`,
      `${requests.toString()} requests to Graph, ${early.toString()} before a Retry-After had ended (one that stands in a lost reply reaches nobody); all filed after ${minutes.toString()} minutes by a set clock`,
      `judged by the lists: one row a report, its trail without a gap: ${wrong.length === 0 ? 'all' : wrong.slice(0, 5).join('; ')}`,
    ],
  };
};

const measure = async (): Promise<readonly Figure[]> => {
  const data = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  try {
    const run = await runHub(join(data, 'hub'));
    return [figureOf(run, await runPlain(join(data, 'plain')))];
  } finally {
    await rm(data, { recursive: true, force: true });
  }
};

export const throughFaults: Measurement = { name: 'a thousand reports through faults', measure };
