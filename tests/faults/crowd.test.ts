// Faults of many at once: two hundred reports in ten minutes from one place, and sweeps beside each other (invariants 3 to 7).
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { alertsTo } from '../support/kept-promises.ts';
import { referenceIn } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { expectNoErrorBut, expectNothingElse, times } from '../support/nothing-else.ts';
import { devAndMargedOnCall } from '../support/on-call.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await devAndMargedOnCall();
});
afterEach(() => stage.close());

const urgent = { what: 'There is a man with a knife', afraidNow: 'yes' };
const councillors = ['aoife', 'sian', 'martin', 'tom', 'priya', 'yusuf', 'grace', 'daniel'];

test('F5: two sweeps at once, again and again while the ladder climbs: one page each, one step at a time', async () => {
  await stage.report('aoife', urgent);
  const { house } = stage;
  for (let minute = 1; minute <= 11; minute += 1) {
    house.m365.world.clock.set(Date.parse('2026-12-28T23:40:00Z') + minute * 60_000);
    await Promise.all([house.settle(), house.settle(), house.settle()]);
  }
  expectNothingElse(stage, {
    dev: times(2, 'alert'),
    marged: times(2, 'alert'),
    ...Object.fromEntries(
      ['ruth', 'callum', 'fatima', 'ines'].map((who) => [who, times(1, 'alert')]),
    ),
    aoife: ['report teams'],
  });
});

test('F23: 200 reports in ten minutes: none is blocked, and the urgent one among them is told at once', async () => {
  const named: string[] = [];
  for (let nr = 0; nr < 199; nr += 1) {
    const who = councillors[nr % councillors.length] ?? 'aoife';
    await stage.say(who, 'Report something');
    const sent = await stage.keep(
      who,
      'submit-report',
    )({
      what: `Somebody was rude in message ${String(nr)}`,
      afraidNow: 'no',
      category: 'abusive-message',
    });
    named.push(referenceIn(sent.text));
    if (nr % 20 === 19) await stage.house.advanceTo(stage.house.m365.world.clock.now() + 60_000);
  }
  const last = referenceIn((await stage.report('rashida', urgent)).text);
  // Teams takes seven messages a second in a chat: what was reported in the same moment goes out after it.
  await stage.house.advanceTo(stage.house.m365.world.clock.now() + 10_000);
  expect(new Set([...named, last]).size).toBe(200);
  expect(named).not.toContain('');
  const alerts = alertsTo(stage.house, ['dev', 'marged']);
  const ofLast = alerts.filter(({ reference }) => reference === last);
  expect(ofLast.map(({ who, channel }) => `${who} ${channel}`).sort()).toEqual(
    ['dev', 'marged'].flatMap((who) => ['email', 'sms', 'teams'].map((by) => `${who} ${by}`)),
  );
  await stage.house.advanceTo(stage.house.m365.world.clock.now() + 4 * 60_000);
  expect(stage.rows('Incidents')).toHaveLength(200);
  expectNoErrorBut(stage);
});
