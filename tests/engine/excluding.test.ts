/** Somebody is excluded while the engine runs: their cards say nothing any more, and nothing more goes to them. */
import { expect, test } from '@jest/globals';
import { excluded } from '#core/domain/incidents/giving-back.ts';
import { untilQuiet } from '#core/engine/sweep.ts';
import { dev, everybody, marged, words } from '../promises/samples.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { calendar } from '../support/sample.ts';

const reference = 'INC-001-A';
const exclude = (stage: Stage, key: string) =>
  stage.promises.change(reference, (incident) => ({
    incident: excluded(incident, key, calendar, stage.clock.now()),
    entries: [],
    notices: [],
  }));

test('the cards of everybody who got one are drawn again, theirs without the words', async () => {
  const stage = await newStage();
  await stage.submit();
  await untilQuiet(stage.deps, stage.clock.now());
  stage.outside.redrawn.length = 0;
  await exclude(stage, dev.key);
  await untilQuiet(stage.deps, stage.clock.now());
  const wordsOn = (person: string) =>
    stage.outside.redrawn
      .filter(({ key }) => key === `${reference}/0/0/${person}/teams`)
      .map(({ telling }) => telling.report?.what);
  expect(wordsOn(dev.key)).toEqual([undefined]);
  expect(wordsOn(marged.key)).toEqual([words]);
});

test('what was not sent to them is not sent any more', async () => {
  const stage = await newStage();
  await stage.submit();
  await exclude(stage, dev.key);
  await untilQuiet(stage.deps, stage.clock.now());
  await stage.pass(30);
  expect(stage.alerts().filter((key) => key.includes(`/${dev.key}/`))).toEqual([]);
  const own = (await stage.promises.notices.ofIncident(reference)).filter(
    ({ to }) => to === dev.key,
  );
  expect(new Set(own.map(({ state }) => state))).toEqual(new Set(['dropped']));
});

test('a lead who is excluded after the alert went out is replaced in the same sweep', async () => {
  const stage = await newStage();
  await stage.submit();
  await untilQuiet(stage.deps, stage.clock.now());
  const before = stage.alerts();
  await exclude(stage, dev.key);
  await exclude(stage, marged.key);
  await stage.sweep();
  const after = stage.alerts().filter((key) => !before.includes(key));
  expect(after.length).toBeGreaterThan(0);
  expect(after.every((key) => key.startsWith('0/0/'))).toBe(true);
});

test('a step on which nobody else stands is left at once, though somebody excluded was alerted on it', async () => {
  const stage = await newStage();
  const manager = { ...marged, key: 'meg', name: 'Meg Lloyd', roles: ['manager'] as const };
  Object.assign(stage.outside, { people: [...everybody, manager] });
  const team = everybody.filter(({ roles }) => roles.includes('spoc-officer'));
  await stage.submit({ level: 'moderate' });
  await untilQuiet(stage.deps, stage.clock.now());
  expect(stage.alerts().length).toBeGreaterThan(0);
  for (const { key } of team) await exclude(stage, key);
  await stage.sweep();
  expect((await stage.promises.find(reference))?.rung).toBe(1);
});
