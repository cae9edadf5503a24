/** Instances on one database have one time, whatever their machines say. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { databaseTime } from '#core/promises/database-time.ts';
import { dropDatabase, newDatabase } from '../../infra/one-machine/postgres-server.ts';

const real = Date.now.bind(Date);
afterEach(() => {
  jest.restoreAllMocks();
});

test('F14: a machine five minutes ahead, and one that steps back an hour, have the time of the database', async () => {
  const url = await newDatabase();
  jest.spyOn(Date, 'now').mockImplementation(() => real() + 300_000);
  const ahead = await databaseTime({ url });
  jest.spyOn(Date, 'now').mockImplementation(() => real() - 3_600_000);
  const behind = await databaseTime({ url });
  await ahead.refresh();
  for (const { now } of [ahead, behind]) expect(Math.abs(now() - real())).toBeLessThan(5_000);
  expect(Number.isInteger(ahead.now())).toBe(true);
  await ahead.close();
  await behind.close();
  await dropDatabase(url);
});
