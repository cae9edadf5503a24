// Who is on call, and whom a rung means at this moment: domain.md 3.6, invariants 11, 13 and 15.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMinutes, addSeconds } from '#core/domain/time/instant.ts';
import type { Target } from '#core/domain/alerts/ladder.ts';
import { onDuty, peopleAsked, rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn, Team } from '#core/domain/duty/rota.ts';
import { at, everybody, night } from '../support/sample.ts';

const from = at('2026-12-28T17:00:00.000Z');
const until = at('2026-12-29T08:30:00.000Z');
const turn: DutyTurn = { from, until, lead: 'dev', deputy: 'marged' };
const held = { lead: 'dev', deputy: 'marged', from, until, because: 'turn' };

describe('who is on call', () => {
  test.each([
    ['a second before the turn', addSeconds(from, -1), { because: 'nobody' }],
    ['the moment it begins', from, held],
    ['a second before it ends', addSeconds(until, -1), held],
    ['the moment it ends', until, { because: 'nobody' }],
  ])('%s', (_when, moment, expected) => {
    expect(onDuty(rotaOf([turn]), moment)).toEqual(expected);
  });

  test('an empty rota answers nobody, and is no fault', () => {
    expect(onDuty(rotaOf([]), night)).toEqual({ because: 'nobody' });
  });

  test('a turn written later overrides an earlier one for as long as it lasts, and no longer', () => {
    const swap = {
      ...turn,
      from: addMinutes(from, 60),
      until: addMinutes(from, 120),
      lead: 'ruth',
    };
    const rota = rotaOf([turn, swap]);
    expect(onDuty(rota, addMinutes(from, 59)).lead).toBe('dev');
    expect(onDuty(rota, addMinutes(from, 60))).toMatchObject({ lead: 'ruth', until: swap.until });
    expect(onDuty(rota, addMinutes(from, 120)).lead).toBe('dev');
    expect(onDuty(rotaOf([swap, turn]), addMinutes(from, 60)).lead).toBe('dev');
  });

  test('turns that follow each other leave no moment without a lead, through both clock changes', () => {
    const start = at('2026-10-24T16:00:00.000Z');
    const days = Array.from({ length: 200 }, (_, day): DutyTurn => ({
      from: addMinutes(start, day * 1440),
      until: addMinutes(start, (day + 1) * 1440),
      lead: `lead-${String(day)}`,
      deputy: `deputy-${String(day)}`,
    }));
    const turns = rotaOf(days);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 * 1440 * 60 - 1 }), (seconds) => {
        const day = String(Math.floor(seconds / 86_400));
        const now = onDuty(turns, addSeconds(start, seconds));
        expect(now).toMatchObject({ lead: `lead-${day}`, deputy: `deputy-${day}` });
      }),
    );
  });
});

const team = (more: Partial<Team> = {}): Team => ({
  people: everybody,
  duty: rotaOf([turn]),
  at: night,
  barred: [],
  ...more,
});
const leaving = (...keys: string[]): Team['people'] =>
  everybody.map((person) => (keys.includes(person.key) ? { ...person, active: false } : person));

describe('whom each target means', () => {
  test.each<[Target, string[]]>([
    ['duty-lead', ['dev']],
    ['duty-deputy', ['marged']],
    ['spoc-team', ['dev', 'marged', 'ruth']],
    ['senior-responsible-officer', ['ines']],
    ['duty-director', ['director']],
    ['control-room', ['control']],
    ['manager', ['helen']],
    ['chief-executive', ['chief']],
    ['everyone', ['dev', 'marged', 'ruth', 'ines', 'director', 'control']],
  ])('%s', (target, expected) => {
    expect(peopleAsked([target], team())).toEqual(expected);
  });
});

test('each person is asked once, whatever the targets say of them', () => {
  expect(peopleAsked(['duty-lead', 'spoc-team', 'everyone'], team())).toEqual([
    'dev',
    'marged',
    'ruth',
    'ines',
    'director',
    'control',
  ]);
});

describe('who stands in', () => {
  test('an excluded lead is replaced by the senior responsible officer; the deputy stays', () => {
    expect(peopleAsked(['duty-lead', 'duty-deputy'], team({ barred: ['dev'] }))).toEqual([
      'ines',
      'marged',
    ]);
  });

  test('a leaver on the rota is replaced in the same way', () => {
    expect(peopleAsked(['duty-deputy'], team({ people: leaving('marged') }))).toEqual(['ines']);
  });

  test('somebody on the rota whom nobody knows is replaced', () => {
    expect(peopleAsked(['duty-lead'], team({ duty: rotaOf([{ ...turn, lead: 'gone' }]) }))).toEqual(
      ['ines'],
    );
  });

  test('an empty rota asks the senior responsible officer at once', () => {
    expect(peopleAsked(['duty-lead', 'duty-deputy'], team({ duty: rotaOf([]) }))).toEqual(['ines']);
  });

  test.each([
    [['ines'], ['director']],
    [['ines', 'director'], ['control']],
    [['ines', 'director', 'control'], ['chief']],
    [['ines', 'director', 'control', 'chief'], []],
  ])('with %j barred, %j is asked for the senior responsible officer', (barred, expected) => {
    const targets: Target[] = ['senior-responsible-officer'];
    expect(peopleAsked(targets, team({ barred }))).toEqual(expected);
    expect(peopleAsked(['duty-lead'], team({ duty: rotaOf([]), barred }))).toEqual(expected);
    expect(peopleAsked(['duty-deputy'], team({ duty: rotaOf([]), barred }))).toEqual(expected);
  });

  test('nobody stands in for one member of a team that has others', () => {
    expect(peopleAsked(['spoc-team'], team({ barred: ['dev'] }))).toEqual(['marged', 'ruth']);
  });

  test('other targets that mean nobody stay empty, so that the ladder goes on', () => {
    const barred = ['helen', 'director', 'control'];
    for (const target of ['manager', 'duty-director', 'control-room'] as const)
      expect(peopleAsked([target], team({ barred }))).toEqual([]);
    expect(peopleAsked(['spoc-team'], team({ barred: ['dev', 'marged', 'ruth'] }))).toEqual([]);
  });
});

test('a barred person or a leaver is never asked, whichever way the question is put', () => {
  const targets: Target[] = [
    'duty-lead',
    'duty-deputy',
    'spoc-team',
    'senior-responsible-officer',
    'duty-director',
    'control-room',
    'manager',
    'chief-executive',
    'everyone',
  ];
  const keys = everybody.map((person) => person.key);
  fc.assert(
    fc.property(
      fc.subarray(targets, { minLength: 1 }),
      fc.subarray(keys),
      fc.subarray(keys),
      fc.constantFrom(...keys),
      (some, barred, left, lead) => {
        const asked = peopleAsked(
          some,
          team({ barred, people: leaving(...left), duty: rotaOf([{ ...turn, lead }]) }),
        );
        expect(asked.filter((key) => barred.includes(key) || left.includes(key))).toEqual([]);
        expect(new Set(asked).size).toBe(asked.length);
      },
    ),
  );
});
