// Repeating turns against a naive reading of the clock, minute by minute: invariant 13.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantAt, millisecondsOf } from '#core/domain/time/instant.ts';
import { onDuty, rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn, Repeats, Weekday } from '#core/domain/duty/rota-entry.ts';
import { at, night } from '../support/sample.ts';

const timeZone = 'Europe/London';
const minute = 60_000;
const pair = { lead: 'dev', deputy: 'marged' };
const pattern = (repeats: Repeats, from: string, until: string): DutyTurn => ({
  ...pair,
  kind: 'pattern',
  from: at(from),
  until: at(until),
  repeats,
});

interface Wall {
  readonly clock: string;
  readonly weekday: Weekday;
  /** Days since 1970, in London. */
  readonly day: number;
}
const walls = new Map<number, Wall>();
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clocks in London show: read with Intl, which the rules do not use. */
const wallAt = (moment: number): Wall => {
  const known = walls.get(moment);
  if (known !== undefined) return known;
  const parts = new Map(london.formatToParts(moment).map(({ type, value }) => [type, value]));
  const [year, month, date] = ['year', 'month', 'day'].map((type) =>
    Number(parts.get(type as Intl.DateTimeFormatPartTypes)),
  );
  const day = Date.UTC(year ?? 0, (month ?? 1) - 1, date) / (1440 * minute);
  const wall: Wall = {
    clock: `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`,
    weekday: (((day + 3) % 7) + 1) as Weekday,
    day,
  };
  walls.set(moment, wall);
  return wall;
};
const clockOf = (moment: number): string => wallAt(moment).clock;

/**
 * Walks the minutes. A stretch begins at the first minute whose clock shows the start on one of the days
 * (or has jumped over it), and goes on until the last minute before the clock shows the end for the last time.
 */
const naive = ({ from, until, repeats }: DutyTurn, minutes: readonly number[]): boolean[] => {
  if (repeats === undefined) return [];
  const { everyWeeks, days, startsAt, endsAt, endsOn } = repeats;
  const monday = ({ day, weekday: dayOfWeek }: Wall): number => day - dayOfWeek + 1;
  const first = monday(wallAt(millisecondsOf(from)));
  const begin = millisecondsOf(from) - 9 * 1440 * minute;
  const covered = new Set<number>();
  const shows = (moment: number, wanted: string): boolean => {
    const [now, before] = [clockOf(moment), clockOf(moment - minute)];
    return now === wanted || (before < wanted && wanted < now);
  };
  const end = Math.max(...minutes);
  for (let start = begin; start <= end; start += minute) {
    const begun = wallAt(start);
    if (!days.includes(begun.weekday) || !shows(start, startsAt)) continue;
    if (start < millisecondsOf(from) || start >= millisecondsOf(until)) continue;
    if (((monday(begun) - first) / 7) % everyWeeks !== 0) continue;
    // The second time that the clock shows the start on the night of the autumn change begins nothing anew.
    if (clockOf(start - 60 * minute) === startsAt) continue;
    for (let now = start; now <= end; now += minute) {
      const there = wallAt(now);
      const isEnd =
        now > start &&
        shows(now, endsAt) &&
        clockOf(now + 60 * minute) !== endsAt &&
        (endsOn === undefined || there.weekday === endsOn);
      const isLater = there.day > begun.day || there.clock > startsAt;
      if (isEnd && isLater) break;
      covered.add(now);
    }
  }
  return minutes.map((each) => covered.has(each));
};

const quarter = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, part]) => `${String(hour).padStart(2, '0')}:${part}`);
const weekday = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);
const repeating = fc.record(
  {
    everyWeeks: fc.integer({ min: 1, max: 4 }),
    days: fc.uniqueArray(weekday, { minLength: 1, maxLength: 5 }),
    startsAt: quarter,
    endsAt: quarter,
    endsOn: weekday,
  },
  { requiredKeys: ['everyWeeks', 'days', 'startsAt', 'endsAt'] },
);

/** Weeks with nothing special, with the spring change and with the autumn change. */
const weeks = ['2026-11-30', '2026-03-23', '2026-10-19', '2027-03-22', '2027-10-25'] as const;

test('a repeating turn counts at the minutes at which the clock says so, and at no other', () => {
  fc.assert(
    fc.property(
      repeating,
      fc.constantFrom(...weeks),
      fc.integer({ min: 0, max: 20 }),
      (repeats, monday, daysBefore) => {
        const start = Temporal.PlainDate.from(monday).subtract({ days: daysBefore });
        const from = start.toZonedDateTime(timeZone).epochMilliseconds;
        const turn: DutyTurn = {
          ...pair,
          kind: 'pattern',
          from: instantAt(from),
          until: instantAt(from + 60 * 1440 * minute),
          repeats,
        };
        const first = Temporal.PlainDate.from(monday).add({ days: 4 });
        const begin = first.toZonedDateTime(timeZone).epochMilliseconds;
        const minutes = Array.from({ length: 3 * 96 }, (_, n) => begin + n * 15 * minute);
        const rota = rotaOf([turn]);
        const expected = naive(turn, minutes);
        const said = minutes.map((each) => onDuty(rota, instantAt(each)).lead !== undefined);
        expect(said).toEqual(expected);
      },
    ),
    { numRuns: 100 },
  );
});

describe('the clock changes', () => {
  const early: Repeats = {
    everyWeeks: 1,
    days: [7],
    startsAt: '01:30',
    endsAt: '08:30',
  };
  const until: Repeats = { everyWeeks: 1, days: [6], startsAt: '17:00', endsAt: '01:30' };

  test('what begins in the hour that the spring leaves out begins at the first instant after it', () => {
    const rota = rotaOf([pattern(early, '2026-03-01T00:00:00Z', '2026-05-01T00:00:00Z')]);
    expect(onDuty(rota, at('2026-03-29T00:59:59Z')).because).toBe('nobody');
    expect(onDuty(rota, at('2026-03-29T01:00:00Z'))).toMatchObject({
      from: '2026-03-29T01:00:00.000Z',
      until: '2026-03-29T07:30:00.000Z',
    });
  });

  test('turns that meet in that hour leave no gap, in spring or in autumn', () => {
    const rota = rotaOf([
      pattern(until, '2026-03-01T00:00:00Z', '2026-12-01T00:00:00Z'),
      pattern(early, '2026-03-01T00:00:00Z', '2026-12-01T00:00:00Z'),
    ]);
    for (const day of ['2026-03-29', '2026-10-25'])
      for (let minutes = 0; minutes < 180; minutes += 1) {
        const moment = instantAt(Date.parse(`${day}T00:00:00Z`) + minutes * minute);
        expect([moment, onDuty(rota, moment).lead]).toEqual([moment, 'dev']);
      }
  });

  test('in the autumn the stretch that ends at 1:30am lasts until the second 1:30am', () => {
    const rota = rotaOf([pattern(until, '2026-10-01T00:00:00Z', '2026-12-01T00:00:00Z')]);
    expect(onDuty(rota, at('2026-10-25T00:45:00Z'))).toMatchObject({
      until: '2026-10-25T01:30:00.000Z',
    });
  });
});

describe('a rota of three teams', () => {
  const teams = ['a', 'b', 'c'].flatMap((team, place): DutyTurn[] => {
    const from = instantAt(Date.parse('2026-11-02T00:00:00Z') + place * 7 * 1440 * minute);
    const about = { lead: team, deputy: `${team}2`, kind: 'pattern', from } as const;
    const last = at('2028-11-02T00:00:00Z');
    const every = { everyWeeks: 3, endsAt: '08:30', startsAt: '17:00' };
    return [
      { ...about, until: last, repeats: { ...every, days: [1, 2, 3, 4] } },
      { ...about, until: last, repeats: { ...every, days: [5], endsOn: 1 } },
    ];
  });
  const rota = rotaOf(teams);

  test('each has its week of nights, and the weekend after it', () => {
    expect(onDuty(rota, at('2026-11-02T17:00:00Z'))).toMatchObject({ lead: 'a' });
    expect(onDuty(rota, at('2026-11-08T12:00:00Z'))).toMatchObject({
      lead: 'a',
      from: '2026-11-06T17:00:00.000Z',
      until: '2026-11-09T08:30:00.000Z',
      because: 'pattern',
    });
    expect(onDuty(rota, at('2026-11-09T17:00:00Z')).lead).toBe('b');
    expect(onDuty(rota, at('2026-11-16T17:00:00Z')).lead).toBe('c');
    expect(onDuty(rota, at('2026-11-23T17:00:00Z')).lead).toBe('a');
    expect(onDuty(rota, at('2027-07-05T16:00:00Z')).lead).toBeDefined();
    expect(onDuty(rota, at('2027-07-05T15:59:59Z')).because).toBe('nobody');
  });

  test('a turn beats it, an override beats the turn, and a swap beats the override that was there before', () => {
    const from = at('2026-11-03T20:00:00Z');
    const until = at('2026-11-03T22:00:00Z');
    const one = (lead: string, kind: DutyTurn['kind']): DutyTurn => ({
      from,
      until,
      lead,
      deputy: 'x',
      ...(kind === undefined ? {} : { kind }),
    });
    const moment = at('2026-11-03T21:00:00Z');
    const lead = (...turns: DutyTurn[]) => onDuty(rotaOf(turns), moment).lead;
    expect(lead(one('t', undefined), ...teams)).toBe('t');
    expect(lead(one('o', 'override'), one('t', 'turn'), ...teams)).toBe('o');
    expect(lead(one('o', 'override'), one('s', 'swap'), one('t', 'turn'))).toBe('s');
    expect(lead(one('s', 'swap'), one('o', 'override'))).toBe('o');
    const after = onDuty(rotaOf([one('o', 'override'), ...teams]), until);
    expect(after).toMatchObject({ lead: 'a', from: until, because: 'pattern' });
  });

  test('who comes on and goes off is right to the millisecond, over the edge of a week too', () => {
    const long = rotaOf([
      { from: at('2026-11-03T20:00:00Z'), until: at('2027-01-03T20:00:00Z'), ...pair },
    ]);
    expect(onDuty(long, at('2026-12-15T00:00:00Z'))).toEqual({
      ...pair,
      from: '2026-11-03T20:00:00.000Z',
      until: '2027-01-03T20:00:00.000Z',
      because: 'turn',
    });
    expect(onDuty(long, at('2026-11-03T19:59:59.999Z'))).toEqual({ because: 'nobody' });
    expect(onDuty(long, at('2027-01-03T19:59:59.999Z')).lead).toBe('dev');
  });
});

test.each<[string, Partial<Repeats>, number]>([
  ['a whole week ends when it began, a week later', { endsOn: 1 }, 7 * 24],
  ['a whole day ends when it began, a day later', {}, 24],
])('%s', (_what, more, hours) => {
  const whole = { everyWeeks: 1, days: [1], startsAt: '08:30', endsAt: '08:30', ...more } as const;
  const rota = rotaOf([pattern(whole, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z')]);
  const now = onDuty(rota, at('2026-11-09T12:00:00Z'));
  expect([
    now.from,
    millisecondsOf(now.until ?? night) - millisecondsOf(now.from ?? night),
  ]).toEqual(['2026-11-09T08:30:00.000Z', hours * 60 * minute]);
});

test('the senior manager is the one whom the row names, else the one beneath it', () => {
  const span = { from: at('2026-11-01T00:00:00Z'), until: at('2026-12-01T00:00:00Z') };
  const month: DutyTurn = { ...span, lead: '', deputy: '', kind: 'senior', senior: 'ines' };
  const turn = { from: at('2026-11-03T20:00:00Z'), until: at('2026-11-03T22:00:00Z'), ...pair };
  const moment = at('2026-11-03T21:00:00Z');
  expect(onDuty(rotaOf([month]), moment)).toEqual({ senior: 'ines', because: 'nobody' });
  expect(onDuty(rotaOf([month, turn]), moment)).toMatchObject({ senior: 'ines', lead: 'dev' });
  expect(onDuty(rotaOf([{ ...turn, senior: 'omar' }, month]), moment).senior).toBe('omar');
});
