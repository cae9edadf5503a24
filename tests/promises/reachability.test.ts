/** Who could not be reached, and who has said that they were: kept since when, until something reaches them. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Unreachable } from '#core/ports.ts';
import { eachStore } from './each-store.ts';
import { start } from './samples.ts';

const refused: Unreachable = {
  person: 'dev',
  channel: 'teams',
  since: start,
  why: 'Teams answered 403',
  found: 'send',
};

eachStore((store) => {
  const opened = async () => (await store.open()).reachability;

  test('a flag keeps the moment since when, and takes the newest reason', async () => {
    const reachability = await opened();
    await reachability.flag([refused, { ...refused, channel: 'sms', why: 'no such number' }]);
    const again = { ...refused, since: addMinutes(start, 60), why: 'the account is disabled' };
    await reachability.flag([again]);
    expect(await reachability.all()).toEqual([
      { ...refused, channel: 'sms', why: 'no such number' },
      { ...again, since: start },
    ]);
  });

  test('one success clears that channel of that person, and nothing else', async () => {
    const reachability = await opened();
    await reachability.flag([
      refused,
      { ...refused, channel: 'sms' },
      { ...refused, person: 'marged' },
    ]);
    await reachability.clear('dev', 'teams');
    expect((await reachability.all()).map(({ person, channel }) => [person, channel])).toEqual([
      ['dev', 'sms'],
      ['marged', 'teams'],
    ]);
  });

  test('what a send has found is not taken back by a look', async () => {
    const reachability = await opened();
    await reachability.flag([refused, { ...refused, channel: 'email', found: 'look' }]);
    await reachability.clear('dev', 'teams', 'look');
    await reachability.clear('dev', 'email', 'look');
    expect((await reachability.all()).map(({ channel }) => channel)).toEqual(['teams']);
  });

  test('the last confirmation counts, whatever order they come in', async () => {
    const reachability = await opened();
    const at = (minutes: number) => ({
      person: 'dev',
      channel: 'sms' as const,
      at: addMinutes(start, minutes),
    });
    await reachability.confirm([at(5)]);
    await reachability.confirm([at(9)]);
    await reachability.confirm([at(2)]);
    expect(await reachability.confirmed()).toEqual([at(9)]);
  });
});
