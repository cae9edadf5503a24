// What the council promises the councillor, and by when: the table of domain.md 3.6.
import { describe, expect, test } from '@jest/globals';
import type { Incident } from '#core/domain/incident.ts';
import { addMinutes, addSeconds } from '#core/domain/instant.ts';
import {
  acknowledgeMinutes,
  openPromises,
  overdueAt,
  triageDue,
  updateMinutes,
} from '#core/domain/service-levels.ts';
import { at, incident, night } from '../support/sample.ts';

const day = 24 * 60;

test.each([
  ['critical', 10, 10],
  ['high', 60, 120],
  ['moderate', day, day],
  ['low', 2 * day, 2 * day],
] as const)('%s is acknowledged in %i minutes, out of hours in %i', (level, office, out) => {
  expect(acknowledgeMinutes(level, true)).toBe(office);
  expect(acknowledgeMinutes(level, false)).toBe(out);
});

test.each([
  ['critical', true, '2026-12-29T00:10:00.000Z'],
  ['critical', false, '2026-12-29T00:10:00.000Z'],
  ['high', true, '2026-12-29T03:40:00.000Z'],
  ['high', false, '2026-12-29T10:00:00.000Z'],
  ['moderate', false, '2026-12-30T23:40:00.000Z'],
  ['low', false, '2027-01-02T23:40:00.000Z'],
] as const)('%s (office hours: %s) taken at 11:40pm is triaged by %s', (level, office, due) => {
  expect(triageDue(level, night, office)).toBe(due);
});

test('High taken on the night of the clock change is triaged by ten on the wall', () => {
  expect(triageDue('high', at('2027-03-27T23:00:00.000Z'), false)).toBe('2027-03-28T09:00:00.000Z');
  expect(triageDue('high', at('2027-10-30T22:30:00.000Z'), false)).toBe('2027-10-31T10:00:00.000Z');
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
