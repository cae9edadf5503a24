/** How people are in Teams, through Graph: asked once a minute, and nobody's where it may not or cannot be asked. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { presencesOf } from '#core/graph/presences.ts';
import type { Presences } from '#core/ports.ts';
import { setPresence } from '../../infra/local-m365/graph/presences.ts';
import { startGraphStage } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

const ids = ['a', 'b', 'c', 'd'].map((end) => `11111111-2222-4333-8444-55555555550${end}`);
const [ann = '', bob = '', cat = '', dan = ''] = ids;

let stage: GraphStage;
let presences: Presences;
beforeEach(async () => {
  stage = await startGraphStage(Date.parse('2026-12-28T23:40:00Z'));
  for (const id of ids)
    stage.m365.world.people.put({
      ...{ id, displayName: id, givenName: id, surname: id, jobTitle: '', mobilePhone: null },
      mail: `${id}@valemoor.example`,
      userPrincipalName: `${id}@valemoor.example`,
      accountEnabled: id !== dan,
    });
  presences = presencesOf(stage.graph, stage);
});
afterEach(() => stage.close());

const set = (id: string, availability: string): void => {
  setPresence(stage.m365.world, id, availability);
};
const pass = (minutes: number): void => {
  const { clock } = stage.m365.world;
  clock.set(clock.now() + minutes * 60_000);
};
const known = async (...people: string[]) => Object.fromEntries(await presences.of(people));

test('each is as Teams says in four words; of whom Teams says nothing, nothing is said', async () => {
  set(ann, 'BusyIdle');
  set(bob, 'BeRightBack');
  const upper = cat.toUpperCase();
  expect(await known(ann, bob, upper, dan, 'nobody-of-entra')).toEqual({
    [ann]: 'busy',
    [bob]: 'away',
    [upper]: 'offline',
  });
  pass(2);
  set(ann, 'DoNotDisturb');
  set(bob, 'AvailableIdle');
  expect(await known(ann, bob)).toEqual({ [ann]: 'busy', [bob]: 'available' });
});

test('an answer holds for a minute, for the same people', async () => {
  set(ann, 'Available');
  expect(await known(ann)).toEqual({ [ann]: 'available' });
  set(ann, 'Away');
  expect(await known(ann)).toEqual({ [ann]: 'available' });
  expect(await known(ann, bob)).toEqual({ [ann]: 'away', [bob]: 'offline' });
  pass(1);
  expect(await known(ann)).toEqual({ [ann]: 'away' });
});

test('a refusal is nobody’s presence, is logged without a name, and is not asked about again for an hour', async () => {
  const { switches } = stage.m365.world;
  switches.set({ appPresence: 'refused' });
  expect(await known(ann)).toEqual({});
  switches.reset();
  pass(59);
  expect(await known(ann)).toEqual({});
  expect(stage.lines.filter(({ event }) => event.startsWith('presence'))).toEqual([
    { event: 'presence is not known', facts: { isForGood: true } },
  ]);
  pass(1);
  expect(await known(ann)).toEqual({ [ann]: 'offline' });
});

test('while Graph is away nothing is known, and a minute later it is asked again', async () => {
  const { faults } = stage.m365.world;
  faults.add({ kind: 'down', service: 'graph', times: 1 });
  expect(await known(ann)).toEqual({});
  faults.clear();
  pass(1);
  expect(await known(ann)).toEqual({ [ann]: 'offline' });
});

test('nobody is asked about nobody', async () => {
  expect(await known('not-of-entra')).toEqual({});
  expect(stage.lines).toEqual([]);
});
