// Faults of time: the hub is off for a while, and the clock changes (invariants 3, 4, 12, 13).
import { afterEach, expect, test } from '@jest/globals';
import { referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { expectNoErrorBut, rangIn } from '../support/nothing-else.ts';

let stage: Stage;
afterEach(() => stage.close());

const typed = { what: 'They are at my door', afraidNow: 'yes' };

const beginAt = async (start: string): Promise<void> => {
  stage = await startStage(undefined, Date.parse(start));
};

const rungs = () => stage.rows('Incidents').map((row) => [row['cycle'], row['rung']]);

/** When each step was entered, from the trail: minutes after the report. */
const minutesOfSteps = (start: string): number[] =>
  stage
    .rows('Audit')
    .filter(({ action }) => action === 'rung-entered')
    .map(({ moment }) => (Date.parse(String(moment)) - Date.parse(start)) / 60_000)
    .sort((a, b) => a - b);

const night = '2026-12-28T23:40:00Z';

test.each([
  ['3 minutes', 3, 0],
  ['an hour', 60, 1],
  ['3 days', 3 * 24 * 60, 1],
])(
  'F13: the hub is off for %s: it acts on all that is due, and the next step gets its whole time',
  async (_, minutes, rung) => {
    await beginAt(night);
    await stage.report('aoife', typed);
    const { clock } = stage.house.m365.world;
    const back = Date.parse(night) + minutes * 60_000;
    clock.set(back);
    await stage.house.crash();
    await stage.house.settle();
    expect(rungs()).toEqual([[0, rung]]);
    if (rung === 0) return expectNoErrorBut(stage);
    await stage.house.advanceTo(back + 4 * 60_000);
    expect(rungs()).toEqual([[0, 1]]);
    await stage.house.advanceTo(back + 5 * 60_000);
    expect(rungs()).toEqual([[0, 2]]);
    expectNoErrorBut(stage);
  },
);

test.each([
  ['spring', '2027-03-28T00:50:00Z'],
  ['spring of 2026', '2026-03-29T00:50:00Z'],
  ['autumn', '2026-10-25T00:50:00Z'],
])(
  'F14: the clock changes in %s: every step in its time, none early, none lost',
  async (_, start) => {
    await beginAt(start);
    await stage.report('aoife', typed);
    await stage.house.advanceTo(Date.parse(start) + 31 * 60_000);
    expect(minutesOfSteps(start)).toEqual([5, 10, 15, 20, 30]);
    expect(Object.keys(rangIn(stage))).toEqual(
      expect.arrayContaining(['ines', 'director', 'control', 'beatrice']),
    );
    expectNoErrorBut(stage);
  },
);

test('F14: the clock is set back an hour: no step early, none lost, and the answer still counts', async () => {
  await beginAt(night);
  const receipt = await stage.report('aoife', typed);
  await stage.house.advanceTo(Date.parse(night) + 6 * 60_000);
  expect(rungs()).toEqual([[0, 1]]);
  const { clock } = stage.house.m365.world;
  clock.set(clock.now() - 60 * 60_000);
  await stage.house.settle();
  await stage.house.advanceTo(Date.parse(night) + 9 * 60_000);
  expect(rungs()).toEqual([[0, 1]]);
  await stage.house.advanceTo(Date.parse(night) + 10 * 60_000);
  expect(rungs()).toEqual([[0, 2]]);
  expect((await stage.press('ines', 'acknowledge'))?.refused).toBeUndefined();
  expect(stage.rows('Incidents')).toMatchObject([
    { reference: referenceIn(receipt.text), owner: 'Ines Abara' },
  ]);
  expectNoErrorBut(stage);
});
