import { afterEach, beforeEach, expect, test } from '@jest/globals';
import express from 'express';
import { befall, LIFECYCLE_EVENTS, subscribersOf } from '../../infra/local-m365/graph/lifecycle.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { COLUMNS, graphStage, START } from './graph-stage.ts';
import type { GraphStage, Json } from './graph-stage.ts';

const HUB = 'https://hub.valemoor.example';
let stage: GraphStage;
let hub: Listener;
let list = '';
let heard: Json[] = [];
let answer = 202;
let posts = 0;
let patience = 0;
beforeEach(async () => {
  heard = [];
  answer = 202;
  [posts, patience] = [0, 0];
  const app = express().use(express.json());
  app.post('/deaf', (_, response) => void response.status(200).send('what?'));
  app.post(['/notify', '/lifecycle'], async (request, response) => {
    const token = request.query['validationToken'];
    if (typeof token === 'string') return void response.type('text/plain').send(token);
    posts += 1;
    heard.push(...(request.body as Json).value);
    const given = answer;
    await new Promise((done) => setTimeout(done, patience));
    response.sendStatus(given);
  });
  hub = await listen(app, 0);
  stage = await graphStage({
    reach: (url) => url.replace(HUB, `http://localhost:${hub.port}`),
    pace: { slow: 100, retries: [20, 40] },
  });
  list = await stage.list('Incidents', COLUMNS);
});
afterEach(async () => {
  await stage.close();
  await hub.close();
});

const later = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
const subscribe = (more = {}) =>
  stage.call('POST', '/subscriptions', {
    changeType: 'updated',
    notificationUrl: `${HUB}/notify`,
    resource: list.slice(1),
    expirationDateTime: later(60),
    clientState: 'secret',
    ...more,
  });

async function until(test: () => boolean): Promise<void> {
  const end = Date.now() + 3000;
  while (!test() && Date.now() < end) await new Promise((done) => setTimeout(done, 10));
}

test('a subscriber is told that the list has changed, once for changes that come together', async () => {
  const { status, body } = await subscribe();
  expect([status, body['expirationDateTime']]).toEqual([201, later(60)]);
  await Promise.all([1, 2, 3].map(() => stage.call('POST', `${list}/items`, { fields: {} })));
  await until(() => heard.length > 0);
  expect(heard).toMatchObject([
    {
      subscriptionId: body.id,
      clientState: 'secret',
      changeType: 'updated',
      resource: list.slice(1),
    },
  ]);
});

test('a notification that was not taken is sent again', async () => {
  await subscribe();
  answer = 500;
  await stage.call('POST', `${list}/items`, { fields: {} });
  await until(() => heard.length > 0);
  answer = 202;
  await until(() => heard.length > 1);
  expect(heard.length).toBe(2);
});

test('an address with several subscriptions is told of all of them in one post', async () => {
  const other = await stage.list('Updates', COLUMNS);
  const ids = [await subscribe(), await subscribe({ resource: other.slice(1), clientState: 'b' })];
  await stage.call('POST', `${list}/items`, { fields: {} });
  await stage.call('POST', `${other}/items`, { fields: {} });
  await until(() => heard.length > 1);
  expect([posts, heard.map((one) => one['subscriptionId'])]).toEqual([
    1,
    ids.map(({ body }) => body.id),
  ]);
  expect(heard.map((one) => one['clientState'])).toEqual(['secret', 'b']);
});

test('who answers slowly is told nothing for a while', async () => {
  await subscribe();
  patience = 150;
  await stage.call('POST', `${list}/items`, { fields: {} });
  await until(() => posts > 0);
  await new Promise((done) => setTimeout(done, 250));
  await stage.call('POST', `${list}/items`, { fields: {} });
  await new Promise((done) => setTimeout(done, 150));
  expect(posts).toBe(1);
});

test('whether a notification names an item is a switch', async () => {
  await subscribe();
  stage.world.switches.set({ notificationItem: 'named' });
  await stage.call('POST', `${list}/items`, { fields: {} });
  await until(() => heard.length > 0);
  expect(heard[0]?.['resourceData']).toMatchObject({ id: '1' });
});

test.each(LIFECYCLE_EVENTS)('the lifecycle address hears of %s', async (event) => {
  const { body } = await subscribe({ lifecycleNotificationUrl: `${HUB}/lifecycle` });
  const [subscriber] = subscribersOf(stage.world);
  if (!subscriber) throw new Error('nobody has subscribed');
  await befall(stage.world, subscriber, event);
  expect(heard).toMatchObject([
    { subscriptionId: body.id, clientState: 'secret', lifecycleEvent: event },
  ]);
  expect((await stage.call('GET', `/subscriptions/${body.id}`)).status).toBe(
    event === 'subscriptionRemoved' ? 404 : 200,
  );
  stage.world.switches.set({ lifecycle: 'never sent' });
  await befall(stage.world, subscriber, event);
  expect(heard.length).toBe(1);
});

test('under Sites.Selected subscriptions may be refused altogether', async () => {
  stage.world.switches.set({ subscriptionsSelected: 'refused' });
  expect((await subscribe()).status).toBe(403);
});

test('a subscription can be renewed and ended, and ends by itself', async () => {
  const { body } = await subscribe({ expirationDateTime: later(1) });
  expect(body['expirationDateTime']).toBe(later(45));
  const path = `/subscriptions/${body.id}`;
  const renewed = await stage.call('PATCH', path, { expirationDateTime: later(90) });
  expect([renewed.status, renewed.body['expirationDateTime']]).toEqual([200, later(90)]);
  stage.world.clock.set(START + 91 * 60_000);
  expect((await stage.call('GET', path)).status).toBe(404);
  stage.world.clock.set(START);
  expect((await stage.call('GET', '/subscriptions')).body.value.length).toBe(1);
  expect((await stage.call('DELETE', path)).status).toBe(204);
  await stage.call('POST', `${list}/items`, { fields: {} });
  await new Promise((done) => setTimeout(done, 120));
  expect(heard).toEqual([]);
});

test.each([
  ['an address without https', { notificationUrl: 'http://localhost:1/notify' }],
  ['an address that does not answer with the token', { notificationUrl: `${HUB}/deaf` }],
  ['another kind of change', { changeType: 'created' }],
  ['a lifecycle address elsewhere', { lifecycleNotificationUrl: 'https://else.example/x' }],
  ['too late an end', { expirationDateTime: later(42_301) }],
  ['an end that is past', { expirationDateTime: later(-1) }],
  ['too long a state', { clientState: 'x'.repeat(129) }],
  ['something that is not a list', { resource: 'users' }],
])('%s is refused', async (_, more) => {
  expect((await subscribe(more)).status).toBe(400);
});
