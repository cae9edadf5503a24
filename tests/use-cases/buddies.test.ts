/** Buddies and check-ins as each asks for them: opted into, changed and ended with one press, and nobody asks why. */
import { describe, expect, test } from '@jest/globals';
import { everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });

const open = () => stage({ people: [...everybody, tom], dutyLine: '01632 960100' });

const messages = async (on: Stage) =>
  (await on.promises.notices.ofMessages('hub/wellbeing/')).map(({ to, channel }) => [to, channel]);

describe('a buddy', () => {
  const pair = (on: Stage) =>
    on.promises.support.matchBuddies((wishes) => ({
      put: wishes.map((wish) => ({
        ...wish,
        with: wishes.filter((each) => each !== wish).map((each) => each.person),
      })),
      notices: [],
    }));

  test('is for councillors who ask, and needs no group', async () => {
    const on = await open();
    await on.ok('aoife', 'join-buddies', { wants: 'anybody' });
    await on.ok('tom', 'join-buddies', { wants: 'own-group', membership: 'none' });
    expect((await on.refused('dev', 'join-buddies', { wants: 'anybody' })).kind).toBe('forbidden');
    expect((await on.ok('aoife', 'my-support')).buddies).toMatchObject({
      wants: 'anybody',
      buddies: [],
    });
    expect((await on.ok('tom', 'my-support')).buddies).toMatchObject({
      group: '',
      wants: 'own-group',
    });
  });

  test('inside or outside one’s group is asked of nobody who does not say it', async () => {
    const on = await open();
    for (const [raw, field] of [
      [{}, 'wants'],
      [{ wants: 'own-group' }, 'membership'],
      [{ wants: 'other-group', membership: 'unsaid' }, 'membership'],
      [{ wants: 'own-group', membership: 'in', group: '  ' }, 'group'],
    ] as const)
      expect(await on.refused('aoife', 'join-buddies', raw)).toMatchObject({
        kind: 'invalid',
        field,
      });
  });

  test('is seen by both, with how to reach each other, and a changed wish keeps them together', async () => {
    const on = await open();
    for (const who of ['aoife', 'tom']) await on.ok(who, 'join-buddies', { wants: 'anybody' });
    await pair(on);
    await on.ok('aoife', 'join-buddies', { wants: 'anybody', three: true });
    expect((await on.ok('aoife', 'my-support')).buddies).toMatchObject({
      three: true,
      buddies: [{ name: 'Cllr Tom Adeyemi', email: 'tom@valemoor.example' }],
    });
  });

  test('ends for both when one wants somebody else or leaves, and the other is told no reason', async () => {
    const on = await open();
    for (const who of ['aoife', 'tom']) await on.ok(who, 'join-buddies', { wants: 'anybody' });
    expect((await on.refused('aoife', 'change-buddy')).kind).toBe('not-found');
    await pair(on);
    await on.ok('aoife', 'change-buddy');
    expect((await on.ok('tom', 'my-support')).buddies?.buddies).toEqual([]);
    expect(await messages(on)).toEqual([['tom', 'teams']]);
    await on.ok('aoife', 'leave-buddies');
    await on.ok('aoife', 'leave-buddies');
    expect((await on.ok('aoife', 'my-support')).buddies).toBeUndefined();
    expect((await on.ok('tom', 'my-support')).buddies).toBeDefined();
    expect(await messages(on)).toHaveLength(1);
  });
});

describe('check-ins after something serious', () => {
  test('are stopped with one tap and wanted again with another; not now keeps nothing', async () => {
    const on = await open();
    const isAsked = async () => (await on.ok('aoife', 'my-support')).isAsked;
    await on.ok('aoife', 'answer-aftercare', { answer: 'not-now' });
    expect(await isAsked()).toBe(true);
    await on.ok('aoife', 'answer-aftercare', { answer: 'stop' });
    expect(await isAsked()).toBe(false);
    await on.ok('aoife', 'answer-aftercare', { answer: 'ask-again' });
    expect(await isAsked()).toBe(true);
    expect((await on.refused('aoife', 'answer-aftercare', { answer: 'always' })).kind).toBe(
      'invalid',
    );
  });
});
