/** Many requests in one: each with its own outcome, none done twice, none forgotten. */
import { afterEach, expect, test } from '@jest/globals';
import { RecordUnavailable } from '../../teams-app/ports.ts';
import { startGraphStage } from './graph-stage.ts';
import { startScripted } from './scripted.ts';
import type { Answer, Scripted, Seen } from './scripted.ts';

interface Asked {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Record<string, string>;
}
const partsOf = ({ body }: Seen): Asked[] =>
  (JSON.parse(body.toString()) as { requests: Asked[] }).requests;
const done = ({ id }: Asked) => ({ id, status: 201, body: { said: id } });

let server: Scripted | undefined;
const script = async (answer: (request: Seen, count: number) => Answer): Promise<Scripted> =>
  (server = await startScripted(answer));
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const post = (name: string) =>
  ({ method: 'POST', path: '/sites/a/lists/b/items', body: { name } }) as const;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

test('45 requests are three batches, and the outcomes come in the order that was asked', async () => {
  const { graph, seen } = await script((request) => ({
    status: 200,
    body: {
      responses: partsOf(request)
        .map(({ id, ...part }) => ({ id, status: 200, body: part }))
        .reverse(),
    },
  }));
  const outcomes = await graph.batch(
    numbers(45).map((n) => ({ method: 'GET', path: `/sites/a/lists/b/items/${String(n)}` })),
  );
  expect(seen.map((request) => partsOf(request).length)).toEqual([20, 20, 5]);
  expect(
    outcomes.map((outcome) => (outcome.problem === undefined ? outcome.body : undefined)),
  ).toEqual(
    numbers(45).map((n) => ({ method: 'GET', url: `/sites/a/lists/b/items/${String(n)}` })),
  );
});

test('a part with a body says what it is, and a change says what it changes', async () => {
  const { graph, seen } = await script((request) => ({
    status: 200,
    body: { responses: partsOf(request).map(done) },
  }));
  const address = 'https://graph.microsoft.com/v1.0/sites/a/lists/b/items?$skiptoken=x';
  await graph.batch([
    { method: 'PATCH', path: '/sites/a/lists/b/items/1/fields', body: { Title: 'x' }, etag: '"1"' },
    { method: 'GET', path: address },
  ]);
  const [change, page] = seen.flatMap(partsOf);
  expect(change?.headers).toEqual({ 'Content-Type': 'application/json', 'If-Match': '"1"' });
  expect(page).toMatchObject({ url: '/sites/a/lists/b/items?$skiptoken=x' });
  expect(page?.headers).toBeUndefined();
});

test('a part that is throttled is sent again alone, not before its own Retry-After', async () => {
  let firstAt = 0;
  let againAt = 0;
  const { graph, seen } = await script((request, count) => {
    if (count === 1) firstAt = Date.now();
    else againAt = Date.now();
    const responses = partsOf(request).map((part) =>
      count === 1 && part.id === '1'
        ? {
            id: '1',
            status: 429,
            headers: { 'Retry-After': '1' },
            body: { error: { code: 'tooMany' } },
          }
        : done(part),
    );
    return { status: 200, body: { responses } };
  });
  const outcomes = await graph.batch([post('a'), post('b'), post('c')]);
  expect(outcomes.every(({ problem }) => problem === undefined)).toBe(true);
  expect(seen.map((request) => partsOf(request).length)).toEqual([3, 1]);
  expect(againAt - firstAt).toBeGreaterThanOrEqual(1_000);
});

test('a lost batch leaves a POST in doubt and never sends it again; a read is sent again', async () => {
  const { graph, seen } = await script((request, count) =>
    count === 1 ? 'lost' : { status: 200, body: { responses: partsOf(request).map(done) } },
  );
  const [written, read] = await graph.batch([
    post('a'),
    { method: 'GET', path: '/sites/a/lists/b/items/1' },
  ]);
  expect(written?.problem).toMatchObject({ name: 'RecordUnavailable', notDone: false });
  expect(read?.problem).toBeUndefined();
  expect(seen.map((request) => partsOf(request).map(({ method }) => method))).toEqual([
    ['POST', 'GET'],
    ['GET'],
  ]);
});

test('a part that failed because another did, and one that is refused, each say so', async () => {
  const { graph } = await script(() => ({
    status: 200,
    body: {
      responses: [
        { id: '2', status: 503, headers: { 'Retry-After': '60' } },
        { id: '1', status: 424, body: { error: { code: 'FailedDependency' } } },
        { id: '0', status: 412, body: { error: { code: 'resourceModified' } } },
      ],
    },
  }));
  const outcomes = await graph.batch([post('a'), post('b'), post('c'), post('d')]);
  expect(outcomes.map(({ problem }) => problem)).toMatchObject([
    { kind: 'changed' },
    { status: 424, kind: 'other' },
    { waitSeconds: 60, notDone: false },
    { name: 'RecordUnavailable', notDone: false },
  ]);
});

test('where Graph refuses the whole, each part is refused', async () => {
  const { graph } = await script(() => ({ status: 400, body: { error: { code: 'BadRequest' } } }));
  const outcomes = await graph.batch([post('a'), post('b')]);
  expect(outcomes.map(({ problem }) => problem)).toMatchObject([
    { kind: 'invalid' },
    { kind: 'invalid' },
  ]);
});

test('the local Graph takes a batch, each part counted by itself', async () => {
  const stage = await startGraphStage();
  try {
    const made = await stage.graph.post<{ id: string }>(`/sites/${stage.sites.register}/lists`, {
      displayName: 'Trial',
      list: { template: 'genericList' },
    });
    const path = `/sites/${stage.sites.register}/lists/${made.id}/items`;
    const before = stage.m365.cost();
    const outcomes = await stage.graph.batch(
      numbers(25).map((n) => ({ method: 'POST', path, body: { fields: { Title: String(n) } } })),
    );
    expect(outcomes.filter(({ problem }) => problem === undefined)).toHaveLength(25);
    const after = stage.m365.cost();
    expect(after.resourceUnits - before.resourceUnits).toBe(50);
    const { value } = await stage.graph.get<{ value: unknown[] }>(path);
    expect(value).toHaveLength(25);
  } finally {
    await stage.close();
  }
});

test('what the recorder asks side by side goes as batches, and what it asks alone by itself', async () => {
  const { graph, seen } = await script((request) =>
    request.url.endsWith('/$batch')
      ? { status: 200, body: { responses: partsOf(request).map(done) } }
      : { status: 201, body: { said: 'alone' } },
  );
  const recorder = graph.as('recorder');
  await expect(recorder.post('/sites/a/lists/b/items', {})).resolves.toEqual({ said: 'alone' });
  await Promise.all(numbers(30).map((n) => recorder.post('/sites/a/lists/b/items', { n })));
  expect(seen.map(({ url }) => url.replace('/v1.0', ''))).toEqual([
    '/sites/a/lists/b/items',
    '/$batch',
    '/$batch',
  ]);
  expect(seen.slice(1).map((request) => partsOf(request).length)).toEqual([20, 10]);
});

test('one that is refused in a bundle is refused by itself', async () => {
  const { graph } = await script((request) => ({
    status: 200,
    body: {
      responses: partsOf(request).map((part) =>
        part.id === '1'
          ? { id: '1', status: 409, body: { error: { code: 'nameAlreadyExists' } } }
          : done(part),
      ),
    },
  }));
  const ends = await Promise.allSettled(
    numbers(3).map(() => graph.as('recorder').post('/sites/a', {})),
  );
  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(ends[1]).toMatchObject({ reason: { kind: 'conflict' } });
});

test('a lost bundle leaves each in doubt', async () => {
  const { graph, seen } = await script(() => 'lost');
  const ends = await Promise.allSettled(
    numbers(3).map(() => graph.as('recorder').post('/sites/a', {})),
  );
  for (const end of ends)
    expect(end.status === 'rejected' && end.reason).toBeInstanceOf(RecordUnavailable);
  expect(seen).toHaveLength(1);
});
