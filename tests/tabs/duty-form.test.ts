// The form of the rota: what the hub is sent, what a change would change, and what is kept of it.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseInstant } from '#core/domain/time/instant.ts';
import type { DutyRowView } from '#core/use-cases/duty/duty-views.ts';
import { draftOfRow, inputOf, newDraft } from '../../tabs/client/pages/duty/edit/duty-draft.ts';
import type { DutyDraft } from '../../tabs/client/pages/duty/edit/duty-draft.ts';
import { readKept } from '../../tabs/client/pages/duty/edit/read-kept.ts';
import { changesOf } from '../../tabs/client/pages/duty/edit/preview.ts';

const at = parseInstant;
const now = at('2026-12-28T23:40:00Z');
const person = (name: string) => ({ key: name, name, reachable: true });

const row = (from: string, until: string, more: Partial<DutyRowView> = {}): DutyRowView => ({
  row: from,
  etag: 'a',
  kind: 'turn',
  title: 'A turn',
  from: at(from),
  until: at(until),
  lead: person('dev'),
  deputy: person('marged'),
  ...more,
});

const day = row('2026-12-29T08:30:00Z', '2026-12-30T08:30:00Z');

const typed = (more: Partial<DutyDraft>): DutyDraft => ({
  ...newDraft(now, undefined),
  lead: 'ruth',
  deputy: 'callum',
  ...more,
});

const told = (rows: readonly DutyRowView[], draft: DutyDraft) =>
  changesOf(rows, { row: draft.row, draft }, now)?.map(({ from, until, was, is }) => [
    from.slice(5, 16),
    until.slice(5, 16),
    was.lead,
    is.lead,
  ]);

describe('what a change changes', () => {
  test('an override counts before the turn that is there, and only while it lasts', () => {
    const draft = typed({ kind: 'override', from: '2026-12-29T12:00', to: '2026-12-29T17:00' });
    expect(told([day], draft)).toEqual([['12-29T12:00', '12-29T17:00', 'dev', 'ruth']]);
  });

  test('a repeating turn fills what nobody has, and leaves turns as they are', () => {
    const draft = typed({
      kind: 'pattern',
      firstDay: '2026-12-29',
      lastDay: '2026-12-30',
      days: ['2', '3'],
      startsAt: '08:30',
      endsAt: '17:00',
    });
    expect(told([day], draft)).toEqual([['12-30T08:30', '12-30T17:00', undefined, 'ruth']]);
  });

  test('a turn that is made shorter leaves its end to nobody', () => {
    const draft = { ...typed({}), ...draftOfRow(day), to: '2026-12-30T05:00' };
    expect(told([day], draft)).toEqual([['12-30T05:00', '12-30T08:30', 'dev', undefined]]);
  });

  test('taking a row away shows what is beneath it', () => {
    const under = row('2026-12-28T08:30:00Z', '2026-12-31T08:30:00Z', { lead: person('ruth') });
    expect(changesOf([under, day], { row: day.row }, now)).toEqual([
      {
        from: day.from,
        until: day.until,
        was: { lead: 'dev', deputy: 'marged' },
        is: { lead: 'ruth', deputy: 'marged' },
      },
    ]);
  });

  test('what has been is not changed any more', () => {
    const running = row('2026-12-28T08:30:00Z', '2026-12-29T08:30:00Z');
    expect(changesOf([running], { row: running.row }, now)?.[0]?.from).toBe(now);
  });

  test('the same people again change nothing', () => {
    const draft = typed({
      kind: 'override',
      from: '2026-12-29T12:00',
      to: '2026-12-29T17:00',
      lead: 'dev',
      deputy: 'marged',
    });
    expect(told([day], draft)).toEqual([]);
  });

  test.each<[string, Partial<DutyDraft>]>([
    ['no end', { to: '' }],
    ['an end before its beginning', { to: '2026-12-29T11:00' }],
    ['no deputy', { deputy: '' }],
    ['no days', { kind: 'pattern', days: [] }],
    ['no senior manager', { kind: 'senior', senior: '' }],
  ])('with %s there is nothing to show yet', (_what, part) => {
    const draft = typed({ from: '2026-12-29T12:00', to: '2026-12-29T17:00', ...part });
    expect(told([day], draft)).toBeUndefined();
  });

  test('a row that makes no sense is left out, as the hub leaves it out', () => {
    const wrong = { ...day, row: 'wrong', wrong: 'It ends before it begins.' };
    expect(changesOf([day, wrong], { row: 'wrong' }, now)).toEqual([]);
  });
});

describe('what the hub is sent', () => {
  test('a turn: times by the clock, people, no fields of a repeating one', () => {
    const draft = typed({ from: '2026-12-29T12:00', to: '2026-12-29T17:00', title: ' Cover ' });
    expect(inputOf(draft)).toEqual({
      kind: 'turn',
      from: '2026-12-29T12:00',
      to: '2026-12-29T17:00',
      lead: 'ruth',
      deputy: 'callum',
      title: 'Cover',
    });
  });

  test('a senior manager: nobody on call with it', () => {
    const input = inputOf(typed({ kind: 'senior', senior: 'ines' }));
    expect(input).not.toHaveProperty('lead');
    expect(input).toMatchObject({ kind: 'senior', senior: 'ines' });
  });

  test('a gap that has to be, only where it was said on purpose', () => {
    expect(inputOf(typed({ reason: 'x' }))).not.toHaveProperty('anyway');
    expect(inputOf(typed({ anyway: true, reason: 'Flood' }))).toMatchObject({
      anyway: 'yes',
      reason: 'Flood',
    });
  });

  test('a row that is changed: which, and as it was read; a repeating one as it stands', () => {
    const repeats = {
      everyWeeks: 2,
      days: [1, 5],
      startsAt: '17:00',
      endsAt: '08:30',
      endsOn: 2,
      firstDay: '2026-12-28',
      lastDay: '2027-03-01',
      inWords: '',
    } as const;
    const draft = draftOfRow({ ...day, kind: 'pattern', repeats });
    expect(draft && inputOf(draft)).toMatchObject({
      row: day.row,
      etag: 'a',
      kind: 'pattern',
      firstDay: '2026-12-28',
      lastDay: '2027-03-01',
      days: '1,5',
      endsOn: '2',
      everyWeeks: '2',
    });
  });

  test('a swap is nobody’s to change here', () => {
    expect(draftOfRow({ ...day, kind: 'swap' })).toBeUndefined();
  });

  test('a form for a gap that has begun starts with what is still to come', () => {
    const gap = { from: at('2026-12-28T20:00:00Z'), until: at('2026-12-29T08:30:00Z') };
    expect(newDraft(now, gap)).toMatchObject({ from: '2026-12-29T00:00', to: '2026-12-29T08:30' });
  });
});

describe('what is kept of a form', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    const sessionStorage = { getItem: (name: string) => kept.get(name) ?? null };
    Object.assign(globalThis, { sessionStorage });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });

  const first = { from: '', days: [] as string[], anyway: false };

  test('comes back as it was typed', () => {
    kept.set(
      'hub-duty/add',
      JSON.stringify({ from: '2026-12-29T12:00', days: ['1'], anyway: true }),
    );
    expect(readKept('add', first)).toEqual({ from: '2026-12-29T12:00', days: ['1'], anyway: true });
  });

  test.each(['', '{', 'null', '7', '[]', '{"from":7,"days":[],"anyway":false}', '{"from":"x"}'])(
    'is left where it is none of ours: %s',
    (text) => {
      kept.set('hub-duty/add', text);
      expect(readKept('add', first)).toBeUndefined();
    },
  );

  test('is nothing in a browser that keeps nothing', () => {
    Reflect.deleteProperty(globalThis, 'sessionStorage');
    expect(readKept('add', first)).toBeUndefined();
  });
});
