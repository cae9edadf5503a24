import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import type { M365 } from '../../infra/local-m365/start.ts';
import { startM365 } from '../../infra/local-m365/start.ts';
import type { Fault } from '../../infra/local-m365/world.ts';
import { aoife, dev } from './connector-stage.ts';
import { silentHub } from './silent-hub.ts';

const start = Date.parse('2026-12-28T23:40:00Z');
const photo = randomBytes(40_000);

interface Attachment {
  readonly contentType: string;
  readonly contentUrl: string;
  readonly name: string;
  readonly content: { downloadUrl: string; uniqueId: string; fileType: string };
}
interface Message {
  readonly type: string;
  readonly text: string;
  readonly attachments: readonly [Attachment, { content: string }];
}

let m365: M365;
let hub: Awaited<ReturnType<typeof silentHub>>;
beforeAll(async () => {
  hub = await silentHub();
  m365 = await startM365({ port: 0, data: '', hubOrigin: hub.origin, clock: start });
  for (const person of [aoife, dev]) m365.world.people.put(person);
  await m365.connector.openChat(aoife.id);
});
afterAll(async () => {
  await m365.close();
  await hub.close();
});
beforeEach(() => {
  m365.world.faults.clear();
  m365.world.clock.set(start);
});

/** Sends the photo as Aoife does from her phone, and returns what the bot got. */
async function sendPhoto(as: 'file' | 'picture', text = ''): Promise<Message> {
  const query = new URLSearchParams({ person: aoife.id, name: 'Photo of the gate.JPG', as, text });
  const sent = await fetch(`${m365.origin}/control/send-file?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: photo,
  });
  expect(await sent.json()).toMatchObject({ status: 200 });
  return hub.seen.at(-1) as unknown as Message;
}

/** Everything that comes on a connection after one GET, as it comes. */
const rawAnswer = (port: number, path: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let raw = '';
    socket.setEncoding('latin1').on('data', (text: string) => (raw += text));
    socket.once('end', () => resolve(raw)).once('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });

/** Fetches from where a hub would: the OneDrive of the tenant, as its settings say where it is reached. */
const download = (url: string, init?: RequestInit) =>
  fetch(
    url.replace(`https://${m365.world.tenant.oneDriveHost}`, m365.addresses.oneDriveOrigin),
    init,
  );
const sha = (bytes: ArrayBuffer) => createHash('sha256').update(Buffer.from(bytes)).digest('hex');
const due = createHash('sha256').update(photo).digest('hex');

test('a file from the phone comes with an address at which it is fetched without a token', async () => {
  const { type, text, attachments } = await sendPhoto('file', 'the gate <this morning>');
  expect([type, text]).toEqual(['message', 'the gate <this morning>']);
  const [file, html] = attachments;
  expect(file).toMatchObject({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name: 'Photo of the gate.JPG',
    content: { fileType: 'jpg', uniqueId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
  expect(file.contentUrl).toMatch(/^https:\/\/valemoor-my\.sharepoint\.example\/personal\//);
  expect(html.content).toBe('<p>the gate &#60;this morning&#62;</p>');
  const { downloadUrl } = file.content;
  expect(downloadUrl).toMatch(/^https:\/\/valemoor-my\.sharepoint\.example\//);
  const fetched = await download(downloadUrl);
  expect([fetched.status, fetched.headers.get('content-length')]).toEqual([200, '40000']);
  expect(sha(await fetched.arrayBuffer())).toBe(due);
  const leaked = await download(downloadUrl, { headers: { authorization: 'Bearer x' } });
  expect(leaked.status).toBe(401);
  m365.world.clock.set(start + 3_600_000);
  expect((await download(downloadUrl)).status).toBe(401);
});

test('a pasted picture is fetched from the connector, by the bot alone', async () => {
  const [picture, html] = (await sendPhoto('picture')).attachments;
  expect(picture).toEqual({
    contentType: 'image/*',
    contentUrl: expect.stringMatching(/\/v3\/attachments\/[0-9a-f-]{36}\/views\/original$/),
  });
  expect(html.content).toContain(`src="${picture.contentUrl}"`);
  const url = picture.contentUrl;
  expect(url.startsWith(m365.addresses.botServiceUrl)).toBe(true);
  expect((await fetch(url)).status).toBe(401);
  const token = await appToken(m365.world, 'https://graph.microsoft.com', []);
  expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(401);
  const own = await appToken(m365.world, 'https://api.botframework.com', []);
  const asBot = { headers: { authorization: `Bearer ${own}` } };
  const fetched = await fetch(url, asBot);
  expect([fetched.status, fetched.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  expect(sha(await fetched.arrayBuffer())).toBe(due);
  const info = await fetch(url.replace('/views/original', ''), asBot);
  expect(await info.json()).toMatchObject({ views: [{ viewId: 'original', size: 40_000 }] });
  const other = url.replace(/attachments\/[^/]+/, `attachments/${aoife.id}`);
  expect((await fetch(other, asBot)).status).toBe(404);
});

test('what somebody has sent lies in their chat, and nobody else can send it on', async () => {
  const { attachments } = await sendPhoto('file', 'once');
  const [{ content }] = attachments;
  const message = m365.connector.messages(aoife.id).at(-1);
  expect(message).toMatchObject({ fromBot: false, text: 'once', attachments });
  expect(await m365.connector.say(dev.id, 'mine', [content.uniqueId])).toEqual({ status: 404 });
});

const faulty = async (kind: Fault['kind'], more: Partial<Fault> = {}) => {
  const [file] = (await sendPhoto('file')).attachments;
  m365.world.faults.add({ kind, service: 'files', person: aoife.id, ...more });
  return download(file.content.downloadUrl, { redirect: 'manual' });
};

test.each([
  ['missing', 404],
  ['failing', 500],
  ['down', 503],
  ['throttled', 429],
] as const)('a download address that is %s answers %i', async (kind, status) => {
  expect((await faulty(kind)).status).toBe(status);
});

test('a download address can lead elsewhere, onto the machine itself or where a test says', async () => {
  const inside = await faulty('redirected');
  expect([inside.status, inside.headers.get('location')]).toEqual([
    302,
    'http://169.254.169.254/latest/meta-data/',
  ]);
  m365.world.faults.clear();
  const outside = await faulty('redirected', { to: 'https://files.example/x' });
  expect(outside.headers.get('location')).toBe('https://files.example/x');
});

test('a download can go on for ever', async () => {
  const answer = await faulty('endless');
  expect(answer.headers.get('content-length')).toBeNull();
  const reader = answer.body?.getReader();
  let came = 0;
  while (came < 5_000_000) came += (await reader?.read())?.value?.length ?? 0;
  await reader?.cancel();
  expect(came).toBeGreaterThanOrEqual(5_000_000);
});

test('a download can break off before what it said, or go on beyond it', async () => {
  await expect((await faulty('cut')).arrayBuffer()).rejects.toThrow();
  m365.world.faults.clear();
  const [file] = (await sendPhoto('file')).attachments;
  m365.world.faults.add({ kind: 'longer', service: 'files' });
  const { port } = m365;
  const path = file.content.downloadUrl.replace(/^https:\/\/[^/]+/, '/onedrive');
  const raw = await rawAnswer(port, path);
  const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
  expect(head).toMatch(/content-length: 40000\r\n/i);
  expect(body.length).toBeGreaterThan(40_000);
});

test('a fault of one person’s files is no other’s', async () => {
  const [file] = (await sendPhoto('file')).attachments;
  m365.world.faults.add({ kind: 'missing', service: 'files', person: dev.id });
  expect((await download(file.content.downloadUrl)).status).toBe(200);
});

test('where the app takes no files, pasted pictures still go', async () => {
  const plain = await startM365({ port: 0, data: '', hubOrigin: '', supportsFiles: false });
  plain.world.people.put(aoife);
  const bytes = () => Readable.from([photo]);
  const { connector } = plain;
  expect(() => connector.upload(aoife.id, { name: 'a.jpg', as: 'file' }, bytes())).toThrow(
    'takes no files',
  );
  const made = await connector.upload(aoife.id, { name: 'a.jpg', as: 'picture' }, bytes());
  expect(made.content.size).toBe(40_000);
  await plain.close();
});

test('in the shell a file is taken in first and sent after, and only its sender sees it again', async () => {
  const api = `${m365.origin}/shell/api/people/${aoife.id}`;
  const headers = { 'content-type': 'application/octet-stream' };
  const take = (query: string, more: RequestInit = { headers }) =>
    fetch(`${api}/files?${query}`, { method: 'POST', body: photo, ...more });
  const taken = (await (await take('name=gate.jpg&as=picture')).json()) as { id: string };
  expect(taken).toMatchObject({ name: 'gate.jpg', as: 'picture', size: 40_000 });
  const said = await fetch(`${api}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: '', files: [taken.id] }),
  });
  expect(said.status).toBe(200);
  expect(hub.seen.at(-1)).toMatchObject({
    text: '',
    attachments: [{ contentType: 'image/*' }, {}],
  });
  const own = await fetch(`${api}/files/${taken.id}`);
  expect([own.headers.get('content-type'), sha(await own.arrayBuffer())]).toEqual([
    'image/jpeg',
    due,
  ]);
  const others = await fetch(`${m365.origin}/shell/api/people/${dev.id}/files/${taken.id}`);
  expect(others.status).toBe(404);
  expect((await take('as=picture')).status).toBe(400);
  expect((await take('name=a&as=film')).status).toBe(400);
  expect((await take('name=a', { headers: { 'content-type': 'text/plain' } })).status).toBe(400);
});
