/** F8: whoever a channel refuses is flagged, and the next success takes the flag away. */
import { expect, test } from '@jest/globals';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const flagged = async (stage: Stage) =>
  (await stage.promises.reachability.all()).map(({ person, channel, why, found }) => [
    person,
    channel,
    why,
    found,
  ]);

test('a blocked bot flags the person on that channel, until a message arrives again', async () => {
  const stage = await newStage();
  stage.outside.blocked.add('dev/teams');
  await stage.submit();
  await stage.sweep();
  expect(await flagged(stage)).toEqual([['dev', 'teams', 'the bot is blocked', 'send']]);
  stage.outside.blocked.clear();
  await stage.submit({ reference: 'INC-002-B', submission: 'two' });
  await stage.sweep();
  expect(await flagged(stage)).toEqual([]);
});

test('an unknown outcome, or being told to wait, says nothing about the person', async () => {
  const stage = await newStage();
  stage.outside.fates.push('lost', 'throttled', 'lost');
  await stage.submit();
  await stage.sweep();
  expect(await flagged(stage)).toEqual([]);
});

test('a channel that the council has not set up flags nobody', async () => {
  const stage = await newStage();
  const { sms: _sms, ...messengers } = stage.outside.messengers;
  const { sweep } = await import('#core/engine/sweep.ts');
  await stage.submit();
  await sweep({ ...stage.deps, messengers }, stage.clock.now());
  expect(await flagged(stage)).toEqual([]);
});
