/** The telephone gateway beside the local Microsoft 365: signed orders alone, one ring a key, what rings can be answered. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createWorld } from '../../../infra/local-m365/create-world.ts';
import { listen } from '../../../infra/local-m365/listen.ts';
import type { Listener } from '../../../infra/local-m365/listen.ts';
import { gatewayAccount } from '../../../infra/local-m365/tenant.ts';
import { allCalls, callsTo, handle, ringsFor } from '../../../infra/local-m365/voice/calls.ts';
import { gatewayPart } from '../../../infra/local-m365/voice/gateway-part.ts';
import type { World } from '../../../infra/local-m365/world.ts';

const now = Date.parse('2026-12-28T23:40:00Z');
let listener: Listener;
let world: World;

beforeAll(async () => {
  const app = express();
  listener = await listen(app, 0);
  world = createWorld({ data: '', origin: `http://localhost:${listener.port}`, clock: now });
  world.clock.stop();
  app.use('/voice', gatewayPart(world).router);
});
afterAll(async () => {
  await listener.close();
  world.database.close();
});
beforeEach(() => {
  world.faults.clear();
  world.clock.set(now);
});

interface Order {
  readonly key?: string;
  readonly secret?: string;
  readonly at?: number;
  readonly body?: string;
  readonly sent?: string;
  readonly path?: string;
}

const body = JSON.stringify({ to: '07700 900102', say: 'Please open the Safety Hub.' });

const order = async ({
  key = 'one',
  secret = gatewayAccount.key,
  at = now,
  body: signed = body,
  sent = signed,
  path = 'calls',
}: Order = {}) => {
  const timestamp = String(Math.floor(at / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${signed}`).digest('hex');
  const answer = await fetch(`${world.origin}/voice/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'safety-hub-timestamp': timestamp,
      'safety-hub-signature': `sha256=${signature}`,
      ...(key === '' ? {} : { 'idempotency-key': key }),
    },
    body: sent,
  });
  return { status: answer.status, body: (await answer.json()) as { id?: string } };
};

describe('an order', () => {
  test('is put through, and the same key again rings nobody a second time', async () => {
    const first = await order();
    expect(first.status).toBe(202);
    const again = await order();
    expect(again).toEqual({ status: 200, body: first.body });
    expect(callsTo(world, '+44 7700 900102', 'voice')).toEqual([
      expect.objectContaining({ key: 'one', say: 'Please open the Safety Hub.' }),
    ]);
    expect((await order({ path: 'texts' })).status).toBe(202);
    expect(callsTo(world, '07700 900102', 'text')).toHaveLength(1);
  });

  test.each([
    ['another secret', { secret: 'another' }],
    ['another body than was signed', { sent: body.replace('Please', 'Never') }],
    ['an old timestamp', { at: now - 6 * 60_000 }],
    ['a timestamp to come', { at: now + 6 * 60_000 }],
  ])('with %s is refused, and nobody is called', async (_name, wrong) => {
    const before = allCalls(world).length;
    expect((await order({ key: 'wrong', ...wrong })).status).toBe(401);
    expect(allCalls(world)).toHaveLength(before);
  });

  test('without a key, without words, or to no number is refused', async () => {
    expect((await order({ key: '' })).status).toBe(400);
    expect((await order({ key: 'a', body: JSON.stringify({ to: '07700 900102' }) })).status).toBe(
      400,
    );
    const nobody = JSON.stringify({ to: 'reception', say: 'Hello' });
    expect((await order({ key: 'b', body: nobody })).status).toBe(422);
    expect((await order({ key: 'c', body: 'not JSON' })).status).toBe(400);
  });

  test('meets the faults that are switched on', async () => {
    world.faults.add({ kind: 'throttled', service: 'voice', retryAfter: 40, times: 1 });
    expect((await order({ key: 'd' })).status).toBe(429);
    world.faults.add({ kind: 'down', service: 'voice', times: 1 });
    expect((await order({ key: 'd' })).status).toBe(503);
    expect((await order({ key: 'd' })).status).toBe(202);
  });
});

test('a call rings for half a minute: it can be answered while it does, and is missed after that', async () => {
  const { body: ringing } = await order({ key: 'ring' });
  const { body: missed } = await order({ key: 'miss' });
  const find = (id = '') => allCalls(world).find((call) => call.id === id);
  world.clock.set(now + ringsFor - 1);
  handle(world, ringing.id ?? '', 'answer');
  expect(find(ringing.id)).toMatchObject({ answeredAt: '2026-12-28T23:40:29.999Z' });
  world.clock.set(now + ringsFor);
  handle(world, missed.id ?? '', 'answer');
  expect(find(missed.id)).not.toHaveProperty('answeredAt');
  handle(world, ringing.id ?? '', 'hang-up');
  expect(find(ringing.id)).toHaveProperty('endedAt');
});
