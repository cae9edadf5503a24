/** Units are shared out: no minute sees more than the ceiling, a backlog uses nearly all, nobody waits who need not. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../teams-app/graph/budget.ts';
import type { Budget } from '../../teams-app/graph/budget.ts';
import type { Share } from '../../teams-app/graph/budget-rules.ts';
import { unitsOf } from '../../teams-app/graph/units.ts';
import { RecordUnavailable } from '../../teams-app/ports.ts';
import { instantAt } from '../../teams-app/domain/time/instant.ts';

const ceiling = 1_250;
const start = Date.parse('2026-12-28T23:40:00Z');

/** A budget on a clock that the test sets. */
const setUp = (): { budget: Budget; clock: { now: number } } => {
  const clock = { now: start };
  return { budget: createBudget(ceiling, { now: () => instantAt(clock.now) }), clock };
};

/** Seconds to wait; 0 where the units were granted. */
const tryOne = async (budget: Budget, share: Share, units: number): Promise<number> => {
  try {
    (await budget.turn(share, units, 0)).answered();
    return 0;
  } catch (problem) {
    if (problem instanceof RecordUnavailable && problem.notDone)
      return problem.waitSeconds ?? Number.NaN;
    throw problem;
  }
};

/** Takes units until there are none; gives how many there were and when the next come. */
const takeAll = async (
  budget: Budget,
  share: Share,
  units = 2,
): Promise<{ taken: number; wait: number }> => {
  for (let taken = 0; ; taken += units) {
    const wait = await tryOne(budget, share, units);
    if (wait > 0) return { taken, wait };
  }
};

test('a backlog files at 95 % of the ceiling and more, and no minute sees more than the ceiling', async () => {
  const { budget, clock } = setUp();
  const minutes = 30;
  const spent: { at: number; units: number }[] = [];
  while (clock.now < start + minutes * 60_000) {
    const { taken, wait } = await takeAll(budget, 'recorder');
    spent.push({ at: clock.now, units: taken });
    clock.now += Math.ceil(wait * 1_000);
  }
  const inMinuteFrom = (from: number): number =>
    spent
      .filter(({ at }) => at >= from && at < from + 60_000)
      .reduce((sum, { units }) => sum + units, 0);
  for (const { at } of spent) expect(inMinuteFrom(at)).toBeLessThanOrEqual(ceiling);
  const all = spent.reduce((sum, { units }) => sum + units, 0);
  expect(all).toBeGreaterThanOrEqual(0.95 * ceiling * minutes);
});

test('whoever comes while a backlog is filed does not wait, and the recorder goes on', async () => {
  const { budget, clock } = setUp();
  for (let step = 0; step < 30; step += 1) {
    const { wait } = await takeAll(budget, 'recorder');
    expect(await tryOne(budget, 'foreground', 2)).toBe(0);
    clock.now += Math.ceil(wait * 1_000);
    expect(await tryOne(budget, 'recorder', 2)).toBe(0);
  }
});

test('however busy the foreground is, the recorder has a quarter', async () => {
  const { budget, clock } = setUp();
  let filed = 0;
  while (clock.now < start + 600_000) {
    await takeAll(budget, 'foreground');
    const { taken } = await takeAll(budget, 'recorder');
    filed += taken;
    clock.now += 1_000;
  }
  expect(filed / 10).toBeGreaterThanOrEqual(ceiling / 4 - 2);
});

test('background work leaves the others their units, and still gets on', async () => {
  const { budget, clock } = setUp();
  const { taken } = await takeAll(budget, 'background');
  expect(taken).toBeLessThanOrEqual(ceiling * 0.6);
  expect(await tryOne(budget, 'foreground', 5)).toBe(0);
  expect((await takeAll(budget, 'recorder')).taken).toBeGreaterThan(ceiling / 10);
  clock.now += 60_000;
  await takeAll(budget, 'recorder');
  clock.now += 10_000;
  await takeAll(budget, 'recorder');
  expect((await takeAll(budget, 'background')).taken).toBeGreaterThan(0);
});

test('a request that comes alone is let go at once, whatever it costs and whoever asks', async () => {
  for (const share of ['foreground', 'recorder', 'background'] as const) {
    const { budget } = setUp();
    expect(await tryOne(budget, share, 5)).toBe(0);
  }
});

test('what Graph says is left counts where it is less than we reckon, until the time it names', async () => {
  const { budget, clock } = setUp();
  budget.learn(new Headers({ 'RateLimit-Remaining': '3', 'RateLimit-Reset': '20' }));
  expect(await takeAll(budget, 'foreground')).toEqual({ taken: 2, wait: 20 });
  clock.now += 19_999;
  expect(await tryOne(budget, 'foreground', 2)).toBeGreaterThan(0);
  clock.now += 1;
  expect(await tryOne(budget, 'foreground', 2)).toBe(0);
});

test('units that are waited for are granted in turn: the foreground before the background', async () => {
  const budget = createBudget(40, { now: () => instantAt(Date.now()) });
  budget.learn(new Headers({ 'RateLimit-Remaining': '0', 'RateLimit-Reset': '0.2' }));
  const order: string[] = [];
  const wait = async (share: Share): Promise<void> => {
    (await budget.turn(share, 2, 5_000)).answered();
    order.push(share);
  };
  await Promise.all([wait('background'), wait('recorder'), wait('foreground')]);
  expect(order).toEqual(['foreground', 'recorder', 'background']);
});

test('a request that was not sent gives its units back', async () => {
  const { budget } = setUp();
  const grants = [];
  for (let spent = 0; spent < 936; spent += 2) grants.push(await budget.turn('foreground', 2, 0));
  expect(await tryOne(budget, 'foreground', 2)).toBeGreaterThan(0);
  grants[0]?.unspent();
  expect(await tryOne(budget, 'foreground', 2)).toBe(0);
});

test('whoever asks, in whatever order, no minute sees more than the ceiling', async () => {
  const step = fc.record({
    share: fc.constantFrom<Share>('foreground', 'recorder', 'background'),
    units: fc.constantFrom(1, 2, 5),
    times: fc.integer({ min: 1, max: 60 }),
    rest: fc.integer({ min: 0, max: 30_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const clock = { now: start };
      const budget = createBudget(100, { now: () => instantAt(clock.now) });
      const spent: { at: number; units: number }[] = [];
      for (const { share, units, times, rest } of steps) {
        for (let n = 0; n < times; n += 1)
          if ((await tryOne(budget, share, units)) === 0) spent.push({ at: clock.now, units });
        clock.now += rest;
      }
      for (const { at } of spent) {
        const within = spent.filter((each) => each.at >= at && each.at < at + 60_000);
        expect(within.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(100);
      }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['get', '/sites/a/lists/b/items/1?$expand=fields', 1],
  ['get', '/sites/a/lists/b/items?$filter=x', 2],
  ['get', '/sites/a/lists/b/items/delta?$top=10', 2],
  ['get', 'https://graph.microsoft.com/v1.0/sites/a/lists/b/items/delta?token=x', 1],
  ['get', "/sites/a/lists/b/items/delta(token='x')", 1],
  ['get', '/drives/a/items/b/content', 1],
  ['get', '/drives/a/items/b/children', 2],
  ['post', '/sites/a/lists/b/items', 2],
  ['patch', '/sites/a/lists/b/items/1/fields', 2],
  ['delete', '/sites/a/lists/b/items/1', 2],
  ['put', '/drives/a/root:/x:/content', 2],
  ['get', '/sites/a/permissions', 5],
  ['get', '/sites/a/lists/b/items/1?$expand=permissions', 5],
])('%s %s costs %d', (method, path, units) => {
  expect(unitsOf(method, path, 'sites')).toBe(units);
  expect(unitsOf(method, path, 'users')).toBe(0);
});
