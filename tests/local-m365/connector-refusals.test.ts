import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { issueToken } from '../../infra/local-m365/entra/tokens.ts';
import { conversationIdOf } from '../../infra/local-m365/connector/identities.ts';
import type { Stage } from './connector-stage.ts';
import { aoife, dev, setStage } from './connector-stage.ts';

let stage: Stage;
let token = '';

beforeEach(async () => {
  stage = await setStage();
  await stage.connector.openChat(aoife.id);
  token = await stage.botToken();
});
afterEach(() => stage.close());

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly id: string;
  readonly retryAfter: string | null;
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  bearer: string | null = token,
): Promise<Answer> {
  const response = await fetch(`${stage.world.origin}/connector/teams/v3/conversations${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = (text.startsWith('{') ? JSON.parse(text) : {}) as {
    id?: string;
    error?: { code: string };
  };
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, code: parsed.error?.code, id: parsed.id ?? '', retryAfter };
}

const chatOf = (person: string) =>
  `/${encodeURIComponent(conversationIdOf(stage.world, person))}/activities`;
const message = (text: string) => ({ type: 'message', text });
const send = (text: string, person = aoife.id) => call('POST', chatOf(person), message(text));
const texts = () => stage.connector.messages(aoife.id).map((one) => one.text);

test('only the bot of this tenant is let in', async () => {
  const claims = { aud: 'https://api.botframework.com', iss: 'https://evil.example/' };
  const { tenantId } = stage.world.tenant;
  const other = { aud: claims.aud, iss: `https://sts.windows.net/${tenantId}/`, appid: 'another' };
  const graph = { ...other, aud: 'https://graph.microsoft.com', appid: stage.appId };
  const bad = [
    null,
    'junk',
    `${token.slice(0, -6)}AAAAAA`,
    await issueToken(stage.world, claims),
    await issueToken(stage.world, other),
    await issueToken(stage.world, graph),
    await issueToken(stage.world, { ...other, appid: stage.appId }, { expiresIn: -3600 }),
    await stage.connector.sign(),
  ];
  for (const bearer of bad) {
    expect((await call('POST', chatOf(aoife.id), message('no'), bearer)).status).toBe(401);
  }
  expect(texts()).toEqual([]);
  expect((await send('yes')).status).toBe(201);
});

test('an unknown chat, and a person who has not got the app, are refused', async () => {
  expect(await call('POST', '/a:nobody/activities', message('x'))).toMatchObject({
    status: 404,
    code: 'ConversationNotFound',
  });
  expect(await send('x', dev.id)).toMatchObject({
    status: 403,
    code: 'BotNotInConversationRoster',
  });
  const open = (id: string, tenantId = stage.world.tenant.tenantId) =>
    call('POST', '', { isGroup: false, members: [{ id }], tenantId });
  expect(await open(dev.id)).toMatchObject({ status: 403, code: 'ForbiddenOperationException' });
  expect((await open(aoife.id, 'another-tenant')).status).toBe(403);
  expect((await open('29:nobody')).status).toBe(400);
  expect(await open(aoife.id)).toMatchObject({
    status: 201,
    id: conversationIdOf(stage.world, aoife.id),
  });
});

test('a disabled account is sent nothing and sends nothing', async () => {
  stage.world.people.put({ ...aoife, accountEnabled: false });
  expect((await send('x')).status).toBe(403);
  expect(await stage.connector.say(aoife.id, 'hello')).toEqual({ status: 403 });
  expect(texts()).toEqual([]);
});

test('a message over 100 KB is too big, one below is not', async () => {
  expect(await send('a'.repeat(51_200))).toMatchObject({ status: 413, code: 'MessageSizeTooBig' });
  expect((await send('a'.repeat(50_000))).status).toBe(201);
});

test('only what the bot itself has sent can be changed or deleted', async () => {
  await stage.connector.say(aoife.id, 'mine');
  const mine = String(stage.connector.messages(aoife.id)[0]?.id);
  for (const id of [mine, '12345']) {
    for (const method of ['PUT', 'DELETE']) {
      const answer = await call(method, `${chatOf(aoife.id)}/${id}`, message('changed'));
      expect(answer).toMatchObject({ status: 404, code: 'ActivityNotFoundInConversation' });
    }
  }
  expect(texts()).toEqual(['mine']);
  const { id } = await send('bot');
  expect((await call('PUT', `${chatOf(aoife.id)}/${id}`, message('changed'))).status).toBe(200);
  expect(texts()).toEqual(['mine', 'changed']);
  expect((await call('DELETE', `${chatOf(aoife.id)}/${id}`)).status).toBe(200);
  expect((await call('DELETE', `${chatOf(aoife.id)}/${id}`)).status).toBe(404);
});

test('an answer to a message that is not there is taken', async () => {
  const answer = await call('POST', `${chatOf(aoife.id)}/0f0f`, message('late'));
  expect(answer.status).toBe(201);
});

test('the eighth message in a second has to wait, in that chat only', async () => {
  await stage.connector.openChat(dev.id);
  const sent = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((one) => send(String(one))));
  expect(sent.filter((one) => one.status === 201)).toHaveLength(7);
  expect(sent.find((one) => one.status === 429)).toMatchObject({
    code: 'Throttled',
    retryAfter: '1',
  });
  expect((await send('other chat', dev.id)).status).toBe(201);
  stage.world.clock.set(stage.world.clock.now() + 60_000);
  expect((await send('a minute later')).status).toBe(201);
});

test('faults: away, throttled, blocked by one person, and an answer lost after the work', async () => {
  const { faults } = stage.world;
  faults.add({ kind: 'down', service: 'teams', times: 1 });
  expect(await send('1')).toMatchObject({ status: 503, code: 'ServiceUnavailable' });
  faults.add({ kind: 'throttled', service: 'teams', times: 1, retryAfter: 7 });
  expect(await send('2')).toMatchObject({ status: 429, retryAfter: '7' });
  faults.add({ kind: 'block-bot', service: 'teams', person: dev.id });
  faults.add({ kind: 'block-bot', service: 'teams', person: aoife.id });
  expect(await send('3')).toMatchObject({ status: 403, code: 'MessageWritesBlocked' });
  faults.clear();
  faults.add({ kind: 'reply-lost', service: 'teams', times: 1 });
  await expect(send('4')).rejects.toThrow('fetch failed');
  expect((await send('5')).status).toBe(201);
  expect(texts()).toEqual(['4', '5']);
});

test('a slow Teams answers late, and right', async () => {
  stage.world.faults.add({ kind: 'slow', service: 'teams', delay: 120, times: 1 });
  const before = performance.now();
  expect((await send('x')).status).toBe(201);
  expect(performance.now() - before).toBeGreaterThanOrEqual(115);
});

test('a bot that is not reached: 502, the message stays, and the app is not yet installed', async () => {
  await stage.stopBot();
  expect(await stage.connector.say(aoife.id, 'anybody there')).toEqual({ status: 502 });
  expect(texts()).toEqual(['anybody there']);
  const press = await stage.connector.press(aoife.id, '1', { type: 'Action.Execute', verb: 'x' });
  expect(press).toEqual({ status: 502, body: undefined });
  await stage.connector.openChat(dev.id);
  expect((await send('x', dev.id)).status).toBe(403);
});

test('nobody has that object id', async () => {
  await expect(stage.connector.say('none', 'x')).rejects.toThrow('object id none');
});
