/** Phone calls and the second provider of text messages, on the whole house (F9; escalation.md, invariants 6 and 12). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { allCalls } from '../../infra/local-m365/voice/calls.ts';
import type { Stage } from '../support/house.ts';
import { rangIn } from '../support/nothing-else.ts';
import { devAndMargedOnCall } from '../support/on-call.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await devAndMargedOnCall();
});
afterEach(() => stage.close());

const typed = { what: 'QSECRETX is in my garden', afraidNow: 'yes' };

const until = (time: string): Promise<void> => stage.house.advanceTo(Date.parse(time));

const callsIn = () => allCalls(stage.house.m365.world);

test('F9: Teams, mail and GOV.UK Notify all away: texts ring by the second provider in the same sweep, and every step comes in its time', async () => {
  await stage.say('aoife', 'Report something');
  await stage.keep('aoife', 'submit-report')(typed);
  for (const service of ['teams', 'mail', 'notify'] as const)
    stage.house.m365.world.faults.add({ kind: 'down', service });
  await stage.house.settle();
  expect(rangIn(stage)).toMatchObject({ dev: ['alert sms'], marged: ['alert sms'] });
  expect(callsIn().map(({ channel }) => channel)).toEqual(['text', 'text']);
  await until('2026-12-28T23:51:00Z');
  expect(rangIn(stage)).toMatchObject({ ines: ['alert sms'] });
});

test('every provider away: nothing rings, the log says so, and the first that is back rings at once', async () => {
  await stage.say('aoife', 'Report something');
  await stage.keep('aoife', 'submit-report')(typed);
  for (const service of ['teams', 'mail', 'notify', 'voice'] as const)
    stage.house.m365.world.faults.add({ kind: 'down', service });
  await stage.house.settle();
  await until('2026-12-28T23:50:00Z');
  expect(rangIn(stage)).toEqual({ aoife: ['report teams'] });
  expect(stage.logged.map(({ event }) => event)).toContain('no-way-of-telling-works');
  stage.house.m365.world.faults.clear();
  await until('2026-12-28T23:52:00Z');
  expect(rangIn(stage)['dev']).toContain('alert teams');
});

test('a Critical that nobody answers: the duty director and the control room are called, once a step, and nothing is said of what happened', async () => {
  await stage.report('aoife', typed);
  await stage.house.settle();
  await until('2026-12-29T00:10:00Z');
  expect(rangIn(stage)['director']).toContain('alert voice');
  expect(rangIn(stage)['control']).toContain('alert voice');
  const calls = callsIn();
  expect(new Set(calls.map(({ key }) => key)).size).toBe(calls.length);
  expect(new Set(calls.map(({ to }) => to))).toEqual(new Set(['07700 900304', '07700 900305']));
  expect(JSON.stringify(calls)).not.toMatch(/QSECRETX|Aoife|Marlowe/);
});

test('a Critical by a text that does not arrive: the receipt is read, and the number is flagged', async () => {
  stage.house.m365.world.faults.add({ kind: 'permanent-failure', service: 'notify' });
  const { text } = await stage.report('aoife', typed);
  await stage.house.settle();
  expect(rangIn(stage)['dev']).toEqual(['alert email', 'alert teams']);
  const reference = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(text)?.[0] ?? '';
  await until('2026-12-28T23:42:00Z');
  const details = stage
    .rows('Audit')
    .filter((row) => JSON.stringify(row).includes(reference))
    .map((row) => JSON.stringify(row));
  expect(details.some((row) => row.includes('the number does not exist'))).toBe(true);
});
