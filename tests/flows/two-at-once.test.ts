// "I've got this" pressed by everybody at the same moment: one owner, and the others are told who.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callFunction, press } from '../../infra/drills/doors.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { closeQuietly } from '../support/nothing-else.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage((council) => ({
    ...council,
    duty: [
      {
        from: '2026-12-28T17:00:00Z',
        until: '2026-12-29T08:30:00Z',
        lead: 'dev',
        deputy: 'marged',
      },
    ],
  }));
});
afterAll(() => closeQuietly(stage));

test('F11: two cards and three tabs at once make one owner', async () => {
  const receipt = await stage.report('aoife', { what: 'They are at my door', afraidNow: 'yes' });
  const incident = referenceIn(receipt.text);
  const { house } = stage;
  const answers = await Promise.all([
    ...['dev', 'marged'].map((alias) =>
      press(house, objectIdOf(alias), 'acknowledge', {}, { containing: incident }),
    ),
    ...['ruth', 'ines', 'helen'].map((alias) =>
      callFunction(house, objectIdOf(alias), 'acknowledge', { incident }),
    ),
  ]);
  await house.settle();
  const took = answers.filter((answer) => answer?.refused === undefined);
  const refused = answers.filter((answer) => answer?.refused === 'conflict');
  expect([took.length, refused.length]).toEqual([1, 4]);
  const [row] = stage.rows('Incidents');
  const owner = String(row?.['owner']);
  for (const answer of refused)
    expect(answer?.text).toContain(`${owner} has had this since 11:40pm`);
  const taken = stage.rows('Audit').filter((entry) => entry['action'] === 'acknowledged');
  expect(taken.map((entry) => entry['actor'])).toEqual([owner]);
  expect(stage.newest('aoife')).toContain(`${owner} has your report since 11:40pm`);
});
