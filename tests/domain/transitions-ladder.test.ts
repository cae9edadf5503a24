// How an incident comes and climbs while nobody has it: scenarios 1 and 10, invariants 3, 4 and 12.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMinutes, addSeconds, minutesBetween } from '#core/domain/time/instant.ts';
import { targetsOf } from '#core/domain/alerts/ladder.ts';
import { ladderFor, usualLadders } from '#core/domain/alerts/ladders.ts';
import { isRungOver, rungOverAt } from '#core/domain/incidents/standing.ts';
import {
  acknowledged,
  adopted,
  advanced,
  declined,
  lookedAt,
  promiseOverdue,
  received,
} from '#core/domain/incidents/transitions.ts';
import type { Level } from '#lists/incidents.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { aoife, at, calendar, dev, incident, morning, night } from '../support/sample.ts';

const usual = (level: Level, officeHours: boolean) => ladderFor(usualLadders, level, officeHours);
const after = (minutes: number) => addMinutes(night, minutes);

describe('a report that has come in', () => {
  test('is the first step of its ladder, with the people and words of the arrival', () => {
    expect(incident({ excludedKeys: ['ruth'] })).toMatchObject({
      reference: '7KQ-4M2-XCA',
      submission: 'submission-1',
      level: 'critical',
      status: 'received',
      ward: 'Marlowe',
      reporter: aoife.name,
      reporterKey: aoife.key,
      receivedAt: night,
      cycle: 0,
      rung: 0,
      rungEnteredAt: night,
      excludedKeys: ['ruth'],
      declinedKeys: [],
      overdue: 'on-time',
      version: 1,
    });
  });

  test('keeps no whole person and no calendar of the office', () => {
    const keys = Object.keys(incident());
    expect(keys).not.toContain('calendar');
    expect(incident().reporter).toBe('Cllr Aoife Brennan-Osei');
  });

  test.each([
    ['critical', night, '2026-12-28T23:50', '2026-12-28T23:45'],
    ['critical', morning, '2026-12-29T10:10', '2026-12-29T10:05'],
    ['high', morning, '2026-12-29T11:00', '2026-12-29T11:00'],
    ['high', night, '2026-12-29T01:40', '2026-12-29T00:40'],
    ['moderate', morning, '2026-12-30T10:00', '2026-12-30T10:00'],
    ['moderate', night, '2026-12-29T17:00', '2026-12-29T17:00'],
    ['low', night, '2026-12-30T17:00', '2026-12-30T17:00'],
  ] as const)('%s received at %s: taken by %s, looked at by %s', (level, from, by, wake) => {
    const arrived = incident({ level }, from);
    expect(arrived.acknowledgeBy).toBe(londonMoment(by));
    expect(arrived.nextDueAt).toBe(londonMoment(by));
    expect(arrived.wakeAt).toBe(londonMoment(wake));
  });
});

test('scenario 1: lead and deputy at 11:40pm, all SPoC at 11:45pm, the senior officer at 11:50pm', () => {
  let now = incident();
  expect(targetsOf(now.ladder, now)).toEqual(['duty-lead', 'duty-deputy']);
  expect(rungOverAt(now)).toBe('2026-12-28T23:45:00.000Z');
  now = advanced(now, calendar, after(5));
  expect(targetsOf(now.ladder, now)).toEqual(['spoc-team']);
  now = advanced(now, calendar, after(10));
  expect(targetsOf(now.ladder, now)).toEqual(['senior-responsible-officer']);
  expect(now.overdue).toBe('acknowledgement');
  expect(rungOverAt(now)).toBe('2026-12-28T23:55:00.000Z');
});

test('scenario 10: through the spring clock change the ladder runs on elapsed time', () => {
  const arrived = incident({}, at('2027-03-28T00:50:00.000Z'));
  const second = advanced(arrived, calendar, addMinutes(arrived.receivedAt, 5));
  expect(rungOverAt(second)).toBe('2027-03-28T01:00:00.000Z');
});

describe('the next rung', () => {
  test('is never entered early, to the second', () => {
    expect(isRungOver(incident(), addSeconds(after(5), -1))).toBe(false);
    expect(isRungOver(incident(), after(5))).toBe(true);
  });

  test('gets its whole time however late it is entered, and is one step on: no cascade', () => {
    const late = advanced(incident(), calendar, after(3 * 1440));
    expect(late).toMatchObject({ cycle: 0, rung: 1, rungEnteredAt: after(3 * 1440) });
    expect(late.rungVersion).toBe(late.version);
    expect(late.wakeAt).toBe(addMinutes(after(3 * 1440), 5));
    expect(isRungOver(late, addMinutes(after(3 * 1440), 4))).toBe(false);
  });

  test('is not for an incident that somebody has', () => {
    expect(isRungOver(acknowledged(incident(), dev, calendar, after(1)), after(600))).toBe(false);
  });

  test('after the last rung the same is asked again in a new round', () => {
    let now = incident();
    for (let step = 1; step <= 6; step += 1) now = advanced(now, calendar, after(step * 5));
    expect(now).toMatchObject({ cycle: 2, rung: 4, version: 7 });
  });
});

test('the promise comes before the rung where it is nearer', () => {
  const arrived = incident();
  const atRungTwo = advanced(arrived, calendar, after(8));
  expect(rungOverAt(atRungTwo)).toBe(after(13));
  expect(atRungTwo.wakeAt).toBe(after(10));
  expect(atRungTwo.nextDueAt).toBe(after(10));
});

test('a promise that is broken is marked once, and does not wake the engine again and again', () => {
  const waiting = advanced(incident(), calendar, after(8));
  expect(promiseOverdue(waiting, after(9))).toBe(waiting);
  const marked = promiseOverdue(waiting, after(10));
  expect(marked).toMatchObject({ overdue: 'acknowledgement', version: 3, wakeAt: after(13) });
  expect(promiseOverdue(marked, after(11))).toBe(marked);
});

test('looking changes when to look again and nothing else', () => {
  const waiting = incident();
  expect(lookedAt(waiting, after(1))).toEqual(waiting);
  const taken = acknowledged(incident({ level: 'low' }), dev, calendar, night);
  const { triageBy: _done, ...idle } = taken;
  expect(lookedAt(idle, after(7))).toMatchObject({ wakeAt: after(67), version: taken.version });
});

describe('somebody who was asked cannot take it', () => {
  test('the next people are asked at once, with their whole time', () => {
    expect(declined(incident(), 'dev', true, calendar, after(2))).toMatchObject({
      rung: 1,
      cycle: 0,
      rungEnteredAt: after(2),
      rungVersion: 2,
      declinedKeys: ['dev'],
      wakeAt: after(7),
      version: 2,
    });
  });

  test('somebody who is not on the present rung moves nothing', () => {
    expect(declined(incident(), 'ruth', false, calendar, after(2))).toMatchObject({
      rung: 0,
      rungEnteredAt: night,
      rungVersion: 1,
      declinedKeys: ['ruth'],
      wakeAt: after(5),
      version: 2,
    });
  });

  test('saying so twice is noted once and moves the ladder once', () => {
    const once = declined(incident(), 'dev', true, calendar, after(2));
    const twice = declined(once, 'dev', true, calendar, after(3));
    expect(twice).toMatchObject({ rung: 1, rungEnteredAt: after(2), declinedKeys: ['dev'] });
    expect(declined(twice, 'marged', true, calendar, after(3))).toMatchObject({
      rung: 2,
      declinedKeys: ['dev', 'marged'],
    });
  });

  test('where the next step is the same people again, it keeps its time', () => {
    let last = incident();
    for (let step = 1; step <= 4; step += 1) last = advanced(last, calendar, after(step * 5));
    expect(declined(last, 'ruth', true, calendar, after(21))).toMatchObject({
      cycle: 0,
      rung: 4,
      rungEnteredAt: after(20),
      declinedKeys: ['ruth'],
    });
  });
});

test('an incident taken over from the record stands on its ladder from the start', () => {
  const before = advanced(
    declined(incident(), 'dev', true, calendar, after(2)),
    calendar,
    after(9),
  );
  const { ladder, cycle, rung, rungEnteredAt, rungVersion, wakeAt, ...rest } = before;
  const { version, declinedKeys, ...known } = rest;
  expect([cycle, rung, rungVersion, version, declinedKeys]).toEqual([0, 2, 3, 3, ['dev']]);
  const back = adopted(known, ladder, calendar, after(60));
  expect(back).toMatchObject({
    ladder,
    cycle: 0,
    rung: 0,
    rungEnteredAt: after(60),
    rungVersion: 1,
    wakeAt: after(65),
    declinedKeys: [],
    overdue: 'acknowledgement',
    version: 1,
    receivedAt: night,
    acknowledgeBy: after(10),
  });
  expect([rungEnteredAt, wakeAt]).toEqual([after(9), after(10)]);
});

test('adopted out of hours and in them, High asks different people', () => {
  const known = incident({ level: 'high' }, morning);
  expect(targetsOf(adopted(known, usual('high', true), calendar, night).ladder, known)).toEqual([
    'spoc-team',
  ]);
  expect(targetsOf(adopted(known, usual('high', false), calendar, night).ladder, known)).toEqual([
    'duty-lead',
  ]);
});

test('unacknowledged, it climbs by the clock: lateness is at most the longest gap between looks', () => {
  const levels = fc.constantFrom<Level>('critical', 'high', 'moderate', 'low');
  const gaps = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(levels, fc.constantFrom(night, morning), gaps, (level, began, minutes) => {
      const ladder = usual(level, began === morning);
      let [now, state] = [began, received({ ...arrival, level, ladder }, began)];
      for (const gap of minutes) {
        now = addMinutes(now, gap);
        const before = state;
        if (isRungOver(state, now)) state = advanced(state, calendar, now);
        expect(isRungOver(state, now)).toBe(false);
        if (state !== before) {
          expect(minutesBetween(rungOverAt(before), now)).toBeLessThan(gap);
          expect(state.version).toBe(before.version + 1);
        }
        expect(state.wakeAt).not.toBeNull();
      }
    }),
  );
});

const arrival = {
  reference: '7KQ-4M2-XCA',
  submission: 's',
  reporter: aoife,
  ward: 'Marlowe',
  excludedKeys: [],
  calendar,
};
