// Faults and races of "I've got this": against the deadline, against another, from an old card, and with nothing after it (invariants 8, 9, 10, 15).
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { expectNoErrorBut, expectNothingElse, rangIn, times } from '../support/nothing-else.ts';
import { devAndMargedOnCall } from '../support/on-call.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await devAndMargedOnCall();
});
afterEach(() => stage.close());

const typed = { what: 'They are at my door', afraidNow: 'yes' };

const report = async (): Promise<string> => referenceIn((await stage.report('aoife', typed)).text);

const until = (time: string): Promise<void> =>
  stage.house.advanceTo(Date.parse(`2026-12-28T${time}:00Z`));

const rows = () =>
  stage.rows('Incidents').map((row) => [row['status'], row['owner'], row['cycle'], row['rung']]);

const entries = (action: string) => stage.rows('Audit').filter((row) => row['action'] === action);

test('F10: the answer comes before the deadline: taken, and no level is entered', async () => {
  await report();
  const take = stage.keep('dev', 'acknowledge');
  stage.house.m365.world.clock.set(Date.parse('2026-12-28T23:44:59Z'));
  expect((await take()).refused).toBeUndefined();
  await until('23:46');
  expect(rows()).toEqual([['Acknowledged', 'Dev Okafor', 0, 0]]);
  expectNothingElse(stage, {
    dev: times(1, 'alert'),
    marged: times(1, 'alert'),
    aoife: ['report teams', 'update teams'],
  });
});

test('F10: the deadline comes before the answer: a new level, and the answer counts all the same', async () => {
  await report();
  const take = stage.keep('dev', 'acknowledge');
  await until('23:45');
  expect((await take()).refused).toBeUndefined();
  await stage.house.settle();
  expect(rows()).toEqual([['Acknowledged', 'Dev Okafor', 0, 1]]);
  await until('23:59');
  expect(rangIn(stage)['ines']).toBeUndefined();
  expect(entries('acknowledged')).toHaveLength(1);
  expectNoErrorBut(stage);
});

test('F10: answer and sweep at the same moment: one owner, and nobody is asked after it', async () => {
  await report();
  const take = stage.keep('dev', 'acknowledge');
  stage.house.m365.world.clock.set(Date.parse('2026-12-28T23:45:00Z'));
  const [, answer] = await Promise.all([stage.house.settle(), take()]);
  expect(answer.refused).toBeUndefined();
  await until('23:59');
  expect(rows().map(([status, owner]) => [status, owner])).toEqual([
    ['Acknowledged', 'Dev Okafor'],
  ]);
  expect(rangIn(stage)['ines']).toBeUndefined();
  expectNoErrorBut(stage);
});

test('F11: a second answer, one from an old card, one after the end: who has it, what it is now, and nothing changes', async () => {
  const incident = await report();
  const [first, second] = ['dev', 'marged'].map((who) => stage.keep(who, 'acknowledge'));
  await until('23:46');
  expect((await second?.())?.refused).toBeUndefined();
  await stage.house.settle();
  const late = await first?.();
  expect(late?.refused).toBe('conflict');
  expect(late?.text).toContain('Marged Ellis has had this since 11:46pm');
  await stage.call('marged', 'triage', {
    incident,
    severity: 5,
    likelihood: 5,
    outcome: 'emergency',
    reason: 'Somebody stood at the door.',
  });
  const closing = await stage.call('marged', 'close-incident', {
    incident,
    outcome: 'emergency',
    reason: 'The police took them away.',
  });
  expect(closing.refused).toBeUndefined();
  const after = await first?.();
  expect(after?.refused).toBeDefined();
  expect(rows().map(([status, owner]) => [status, owner])).toEqual([['Closed', 'Marged Ellis']]);
  expect(entries('acknowledged')).toHaveLength(1);
  expectNoErrorBut(stage);
});

test('F11: the reporter and somebody who is excluded cannot take it, and the attempt is logged', async () => {
  const incident = await report();
  const take = stage.keep('dev', 'acknowledge');
  const kept = await stage.call('ines', 'exclude', {
    incident,
    person: objectIdOf('dev'),
    reason: 'He knows the family of whoever did it.',
  });
  expect(kept.refused).toBeUndefined();
  const byReporter = await stage.call('aoife', 'acknowledge', { incident });
  const byExcluded = await take();
  await stage.house.settle();
  expect([byReporter.refused, byExcluded.refused]).toEqual(['not-found', 'not-found']);
  expect(rows()).toEqual([['Received', undefined, 0, 0]]);
  expect(
    entries('refused')
      .map((row) => row['actor'])
      .sort(),
  ).toEqual(['Cllr Aoife Brennan-Osei', 'Dev Okafor']);
  expectNoErrorBut(stage);
});

test('F12: taken, and then nothing: after an hour whoever had it and whoever is on call are asked', async () => {
  await report();
  await until('23:42');
  await stage.press('marged', 'acknowledge');
  await stage.house.advanceTo(Date.parse('2026-12-29T00:41:00Z'));
  expect(rows()).toEqual([['Acknowledged', 'Marged Ellis', 0, 0]]);
  await stage.house.advanceTo(Date.parse('2026-12-29T00:42:00Z'));
  expect(rows()).toEqual([['Received', undefined, 1, 0]]);
  expectNothingElse(stage, {
    dev: times(2, 'alert'),
    marged: times(2, 'alert'),
    aoife: ['report teams', 'update teams', 'update teams'],
  });
});
