/** When a councillor is asked how they are: 1, 7 and 28 days after something High or Critical, by day. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aftercareDays, aftercareDue, aftercareTimes } from '#core/domain/support/aftercare.ts';
import type { Happened } from '#core/domain/support/aftercare.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { forgottenBefore } from '#core/domain/support/talk-request.ts';
import { at } from '../support/sample.ts';

const happened = (receivedAt: Instant, more: Partial<Happened> = {}): Happened => ({
  level: 'high',
  receivedAt,
  ...more,
});

/** What is asked at each 10am of the forty days after `from`, without what was asked before. */
const askedFrom = (all: readonly Happened[], from: Instant): [Instant, string][] => {
  const seen = new Set<string>();
  const asked: [Instant, string][] = [];
  let slot = aftercareTimes.nextAfter(from);
  for (let day = 0; day < 40; day += 1, slot = aftercareTimes.nextAfter(slot)) {
    const due = aftercareDue(all, slot);
    const mark = `${due?.on ?? ''}/${String(due?.days)}`;
    if (due === undefined || seen.has(mark)) continue;
    seen.add(mark);
    asked.push([slot, mark]);
  }
  return asked;
};

test('at 10am of the day after, a week later and four weeks later, also over a change of the clocks', () => {
  const from = at('2027-03-20T23:40:00.000Z');
  expect(askedFrom([happened(from)], from)).toEqual([
    ['2027-03-21T10:00:00.000Z', '2027-03-20/1'],
    ['2027-03-27T10:00:00.000Z', '2027-03-20/7'],
    ['2027-04-17T09:00:00.000Z', '2027-03-20/28'],
  ]);
});

test('whatever the hour, three times each, in order and at least ten hours after', () => {
  fc.assert(
    fc.property(fc.nat(365 * 24 * 60), (minutes) => {
      const from = addMinutes(at('2026-06-01T00:00:00.000Z'), minutes);
      const asked = askedFrom([happened(from)], from);
      expect(asked.map(([, mark]) => mark.split('/')[1])).toEqual(['1', '7', '28']);
      expect(asked.every(([slot]) => slot >= addMinutes(from, 10 * 60 - 1))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('nothing after Moderate and Low, nor after what was stood down', () => {
  const from = at('2027-01-12T22:00:00.000Z');
  const none = [
    happened(from, { level: 'moderate' }),
    happened(from, { level: 'low' }),
    happened(from, { stoodDown: true }),
  ];
  expect(askedFrom(none, from)).toEqual([]);
});

test('of several that are due on one morning, the newest is asked about', () => {
  const old = at('2027-01-05T12:00:00.000Z');
  const recent = at('2027-01-11T12:00:00.000Z');
  const all = [happened(old), happened(recent, { level: 'critical' })];
  expect(aftercareDue(all, at('2027-01-12T10:00:00.000Z'))).toEqual({ on: '2027-01-11', days: 1 });
});

test('a hub that was away asks a day late, and not three', () => {
  const from = at('2027-01-12T12:00:00.000Z');
  expect(aftercareDue([happened(from)], at('2027-01-14T10:00:00.000Z'))?.days).toBe(1);
  expect(aftercareDue([happened(from)], at('2027-01-16T10:00:00.000Z'))).toBeUndefined();
  expect(aftercareDays).toEqual([1, 7, 28]);
});

test('what is private is forgotten after 12 months by the calendar', () => {
  expect(forgottenBefore(at('2028-02-29T10:00:00.000Z'))).toBe('2027-02-28T10:00:00.000Z');
});
