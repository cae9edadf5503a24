// By when there is advice about a visit: scenario 7 and domain.md 3.7.
import { describe, expect, test } from '@jest/globals';
import { visitChecks } from '#lists/visit-checks.ts';
import {
  isAwaited,
  isSoon,
  lateAt,
  visitDue,
  visitNumber,
  visitSteps,
} from '#core/domain/before/visit-check.ts';
import { at } from '../support/sample.ts';

const calendar = { nation: 'england', closedDays: [] } as const;
const due = (asked: string, visit: string): string => visitDue(at(asked), at(visit), calendar);

describe('advice is due', () => {
  test.each([
    [
      'after one working day, where the visit is later',
      '2027-02-01T10:00:00.000Z',
      '2027-02-03T18:30:00.000Z',
      '2027-02-02T10:00:00.000Z',
    ],
    [
      'the same day, where the visit is sooner',
      '2027-02-03T10:00:00.000Z',
      '2027-02-03T18:30:00.000Z',
      '2027-02-03T17:00:00.000Z',
    ],
    [
      'the same day too where the visit comes at the very end of the working day',
      '2027-02-01T10:00:00.000Z',
      '2027-02-02T10:00:00.000Z',
      '2027-02-01T17:00:00.000Z',
    ],
    [
      'at the end of the next working day, where the office is closed: nobody is on call for it',
      '2027-02-05T19:00:00.000Z',
      '2027-02-06T11:00:00.000Z',
      '2027-02-08T17:00:00.000Z',
    ],
    [
      'by the clock in London, on both sides of the change to summer time',
      '2027-03-25T10:00:00.000Z',
      '2027-04-20T18:30:00.000Z',
      '2027-03-30T09:00:00.000Z',
    ],
  ])('%s', (_when, asked, visit, expected) => {
    expect(due(asked, visit)).toBe(expected);
  });
});

test.each([
  ['2027-02-03T04:30:00.000Z', '2027-02-03T18:30:00.000Z', true],
  ['2027-02-03T10:00:00.000Z', '2027-02-04T09:00:00.000Z', true],
  ['2027-02-03T10:00:00.000Z', '2027-02-04T18:30:00.000Z', false],
])('asked at %s, a visit at %s comes soon: %s', (asked, visit, expected) => {
  expect(isSoon(at(asked), at(visit), calendar)).toBe(expected);
});

test('it is late when it is due, or when the time of the visit comes first', () => {
  const [sooner, later] = [at('2027-02-03T12:00:00.000Z'), at('2027-02-03T17:00:00.000Z')];
  expect(lateAt({ dueAt: later, visitAt: sooner })).toBe(sooner);
  expect(lateAt({ dueAt: sooner, visitAt: later })).toBe(sooner);
});

test('it is awaited until somebody says more than “Wait”, and never after the time of the visit', () => {
  const visitAt = at('2027-02-03T18:30:00.000Z');
  const now = at('2027-02-03T18:29:00.000Z');
  const awaited = Object.keys(visitChecks.fields.stage.choices).filter((stage) =>
    isAwaited({ stage: stage as 'asked', visitAt }, now),
  );
  expect(awaited).toEqual(['asked', 'wait']);
  expect(isAwaited({ stage: 'asked', visitAt }, visitAt)).toBe(false);
});

test('the list has no column in which an officer could write of a person', () => {
  const free = Object.entries(visitChecks.fields).flatMap(([name, field]) => {
    const { kind } = field.kind === 'optional' ? field.field : field;
    return kind === 'text' || kind === 'note' ? [name] : [];
  });
  // What the councillor typed, who did what, and by what the hub knows it.
  expect(free.sort()).toEqual(
    ['title', 'address', 'purpose', 'officer', 'councillor', 'councillorKey', 'key'].sort(),
  );
});

test('no step says anything of a person', () => {
  for (const step of visitSteps)
    expect(visitChecks.fields[step].field.label.en).not.toMatch(
      /\b(he|she|they|him|her|them|risk|violent|dog|police|know)/i,
    );
});

test('its number is short enough to be read out', () => {
  expect(visitNumber({ key: '7f3a9c01b2e4' })).toBe('7F3A9C01');
});
