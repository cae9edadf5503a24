import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { COLUMNS, graphStage, START } from './graph-stage.ts';
import type { GraphStage, Json } from './graph-stage.ts';

let stage: GraphStage;
let list = '';
beforeEach(async () => {
  stage = await graphStage({ ceiling: 40 });
  list = await stage.list('Incidents', COLUMNS);
  stage.world.clock.set(START + 60_000);
  stage.graph.resetCost();
});
afterEach(() => stage.close());

const headers = { 'Content-Type': 'application/json' };
const writes = (count: number, body: (index: number) => unknown) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    method: 'POST',
    url: `${list}/items`,
    headers,
    body: { fields: body(index) },
  }));
const batch = (requests: unknown[]) => stage.call('POST', '/$batch', { requests });
const statuses = (body: Json) =>
  (body['responses'] as { id: string; status: number }[]).map(({ status }) => status);

test('each part of a batch stands for itself', async () => {
  const requests = writes(3, (index) =>
    index === 1 ? { Nonsense: 1 } : { Reference: `R${index}` },
  );
  const { status, body } = await batch(requests);
  expect([status, statuses(body)]).toEqual([200, [201, 400, 201]]);
  expect(stage.graph.cost()).toMatchObject({ requests: 3, resourceUnits: 6 });
});

test('what depends on a failed part is not done', async () => {
  const [first, second] = writes(2, (index) =>
    index === 0 ? { Nonsense: 1 } : { Reference: 'R' },
  );
  const { body } = await batch([first, { ...second, dependsOn: ['0'] }]);
  expect(statuses(body)).toEqual([400, 424]);
  expect((await stage.call('GET', `${list}/items`)).body.value).toEqual([]);
});

test('a malformed batch is refused whole', async () => {
  const item = { id: '1', method: 'GET', url: `${list}/items` };
  for (const requests of [
    [],
    writes(21, () => ({})),
    [item, item],
    [{ ...item, url: '/$batch' }],
    [{ method: 'GET' }],
  ]) {
    expect((await batch(requests)).status).toBe(400);
  }
});

test('a part whose body has no Content-Type spoils the batch', async () => {
  const [part] = writes(1, () => ({ Reference: 'R' }));
  expect((await batch([{ ...part, headers: {} }])).status).toBe(400);
});

test('above the ceiling of resource units each part is throttled alone, until the minute is over', async () => {
  await batch(writes(15, (index) => ({ Reference: `A${index}` })));
  const { body } = await batch(writes(10, (index) => ({ Reference: `B${index}` })));
  expect(statuses(body)).toEqual([201, 201, 201, 201, 201, 429, 429, 429, 429, 429]);
  const refused = await stage.call('GET', `${list}/items`);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(refused.headers.get('ratelimit-remaining')).toBe('0');
  stage.world.clock.set(START + 119_000);
  expect((await stage.call('GET', `${list}/items`)).headers.get('retry-after')).toBe('1');
  expect((await stage.call('GET', '/users')).status).toBe(200);
  stage.world.clock.set(START + 120_000);
  const { status, headers } = await stage.call('GET', `${list}/items?$top=200`);
  expect([status, headers.get('ratelimit-limit')]).toEqual([200, null]);
});

test('from 80 % of the ceiling on answers say what is left', async () => {
  await batch(writes(15, (index) => ({ Reference: `A${index}` })));
  const { headers } = await stage.call('GET', `${list}/items`);
  expect(['limit', 'remaining', 'reset'].map((name) => headers.get(`ratelimit-${name}`))).toEqual([
    '40',
    '8',
    '60',
  ]);
});
