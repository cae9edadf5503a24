// Residents' names go once a surgery is over, and the place where a councillor was goes after 30 days.
import { expect, test } from '@jest/globals';
import { surgeries } from '#lists/surgeries.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { clearSurgeries } from '#core/engine/chores/clear-surgeries.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { listsHere } from '../support/kept-lists.ts';
import { newStage } from './stage.ts';

test('is done by the hour', async () => {
  expect(everyChore).toContain(clearSurgeries);
  const stage = await newStage();
  const lists = listsHere();
  const list = lists.of(surgeries);
  const [now, deps] = [stage.clock.now(), { ...stage.deps, lists }];
  await list.add({
    title: 'Marlowe ward surgery',
    kind: 'online',
    startsAt: addMinutes(now, 60),
    endsAt: addMinutes(now, 150),
    councillor: 'Aoife',
    councillorKey: 'aoife',
    registered: 'sealed',
    key: 'one',
  });
  const after = async (minutes: number): Promise<void> => {
    stage.clock.move(minutes);
    await keepChores(deps, stage.clock.now(), [clearSurgeries]);
  };
  await after(0);
  await after(120);
  expect(list.rows()?.[0]?.row.registered).toBe('sealed');
  await after(120);
  expect(list.rows()?.[0]?.row).not.toHaveProperty('registered');
  await after(31 * 24 * 60);
  expect(list.rows()).toEqual([]);
});
