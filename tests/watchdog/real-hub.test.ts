/** The watch outside against a hub that really runs as a process: stopped, hung and gone; F13 and F25 as they are seen from outside. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { beginning } from '../support/beginning.ts';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startTenant } from '../../infra/one-machine/council-tenant.ts';
import type { CouncilTenant } from '../../infra/one-machine/council-tenant.ts';
import { startHubProcess } from '../../infra/one-machine/hub-process.ts';
import type { HubProcess } from '../../infra/one-machine/hub-process.ts';
import { sampleCouncil } from '../../infra/one-machine/sample-council.ts';
import { allNotifications } from '../../infra/local-m365/notify/texts.ts';
import { gatewayAccount, notifyAccount } from '../../infra/local-m365/tenant.ts';
import { allCalls } from '../../infra/local-m365/voice/calls.ts';
import { hearBeats } from '../../infra/watchdog/hear-beats.ts';
import type { Ear } from '../../infra/watchdog/hear-beats.ts';
import { lookOnce } from '../../infra/watchdog/look.ts';
import type { Settings } from '../../infra/watchdog/settings.ts';

const minute = 60_000;
const itPhone = '07700 900555';
const itMail = 'it.on.call@valemoor.example';

let data: string;
let tenant: CouncilTenant;
let ear: Ear;
let hub: HubProcess;

/** What somebody listens to who watches the watch. */
const own: { server?: Server; beats: number } = { beats: 0 };

/** The watch's clock: the machine's, and as many minutes as have passed in the test. */
let passed = 0;
const now = (): number => Date.now() + passed;
let stateFile: string;

const settings = (): Settings => ({
  hub: hub.origin,
  notify: {
    apiKey: notifyAccount.apiKey,
    origin: tenant.m365.addresses.notifyOrigin,
    textTemplate: notifyAccount.smsTemplateId,
    mailTemplate: notifyAccount.emailTemplateId,
  },
  phones: [itPhone],
  mails: [itMail],
  stateFile,
  heartbeat: `http://localhost:${String((own.server?.address() as AddressInfo).port)}/own`,
  name: 'Valemoor',
  silentSeconds: 300,
  lookEvery: minute,
});

const said: string[] = [];
const look = (more: Partial<Settings> = {}, listensTo?: Ear) =>
  lookOnce({
    settings: { ...settings(), ...more },
    now,
    say: (line) => void said.push(line),
    patience: 400,
    ...(listensTo === undefined ? {} : { ear: listensTo }),
  });

/** Minutes pass, with a look each; gives what each look said. */
const looks = async (minutes: number): Promise<readonly string[]> => {
  const verdicts: string[] = [];
  for (let n = 0; n < minutes; n += 1) {
    passed += minute;
    verdicts.push(await look());
  }
  return verdicts;
};

const pages = () => allNotifications(tenant.m365.world).map(({ type, text }) => ({ type, text }));

const untilWell = async (): Promise<void> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${hub.origin}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  throw new Error('The hub does not become well');
};

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'hub-watch-'));
  tenant = await startTenant({
    data,
    council: sampleCouncil(Date.now()),
    ceiling: 0,
    ...(await beginning()),
  });
  ear = await hearBeats({ port: 0, path: '/beat/secret' }, now);
  own.server = createServer((_request, response) => {
    own.beats += 1;
    response.writeHead(204).end();
  }).listen(0);
});

beforeEach(async () => {
  const heartbeat = {
    method: 'POST',
    url: `http://localhost:${String(ear.port)}/beat/secret`,
  } as const;
  hub = await startHubProcess({ ...tenant.config, heartbeat });
  tenant.m365.setHubOrigin(hub.origin);
  passed = 0;
  stateFile = join(data, `${String(hub.pid)}.json`);
  await untilWell();
});

/** SIGKILL ends a process that was stopped, too. */
afterEach(() => hub.kill());

afterAll(async () => {
  await ear.close();
  own.server?.close();
  await tenant.m365.close();
  await rm(data, { recursive: true, force: true });
});

test('a hub that is well: /readyz says so, without a word of a person, and nobody is paged', async () => {
  const answer = await fetch(`${hub.origin}/readyz`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const body = (await answer.json()) as Record<string, unknown>;
  expect(body).toMatchObject({
    well: true,
    troubles: [],
    storeReachable: true,
    canary: 'well',
    store: 'SQLite',
  });
  expect(body['secondsSinceLastSweep']).toBeLessThan(60);
  const before = own.beats;
  expect(await looks(8)).toEqual(Array.from({ length: 8 }, () => 'quiet'));
  expect(pages()).toEqual([]);
  expect(own.beats).toBe(before + 8);
});

test('F13: a hub that hangs is paged for after five minutes, by text and by e-mail, and again, and then it is well', async () => {
  await look();
  const before = pages().length;
  process.kill(hub.pid, 'SIGSTOP');
  expect(await looks(6)).toEqual(['quiet', 'quiet', 'quiet', 'quiet', 'page', 'quiet']);
  const first = pages().slice(before);
  expect(first.map(({ type }) => type).sort()).toEqual(['email', 'sms']);
  for (const { text } of first) {
    expect(text).toContain('The Safety Hub of Valemoor may not be sending alerts.');
    expect(text).toContain('ring the people on duty');
  }
  expect((await looks(9)).filter((verdict) => verdict === 'page')).toHaveLength(1);
  process.kill(hub.pid, 'SIGCONT');
  await untilWell();
  expect(await looks(2)).toEqual(['all-clear', 'quiet']);
  expect(pages().at(-1)?.text).toContain('is well again');
});

test('F13: a hub that is gone, killed or stopped, is paged for', async () => {
  await look();
  await hub.kill();
  expect(await looks(5)).toEqual(['quiet', 'quiet', 'quiet', 'quiet', 'page']);
  hub = await startHubProcess(tenant.config);
  await untilWell();
  expect(await looks(1)).toEqual(['all-clear']);
  await hub.stop();
  expect(await looks(5)).toContain('page');
});

test('the hub’s signs of life are enough, where nobody outside may ask it', async () => {
  for (let tries = 0; tries < 100 && ear.heardAt() === undefined; tries += 1) await wait(50);
  const listen = { port: ear.port, path: '/beat/secret' };
  const { hub: _nobody, ...deaf } = settings();
  const listening = () =>
    lookOnce({ settings: { ...deaf, listen }, now, say: () => undefined, ear });
  const beat = () => fetch(`http://localhost:${String(ear.port)}/beat/secret`, { method: 'POST' });
  expect(await listening()).toBe('quiet');
  for (let n = 0; n < 7; n += 1) {
    passed += minute;
    await beat();
    expect(await listening()).toBe('quiet');
  }
  const verdicts: string[] = [];
  for (let n = 0; n < 6; n += 1) {
    passed += minute;
    verdicts.push(await listening());
  }
  expect(verdicts).toContain('page');
  expect((await fetch(`http://localhost:${String(ear.port)}/beat/guessed`)).status).toBe(404);
});

test('F25: a page that no route takes is tried at every look, and the watch itself falls silent', async () => {
  await look();
  await hub.kill();
  await looks(4);
  const before = own.beats;
  passed += minute;
  const away = { apiKey: notifyAccount.apiKey, origin: 'http://localhost:9', textTemplate: 'x' };
  expect(await look({ notify: away, mails: [] })).toBe('page');
  passed += minute;
  expect(await look({ notify: away, mails: [] })).toBe('page');
  expect(own.beats).toBe(before);
  expect(said.join('\n')).not.toMatch(/07700|valemoor\.example/);
  const webhook = {
    address: tenant.m365.addresses.voiceCalls,
    key: gatewayAccount.key,
  };
  expect(await look({ notify: away, mails: [], webhook })).toBe('page');
  expect(allCalls(tenant.m365.world).at(-1)?.say).toContain('may not be sending alerts');
  expect(own.beats).toBe(before + 1);
});

/** The program itself, as a council starts it. */
const runWatchdog = (...given: string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['infra/watchdog/start.ts', ...given], {
      env: {
        PATH: process.env['PATH'] ?? '',
        WATCHDOG_HUB: hub.origin,
        WATCHDOG_NOTIFY_KEY: notifyAccount.apiKey,
        WATCHDOG_NOTIFY_ORIGIN: tenant.m365.addresses.notifyOrigin,
        WATCHDOG_TEXT_TEMPLATE: notifyAccount.smsTemplateId,
        WATCHDOG_PHONES: itPhone,
        WATCHDOG_STATE: stateFile,
        WATCHDOG_NAME: 'Valemoor',
      },
    });
    child.once('exit', resolve);
  });

test('a test page tells everybody how they would hear; one look is a program of its own', async () => {
  expect(await runWatchdog('--test-page')).toBe(0);
  expect(pages().at(-1)).toEqual({
    type: 'sms',
    text: 'This is only a test. This is how you would hear if the Safety Hub of Valemoor stopped sending alerts.',
  });
  const before = pages().length;
  expect(await runWatchdog('--once')).toBe(0);
  expect(pages()).toHaveLength(before);
});
