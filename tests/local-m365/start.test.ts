import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { M365 } from '../../infra/local-m365/start.ts';
import { startM365 } from '../../infra/local-m365/start.ts';
import { aoife } from './connector-stage.ts';
import { silentHub } from './silent-hub.ts';

const folder = mkdtempSync(join(tmpdir(), 'm365-start-'));

let hub: Awaited<ReturnType<typeof silentHub>>;
let m365: M365;

beforeAll(async () => {
  hub = await silentHub();
  m365 = await startM365({ port: 0, data: folder, hubOrigin: 'http://localhost:1' });
});
afterAll(async () => {
  await m365.close();
  await hub.close();
  rmSync(folder, { recursive: true });
});

test('every part answers where the addresses say', async () => {
  const { addresses } = m365;
  const status = async (url: string) => (await fetch(url)).status;
  expect(await status(addresses.entraJwks)).toBe(200);
  expect(await status(addresses.entraOpenIdMetadata)).toBe(200);
  expect(await status(addresses.entraTokenEndpoint)).toBe(404);
  expect((await fetch(addresses.entraTokenEndpoint, { method: 'POST' })).status).toBe(400);
  const metadata = (await (await fetch(addresses.botOpenIdMetadata)).json()) as {
    jwks_uri: string;
  };
  const { keys } = (await (await fetch(metadata.jwks_uri)).json()) as { keys: object[] };
  expect(keys).toEqual([expect.objectContaining({ kty: 'RSA', endorsements: ['msteams'] })]);
  expect(JSON.stringify(keys)).not.toContain('"d"');
  expect(await status(`${addresses.graphOrigin}/v1.0/users`)).toBe(401);
  expect(await status(`${addresses.botServiceUrl}v3/conversations`)).toBe(401);
  expect(await status(`${addresses.notifyOrigin}/v2/templates`)).toBe(401);
  expect(await status(`${addresses.sharePointOrigin}/_api/web`)).not.toBe(200);
  expect(await status(`${addresses.shellOrigin}/control/clock`)).toBe(200);
});

test('a restart keeps people, chats and keys', async () => {
  m365.setHubOrigin(hub.origin);
  m365.world.people.put(aoife);
  await m365.connector.openChat(aoife.id);
  await m365.connector.say(aoife.id, 'hello');
  const keys = async () => (await fetch(`${m365.origin}/connector/v1/.well-known/keys`)).text();
  const before = await keys();
  const { port } = m365;
  await m365.close();
  await seeClosedConnections();
  m365 = await startM365({ port, data: folder, hubOrigin: hub.origin });
  expect(await keys()).toBe(before);
  expect(m365.world.people.all()).toEqual([aoife]);
  expect(m365.connector.messages(aoife.id).map((one) => one.text)).toEqual(['hello']);
  await m365.connector.openChat(aoife.id);
  await m365.connector.say(aoife.id, 'again');
  expect(hub.seen.map((one) => one.type)).toEqual([
    'installationUpdate',
    'conversationUpdate',
    'message',
    'message',
  ]);
  expect(new Set(hub.seen.map((one) => one.id)).size).toBe(4);
});

/** Gives fetch a turn to notice that the connections it kept are gone. */
const seeClosedConnections = () => new Promise((resolve) => setTimeout(resolve, 20));

test('nothing answers from outside this machine', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((one) => one ?? [])
    .find((one) => !one.internal && one.family === 'IPv4');
  if (outside === undefined) return;
  await expect(fetch(`http://${outside.address}:${m365.port}/control/clock`)).rejects.toThrow();
});

test('a port that is taken is said so', async () => {
  const taken = await new Promise<Server>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
  const { port } = taken.address() as AddressInfo;
  const starting = startM365({ port, data: '', hubOrigin: hub.origin });
  await expect(starting).rejects.toMatchObject({ code: 'EADDRINUSE' });
  taken.close();
});
