// Where the rota leaves somebody alone, and what a change of it makes worse: invariant 11, F15.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gapsOf, newGaps } from '#core/domain/duty/coverage.ts';
import type { Gap } from '#core/domain/duty/coverage.ts';
import { gapSentence } from '#core/domain/duty/gap-words.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { cutOff } from '#core/domain/duty/on-call.ts';
import { onDuty, rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import { everybody, night, person } from '../support/sample.ts';

const hour = (count: number) => addMinutes(night, count * 60);
const turn = (from: number, until: number, more: Partial<DutyTurn> = {}): DutyTurn => ({
  from: hour(from),
  until: hour(until),
  lead: 'dev',
  deputy: 'marged',
  ...more,
});
const left = person('lee', ['spoc-officer'], { active: false });
const people = [...everybody, left];
const gaps = (turns: readonly DutyTurn[], more: object = {}): readonly Gap[] =>
  gapsOf({ rota: rotaOf(turns), people, ...more }, hour(0), hour(10));

describe('each kind of gap, in its words', () => {
  test.each<[string, readonly DutyTurn[], RegExp]>([
    ['nobody', [], /^Nobody is on call from 11:40pm on Monday 28 December 2026 to 9:40am/],
    [
      'nobody-reachable',
      [turn(0, 10, { lead: 'lee', deputy: 'x' })],
      /reached \(Lee, somebody who/,
    ],
    ['one-person', [turn(0, 10, { deputy: 'lee' })], /only Dev can be reached: Lee can’t\.$/],
    ['same-person', [turn(0, 10, { deputy: 'dev' })], /^Dev is both lead and deputy/],
  ])('%s', (reason, turns, sentence) => {
    const [gap, ...more] = gaps(turns);
    expect([gap?.reason, more]).toEqual([reason, []]);
    expect(gap && gapSentence(gap, people)).toMatch(sentence);
  });

  test('no-senior: nobody holds the role, and the rota names nobody who can be reached', () => {
    const others = people.filter(({ key }) => key !== 'ines');
    const reasons = (senior?: string) =>
      gapsOf(
        { rota: rotaOf([turn(0, 10, senior === undefined ? {} : { senior })]), people: others },
        hour(0),
        hour(10),
      ).map(({ reason }) => reason);
    expect([reasons(), reasons('lee'), reasons('director')]).toEqual([
      ['no-senior'],
      ['no-senior'],
      [],
    ]);
  });

  test('whom nothing has reached lately counts as nobody', () => {
    const flag = (channel: 'teams' | 'email') => ({ person: 'marged', channel });
    const away = (...flags: ReturnType<typeof flag>[]) => ({ away: cutOff(people, flags) });
    expect(gaps([turn(0, 10)], away(flag('teams')))).toEqual([]);
    expect(gaps([turn(0, 10)], away(flag('teams'), flag('email')))).toMatchObject([
      { reason: 'one-person', reached: ['dev'], missed: ['marged'] },
    ]);
  });

  test('alike ones that meet are one, others stay apart', () => {
    expect(
      gaps([turn(2, 4, { deputy: 'lee' }), turn(4, 6, { deputy: 'lee' })]).map(
        ({ from, until, reason }) => [from, until, reason],
      ),
    ).toEqual([
      [hour(0), hour(2), 'nobody'],
      [hour(2), hour(6), 'one-person'],
      [hour(6), hour(10), 'nobody'],
    ]);
  });
});

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 }))
    .map(([from, until]) => turn(from, until)),
  { maxLength: 6 },
);

test('what a change makes worse: exactly the hours that were covered before and are not after', () => {
  fc.assert(
    fc.property(spans, spans, (before, after) => {
      const worse = newGaps(gaps(before), gaps(after));
      for (let h = 0; h < 10; h += 1) {
        const covered = (turns: readonly DutyTurn[]) =>
          onDuty(rotaOf(turns), hour(h)).lead !== undefined;
        const isWorse = worse.some(({ from, until }) => from <= hour(h) && hour(h) < until);
        expect([h, isWorse]).toEqual([h, covered(before) && !covered(after)]);
      }
    }),
  );
});

test('one person in the place of two is worse, one in the place of nobody is not', () => {
  const alone = gaps([turn(0, 10, { deputy: 'lee' })]);
  expect(newGaps([], alone)).toEqual(alone);
  expect(newGaps(gaps([]), alone)).toEqual([]);
  expect(newGaps(alone, gaps([]))).toMatchObject([{ reason: 'nobody' }]);
});
