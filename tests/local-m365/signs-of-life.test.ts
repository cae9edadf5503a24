/** A service outside that listens for signs of life, as a council could hire one. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startM365 } from '../../infra/local-m365/start.ts';
import type { M365 } from '../../infra/local-m365/start.ts';

const noon = Date.parse('2026-12-28T12:00:00Z');
let m365: M365;
beforeAll(async () => {
  m365 = await startM365({ port: 0, data: '', hubOrigin: '', clock: noon });
});
afterAll(() => m365.close());

const heard = async (): Promise<unknown> =>
  (await fetch(`${m365.addresses.shellOrigin}/control/beats`)).json();

test('none before the first; then how many, and when the last came', async () => {
  expect(await heard()).toEqual({ lastAt: null, count: 0 });
  expect((await fetch(m365.addresses.signsOfLife, { method: 'POST' })).status).toBe(204);
  m365.world.clock.set(noon + 60_000);
  expect((await fetch(m365.addresses.signsOfLife)).status).toBe(204);
  expect(await heard()).toEqual({ lastAt: '2026-12-28T12:01:00.000Z', count: 2 });
});

test('it tells whoever looks on', async () => {
  const seen: string[] = [];
  m365.world.changes.on('changed', ({ what }) => void seen.push(what));
  await fetch(m365.addresses.signsOfLife, { method: 'POST' });
  expect(seen).toEqual(['sign-of-life']);
});

test('a hub that somebody has in hand is ended and started, each once; another is left alone', async () => {
  const done: string[] = [];
  const turn = (running: unknown) =>
    fetch(`${m365.addresses.shellOrigin}/control/app`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ running }),
    });
  expect((await turn(false)).status).toBe(400);
  m365.world.app.take({
    stop: async () => void done.push('stop'),
    start: async () => void done.push('start'),
  });
  await Promise.all([turn(false), turn(false)]);
  expect(await (await turn(true)).json()).toEqual({ running: true });
  expect((await turn('no')).status).toBe(400);
  expect(done).toEqual(['stop', 'start']);
});
