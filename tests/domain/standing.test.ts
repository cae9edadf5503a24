// Where an incident stands: the office closes on High, and Moderate waits for office hours.
import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { targetsOf } from '#core/domain/alerts/ladder.ts';
import { isRungOver, rungOverAt } from '#core/domain/incidents/standing.ts';
import { acknowledged, advanced, declined } from '#core/domain/incidents/transitions.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { calendar, dev, incident, night } from '../support/sample.ts';

describe('a High incident that nobody has when the office closes', () => {
  const lateInTheDay = londonMoment('2026-12-29T16:30');
  const closing = londonMoment('2026-12-29T17:00');
  const high = incident({ level: 'high' }, lateInTheDay);

  test('joins the ladder of the night at that minute, not before', () => {
    expect(targetsOf(high.ladder, high)).toEqual(['spoc-team']);
    expect(high.wakeAt).toBe(closing);
    expect(isRungOver(high, addMinutes(closing, -1))).toBe(false);
    expect(isRungOver(high, closing)).toBe(true);
    const night = advanced(high, calendar, closing);
    expect(targetsOf(night.ladder, night)).toEqual(['duty-lead']);
    expect(night).toMatchObject({ cycle: 1, rung: 0, rungEnteredAt: closing, version: 2 });
    expect(rungOverAt(night)).toBe(addMinutes(closing, 60));
  });

  test('then climbs as in the night: the deputy, the senior officer, and round again with them all', () => {
    let now = advanced(high, calendar, closing);
    const asked = [1, 2, 3].map((hour) => {
      now = advanced(now, calendar, addMinutes(closing, hour * 60));
      return targetsOf(now.ladder, now);
    });
    expect(asked).toEqual([
      ['duty-deputy'],
      ['senior-responsible-officer'],
      ['duty-lead', 'senior-responsible-officer', 'duty-deputy'],
    ]);
    expect(now.ladder.afterHours).toBeUndefined();
  });

  test('also where somebody said after closing that they cannot take it', () => {
    const evening = addMinutes(closing, 5);
    const passedOn = declined(high, 'ruth', true, calendar, evening);
    expect(isRungOver(passedOn, evening)).toBe(true);
    const night = advanced(passedOn, calendar, evening);
    expect(targetsOf(night.ladder, night)).toEqual(['duty-lead']);
  });

  test('whoever has it by then keeps it', () => {
    const taken = acknowledged(high, dev, calendar, addMinutes(lateInTheDay, 5));
    expect(isRungOver(taken, closing)).toBe(false);
  });

  test('one that came in the night stays on its ladder through the day', () => {
    const fromTheNight = incident({ level: 'high' }, night);
    expect(fromTheNight).not.toHaveProperty('nightFallsAt');
    const atNoon = advanced(fromTheNight, calendar, londonMoment('2026-12-29T12:00'));
    expect(atNoon).not.toHaveProperty('nightFallsAt');
    expect(targetsOf(atNoon.ladder, atNoon)).toEqual(['duty-deputy']);
  });
});

test('Moderate climbs in office hours alone: over a weekend nobody is asked again', () => {
  const friday = londonMoment('2026-11-27T16:00');
  const moderate = incident({ level: 'moderate' }, friday);
  expect(rungOverAt(moderate)).toBe(londonMoment('2026-11-30T16:00'));
  const manager = advanced(moderate, calendar, rungOverAt(moderate));
  expect(targetsOf(manager.ladder, manager)).toEqual(['manager']);
  expect(rungOverAt(manager)).toBe(londonMoment('2026-12-01T16:00'));
});

test('an incident of an earlier version has no end of its rung kept: it is reckoned by the clock', () => {
  const { rungEndsAt: _none, ...earlier } = incident();
  expect(rungOverAt(earlier)).toBe('2026-12-28T23:45:00.000Z');
});
