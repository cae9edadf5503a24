import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { COLUMNS, graphStage, START } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
let list = '';
beforeEach(async () => {
  stage = await graphStage({ ceiling: 40 });
  list = await stage.list('Incidents', COLUMNS);
  stage.world.clock.set(START + 60_000);
  stage.graph.resetCost();
});
afterEach(() => stage.close());

const read = () => stage.call('GET', `${list}/items`);
const untilThrottled = async () => {
  for (let turn = 0; turn < 30; turn += 1) {
    const reply = await read();
    if (reply.headers.has('retry-after')) return reply;
  }
  throw new Error('nobody was throttled');
};

test('who comes again before the Retry-After has ended is counted, who waits is not', async () => {
  const { headers } = await untilThrottled();
  expect(stage.graph.cost().earlyRequests).toBe(0);
  await wait(150);
  await read();
  await stage.call('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: list }] });
  expect((await stage.call('GET', '/users')).status).toBe(200);
  expect(stage.graph.cost().earlyRequests).toBe(2);
  stage.world.clock.set(stage.world.clock.now() + Number(headers.get('retry-after')) * 1000);
  expect((await read()).status).toBe(200);
  expect(stage.graph.cost().earlyRequests).toBe(2);
});

test('what was on its way when the app was told to wait is not early', async () => {
  await Promise.all(Array.from({ length: 30 }, () => read()));
  expect(stage.graph.cost().earlyRequests).toBe(0);
});

test('a throttled part of a batch tells its own Retry-After, inside a batch that went well', async () => {
  const requests = Array.from({ length: 20 }, (_, index) => ({
    id: String(index),
    method: 'GET',
    url: `${list}/items`,
  }));
  await stage.call('POST', '/$batch', { requests });
  const { status, body } = await stage.call('POST', '/$batch', { requests });
  const [part] = body['responses'] as { status: number; headers: Record<string, string> }[];
  expect([status, part?.status, part?.headers['Retry-After']]).toEqual([200, 429, '60']);
  await wait(150);
  await read();
  expect(stage.graph.cost().earlyRequests).toBe(1);
});

test('throttling may be 503 and without the RateLimit headers, and a batch in any order', async () => {
  stage.world.switches.set({
    throttleStatus: '503',
    rateLimitHeaders: 'left out',
    batchOrder: 'reversed',
  });
  const requests = ['a', 'b'].map((id) => ({ id, method: 'GET', url: list }));
  const { body } = await stage.call('POST', '/$batch', { requests });
  expect((body['responses'] as { id: string }[]).map(({ id }) => id)).toEqual(['b', 'a']);
  const { status, headers } = await untilThrottled();
  expect([status, headers.get('retry-after'), headers.get('ratelimit-limit')]).toEqual([
    503,
    '60',
    null,
  ]);
});
