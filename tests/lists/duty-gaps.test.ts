// The spans in which nobody is on call: those, and no others, in which onDuty finds nobody.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dutyGaps } from '../../teams-app/domain/duty/coverage.ts';
import { addMinutes } from '../../teams-app/domain/time/instant.ts';
import { onDuty, rotaOf } from '../../teams-app/domain/duty/rota.ts';
import { night } from '../support/sample.ts';

const hour = (count: number) => addMinutes(night, count * 60);
const turn = (from: number, until: number) => ({
  from: hour(from),
  until: hour(until),
  lead: 'dev',
  deputy: 'ruth',
});

test('an empty rota is one gap, a whole one has none', () => {
  expect(dutyGaps(rotaOf([]), hour(0), hour(9))).toEqual([{ from: hour(0), until: hour(9) }]);
  expect(dutyGaps(rotaOf([turn(-1, 4), turn(4, 12)]), hour(0), hour(9))).toEqual([]);
});

test('turns that overlap, end before they begin or lie outside make no gap and hide none', () => {
  const hours = fc.integer({ min: -5, max: 30 });
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, hours), { maxLength: 8 }), (spans) => {
      const turns = rotaOf(spans.map(([from, until]) => turn(from, until)));
      const gaps = dutyGaps(turns, hour(0), hour(24));
      for (let h = 0; h < 24; h += 1) {
        const isGap = gaps.some(({ from, until }) => from <= hour(h) && hour(h) < until);
        expect([h, isGap]).toEqual([h, onDuty(turns, hour(h)).lead === undefined]);
      }
    }),
  );
});
