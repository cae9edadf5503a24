/** Fetching what people send in the chat, from real servers: only where it may, and with the token only where it belongs. */
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ChatFileUnavailable } from '#core/ports.ts';
import type { ChatSource } from '#core/ports.ts';
import { chatFiles } from '../../teams-app/graph/chat-files.ts';

const listening = async (listener: RequestListener): Promise<Server> => {
  const server = createServer(listener);
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  return server;
};
const originOf = (server: Server): string =>
  `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

let microsoft: Server;
let elsewhere: Server;
let seen: { url: string; authorization: string | undefined }[] = [];
let knocks = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  microsoft = await listening((request, response) => {
    seen.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  elsewhere = await listening((_request, response) => {
    knocks += 1;
    response.end('secret of our own network');
  });
});
beforeEach(() => {
  seen = [];
  knocks = 0;
  answer = (_request, response) => void response.end('the bytes');
});
afterAll(() => {
  microsoft.close();
  elsewhere.close();
});

const files = (below = '') =>
  chatFiles({
    hosts: {
      shared: ['valemoor-my.sharepoint.com', 'valemoor.sharepoint.com'],
      connectors: [originOf(microsoft)],
    },
    reachedAt: {
      'valemoor-my.sharepoint.com': `${originOf(microsoft)}${below}`,
      'valemoor.sharepoint.com': originOf(microsoft),
    },
    token: () => Promise.resolve('token-of-the-bot'),
  });

const fetched = async (source: ChatSource, until = AbortSignal.timeout(5_000)) => {
  const bytes = await files().open(source, until);
  if (bytes === undefined) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};
const shared = (path = '/file?tempauth=x'): ChatSource => ({
  address: `https://valemoor-my.sharepoint.com${path}`,
  kind: 'shared',
});
const picture = (origin = originOf(microsoft)): ChatSource => ({
  address: `${origin}/v3/attachments/1/views/original`,
  kind: 'connector',
});

test('a shared file comes from its host, without any token', async () => {
  expect(await fetched(shared())).toBe('the bytes');
  expect(seen).toEqual([{ url: '/file?tempauth=x', authorization: undefined }]);
});

test('a host may be reached below a path of another', async () => {
  await files('/onedrive').open(shared(), AbortSignal.timeout(5_000));
  expect(seen.map(({ url }) => url)).toEqual(['/onedrive/file?tempauth=x']);
});

test('a picture comes from the connector, with the bot’s token', async () => {
  expect(await fetched(picture())).toBe('the bytes');
  expect(seen[0]?.authorization).toBe('Bearer token-of-the-bot');
});

test('an address of anybody else is not even knocked at', async () => {
  const { host } = new URL(originOf(elsewhere));
  for (const address of [originOf(elsewhere), `https://${host}/`, 'https://169.254.169.254/'])
    for (const kind of ['shared', 'connector'] as const)
      expect(await fetched({ address, kind })).toBeUndefined();
  expect(await fetched({ ...picture(), kind: 'shared' })).toBeUndefined();
  expect(knocks).toBe(0);
  expect(seen).toEqual([]);
});

test('a redirect to elsewhere is not followed, one within the tenant is, and never with the token', async () => {
  answer = ({ url = '' }, response) => {
    const to = url.includes('original')
      ? 'https://valemoor.sharepoint.com/moved'
      : url.includes('away')
        ? originOf(elsewhere)
        : undefined;
    if (to === undefined) return void response.end('moved bytes');
    response.writeHead(302, { location: to }).end();
  };
  expect(await fetched(shared('/away'))).toBeUndefined();
  expect(knocks).toBe(0);
  seen = [];
  expect(await fetched(picture())).toBe('moved bytes');
  expect(seen.map(({ authorization }) => authorization !== undefined)).toEqual([true, false]);
});

test('redirects without end come to an end', async () => {
  answer = (_request, response) => void response.writeHead(302, { location: '/again' }).end();
  expect(await fetched(shared())).toBeUndefined();
  expect(seen).toHaveLength(3);
});

test.each([401, 403, 404, 410])('%d is a file that is no more', async (status) => {
  answer = (_request, response) => void response.writeHead(status).end();
  expect(await fetched(shared())).toBeUndefined();
});

test.each([429, 500, 503])('%d may come later', async (status) => {
  answer = (_request, response) => void response.writeHead(status).end();
  await expect(fetched(shared())).rejects.toThrow(ChatFileUnavailable);
});

test('a transfer that breaks off or hangs is no file', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half');
    response.destroy();
  };
  await expect(fetched(shared())).rejects.toThrow(ChatFileUnavailable);
  answer = (_request, response) => void response.write('first');
  const hasty = AbortSignal.timeout(50);
  await expect(fetched(shared(), hasty)).rejects.toThrow(ChatFileUnavailable);
});
