/** Under the ceiling of the local Graph: nothing is refused there, and whoever must wait is told for how long. */
import { afterEach, expect, test } from '@jest/globals';
import { RecordUnavailable } from '../../teams-app/ports.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { startGraphStage } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

const ceiling = 100;
const start = Date.parse('2026-12-28T23:40:00Z');
let stage: GraphStage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** A list, a minute after it was made, and a client that waits for no clock. */
const setUp = async (
  clock?: number,
): Promise<{ graph: Graph; items: string; stage: GraphStage }> => {
  stage = await startGraphStage(clock, ceiling);
  const lists = `/sites/${stage.sites.register}/lists`;
  const made = await stage.graph.post<{ id: string }>(lists, {
    displayName: 'Trial',
    list: { template: 'genericList' },
  });
  if (clock !== undefined) stage.m365.world.clock.set(clock + 120_000);
  stage.m365.resetCost();
  return { graph: stage.another({ queueing: 0 }), items: `${lists}/${made.id}/items`, stage };
};

const tryAll = async (graph: Graph, items: string, rows: readonly number[]) => {
  const ends = await Promise.allSettled(
    rows.map((n) => graph.post(items, { fields: { Title: String(n) } })),
  );
  const left = rows.filter((_, index) => ends[index]?.status === 'rejected');
  const waits = ends.flatMap((end) => {
    if (end.status === 'fulfilled') return [];
    const problem: unknown = end.reason;
    if (!(problem instanceof RecordUnavailable) || !problem.notDone) throw problem;
    return [problem.waitSeconds ?? 0];
  });
  return { left, wait: Math.max(0, ...waits) };
};

test('a backlog is filed at its pace: each row once, nothing refused, nothing early', async () => {
  const { graph, items, stage: at } = await setUp(start);
  const { clock } = at.m365.world;
  const begun = clock.now();
  let left: readonly number[] = Array.from({ length: 200 }, (_, n) => n);
  while (left.length > 0) {
    const tried = await tryAll(graph.as('recorder'), items, left);
    left = tried.left;
    if (left.length > 0) clock.set(clock.now() + Math.ceil(tried.wait * 1_000));
  }
  expect(at.m365.cost()).toMatchObject({ resourceUnits: 400, earlyRequests: 0 });
  expect(at.lines.filter(({ event }) => event === 'graph-refused')).toEqual([]);
  const minutes = (clock.now() - begun) / 60_000;
  expect(minutes).toBeGreaterThan(3);
  expect(minutes).toBeLessThanOrEqual(400 / (0.95 * ceiling));
});

test('while a backlog is filed a page is opened at once', async () => {
  const { graph, items } = await setUp(start);
  await tryAll(
    graph.as('recorder'),
    items,
    Array.from({ length: 60 }, (_, n) => n),
  );
  await expect(graph.get(`${items}/1`)).resolves.toMatchObject({ id: '1' });
});

test('another who spends the same units is seen by what Graph says is left', async () => {
  const { graph, items, stage: at } = await setUp(start);
  const other = at.another({ queueing: 0, ceiling: 0 });
  for (let n = 0; n < 45; n += 1) await other.post(items, { fields: { Title: String(n) } });
  await graph.get(`${items}/1`);
  const { left } = await tryAll(graph, items, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(left.length).toBeGreaterThan(0);
  expect(at.lines.filter(({ event }) => event === 'graph-refused')).toEqual([]);
});

test('told to wait in spite of all, nobody asks before it is over', async () => {
  const { graph, items, stage: at } = await setUp(start);
  const { clock } = at.m365.world;
  const other = at.another({ queueing: 0, ceiling: 0 });
  for (let n = 0; n < 50; n += 1) await other.post(items, { fields: { Title: String(n) } });
  const first = await graph.get(items).then(undefined, (error: unknown) => error);
  expect(first).toMatchObject({ name: 'RecordUnavailable', waitSeconds: 60 });
  const asked = at.m365.cost().requests;
  clock.set(clock.now() + 59_000);
  for (const share of ['foreground', 'recorder', 'background'] as const)
    await expect(graph.as(share).get(items)).rejects.toMatchObject({ waitSeconds: 1 });
  expect(at.m365.cost()).toMatchObject({ requests: asked, earlyRequests: 0 });
  clock.set(clock.now() + 1_000);
  await expect(graph.get(items)).resolves.toBeDefined();
});

test('the recorder waits out a short Retry-After; somebody who looks at a page is told', async () => {
  const { items, stage: at } = await setUp();
  const fault = { kind: 'throttled', service: 'sharepoint', retryAfter: 3, times: 1 } as const;
  const graph = at.another({ patience: 500 });
  at.m365.world.faults.add(fault);
  await expect(graph.get(items)).rejects.toMatchObject({ waitSeconds: 3 });
  await expect(graph.get(items)).rejects.toMatchObject({
    name: 'RecordUnavailable',
    notDone: true,
  });
  await expect(graph.as('recorder').get(items)).resolves.toBeDefined();
  expect(at.m365.cost().earlyRequests).toBe(0);
});
