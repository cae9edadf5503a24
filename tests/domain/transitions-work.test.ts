// What happens to an incident that somebody has: scenario 1, invariants 8, 9 and 12.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { isOpen, isUnacknowledged } from '#core/domain/incidents/incident.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import {
  acknowledged,
  adopted,
  advanced,
  closed,
  declined,
  lookedAt,
  promiseOverdue,
  triaged,
  updated,
} from '#core/domain/incidents/transitions.ts';
import type { Triage } from '#core/domain/incidents/transitions.ts';
import type { Level } from '#lists/incidents.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { calendar, dev, incident, marged, morning, night } from '../support/sample.ts';

const after = (minutes: number) => addMinutes(night, minutes);
const day = 1440;
const found = (level: Level, more: Partial<Triage> = {}): Triage => ({
  severity: 2,
  likelihood: 2,
  outcome: 'log',
  level,
  ...more,
});

describe('taken by a named person', () => {
  const late = advanced(advanced(incident(), calendar, after(5)), calendar, after(10));
  const taken = acknowledged(late, marged, calendar, after(12));

  test('scenario 1: Marged at 11:52pm, triage due 12:22am, news within four hours', () => {
    expect(taken).toMatchObject({
      status: 'acknowledged',
      owner: marged.name,
      ownerKey: marged.key,
      acknowledgedAt: '2026-12-28T23:52:00.000Z',
      triageBy: '2026-12-29T00:22:00.000Z',
      updateBy: '2026-12-29T03:52:00.000Z',
      nextDueAt: '2026-12-29T00:22:00.000Z',
      wakeAt: '2026-12-29T00:22:00.000Z',
      overdue: 'on-time',
      version: 4,
    });
    expect(late.overdue).toBe('acknowledgement');
  });

  test('the ladder stays where it stood', () => {
    expect(taken).toMatchObject({ cycle: 0, rung: 2, rungEnteredAt: after(10) });
    expect(taken.ladder).toBe(late.ladder);
  });

  test('Low promises a decision and no updates', () => {
    const low = acknowledged(incident({ level: 'low' }), dev, calendar, night);
    expect(low.triageBy).toBe(londonMoment('2027-01-05T17:00'));
    expect(low).not.toHaveProperty('updateBy');
  });

  test.each([
    [morning, '2026-12-29T14:00:00.000Z'],
    [night, '2026-12-29T10:00:00.000Z'],
  ])('High taken at %s is triaged by %s', (from, due) => {
    const high = acknowledged(incident({ level: 'high' }), dev, calendar, from);
    expect(high.triageBy).toBe(due);
    expect(high.updateBy).toBe(addMinutes(from, day));
  });
});

describe('triaged', () => {
  const taken = acknowledged(incident(), dev, calendar, after(2));

  test('the findings stand on it and triage is no longer owed', () => {
    const done = triaged(
      taken,
      found('critical', { severity: 5, likelihood: 4, outcome: 'emergency' }),
      after(20),
    );
    expect(done).toMatchObject({
      status: 'triaged',
      severity: 5,
      likelihood: 4,
      outcome: 'emergency',
      level: 'critical',
      updateBy: after(242),
      nextDueAt: after(242),
      version: 3,
    });
    expect(done).not.toHaveProperty('triageBy');
  });

  test('a graver level brings the next update forward; a milder one never puts it off', () => {
    const moderate = acknowledged(incident({ level: 'moderate' }), dev, calendar, night);
    expect(moderate.updateBy).toBe(after(7 * day));
    expect(triaged(moderate, found('critical'), after(30)).updateBy).toBe(after(270));
    expect(triaged(taken, found('moderate'), after(20)).updateBy).toBe(after(242));
  });

  test('found to be Low, only the decision is told; found to be more, updates begin', () => {
    const moderate = acknowledged(incident({ level: 'moderate' }), dev, calendar, night);
    const mild = triaged(moderate, found('low'), after(30));
    expect(mild).not.toHaveProperty('updateBy');
    expect(mild).not.toHaveProperty('nextDueAt');
    expect(mild.wakeAt).toBe(after(90));
    expect(triaged(mild, found('high'), after(60)).updateBy).toBe(after(60 + day));
  });

  test('triaged again while it is worked on, its status stays', () => {
    for (const status of ['triaged', 'in-action', 'monitoring'] as const)
      expect(triaged({ ...taken, status }, found('high'), after(9)).status).toBe(status);
  });
});

describe('the councillor has been told something', () => {
  test('the next update is due its whole time from then', () => {
    const taken = acknowledged(incident(), dev, calendar, night);
    expect(updated(taken, after(100))).toMatchObject({ updateBy: after(340), version: 3 });
  });

  test('a broken promise of an update is kept again', () => {
    const taken = triaged(
      acknowledged(incident(), dev, calendar, night),
      found('critical'),
      after(10),
    );
    const late = promiseOverdue(taken, after(241));
    expect(late.overdue).toBe('update');
    expect(updated(late, after(250))).toMatchObject({ overdue: 'on-time', updateBy: after(490) });
  });

  test('on a Low incident no further update is promised by it', () => {
    const low = acknowledged(incident({ level: 'low' }), dev, calendar, night);
    expect(updated(low, after(5))).not.toHaveProperty('updateBy');
    expect(updated(low, after(5)).version).toBe(3);
  });
});

describe('closed', () => {
  const done = closed(acknowledged(incident(), dev, calendar, night), after(9));

  test('nothing is owed and nobody looks at it again; who had it stays', () => {
    expect(done).toMatchObject({
      status: 'closed',
      closedAt: after(9),
      wakeAt: null,
      overdue: 'on-time',
      ownerKey: 'dev',
      version: 3,
    });
    for (const promise of ['triageBy', 'updateBy', 'nextDueAt'])
      expect(done).not.toHaveProperty(promise);
  });

  test('even looked at later, it stays so', () => {
    expect(lookedAt(done, after(9_999))).toEqual(done);
    expect(promiseOverdue(done, after(9_999))).toBe(done);
  });
});

test('open until closed; unacknowledged while open and without an owner', () => {
  const waiting = incident();
  const taken = acknowledged(waiting, dev, calendar, night);
  expect([waiting, taken, closed(taken, night)].map(isOpen)).toEqual([true, true, false]);
  expect(
    [waiting, taken, closed(taken, night), closed(waiting, night)].map(isUnacknowledged),
  ).toEqual([true, false, false, false]);
});

describe('a card is drawn again only when what it shows has changed', () => {
  const waiting = incident();
  const taken = acknowledged(waiting, dev, calendar, after(1));
  const grave = found('critical');

  test.each([
    ['taken', waiting, taken],
    ['closed', taken, closed(taken, after(2))],
    ['taken by somebody else', taken, acknowledged(taken, marged, calendar, after(2))],
    ['found to be of another level', taken, triaged(taken, found('high'), after(2))],
    ['not taken in time', waiting, promiseOverdue(waiting, after(10))],
    ['passed on', waiting, declined(waiting, 'dev', false, calendar, after(2))],
  ])('when it is %s', (_what, before, now) => {
    expect(now.faceVersion).toBe(before.version + 1);
    expect(now.faceVersion).toBe(now.version);
  });

  test.each([
    ['the next people are asked', waiting, advanced(waiting, calendar, after(5))],
    ['it is triaged at the same level', taken, triaged(taken, grave, after(2))],
    ['the councillor is updated', taken, updated(taken, after(2))],
    ['triage is late', taken, promiseOverdue(taken, after(31))],
  ])('not when %s', (_what, before, now) => {
    expect(now.version).toBe(before.version + 1);
    expect(now.faceVersion).toBe(before.faceVersion);
  });

  test('and it starts at the first version, with a new incident as with one taken over', () => {
    expect(waiting.faceVersion).toBe(1);
    expect(adopted(taken, taken.ladder, calendar, after(5))).toMatchObject({
      version: 1,
      faceVersion: 1,
    });
  });
});

test('what is taken over from the record keeps its owner and promises', () => {
  const { ladder, version: _v, ...known } = acknowledged(incident(), dev, calendar, night);
  const back = adopted(known, ladder, calendar, after(5));
  expect(back).toMatchObject({ ownerKey: 'dev', triageBy: after(30), wakeAt: after(30) });
  expect(isUnacknowledged(back)).toBe(false);
});

type Step = (incident: Incident, minute: number) => Incident;
const levels = fc.constantFrom<Level>('critical', 'high', 'moderate', 'low');
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>((state, minute) => advanced(state, calendar, after(minute))),
  fc
    .boolean()
    .map<Step>((on) => (state, minute) => declined(state, 'ruth', on, calendar, after(minute))),
  fc.constant<Step>((state, minute) => acknowledged(state, dev, calendar, after(minute))),
  levels.map<Step>((level) => (state, minute) => triaged(state, found(level), after(minute))),
  fc.constant<Step>((state, minute) => updated(state, after(minute))),
);

test('whatever happens to it, an open incident is looked at again, and every change counts one', () => {
  const story = fc.array(fc.tuple(steps, fc.integer({ min: 0, max: 3000 })), { maxLength: 20 });
  fc.assert(
    fc.property(levels, story, (level, acts) => {
      let [state, minute] = [incident({ level }), 0];
      for (const [act, passed] of acts) {
        minute += passed;
        const next = act(state, minute);
        expect(next.version).toBe(state.version + 1);
        expect(next.wakeAt).not.toBeNull();
        expect(next.ladder).toBe(state.ladder);
        if (state.ownerKey !== undefined) expect(next.ownerKey).toBeDefined();
        state = next;
      }
      expect(closed(state, after(minute)).wakeAt).toBeNull();
    }),
  );
});
