import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import type { CardAction, PressOptions } from '../../infra/local-m365/connector/connector.ts';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import { editingOf } from '../../infra/local-m365/shell/editing.ts';
import { shellRouter } from '../../infra/local-m365/shell/shell-router.ts';
import type { World } from '../../infra/local-m365/world.ts';

const councillor = '00000000-0000-4000-8000-000000000001';
const officer = '00000000-0000-4000-8000-000000000002';
const hub = 'http://localhost:3978';

interface Pressed {
  readonly person: string;
  readonly activity: string;
  readonly action: CardAction;
  readonly options: PressOptions | undefined;
}

let world: World;
let listener: Listener;
let origin: string;
let pages: string;
const said: string[] = [];
const pressed: Pressed[] = [];

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'shell-'));
  world = createWorld({
    data: '',
    origin: 'http://localhost',
    clock: Date.parse('2026-11-22T23:40:00Z'),
  });
  addPerson(councillor, 'Councillor for Castle', null);
  addPerson(officer, 'Community Safety Officer', '07700 900202');
  const app = express();
  app.use('/', shellRouter(world, sources()));
  listener = await listen(app, 0);
  origin = `http://localhost:${listener.port}`;
});

afterAll(async () => {
  await listener.close();
  world.database.close();
  await rm(pages, { recursive: true });
});

test('an unbuilt page says what to do; a built one is never cached, its assets always', async () => {
  const before = await fetch(`${origin}/`);
  expect(before.status).toBe(503);
  expect(await before.text()).toContain('npm run build');
  await mkdir(join(pages, 'assets'));
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Shell</title>');
  await writeFile(join(pages, 'assets', 'main-abc.js'), 'export {};');
  const page = await fetch(`${origin}/`);
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const asset = await fetch(`${origin}/shell/assets/main-abc.js`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
});

test('the page may run no script but its own and frame nothing but the hub', async () => {
  const policy = (await fetch(`${origin}/`)).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain(`frame-src ${hub};`);
  expect(policy).toContain("frame-ancestors 'none'");
});

test('context tells the time of the world and the tabs', async () => {
  const context = (await json('/context')) as Record<string, unknown>;
  expect(context).toMatchObject({
    now: Date.parse('2026-11-22T23:40:00Z'),
    running: false,
    hubOrigin: hub,
    tabs: [{ id: 'spoc-desk', url: `${hub}/tabs/spoc-desk` }],
  });
});

test('what a person types and presses goes to the connector as that person', async () => {
  const spoken = await post(`/people/${councillor}/messages`, { text: 'hello\nthere' });
  expect(await spoken.json()).toEqual({ status: 200 });
  expect(said).toEqual([`${councillor}: hello\nthere`]);
  expect((await post(`/people/${councillor}/messages`, { text: '  ' })).status).toBe(400);
  const action = { type: 'Action.Execute', verb: 'send', data: { what: 'x' } };
  await post(`/people/${councillor}/messages/7/press`, { action, trigger: 'automatic' });
  expect(pressed).toEqual([
    { person: councillor, activity: '7', action, options: { trigger: 'automatic' } },
  ]);
  const forged = { action: { type: 'Action.OpenUrl' } };
  expect((await post(`/people/${councillor}/messages/7/press`, forged)).status).toBe(400);
});

test('a calendar is read for a span of time, and an invitation answered in words that there are', async () => {
  const span = await get(`/people/${officer}/calendar?from=10&until=20`);
  expect(await span.json()).toEqual([{ person: officer, from: 10, until: 20 }]);
  expect((await get(`/people/${officer}/calendar?from=10`)).status).toBe(400);
  const answer = (response: string) =>
    fetch(`${origin}/shell/api/people/${officer}/calendar/event-1/response`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response }),
    });
  expect((await answer('accepted')).status).toBe(204);
  expect((await answer('perhaps')).status).toBe(400);
});

test('nobody unknown has a chat, a token or a mailbox', async () => {
  for (const what of ['messages', 'token', 'mail', 'calendar', 'texts', 'sites', 'notifications']) {
    expect((await fetch(`${origin}/shell/api/people/nobody/${what}`)).status).toBe(404);
  }
});

test('a site is closed to whoever may not read it: its lists, and its items by their list', async () => {
  expect((await get(`/people/${officer}/sites/register/lists`)).status).toBe(200);
  expect((await get(`/people/${councillor}/sites/register/lists`)).status).toBe(403);
  expect((await get(`/people/${officer}/lists/incidents/items?view=Open`)).status).toBe(200);
  expect((await get(`/people/${councillor}/lists/incidents/items?view=Open`)).status).toBe(404);
  expect((await get(`/people/${officer}/lists/made-up/items`)).status).toBe(404);
});

test('text messages are those of the person’s number; without a number there are none', async () => {
  expect(await json(`/people/${officer}/texts`)).toEqual([{ to: '07700 900202' }]);
  expect(await json(`/people/${councillor}/texts`)).toEqual([]);
});

test('a source that fails is 502 without a word about why', async () => {
  const answer = await get(`/people/${officer}/mail`);
  expect([answer.status, await answer.text()]).toEqual([502, '']);
});

test('another name for this machine is refused', async () => {
  const status = await new Promise((resolve, reject) => {
    const asked = rawRequest(
      { port: listener.port, path: '/shell/api/people', headers: { host: 'evil.example' } },
      (response) => resolve(response.resume().statusCode),
    );
    asked.on('error', reject).end();
  });
  expect(status).toBe(403);
});

test('whoever looks is told of changes, and forgotten when gone', async () => {
  const before = world.changes.listenerCount('changed');
  const gone = new AbortController();
  const stream = await fetch(`${origin}/shell/api/events`, { signal: gone.signal });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  world.changes.emit('changed', { what: 'chat', person: councillor });
  const { value } = (await reader?.read()) ?? {};
  expect(value).toBe(`event: change\ndata: {"what":"chat","person":"${councillor}"}\n\n`);
  gone.abort();
  await reader?.closed.catch(() => undefined);
  for (let turn = 0; turn < 100 && world.changes.listenerCount('changed') > before; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(world.changes.listenerCount('changed')).toBe(before);
});

function sources(): Parameters<typeof shellRouter>[1] {
  return {
    connector: {
      openChat: () => Promise.resolve(),
      say: (person, text) => Promise.resolve({ status: said.push(`${person}: ${text}`) && 200 }),
      press(person, activity, action, _inputs, options) {
        pressed.push({ person, activity, action, options });
        return Promise.resolve({ status: 200, body: {} });
      },
      messages: () => [],
      notifications: () => [],
      supportsFiles: true,
      upload: () => Promise.reject(new Error('nothing is taken in here')),
      file: () => undefined,
    },
    hubOrigin: () => hub,
    tabs: () => [
      { id: 'spoc-desk', name: 'SPoC desk', icon: 'board', url: `${hub}/tabs/spoc-desk` },
    ],
    sites: [{ id: 'register', name: 'Register', path: '/sites/register' }],
    mayReadSite: (person) => person === officer,
    mayEditSite: () => false,
    editing: editingOf(world),
    token: () => Promise.resolve('token'),
    lists: () => [],
    items: () => [],
    fileOf: () => undefined,
    siteOfList: (list) => (list === 'incidents' ? 'register' : undefined),
    mail() {
      throw new Error('a secret of the inside');
    },
    calendar: (person, from, until) => [{ person, from, until }],
    respond: (_person, _event, answer) => answer === 'accepted',
    texts: (to) => [{ to }],
    calls: () => [],
    handleCall: (_call, does) => does === 'answer',
    pages,
  };
}

function addPerson(id: string, jobTitle: string, mobilePhone: string | null): void {
  const mail = `${id}@valemoor.example`;
  const name = { displayName: jobTitle, givenName: 'A', surname: 'B' };
  world.people.put({
    id,
    ...name,
    mail,
    userPrincipalName: mail,
    jobTitle,
    mobilePhone,
    accountEnabled: true,
  });
}

function get(path: string): Promise<Response> {
  return fetch(`${origin}/shell/api${path}`);
}

async function json(path: string): Promise<unknown> {
  return (await get(path)).json();
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${origin}/shell/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
