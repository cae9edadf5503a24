// A councillor who writes faster than Teams lets the bot answer still gets every answer.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

test('ten questions at once are ten answers, although Teams takes seven a second', async () => {
  const before = stage.house.m365.connector.messages(objectIdOf('tom')).length;
  await Promise.all(Array.from({ length: 10 }, () => stage.say('tom', 'Who is on duty')));
  const after = stage.house.m365.connector.messages(objectIdOf('tom')).slice(before);
  expect(after.filter((message) => message.fromBot)).toHaveLength(10);
});
