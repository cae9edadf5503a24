import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { conversationIdOf } from '../../infra/local-m365/connector/identities.ts';
import type { Received } from '../../infra/local-m365/control/received.ts';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import type { M365 } from '../../infra/local-m365/start.ts';
import { startM365 } from '../../infra/local-m365/start.ts';
import { notifyAccount } from '../../infra/local-m365/tenant.ts';
import { NotifyClient } from 'notifications-node-client';
import { aoife, dev } from './connector-stage.ts';
import { silentHub } from './silent-hub.ts';

const start = Date.parse('2026-12-28T23:40:00Z');

let m365: M365;
let hub: Awaited<ReturnType<typeof silentHub>>;

beforeAll(async () => {
  hub = await silentHub();
  m365 = await startM365({ port: 0, data: '', hubOrigin: hub.origin, clock: start });
});
afterAll(async () => {
  await m365.close();
  await hub.close();
});
beforeEach(() => {
  m365.world.clock.stop();
  m365.world.clock.set(start);
  m365.world.faults.clear();
});

async function control(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${m365.origin}/control${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
}

const receivedBy = async (person: string) =>
  (await control('GET', `/received?person=${person}`)).body as Received[];

async function botSends(
  person: string,
  path: string,
  method: string,
  activity: object,
): Promise<string> {
  const token = await appToken(m365.world, 'https://api.botframework.com', []);
  const chat = encodeURIComponent(conversationIdOf(m365.world, person));
  const url = `${m365.addresses.botServiceUrl}v3/conversations/${chat}/activities${path}`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method, headers, body: JSON.stringify(activity) });
  return ((await response.json()) as { id: string }).id;
}

test('the clock is read, set, moved, stopped and let run', async () => {
  const at = (now: string, running: boolean) => ({ status: 200, body: { now, running } });
  expect(await control('GET', '/clock')).toEqual(at('2026-12-28T23:40:00.000Z', false));
  const set = await control('PUT', '/clock', { now: '2026-12-29T01:00:00+01:00' });
  expect(set).toEqual(at('2026-12-29T00:00:00.000Z', false));
  expect(await control('PUT', '/clock', { advance: 90_000 })).toEqual(
    at('2026-12-29T00:01:30.000Z', false),
  );
  expect(await control('PUT', '/clock', { running: true })).toMatchObject({
    body: { running: true },
  });
  expect(await control('PUT', '/clock', { now: '2026-12-28T23:40' })).toMatchObject({
    status: 400,
  });
  expect(await control('PUT', '/clock', { now: 'soon' })).toMatchObject({ status: 400 });
});

test('people are put in place, one is changed, one removed, one disabled', async () => {
  expect((await control('PUT', '/people', [aoife, dev])).body).toEqual([aoife, dev]);
  expect((await control('PUT', '/people', [dev])).body).toEqual([dev]);
  expect((await control('PUT', `/people/${aoife.id}`, { ...aoife, surname: 'Osei' })).status).toBe(
    200,
  );
  expect(m365.world.people.find(aoife.id)?.surname).toBe('Osei');
  expect((await control('POST', '/disable-account', { person: dev.id })).status).toBe(204);
  expect(m365.world.people.find(dev.id)?.accountEnabled).toBe(false);
  expect((await control('DELETE', `/people/${dev.id}`)).status).toBe(204);
  expect((await control('GET', '/people')).body).toHaveLength(1);
  expect((await control('PUT', '/people', [{ id: 'x' }])).status).toBe(400);
  expect((await control('POST', '/disable-account', { person: 'none' })).status).toBe(400);
});

test('faults are switched on for a while, listed and cleared', async () => {
  const { body } = await control('POST', '/faults', {
    kind: 'down',
    service: 'sharepoint',
    for: 7_200_000,
  });
  expect(body).toMatchObject({ kind: 'down', until: start + 7_200_000 });
  expect((await control('GET', '/faults')).body).toEqual([body]);
  expect(await control('DELETE', `/faults/${(body as { id: string }).id}`)).toMatchObject({
    body: [],
  });
  expect((await control('POST', '/faults', { kind: 'away', service: 'sharepoint' })).status).toBe(
    400,
  );
  expect((await control('POST', '/faults', { kind: 'down', service: 'fax' })).status).toBe(400);
});

test('what a person received, on every channel and in order', async () => {
  await control('PUT', '/people', [aoife, dev]);
  await control('POST', '/install', { person: dev.id });
  const card = (id: string, text: string) => ({
    type: 'message',
    summary: 'Urgent councillor safety incident',
    attachments: [
      {
        contentType: 'x',
        content: {
          body: [
            { type: 'TextBlock', id, text },
            { facts: [{ title: 'Where', value: 'Marlowe' }] },
          ],
        },
      },
    ],
  });
  const id = await botSends(dev.id, '', 'POST', card('alert', 'Critical'));
  await control('PUT', '/clock', { advance: 60_000 });
  const notify = new NotifyClient(m365.addresses.notifyOrigin, notifyAccount.apiKey);
  await notify.sendSms(notifyAccount.smsTemplateId, String(dev.mobilePhone), {
    personalisation: { message: 'Open Teams' },
  });
  await control('PUT', '/clock', { advance: 60_000 });
  await sendMail(dev.mail);
  await control('PUT', '/clock', { advance: 60_000 });
  await botSends(dev.id, `/${id}`, 'PUT', card('taken', 'Marged has this'));
  const preview = 'Urgent councillor safety incident';
  expect(await receivedBy(dev.id)).toMatchObject([
    {
      at: '2026-12-28T23:40:00.000Z',
      channel: 'teams',
      kind: 'alert',
      how: 'sent',
      preview,
      text: 'Critical\nWhere\nMarlowe',
    },
    { at: '2026-12-28T23:41:00.000Z', channel: 'sms', text: 'Open Teams' },
    {
      at: '2026-12-28T23:42:00.000Z',
      channel: 'email',
      preview: 'Urgent',
      text: expect.stringContaining('Open the desk'),
    },
    { at: '2026-12-28T23:43:00.000Z', channel: 'teams', kind: 'taken', how: 'redrawn' },
  ]);
  expect(await receivedBy(aoife.id)).toMatchObject([{ channel: 'sms' }]);
  expect((await control('GET', '/received')).status).toBe(400);
});

async function sendMail(address: string): Promise<void> {
  const { tenant } = m365.world;
  const token = await appToken(m365.world, 'https://graph.microsoft.com', ['Mail.Send']);
  const message = {
    subject: 'Urgent',
    body: { contentType: 'Text', content: 'Open the desk' },
    toRecipients: [{ emailAddress: { address } }],
  };
  const url = `${m365.addresses.graphOrigin}/v1.0/users/${tenant.mailbox}/sendMail`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ message }) });
  expect(response.status).toBe(202);
}

async function graph(
  method: string,
  path: string,
  body?: object,
): Promise<Record<string, unknown>> {
  const { registerSiteId } = m365.world.tenant;
  const token = await appToken(m365.world, 'https://graph.microsoft.com', [
    'Sites.FullControl.All',
  ]);
  const response = await fetch(
    `${m365.addresses.graphOrigin}/v1.0/sites/${registerSiteId}/lists${path}`,
    {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
  );
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

test('rows of a list are changed as by hand, and only those that are meant', async () => {
  await control('PUT', '/people', [aoife, dev]);
  const columns = [{ name: 'Colour', text: {} }];
  const { id } = await graph('POST', '', {
    displayName: 'Rooms',
    list: { template: 'genericList' },
    columns,
  });
  const list = `/${String(id)}`;
  const rooms = ['red', 'blue', 'red'].map((Colour, index) => ({ Title: `Room ${index}`, Colour }));
  for (const fields of rooms) await graph('POST', `${list}/items`, { fields });
  const edit = {
    list: 'rooms',
    where: { colour: 'red' },
    set: { Colour: 'green' },
    person: dev.id,
  };
  expect(await control('POST', '/edit-list', edit)).toEqual({ status: 200, body: { rows: 2 } });
  const { value } = await graph('GET', `${list}/items?$expand=fields`);
  const seen = value as {
    fields: { Colour: string };
    lastModifiedBy: { user?: { displayName: string } };
  }[];
  expect(seen.map((item) => item.fields.Colour)).toEqual(['green', 'blue', 'green']);
  expect(seen[0]?.lastModifiedBy.user?.displayName).toBe(dev.displayName);
  const { set: _, ...rows } = edit;
  const green = { ...rows, where: { Colour: 'green' } };
  for (const more of [{ add: { Title: 'New', Colour: 'red' } }, { restore: '1.0' }, {}]) {
    const status = 'add' in more || 'restore' in more ? 200 : 400;
    expect(await control('POST', '/edit-list', { ...green, ...more })).toMatchObject({ status });
  }
  const blue = { ...rows, where: { Colour: 'blue' }, remove: true };
  expect((await control('POST', '/edit-list', blue)).body).toEqual({ rows: 1 });
  const left = (await graph('GET', `${list}/items?$expand=fields`)).value as typeof seen;
  expect(left.map((item) => item.fields.Colour)).toEqual(['red', 'red', 'red']);
  expect(await control('POST', '/edit-list', { ...edit, list: 'Barns' })).toMatchObject({
    status: 400,
  });
  expect(await control('POST', '/edit-list', { ...edit, set: { Size: 1 } })).toMatchObject({
    status: 400,
  });
});

test('the cost of Graph is read and reset', async () => {
  const before = (await control('GET', '/cost')).body as { requests: number };
  expect(before.requests).toBeGreaterThan(0);
  expect((await control('DELETE', '/cost')).body).toEqual({
    requests: 0,
    resourceUnits: 0,
    earlyRequests: 0,
  });
});

test('a page elsewhere cannot turn the controls, and there are no others', async () => {
  const status = await new Promise((resolve) => {
    const headers = { host: 'evil.example' };
    const { port } = m365;
    httpRequest({ host: '127.0.0.1', port, path: '/control/people', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  expect(status).toBe(403);
  expect((await control('GET', '/nothing')).status).toBe(404);
});
