/** The Hub's page without a connection: who is on duty at this minute by what the last visit was told. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DutySpan, MyHub } from '#core/use-cases/hub/hub-views.ts';
import {
  ageOf,
  dutyAt,
  keepDuty,
  keptDuty,
  nextPeople,
} from '../../tabs/client/pages/hub/now/duty-visit.ts';
import { at } from '../support/sample.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  Object.assign(globalThis, { localStorage });
});

const span = (from: string, until: string, lead: string, inOfficeHours = false): DutySpan => ({
  from: at(from),
  until: at(until),
  ...(lead === '' ? {} : { lead: { name: lead } }),
  inOfficeHours,
  dutyPhone: '01632 960100',
});

const duty = [
  span('2026-12-28T23:40:00Z', '2026-12-29T08:30:00Z', 'Dev'),
  span('2026-12-29T08:30:00Z', '2026-12-29T12:00:00Z', 'Dev', true),
  span('2026-12-29T12:00:00Z', '2026-12-29T17:00:00Z', 'Ruth', true),
  span('2026-12-29T17:00:00Z', '2026-12-30T17:00:00Z', ''),
];

const answer: MyHub = {
  now: at('2026-12-28T23:40:00Z'),
  dutyPhone: '01632 960100',
  duty,
  isCouncillor: true,
  isPartial: false,
  reports: [],
  news: {},
};

describe('who is on duty at a minute', () => {
  test.each([
    ['2026-12-28T23:40:00Z', 'Dev'],
    ['2026-12-29T11:59:59Z', 'Dev'],
    ['2026-12-29T12:00:00Z', 'Ruth'],
    ['2026-12-29T17:00:00Z', undefined],
  ])('at %s', (moment, name) => {
    const { span: now } = dutyAt(duty, at(moment));
    expect(now?.from).toBeDefined();
    expect(now?.lead?.name).toBe(name);
  });

  test('is not said before the answer or after its end', () => {
    expect(dutyAt(duty, at('2026-12-28T23:39:59Z'))).toEqual({});
    expect(dutyAt(duty, at('2026-12-30T17:00:00Z'))).toEqual({});
  });

  test('the next are other people: that the office opens changes nobody', () => {
    expect(nextPeople(duty, at('2026-12-29T01:00:00Z'))?.from).toBe('2026-12-29T12:00:00.000Z');
    expect(nextPeople(duty, at('2026-12-29T13:00:00Z'))?.lead).toBeUndefined();
    expect(nextPeople(duty, at('2026-12-29T18:00:00Z'))).toBeUndefined();
  });
});

describe('what stays on the device', () => {
  test('comes back with its age, whatever the clock of the device says', () => {
    keepDuty(answer, 5_000_000);
    const visit = keptDuty();
    expect(visit).toMatchObject({ now: answer.now, dutyPhone: answer.dutyPhone, duty });
    if (visit === undefined) throw new Error('Nothing was kept');
    expect(ageOf(visit, 5_000_000 + 90_000)).toBe(90_000);
    expect(ageOf(visit, 4_000_000)).toBe(0);
  });

  test('is nothing of reports or check-ins', () => {
    const reports = [{ reference: '7KQ-4M2-XCA' }] as unknown as NonNullable<MyHub['reports']>;
    keepDuty({ ...answer, reports }, 0);
    expect([...kept.values()].join()).not.toMatch(/7KQ|report|checkIn/);
  });

  test.each(['', 'x', '{}', '{"value":{},"at":"2026-12-28T23:40:00.000Z"}'])(
    'is not believed where it makes no sense: %s',
    (text) => {
      keepDuty(answer, 0);
      for (const key of kept.keys()) kept.set(key, text);
      expect(keptDuty()).toBeUndefined();
    },
  );
});
