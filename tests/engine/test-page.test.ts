/** The monthly test on the engine: sent once, asked about again, told to the senior responsible officer. */
import { expect, test } from '@jest/globals';
import type { Instant } from '#core/domain/time/instant.ts';
import { keepChores, sweep } from '#core/engine/sweep.ts';
import { testRota } from '#core/engine/chores/test-page.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const at = (text: string): Instant => text as Instant;

/** A hub that has been there since November. */
const staged = async () => {
  const stage = await newStage();
  stage.clock.set(at('2026-11-27T12:00:00.000Z'));
  await keepChores(stage.deps, stage.clock.now(), [testRota]);
  return stage;
};

const day = async (stage: Stage, moment: string): Promise<string[]> => {
  stage.outside.delivered.length = 0;
  stage.clock.set(at(moment));
  await keepChores(stage.deps, stage.clock.now(), [testRota]);
  await sweep(stage.deps, stage.clock.now());
  return stage.outside.delivered.map(({ key }) => key.replace('hub/test-page/', '')).sort();
};

const confirm = (stage: Stage, person: string, ...channels: ('teams' | 'email' | 'sms')[]) =>
  stage.promises.reachability.confirm(
    channels.map((channel) => ({ person, channel, at: stage.clock.now() })),
  );

const first = [
  '2026-12/first/dan/email',
  '2026-12/first/dan/teams',
  '2026-12/first/dev/email',
  '2026-12/first/dev/sms',
  '2026-12/first/dev/teams',
  '2026-12/first/ines/email',
  '2026-12/first/ines/teams',
  '2026-12/first/marged/email',
  '2026-12/first/marged/teams',
  '2026-12/first/tomos/email',
  '2026-12/first/tomos/teams',
];

test('everybody on the rota gets it once on each channel, councillors and others do not', async () => {
  const stage = await staged();
  expect(await day(stage, '2026-11-30T10:00:00.000Z')).toEqual([]);
  expect(await day(stage, '2026-12-01T09:59:00.000Z')).toEqual([]);
  expect(await day(stage, '2026-12-01T10:00:00.000Z')).toEqual(first);
  expect(await day(stage, '2026-12-02T10:00:00.000Z')).toEqual([]);
});

test('whoever has not said that it came is asked again after two working days, and named after five', async () => {
  const stage = await staged();
  await day(stage, '2026-12-01T10:00:00.000Z');
  for (const person of ['dan', 'ines', 'marged', 'tomos'])
    await confirm(stage, person, 'teams', 'email');
  await confirm(stage, 'dev', 'teams');
  expect(await day(stage, '2026-12-02T10:00:00.000Z')).toEqual([]);
  expect(await day(stage, '2026-12-03T10:00:00.000Z')).toEqual([
    '2026-12/again/dev/email',
    '2026-12/again/dev/teams',
  ]);
  expect(await day(stage, '2026-12-07T10:00:00.000Z')).toEqual([]);
  expect(await day(stage, '2026-12-08T10:00:00.000Z')).toEqual([
    '2026-12/open/ines/email',
    '2026-12/open/ines/teams',
  ]);
  const [told] = stage.outside.delivered.map(({ told: each }) => each);
  expect(told).toMatchObject({ message: { words: expect.stringContaining('Dev Okafor') } });
  expect(JSON.stringify(told)).not.toContain('Marged');
  expect(await day(stage, '2026-12-09T10:00:00.000Z')).toEqual([]);
});

test('nobody is bothered where everybody has answered', async () => {
  const stage = await staged();
  await day(stage, '2026-12-01T10:00:00.000Z');
  for (const person of ['dan', 'ines', 'marged', 'tomos', 'dev'])
    await confirm(stage, person, 'teams', 'email', 'sms');
  expect(await day(stage, '2026-12-03T10:00:00.000Z')).toEqual([]);
  expect(await day(stage, '2026-12-09T10:00:00.000Z')).toEqual([]);
});

test('a hub that was away on the day makes up for it, once', async () => {
  const stage = await staged();
  expect(await day(stage, '2026-12-04T15:00:00.000Z')).toEqual(first);
  expect(await day(stage, '2026-12-05T10:00:00.000Z')).toEqual([]);
});

test('a new officer is tested on the next day', async () => {
  const stage = await staged();
  const everybody = stage.outside.people;
  stage.outside.people = everybody.filter(({ key }) => key !== 'tomos');
  await day(stage, '2026-12-01T10:00:00.000Z');
  stage.outside.people = everybody;
  expect(await day(stage, '2026-12-02T10:00:00.000Z')).toEqual([
    '2026-12/first/tomos/email',
    '2026-12/first/tomos/teams',
  ]);
});
