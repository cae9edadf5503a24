import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import type { M365 } from '../../infra/local-m365/start.ts';
import { startM365 } from '../../infra/local-m365/start.ts';
import { SWITCHES } from '../../infra/local-m365/switches.ts';

let m365: M365;
beforeAll(async () => {
  m365 = await startM365({ port: 0, data: '', hubOrigin: 'http://localhost:1' });
});
afterAll(() => m365.close());

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
  return { status: response.status, body: await response.json() };
}

test('switches are shown with their two answers and why, set, and put back; a wrong one is told', async () => {
  const shown = (await control('GET', '/switches')).body as Record<string, unknown>[];
  expect(shown).toContainEqual({
    name: 'throttleStatus',
    stands: '429',
    answers: ['429', '503'],
    doubt: SWITCHES.throttleStatus.doubt,
  });
  expect(await control('PUT', '/switches', { throttleStatus: '503' })).toMatchObject({
    status: 200,
  });
  expect(m365.world.switches.is('throttleStatus', '503')).toBe(true);
  expect(await control('PUT', '/switches', { throttleStatus: '500' })).toMatchObject({
    status: 400,
    body: { error: 'throttleStatus is one of: 429, 503' },
  });
  expect(await control('PUT', '/switches', { mood: 'good' })).toMatchObject({ status: 400 });
  await control('DELETE', '/switches');
  expect(m365.world.switches.is('throttleStatus', '429')).toBe(true);
});

test('delta tokens can be made to expire, and something can befall subscriptions', async () => {
  expect((await control('POST', '/expire-delta', { list: 'Nowhere' })).body).toEqual({ lists: 0 });
  expect((await control('GET', '/subscriptions')).body).toEqual([]);
  expect(await control('POST', '/subscriptions/lifecycle', { event: 'missed' })).toEqual({
    status: 200,
    body: { subscriptions: 0 },
  });
  expect(await control('POST', '/subscriptions/lifecycle', { event: 'born' })).toMatchObject({
    status: 400,
  });
});

test('a world can be started with other answers, in words too, and refuses wrong ones', () => {
  const made = createWorld({
    data: '',
    origin: '',
    switches: 'lifecycle=never sent; batchOrder=reversed',
  });
  expect(made.switches.is('lifecycle', 'never sent')).toBe(true);
  expect(made.switches.is('batchOrder', 'reversed')).toBe(true);
  made.switches.set({ batchOrder: 'as asked' });
  made.switches.reset();
  expect(made.switches.is('batchOrder', 'reversed')).toBe(true);
  made.database.close();
  expect(() => createWorld({ data: '', origin: '', switches: 'lifecycle=perhaps' })).toThrow(
    /never sent/,
  );
});
