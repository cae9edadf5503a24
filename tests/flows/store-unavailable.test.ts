// The promises store cannot be written: "Not received", a number to call, and the same card works later.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { press } from '../../infra/drills/doors.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(() => stage.close());

test('the same card is sent twice: first nothing is received, then one incident', async () => {
  const typed = {
    what: 'A man with a knife is in my garden',
    afraidNow: 'yes',
    where: 'Tanyard Row',
  };
  await stage.say('martin', 'Report something');
  const other = new DatabaseSync(join(stage.data, 'promises.sqlite'));
  other.exec('begin exclusive');
  const first = await press(stage.house, objectIdOf('martin'), 'submit-report', typed);
  other.exec('rollback');
  other.close();
  expect(first?.refused).toBe('unavailable');
  expect(first?.text).toContain('Not received');
  expect(first?.text).toContain('01632 960123');
  expect(first?.text).toContain('A man with a knife is in my garden');
  expect(stage.rows('Incidents')).toHaveLength(0);
  const second = await stage.press('martin', 'submit-report', typed);
  expect(second?.refused).toBeUndefined();
  const reference = referenceIn(second?.text ?? '');
  expect(stage.rows('Incidents').map((row) => row['reference'])).toEqual([reference]);
}, 60_000);
