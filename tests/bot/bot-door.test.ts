/** Who may speak to the bot. Every bad token and every doubtful sender: 401, and not a word more. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import { botAdapter } from '../../teams-app/host/bot-adapter.ts';
import { setStage } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.close());

const minutes = 60;
const soon = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const post = async (
  header: string | undefined,
  change: (activity: Record<string, unknown>) => unknown = (activity) => activity,
) => {
  const { tenantId, appId } = stage.world.tenant;
  const activity = {
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl: `${stage.world.origin}/connector/teams/`,
    from: { id: '29:x', aadObjectId: 'aoife', name: 'x' },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId },
    recipient: { id: `28:${appId}` },
    channelData: { tenant: { id: tenantId } },
    text: 'my reports',
  };
  const response = await fetch(stage.door, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(header === undefined ? {} : { authorization: header }),
    },
    body: JSON.stringify(change(activity)),
  });
  return { status: response.status, text: await response.text() };
};

/** A token signed with a key of somebody else's under the key id of the connector. */
const forged = async (): Promise<string> => {
  const [head = '', body = ''] = (await stage.connector.sign()).split('.');
  const { kid } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { kid: string };
  const { privateKey } = await generateKeyPair('RS256');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
};

const withHead = async (change: Record<string, unknown>): Promise<[string, string]> => {
  const [head = '', body = ''] = (await stage.connector.sign()).split('.');
  const parsed = JSON.parse(Buffer.from(head, 'base64url').toString()) as object;
  return [base64({ ...parsed, ...change }), body];
};

const symmetric = async (): Promise<string> => {
  const [head, body] = await withHead({ alg: 'HS256' });
  const { keys } = (await (
    await fetch(`${stage.world.origin}/connector/v1/.well-known/keys`)
  ).json()) as { keys: unknown[] };
  const signature = createHmac('sha256', JSON.stringify(keys[0])).update(`${head}.${body}`);
  return `${head}.${body}.${signature.digest('base64url')}`;
};

const tampered = async (): Promise<string> => {
  const [head = '', body = '', signature = ''] = (await stage.connector.sign()).split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return `${head}.${base64({ ...claims, serviceurl: 'http://localhost:1/' })}.${signature}`;
};

const claims = (change: Record<string, unknown>) => async (): Promise<string> =>
  `Bearer ${await stage.connector.sign(change)}`;
const bearer = (make: () => Promise<string>) => async (): Promise<string> =>
  `Bearer ${await make()}`;

const bad: [string, () => Promise<string | undefined>][] = [
  ['no header', async () => undefined],
  ['an empty header', async () => ''],
  ['no token', async () => 'Bearer '],
  ['junk', async () => 'Bearer junk'],
  ['three parts of junk', async () => 'Bearer a.b.c'],
  ['Basic', async () => `Basic ${Buffer.from('a:b').toString('base64')}`],
  ['bearer in small letters', async () => `bearer ${await stage.connector.sign()}`],
  ['two tokens', async () => `Bearer ${await stage.connector.sign()} x`],
  ['expired ten minutes ago', claims({ exp: soon(-10 * minutes) })],
  ['no end', claims({ exp: undefined })],
  ['not yet valid', claims({ nbf: soon(10 * minutes) })],
  ['for another app', claims({ aud: '11111111-2222-4333-8444-555555555555' })],
  ['for nobody', claims({ aud: undefined })],
  ['from another issuer', claims({ iss: 'https://sts.windows.net/x/' })],
  ['from nobody', claims({ iss: undefined })],
  ['another service URL', claims({ serviceurl: 'https://smba.trafficmanager.net/teams/' })],
  ['no service URL in the token', claims({ serviceurl: undefined })],
  ['forged', bearer(forged)],
  ['tampered with', bearer(tampered)],
  ['unsigned', bearer(async () => `${(await withHead({ alg: 'none' })).join('.')}.`)],
  ['HS256 with the public key', bearer(symmetric)],
  [
    'an unknown key',
    bearer(async () => {
      const [head, body] = await withHead({ kid: 'unknown' });
      return `${head}.${body}.AAAA`;
    }),
  ],
  ['our own Entra token', bearer(() => appToken(stage.world, stage.world.tenant.appId, []))],
  [
    'our own Entra token for the connector',
    bearer(() => appToken(stage.world, 'https://api.botframework.com', [])),
  ],
];

test.each(bad)('%s: 401 without a word', async (_kind, header) => {
  const spoken = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await post(await header())).toEqual({ status: 401, text: '' });
  expect(spoken).not.toHaveBeenCalled();
  expect(stage.outside.logged).toEqual([]);
  expect(await stage.promises.conversations.find('aoife')).toBeUndefined();
  spoken.mockRestore();
});

const good = async (): Promise<string> => `Bearer ${await stage.connector.sign()}`;

test('a good token is let in; so is one that ended two minutes ago', async () => {
  await stage.connector.openChat('aoife');
  const known = stage.connector.messages('aoife')[0]?.activity['conversation'] as { id: string };
  const inChat = (activity: Record<string, unknown>) => ({
    ...activity,
    conversation: { ...(activity['conversation'] as object), id: known.id },
  });
  expect((await post(await good(), inChat)).status).toBe(200);
  const late = await claims({ exp: soon(-2 * minutes) })();
  expect((await post(late, inChat)).status).toBe(200);
});

const senders: [string, (activity: Record<string, unknown>) => unknown][] = [
  ['no service URL', (activity) => ({ ...activity, serviceUrl: undefined })],
  ['an empty service URL', (activity) => ({ ...activity, serviceUrl: '' })],
  ['a service URL that is no text', (activity) => ({ ...activity, serviceUrl: ['x'] })],
  ['no channel', (activity) => ({ ...activity, channelId: undefined })],
  ['another channel', (activity) => ({ ...activity, channelId: 'webchat' })],
  ['the emulator', (activity) => ({ ...activity, channelId: 'emulator' })],
  ['another tenant', (activity) => ({ ...activity, channelData: { tenant: { id: 'x' } } })],
  [
    'another tenant in the conversation',
    (activity) => ({ ...activity, conversation: { id: 'a:1', tenantId: 'x' } }),
  ],
  ['no tenant', (activity) => ({ ...activity, channelData: {}, conversation: { id: 'a:1' } })],
  [
    'channel data that is null',
    (activity) => ({ ...activity, channelData: null, conversation: null }),
  ],
];

test.each(senders)('%s, with a good token: 401', async (_kind, change) => {
  expect(await post(await good(), change)).toEqual({ status: 401, text: '' });
});

test.each([
  ['no JSON', '{"type":', 400],
  ['a list', '[]', 400],
  ['no type', '{}', 400],
  ['more than 256 KB', JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }), 413],
])('%s: %s', async (_kind, body, status) => {
  const response = await fetch(stage.door, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: await good() },
    body,
  });
  expect([response.status, await response.text()]).toEqual([status, '']);
});

test('only POST', async () => {
  expect((await fetch(stage.door)).status).toBe(405);
});

test.each([
  ['an empty app id', { appId: '' }],
  ['an app id that is none', { appId: 'hub' }],
  ['no tenant', { tenantId: '' }],
  ['a misspelt type', { botType: 'singletenant' }],
  ['any tenant', { botType: 'MultiTenant' }],
])('%s: the bot does not start', (_kind, change) => {
  const settings = { ...stage.settings, ...change } as typeof stage.settings;
  expect(() => botAdapter(settings, () => Promise.resolve(''))).toThrow(/bot/);
});

test('while the keys of Teams can’t be had it is our fault, not the sender’s', async () => {
  const { publicKey } = await generateKeyPair('RS256');
  expect((await exportJWK(publicKey)).kty).toBe('RSA');
  const cloud = { ...stage.settings.cloud, botOpenIdMetadata: 'http://127.0.0.1:1/' };
  const adapter = botAdapter({ ...stage.settings, cloud }, () => Promise.resolve(''));
  const { tenantId } = stage.world.tenant;
  const activity = {
    type: 'message',
    channelId: 'msteams',
    serviceUrl: 'x',
    conversation: { tenantId },
  };
  const asked = adapter.answer(activity as never, await good(), () => Promise.resolve());
  await expect(asked).rejects.toThrow();
});
