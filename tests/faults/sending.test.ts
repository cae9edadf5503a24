// Faults on the way to people: an answer that is lost, a channel that must wait, somebody who cannot be reached, a provider that is away (invariants 3, 6, 7, 11, 12).
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { alertsTo, unknownOutcomesIn } from '../support/kept-promises.ts';
import { expectNoErrorBut, expectNothingElse, rangIn, times } from '../support/nothing-else.ts';
import { devAndMargedOnCall } from '../support/on-call.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await devAndMargedOnCall();
});
afterEach(() => stage.close());

const typed = { what: 'Somebody is in my garden', afraidNow: 'yes' };

const report = async (): Promise<string> => referenceIn((await stage.report('aoife', typed)).text);

const until = (time: string): Promise<void> =>
  stage.house.advanceTo(Date.parse(`2026-12-28T${time}:00Z`));

const stepOf = () =>
  stage.rows('Incidents').map((row) => `${String(row['cycle'])}/${String(row['rung'])}`);

test('F6: a send that times out but was delivered is made once more, with the same page id', async () => {
  await stage.say('aoife', 'Report something');
  const submit = stage.keep('aoife', 'submit-report');
  await submit(typed);
  stage.house.m365.world.faults.add({ kind: 'reply-lost', service: 'mail', times: 2 });
  stage.house.m365.world.faults.add({ kind: 'reply-lost', service: 'notify', times: 1 });
  await stage.house.settle();
  await until('23:43');
  const alerts = alertsTo(stage.house, ['dev', 'marged']);
  const doubts = [...unknownOutcomesIn(stage.data)].filter(([, unknown]) => unknown > 0);
  expect(doubts.reduce((sum, [, unknown]) => sum + unknown, 0)).toBe(3);
  expect(alerts).toHaveLength(6 + 3);
  for (const [key, unknown] of doubts)
    expect(alerts.filter(({ notice }) => notice === key)).toHaveLength(1 + unknown);
  expectNoErrorBut(stage, ['send-in-doubt']);
});

test('F7: told to wait for longer than the rung lasts: the level goes on in time, the page goes out after its wait', async () => {
  await stage.say('aoife', 'Report something');
  const submit = stage.keep('aoife', 'submit-report');
  const receipt = await submit(typed);
  const { faults, clock } = stage.house.m365.world;
  const fault = { kind: 'throttled', service: 'mail', retryAfter: 900 } as const;
  faults.add({ ...fault, until: clock.now() + 60_000 });
  await stage.house.settle();
  await until('23:46');
  expect(stepOf()).toEqual(['0/1']);
  expect(rangIn(stage)['dev']).toEqual(['alert sms', 'alert sms', 'alert teams', 'alert teams']);
  await until('23:56');
  const owed = [0, 1].map(
    (rung) => `${referenceIn(receipt.text)}/0/${String(rung)}/${objectIdOf('dev')}/email`,
  );
  const mails = alertsTo(stage.house, ['dev']).filter(({ channel }) => channel === 'email');
  expect(mails.map(({ notice }) => notice).sort()).toEqual(owed);
  expectNoErrorBut(stage);
});

test('F8: bot blocked for both on call: mail and telephone in the same sweep, and the trail says who was not reached', async () => {
  for (const alias of ['dev', 'marged'])
    stage.house.m365.world.faults.add({
      kind: 'block-bot',
      service: 'teams',
      person: objectIdOf(alias),
    });
  const reference = await report();
  expectNothingElse(stage, {
    dev: times(1, 'alert', ['email', 'sms']),
    marged: times(1, 'alert', ['email', 'sms']),
    aoife: ['report teams'],
  });
  const failed = stage.rows('Audit').filter(({ action }) => action === 'alert-failed');
  expect(
    failed.map((row) => [row['reference'], String(row['detail']).split(':')[0]]).sort(),
  ).toEqual([
    [reference, 'Dev Okafor, Teams'],
    [reference, 'Marged Ellis, Teams'],
  ]);
});

test('F9: Teams and mail away: the text messages of the other provider ring, and every rung comes in its time', async () => {
  await stage.say('aoife', 'Report something');
  await stage.keep('aoife', 'submit-report')(typed);
  for (const service of ['teams', 'mail'] as const)
    stage.house.m365.world.faults.add({ kind: 'down', service });
  await stage.house.settle();
  await until('23:51');
  expectNothingElse(
    stage,
    {
      ...Object.fromEntries(['dev', 'marged'].map((who) => [who, times(2, 'alert', ['sms'])])),
      ...Object.fromEntries(
        ['ruth', 'callum', 'fatima', 'ines'].map((who) => [who, times(1, 'alert', ['sms'])]),
      ),
      aoife: ['report teams'],
    },
    ['redraw-in-doubt', 'send-in-doubt'],
  );
});
