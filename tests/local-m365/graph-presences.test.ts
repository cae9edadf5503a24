/** How people are in Teams, as Graph tells an app that may know. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setPresence } from '../../infra/local-m365/graph/presences.ts';
import { graphStage, MARGED, ROLES, TOM } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
beforeEach(async () => {
  stage = await graphStage({ roles: [...ROLES, 'Presence.Read.All'] });
  stage.world.people.put(MARGED);
  stage.world.people.put(TOM);
});
afterEach(() => stage.close());

const ask = (ids: unknown, of = stage) =>
  of.call('POST', '/communications/getPresencesByUserId', { ids });

test('it is what they chose, or whether the office is open; a stranger is left out', async () => {
  const stranger = '11111111-2222-4333-8444-555555555509';
  const night = await ask([MARGED.id, stranger]);
  expect([night.status, night.body.value]).toEqual([
    200,
    [{ id: MARGED.id, availability: 'Offline', activity: 'Offline' }],
  ]);
  stage.world.clock.set(Date.parse('2026-12-29T10:00:00Z'));
  expect((await ask([MARGED.id])).body.value[0]?.['availability']).toBe('Available');
  setPresence(stage.world, MARGED.id, 'BusyIdle');
  expect((await ask([MARGED.id])).body.value).toEqual([
    { id: MARGED.id, availability: 'BusyIdle', activity: 'Busy' },
  ]);
});

test('of an account that is disabled nothing is known', async () => {
  setPresence(stage.world, TOM.id, 'Available');
  expect((await ask([TOM.id])).body.value[0]?.['availability']).toBe('PresenceUnknown');
});

test('without the permission, and where apps may not ask, it is refused', async () => {
  stage.world.switches.set({ appPresence: 'refused' });
  expect([(await ask([MARGED.id])).status]).toEqual([403]);
  const poor = await graphStage();
  try {
    const { status, body } = await ask([MARGED.id], poor);
    expect([status, body.error.code]).toEqual([403, 'Forbidden']);
  } finally {
    await poor.close();
  }
});

test.each([[[]], [['tom']], [Array.from({ length: 651 }, () => MARGED.id)], ['x'], [undefined]])(
  'ids that are none, no ids, or too many are wrong',
  async (ids) => {
    expect((await ask(ids)).status).toBe(400);
  },
);
