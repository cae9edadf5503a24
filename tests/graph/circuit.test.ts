/** A Graph that does not answer is left in peace, found out about, and heard of again. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { instantAt } from '../../teams-app/domain/time/instant.ts';
import { startScripted } from './scripted.ts';
import type { Answer, Scripted } from './scripted.ts';

let server: Scripted;
let answer: Answer;
const clock = { now: Date.parse('2026-12-28T23:40:00Z') };
beforeEach(async () => {
  answer = { status: 502 };
  server = await startScripted(() => answer);
});
afterEach(() => server.close());

const client = () => server.another({ clock: { now: () => instantAt(clock.now) }, patience: 0 });
const problem = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const events = (): unknown[] =>
  server.lines
    .map((line) => JSON.parse(line) as { event: string })
    .map(({ event }) => event)
    .filter((event) => event.startsWith('graph-circuit'));

test('after five failures nobody asks any more, and everybody is told at once how long', async () => {
  const graph = client();
  for (let n = 0; n < 5; n += 1) await problem(graph.get('/sites/a'));
  expect(await problem(graph.post('/sites/a/lists', {}))).toMatchObject({
    waitSeconds: 10,
    notDone: true,
  });
  expect(await problem(graph.as('recorder').get('/sites/a'))).toMatchObject({ waitSeconds: 10 });
  expect(server.seen).toHaveLength(5);
  expect(events()).toEqual(['graph-circuit-open']);
});

test('one finds out whether it answers; while it does not, all rest longer', async () => {
  const graph = client();
  for (let n = 0; n < 5; n += 1) await problem(graph.get('/sites/a'));
  clock.now += 10_000;
  const ends = await Promise.all([1, 2, 3].map(() => problem(graph.get('/sites/a'))));
  expect(server.seen).toHaveLength(6);
  expect(ends.filter((end) => (end as { notDone: boolean }).notDone)).toHaveLength(2);
  expect(await problem(graph.get('/sites/a'))).toMatchObject({ waitSeconds: 20 });
});

test('once it answers, whatever it answers, all may ask again, and the log says so', async () => {
  const graph = client();
  for (let n = 0; n < 5; n += 1) await problem(graph.get('/sites/a'));
  answer = { status: 404 };
  clock.now += 10_000;
  expect(await problem(graph.get('/sites/a'))).toMatchObject({ kind: 'not-found' });
  expect(await problem(graph.get('/sites/a'))).toMatchObject({ kind: 'not-found' });
  expect(events()).toEqual(['graph-circuit-open', 'graph-circuit-closed']);
});

test('an answer in between begins the count anew, and a throttled request is an answer', async () => {
  const graph = client();
  for (let n = 0; n < 4; n += 1) await problem(graph.get('/sites/a'));
  answer = { status: 429, headers: { 'Retry-After': '0' } };
  await problem(graph.get('/sites/a'));
  answer = 'lost';
  for (let n = 0; n < 4; n += 1) await problem(graph.get('/sites/a'));
  expect(server.seen).toHaveLength(9);
  expect(events()).toEqual([]);
});

test('a SharePoint that is down does not hold up mail', async () => {
  const graph = client();
  for (let n = 0; n < 6; n += 1) await problem(graph.get('/sites/a'));
  answer = { status: 202 };
  await expect(graph.post('/users/a/sendMail', {})).resolves.toBeUndefined();
});

test('a whole batch of failures opens it too, and a batch finds out', async () => {
  const graph = client();
  const parts = Array.from({ length: 6 }, () => ({ method: 'GET', path: '/sites/a' }) as const);
  await graph.batch(parts);
  expect(events()).toEqual(['graph-circuit-open']);
  clock.now += 10_000;
  answer = { status: 200, body: { responses: [{ id: '0', status: 200, body: {} }] } };
  const outcomes = await graph.batch(parts);
  expect(outcomes.filter((outcome) => outcome.problem === undefined)).toHaveLength(1);
  expect(events()).toEqual(['graph-circuit-open', 'graph-circuit-closed']);
});

test('the log names requests by their ids and never by their address', async () => {
  const graph = client();
  await problem(graph.get("/sites/a/lists/b/items?$filter=fields/Reference eq 'ABC-DEF-GHJ'"));
  answer = 'lost';
  await problem(graph.get('/sites/a/lists/SECRETWORD/items'));
  const log = server.lines.join('\n');
  expect(log).toContain(String(server.seen[0]?.headers['client-request-id']));
  expect(log).toContain(String(server.seen[1]?.headers['client-request-id']));
  expect(log).not.toMatch(/ABC-DEF-GHJ|SECRETWORD|sites/);
});
