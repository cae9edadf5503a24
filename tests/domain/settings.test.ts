// What a council may change: defaults of domain.md, and values that make no sense.
import { describe, expect, test } from '@jest/globals';
import { defaultSettings, settingsFrom } from '#core/domain/settings.ts';

const from = (rows: Record<string, string>) => settingsFrom(new Map(Object.entries(rows)));

test('without rows, the defaults: a card can be sent for twelve hours', () => {
  expect(from({})).toEqual(defaultSettings);
  expect(defaultSettings).toMatchObject({
    councilName: 'Your council',
    nation: 'england',
    tier: 'county',
    reportCardHours: 12,
  });
});

test('every setting can be changed', () => {
  expect(
    from({
      'Council name': ' Cyngor Gwynedd ',
      Nation: ' Wales ',
      Tier: 'UNITARY',
      'Closed days': '2026-12-25, 2026-12-28\n2027-01-01',
      'Report card hours': '24',
      'Canary minutes': '30',
      'Check-in grace minutes': '15',
      'Meeting calendars': 'council@valemoor.example; planning@valemoor.example, nobody',
    }),
  ).toEqual({
    meetingCalendars: ['council@valemoor.example', 'planning@valemoor.example'],
    councilName: 'Cyngor Gwynedd',
    nation: 'wales',
    tier: 'unitary',
    closedDays: ['2026-12-25', '2026-12-28', '2027-01-01'],
    reportCardHours: 24,
    canaryMinutes: 30,
    checkInGraceMinutes: 15,
  });
});

test.each(['0', '1', '61', '7.5', 'ten', ''])(
  'a grace of “%s” minutes is the usual 10',
  (grace) => {
    expect(from({ 'Check-in grace minutes': grace }).checkInGraceMinutes).toBe(10);
  },
);

test.each(['england', 'wales', 'scotland', 'northern-ireland'])(
  'a council may be in %s',
  (nation) => {
    expect(from({ Nation: nation }).nation).toBe(nation);
  },
);

test.each(['county', 'district', 'unitary', 'parish'])('a council may be a %s', (tier) => {
  expect(from({ Tier: tier }).tier).toBe(tier);
});

describe('a value that makes no sense leaves the default', () => {
  test.each(['', ' ', 'France', 'Nation'])('nation and tier %j', (text) => {
    expect(from({ Nation: text, Tier: text })).toEqual(defaultSettings);
  });

  test.each(['', 'soon', '0', '-3', '49', '1e9', 'NaN'])('report card hours %j', (text) => {
    expect(from({ 'Report card hours': text }).reportCardHours).toBe(12);
  });

  test.each(['', '  \n'])('council name %j', (text) => {
    expect(from({ 'Council name': text }).councilName).toBe('Your council');
  });

  test.each(['', 'Christmas', '25/12/2026', '2026-12-251', 'x2026-12-25'])(
    'closed days %j',
    (text) => {
      expect(from({ 'Closed days': text }).closedDays).toEqual([]);
    },
  );
});

test('48 hours is the longest, and half an hour is possible', () => {
  expect(from({ 'Report card hours': '48' }).reportCardHours).toBe(48);
  expect(from({ 'Report card hours': '0.5' }).reportCardHours).toBe(0.5);
});

test('a day that is no day is passed over, and the others count', () => {
  expect(from({ 'Closed days': 'Christmas 2026-12-25;Boxing' }).closedDays).toEqual(['2026-12-25']);
});
