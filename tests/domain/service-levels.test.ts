// What the council promises the councillor, and by when: the table of domain.md 3.6.
import { describe, expect, test } from '@jest/globals';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { addMinutes, addSeconds } from '#core/domain/time/instant.ts';
import {
  acknowledgeDue,
  openPromises,
  overdueAt,
  triageDue,
  updateMinutes,
} from '#core/domain/incidents/service-levels.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { at, calendar, incident, morning, night } from '../support/sample.ts';

const day = 24 * 60;

const wall = (text: string) => londonMoment(text);

test.each([
  ['critical', '2026-12-29T10:10', '2026-12-28T23:50'],
  ['high', '2026-12-29T11:00', '2026-12-29T01:40'],
  ['moderate', '2026-12-30T10:00', '2026-12-29T17:00'],
  ['low', '2026-12-31T10:00', '2026-12-30T17:00'],
] as const)('%s is acknowledged by %s, out of hours by %s', (level, office, out) => {
  expect(acknowledgeDue(level, morning, calendar)).toBe(wall(office));
  expect(acknowledgeDue(level, night, calendar)).toBe(wall(out));
});

test.each([
  ['critical', '2026-12-29T10:30', '2026-12-29T00:10'],
  ['high', '2026-12-29T14:00', '2026-12-29T10:00'],
  ['moderate', '2026-12-31T10:00', '2026-12-30T17:00'],
  ['low', '2027-01-06T10:00', '2027-01-05T17:00'],
] as const)('%s is triaged by %s, out of hours by %s', (level, office, out) => {
  expect(triageDue(level, morning, calendar)).toBe(wall(office));
  expect(triageDue(level, night, calendar)).toBe(wall(out));
});

test('High taken late in the day is triaged after four hours of the office', () => {
  expect(triageDue('high', wall('2026-12-29T16:00'), calendar)).toBe(wall('2026-12-30T11:30'));
});

test('scenario 10: Moderate sent on Easter Saturday, in England and in Scotland', () => {
  const sent = wall('2027-03-27T15:00');
  expect(acknowledgeDue('moderate', sent, calendar)).toBe(wall('2027-03-30T17:00'));
  expect(acknowledgeDue('moderate', sent, { ...calendar, nation: 'scotland' })).toBe(
    wall('2027-03-29T17:00'),
  );
});

test('High taken on the night of the clock change is triaged by ten on the wall', () => {
  expect(triageDue('high', at('2027-03-27T23:00:00.000Z'), calendar)).toBe(
    '2027-03-28T09:00:00.000Z',
  );
  expect(triageDue('high', at('2027-10-30T22:30:00.000Z'), calendar)).toBe(
    '2027-10-31T10:00:00.000Z',
  );
});

test('updates: every four hours, daily, weekly, and for Low only the decision', () => {
  expect(updateMinutes('critical')).toBe(240);
  expect(updateMinutes('high')).toBe(day);
  expect(updateMinutes('moderate')).toBe(7 * day);
  expect(updateMinutes('low')).toBeUndefined();
});

const acknowledgeBy = addMinutes(night, 10);
const triageBy = addMinutes(night, 30);
const updateBy = addMinutes(night, 240);
const unheld = { status: 'received', acknowledgeBy } as const;
const held = { status: 'acknowledged', acknowledgeBy, ownerKey: 'dev' } as const;

describe('the promises that are open', () => {
  test('while nobody has it, only that somebody takes it', () => {
    expect(openPromises({ ...unheld, triageBy, updateBy })).toEqual([
      { kind: 'acknowledge', dueAt: acknowledgeBy },
    ]);
  });

  test('once it is taken, triage and the next update, the earlier first', () => {
    expect(openPromises({ ...held, triageBy, updateBy })).toEqual([
      { kind: 'triage', dueAt: triageBy },
      { kind: 'update', dueAt: updateBy },
    ]);
    expect(openPromises({ ...held, triageBy: updateBy, updateBy: triageBy })).toEqual([
      { kind: 'update', dueAt: triageBy },
      { kind: 'triage', dueAt: updateBy },
    ]);
  });

  test('each only where it is owed', () => {
    expect(openPromises({ ...held, updateBy })).toEqual([{ kind: 'update', dueAt: updateBy }]);
    expect(openPromises({ ...held, triageBy })).toEqual([{ kind: 'triage', dueAt: triageBy }]);
    expect(openPromises(held)).toEqual([]);
  });

  test('none once it is closed', () => {
    expect(openPromises({ ...held, status: 'closed', triageBy, updateBy })).toEqual([]);
    expect(openPromises({ ...unheld, status: 'closed' })).toEqual([]);
  });
});

describe('what is overdue', () => {
  const waiting = incident();
  const taken: Incident = { ...waiting, ...held, triageBy, updateBy };

  test('a promise is broken at the moment it falls due, not a second before', () => {
    expect(overdueAt(waiting, addSeconds(acknowledgeBy, -1))).toBe('on-time');
    expect(overdueAt(waiting, acknowledgeBy)).toBe('acknowledgement');
  });

  test('the earliest broken promise is named', () => {
    expect(overdueAt(taken, addSeconds(triageBy, -1))).toBe('on-time');
    expect(overdueAt(taken, triageBy)).toBe('triage');
    expect(overdueAt(taken, updateBy)).toBe('triage');
    const { triageBy: _done, ...triaged } = taken;
    expect(overdueAt(triaged, addSeconds(updateBy, -1))).toBe('on-time');
    expect(overdueAt(triaged, updateBy)).toBe('update');
  });

  test('a closed incident owes nothing, however late', () => {
    expect(overdueAt({ ...taken, status: 'closed' }, addMinutes(night, 99_999))).toBe('on-time');
  });
});
