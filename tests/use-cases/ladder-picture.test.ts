// The ladder of one incident as officers see it: who was asked, what came back, what comes next.
import { describe, expect, test } from '@jest/globals';
import { night } from '../support/sample.ts';
import { stage } from './stage.ts';

const opened = async () => {
  const it = await stage();
  const incident = await it.report('aoife');
  return { it, incident, open: () => it.ok('ruth', 'open-incident', { incident }) };
};

test('the step that is asked now: each person with every channel, and what became of each message', async () => {
  const { it, incident, open } = await opened();
  const notices = await it.promises.notices.ofIncident(incident);
  const keyOf = (channel: string): string =>
    notices.find((notice) => notice.to === 'dev' && notice.channel === channel)?.key ?? '';
  await it.promises.notices.sent(keyOf('teams'), night, { drawnFrom: 1 });
  await it.promises.notices.unreachable(keyOf('email'), night, 'no e-mail address');
  const { ladder } = await open();
  expect(ladder[0]).toMatchObject({ at: night, round: 1, step: 1, isToCome: false });
  expect(ladder[0]?.asks).toEqual(['duty-lead', 'duty-deputy']);
  const dev = ladder[0]?.people.find(({ key }) => key === 'dev');
  expect(dev?.channels).toEqual(
    expect.arrayContaining([
      { channel: 'teams', state: 'sent', sentAt: night },
      { channel: 'email', state: 'failed', why: 'no e-mail address' },
    ]),
  );
  expect(dev).not.toHaveProperty('answer');
});

test('steps to come say whom they mean, when, and where it starts again if nobody answers', async () => {
  const { ladder, ladderAgain } = await (await opened()).open();
  expect(ladder.slice(1).map(({ step, isToCome }) => [step, isToCome])).toEqual([
    [2, true],
    [3, true],
    [4, true],
    [5, true],
  ]);
  expect(ladder[1]).toMatchObject({ asks: ['spoc-team'], people: [{ channels: [] }, {}, {}] });
  expect(ladderAgain).toEqual({ at: '2026-12-29T00:10:00.000Z', round: 2, step: 5 });
});

describe('what people answered', () => {
  test('stands with them on the step on which they were asked', async () => {
    const { it, incident, open } = await opened();
    it.pass(2);
    await it.ok('dev', 'decline', { incident });
    it.pass(1);
    await it.ok('ruth', 'acknowledge', { incident });
    const { ladder, answers, ladderAgain } = await open();
    expect(ladderAgain).toBeUndefined();
    expect(answers).toEqual([
      { key: 'dev', name: 'Dev', is: 'cannot', at: '2026-12-28T23:42:00.000Z' },
      { key: 'ruth', name: 'Ruth', is: 'took', at: '2026-12-28T23:43:00.000Z' },
    ]);
    const answerOn = (step: number, who: string) =>
      ladder[step]?.people.find(({ key }) => key === who)?.answer;
    expect(answerOn(0, 'dev')).toEqual({ is: 'cannot', at: '2026-12-28T23:42:00.000Z' });
    expect(answerOn(1, 'ruth')).toEqual({ is: 'took', at: '2026-12-28T23:43:00.000Z' });
    expect(ladder.every(({ isToCome }) => !isToCome)).toBe(true);
  });

  test('is nothing for the councillor who reported', async () => {
    const { it, incident } = await opened();
    await it.ok('dev', 'decline', { incident });
    const own = await it.ok('aoife', 'open-incident', { incident });
    expect(own.ladder).toEqual([]);
    expect(own.answers).toEqual([]);
    expect(own).not.toHaveProperty('ladderAgain');
  });
});
