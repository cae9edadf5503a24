/** Which channels an alert uses, as the person wants it and the level needs it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { channelsFor, inTheirPlace } from '#core/domain/alerts/channels.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { channelsFrom, noticeChannels } from '#core/domain/alerts/notice-channel.ts';
import type { Person } from '#core/domain/people.ts';
import { londonHour } from '#core/domain/time/wall-clock.ts';

const dev: Person = {
  key: 'dev',
  name: 'Dev Okafor',
  email: 'dev@valemoor.example',
  phone: '07700 900102',
  roles: ['spoc-officer'],
  language: 'en',
  active: true,
};
const called = { ...dev, callPhone: '01632 960002' };
const night = '2026-07-01T22:30:00.000Z' as Instant;
const day = '2026-07-01T11:00:00.000Z' as Instant;

describe('the channels of an alert', () => {
  test('are all that the person has, and a call for Critical alone', () => {
    expect(channelsFor(dev, 'critical', night)).toEqual(['teams', 'email', 'sms']);
    expect(channelsFor(called, 'critical', night)).toEqual(['teams', 'email', 'sms', 'voice']);
    expect(channelsFor(called, 'high', night)).toEqual(['teams', 'email', 'sms']);
    const { phone: _phone, ...without } = dev;
    expect(channelsFor(without, 'critical', night)).toEqual(['teams', 'email']);
  });

  test('are those that the person has chosen, for urgent levels and the others apart', () => {
    const chosen = { ...called, alertBy: { urgent: ['voice', 'sms'], other: ['email'] } } as const;
    expect(channelsFor(chosen, 'high', night)).toEqual(['voice', 'sms']);
    expect(channelsFor(chosen, 'low', day)).toEqual(['email']);
  });

  test('are the usual ones where a choice leaves nothing', () => {
    const chosen = { ...dev, alertBy: { urgent: ['voice'] } } as const;
    expect(channelsFor(chosen, 'critical', night)).toEqual(['teams', 'email', 'sms']);
    expect(channelsFrom('pigeon, , fax')).toEqual([]);
  });

  test('leave texts out at night for Moderate and Low where that is wanted, and not for the others', () => {
    const quiet = { ...dev, alertBy: { quietAtNight: true } };
    expect(channelsFor(quiet, 'moderate', night)).toEqual(['teams', 'email']);
    expect(channelsFor(quiet, 'moderate', day)).toEqual(['teams', 'email', 'sms']);
    expect(channelsFor(quiet, 'high', night)).toEqual(['teams', 'email', 'sms']);
    const byText = { ...dev, alertBy: { quietAtNight: true, other: ['sms'] } } as const;
    expect(channelsFor(byText, 'low', night)).toEqual(['teams', 'email']);
    expect(channelsFor(byText, 'low', day)).toEqual(['sms']);
  });

  test('are never none, whatever stands in the list and whenever it is', () => {
    const some = fc.uniqueArray(fc.constantFrom(...noticeChannels));
    const alertBy = fc.record({ urgent: some, other: some, quietAtNight: fc.boolean() });
    const level = fc.constantFrom('critical', 'high', 'moderate', 'low');
    const minutes = fc.nat(525_600);
    fc.assert(
      fc.property(alertBy, level, minutes, fc.boolean(), (chosen, each, later, phone) => {
        const { phone: _phone, ...bare } = called;
        const person = { ...(phone ? called : bare), alertBy: chosen };
        const channels = channelsFor(person, each, addMinutes(day, later));
        expect(channels.length).toBeGreaterThan(0);
        expect(new Set(channels).size).toBe(channels.length);
        if (!phone) expect(channels).not.toContain('sms');
      }),
    );
  });

  test('night is by the clocks of London, summer and winter', () => {
    expect(londonHour('2026-07-01T21:00:00.000Z' as Instant)).toBe(22);
    expect(londonHour('2026-12-01T21:00:00.000Z' as Instant)).toBe(21);
  });
});

test('what people write is read as they write it', () => {
  expect(channelsFrom('Teams, E-mail; TEXT, call, text')).toEqual([
    'teams',
    'email',
    'sms',
    'voice',
  ]);
  expect(channelsFrom('e mail, text message')).toEqual(['email', 'sms']);
});

test('what comes in their place is everything that the person has', () => {
  expect(inTheirPlace(called)).toEqual(['teams', 'sms', 'voice', 'second-text', 'email']);
  const { phone: _phone, ...without } = dev;
  expect(inTheirPlace(without)).toEqual(['teams', 'email']);
});
