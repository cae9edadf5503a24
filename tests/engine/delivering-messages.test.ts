/** Messages of no incident go out as alerts do: at least once, without an incident, and not when it is too late. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { messageOwed } from '#core/domain/alerts/messages.ts';
import type { HubMessage } from '#core/domain/alerts/messages.ts';
import { dev, start } from '../promises/samples.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const message: HubMessage = {
  key: 'hub/check-in/one',
  to: dev.key,
  kind: 'check-in',
  channels: ['teams', 'sms'],
  dueAt: start,
  goneAt: addMinutes(start, 10),
  title: 'Are you safe?',
  words: 'Your visit was to end at 11:30pm.',
};

const plan = (stage: Stage) => stage.promises.notices.plan(messageOwed(message, dev));
const states = async (stage: Stage) =>
  (await stage.promises.notices.ofMessages('hub/')).map(({ channel, state }) => [channel, state]);

test('reaches each channel once, with its words, and draws nothing again', async () => {
  const stage = await newStage();
  await plan(stage);
  await stage.sweep();
  await stage.pass(2);
  expect(stage.outside.delivered.map(({ key }) => key).sort()).toEqual([
    'hub/check-in/one/dev/sms',
    'hub/check-in/one/dev/teams',
  ]);
  expect(stage.outside.delivered[0]?.told).toMatchObject({ message });
  expect(stage.outside.redrawn).toEqual([]);
});

test('an unknown outcome is tried again, and not any more when it is too late to be of use', async () => {
  const stage = await newStage();
  stage.outside.blocked.add('dev/sms');
  stage.outside.fates.push(...Array.from({ length: 40 }, () => 'lost' as const));
  await plan(stage);
  await stage.sweep();
  await stage.pass(3);
  expect(await states(stage)).toEqual([
    ['sms', 'unreachable'],
    ['teams', 'planned'],
  ]);
  await stage.pass(8);
  expect(await states(stage)).toEqual([
    ['sms', 'unreachable'],
    ['teams', 'dropped'],
  ]);
});

test('somebody who has left is told nothing', async () => {
  const stage = await newStage();
  await plan(stage);
  stage.outside.people = stage.outside.people.map((person) =>
    person.key === dev.key ? { ...person, active: false } : person,
  );
  await stage.sweep();
  expect(stage.outside.delivered).toEqual([]);
  expect((await states(stage)).map(([, state]) => state)).toEqual(['dropped', 'dropped']);
});
