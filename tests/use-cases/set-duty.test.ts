// The rota is kept by whoever is responsible: what is saved counts at once, and what leaves nobody is refused. domain.md 3.6, F15.
import { describe, expect, test } from '@jest/globals';
import { onDuty } from '#core/domain/duty/rota.ts';
import { at, night } from '../support/sample.ts';
import { hubTrail } from './hub-trail.ts';
import { always, council, people, turn } from './rota-stage.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const inIt = at('2027-01-04T23:00:00Z');

describe('what is saved', () => {
  test('counts at once, and stands in the trail with names and times', async () => {
    const it = await council();
    const saved = await it.ok('ines', 'set-duty', turn);
    expect(saved).toMatchObject({ say: 'Saved: Ruth and Dev.' });
    expect(onDuty(it.book.rota(), inIt)).toMatchObject({ lead: 'ruth', deputy: 'dev' });
    const [entry] = await hubTrail(it);
    expect(entry).toMatchObject({ action: 'duty-changed', actor: 'Ines', shared: false });
    expect(entry?.detail).toBe(
      'Ruth and Dev (turn): 5pm on Monday 4 January 2027 to 8:30am on Tuesday 5 January 2027, Ruth and Dev.',
    );
  });

  test('is said by the clock of London, in summer too, or as an instant', async () => {
    const it = await council();
    await it.ok('helen', 'set-duty', { ...turn, from: '2027-07-05T17:00', to: '2027-07-06 08:30' });
    expect(it.book.rota().turns.at(-1)).toMatchObject({
      from: '2027-07-05T16:00:00.000Z',
      until: '2027-07-06T07:30:00.000Z',
    });
    await it.ok('helen', 'set-duty', { ...turn, to: '2027-01-05T09:30:00+01:00' });
    expect(it.book.rota().turns.at(-1)?.until).toBe('2027-01-05T08:30:00.000Z');
  });

  test('whoever reads Welsh is answered in Welsh; the trail stays in English', async () => {
    const welsh = people.map((each) =>
      each.key === 'ines' ? { ...each, language: 'cy' as const } : each,
    );
    const it = await stage({ people: welsh, duty: [always()] });
    expect(await it.refused('ines', 'set-duty', { ...turn, from: '' })).toMatchObject({
      sentence: 'Rhowch ddiwrnod ac amser.',
    });
    expect(await it.refused('ines', 'set-duty', { ...turn, deputy: 'ruth' })).toMatchObject({
      sentence:
        'Ni all Ruth fod yn arweinydd ac yn ddirprwy ar yr un pryd. Dewiswch ddau berson gwahanol.',
    });
    expect(await it.ok('ines', 'set-duty', turn)).toMatchObject({ say: 'Cadwyd: Ruth and Dev.' });
    const [entry] = await hubTrail(it);
    expect(entry?.detail).toContain('5pm on Monday 4 January 2027');
  });

  test('twice is saved once: an answer may have been lost', async () => {
    const it = await council();
    const first = await it.ok('ines', 'set-duty', turn);
    expect((await it.ok('ines', 'set-duty', turn)).row).toBe(first.row);
    expect(it.book.rota().turns).toHaveLength(2);
  });

  test('repeats: every second week of nights, up to the last day', async () => {
    const it = await council([]);
    await it.ok('ines', 'set-duty', {
      kind: 'pattern',
      firstDay: '2027-02-01',
      lastDay: '2027-02-28',
      days: '1,2,3,4',
      startsAt: '17:00',
      endsAt: '08:30',
      everyWeeks: '2',
      lead: 'ruth',
      deputy: 'dev',
      senior: 'ines',
    });
    const rota = it.book.rota();
    const { repeats } = rota.turns.at(-1) ?? {};
    expect(repeats).toEqual({
      everyWeeks: 2,
      days: [1, 2, 3, 4],
      startsAt: '17:00',
      endsAt: '08:30',
    });
    const lead = (moment: string) => onDuty(rota, at(moment)).lead;
    expect([lead('2027-02-04T23:00:00Z'), lead('2027-02-08T23:00:00Z')]).toEqual([
      'ruth',
      undefined,
    ]);
    expect(lead('2027-02-15T23:00:00Z')).toBe('ruth');
  });

  test('names the senior manager of a time without anybody on call', async () => {
    const it = await council();
    const january = { kind: 'senior', from: '2027-01-01T00:00', to: '2027-02-01T00:00' };
    await it.ok('ines', 'set-duty', { ...january, senior: 'director' });
    expect(onDuty(it.book.rota(), inIt)).toMatchObject({ lead: 'dev', senior: 'director' });
    expect(onDuty(it.book.rota(), night).senior).toBeUndefined();
  });

  test('warns of somebody whom no text message can wake', async () => {
    const it = await council();
    const { warnings } = await it.ok('ines', 'set-duty', turn);
    expect(warnings).toEqual([expect.stringContaining('Ruth has no mobile phone')]);
  });

  test('changes a row in its place, and refuses when somebody was faster', async () => {
    const it = await council();
    const { row } = await it.ok('ines', 'set-duty', turn);
    const { etag = '' } = it.book.rota().turns.at(-1)?.row ?? {};
    await it.ok('ines', 'set-duty', { ...turn, row, etag, deputy: 'marged' });
    expect(it.book.rota().turns).toHaveLength(2);
    expect(onDuty(it.book.rota(), inIt).deputy).toBe('marged');
    const late = await it.refused('ines', 'set-duty', { ...turn, row, etag });
    expect(late).toMatchObject({ kind: 'conflict' });
    const now = it.book.rota().turns.at(-1)?.row?.etag ?? '';
    it.book.before = () => {
      it.book.before = () => undefined;
      it.book.edit(row, { deputy: 'Ines', deputyKey: 'ines' });
    };
    const raced = await it.refused('ines', 'set-duty', { ...turn, row, etag: now });
    expect(raced).toMatchObject({ kind: 'conflict' });
    expect(onDuty(it.book.rota(), inIt).deputy).toBe('ines');
  });
});

describe('what is refused, with the field that it is about', () => {
  test.each<[string, object, string, RegExp]>([
    ['one and the same person', { deputy: 'ruth' }, 'deputy', /two different people/],
    ['nobody as deputy', { deputy: '' }, 'deputy', /choose a deputy/],
    ['somebody unknown', { lead: 'nobody' }, 'lead', /not in the People list/],
    ['a leaver', { lead: 'lee' }, 'lead', /no longer in post/],
    ['a councillor', { lead: 'aoife' }, 'lead', /can take incidents/],
    ['somebody whom nothing reaches', { deputy: 'callum' }, 'deputy', /Nothing would reach/],
    ['an officer as senior manager', { senior: 'dev' }, 'senior', /is not a senior/],
    ['an end before the beginning', { to: '2027-01-04T08:30' }, 'to', /ends before it begins/],
    ['a time that is over', { from: '2026-11-01T08:30', to: '2026-11-02T08:30' }, 'to', /is over/],
    ['63 days', { to: '2027-03-08T17:01' }, 'to', /62 days/],
    ['no time', { from: 'tomorrow' }, 'from', /a day and a time/],
    ['a day that there is not', { to: '2027-02-30T08:30' }, 'to', /a day and a time/],
    ['a swap', { kind: 'swap' }, 'kind', /choose what it is/],
    ['a pattern without days', { kind: 'pattern', firstDay: '2027-01-04' }, 'lastDay', /a day/],
  ])('%s', async (_what, more, field, sentence) => {
    const it = await council();
    const refused = await it.refused('ines', 'set-duty', { ...turn, ...more });
    expect(refused).toMatchObject({ kind: 'invalid', field });
    expect(refused.sentence).toMatch(sentence);
    expect(it.book.rota().turns).toHaveLength(1);
  });

  test('a repeating turn that never begins, overlaps itself, or goes on for ever', async () => {
    const it = await council();
    const pattern = {
      ...turn,
      kind: 'pattern',
      firstDay: '2027-02-01',
      lastDay: '2027-02-28',
      days: 'Mon',
      startsAt: '17:00',
      endsAt: '08:30',
    };
    const refused = (more: object) => it.refused('ines', 'set-duty', { ...pattern, ...more });
    expect(await refused({ days: 'Tue', lastDay: '2027-02-01' })).toMatchObject({ field: 'days' });
    expect(await refused({ days: 'Mon, Tue', endsOn: '5' })).toMatchObject({ field: 'endsOn' });
    expect(await refused({ lastDay: '2030-02-28' })).toMatchObject({ field: 'lastDay' });
    expect(await refused({ startsAt: '25:00' })).toMatchObject({ field: 'startsAt' });
    expect(await refused({ everyWeeks: '0' })).toMatchObject({ field: 'everyWeeks' });
  });

  test('overrides that overlap; one that meets another does not', async () => {
    const it = await council();
    const override = { ...turn, kind: 'override' };
    await it.ok('ines', 'set-duty', override);
    const refused = await it.refused('ines', 'set-duty', { ...override, to: '2027-01-05T09:00' });
    expect(refused).toMatchObject({
      field: 'from',
      sentence: expect.stringMatching(/Ruth and Dev/),
    });
    await it.ok('ines', 'set-duty', { ...override, from: turn.to, to: '2027-01-05T17:00' });
  });

  test('a time for which nobody would be the senior manager', async () => {
    const noSenior = people.filter(({ key }) => key !== 'ines');
    const it = await stage({ people: noSenior, duty: [always()] });
    const refused = await it.refused('helen', 'set-duty', turn);
    expect(refused).toMatchObject({ field: 'senior' });
    await it.ok('helen', 'set-duty', { ...turn, senior: 'helen' });
  });

  test('somebody whom nothing has reached lately, on any channel', async () => {
    const it = await council();
    const found = { person: 'ruth', since: night, why: 'blocked', found: 'send' } as const;
    await it.promises.reachability.flag([{ ...found, channel: 'teams' }]);
    await it.ok('ines', 'set-duty', turn);
    await it.promises.reachability.flag([{ ...found, channel: 'email' }]);
    const refused = await it.refused('ines', 'set-duty', { ...turn, deputy: 'marged' });
    expect(refused).toMatchObject({
      field: 'lead',
      sentence: expect.stringMatching(/^Nothing has/),
    });
    const { people: candidates } = await it.ok('ines', 'list-duty');
    expect(candidates.find(({ key }) => key === 'ruth')).toMatchObject({ reachable: false });
  });

  test('an officer keeps no rota, and it is noted', async () => {
    const it = await council();
    expect(await it.refused('dev', 'set-duty', turn)).toMatchObject({ kind: 'forbidden' });
    expect(await it.refused('aoife', 'list-duty')).toMatchObject({ kind: 'forbidden' });
  });

  test('while SharePoint is away: kindly, and nothing is lost or half written', async () => {
    const it = await council();
    it.book.away = true;
    const refused = await it.refused('ines', 'set-duty', turn);
    expect(refused).toMatchObject({ kind: 'unavailable' });
    expect(refused.sentence).toMatch(/what you have typed is still here/);
    expect(await hubTrail(it)).toEqual([]);
  });

  test('SharePoint goes away in the middle: the trail says that it may not have been written', async () => {
    const it = await council();
    it.book.before = () => {
      it.book.away = true;
    };
    await it.ok('ines', 'set-duty', turn);
    it.book.before = () => {
      throw new Error('the pen broke');
    };
    it.book.away = false;
    await expect(it.call('ines', 'set-duty', { ...turn, deputy: 'marged' })).rejects.toThrow('pen');
    const entries = await hubTrail(it);
    expect(entries.map(({ action }) => action)).toEqual([
      'duty-changed',
      'duty-changed',
      'refused',
    ]);
    expect(entries.at(-1)?.detail).toMatch(/^It may not have been written: /);
  });
});

describe('gaps', () => {
  const written = async (it: Stage) => {
    const { row } = await it.ok('ines', 'set-duty', { ...turn, from: '2026-12-28T17:00' });
    return { row, etag: it.book.rota().turns.at(-1)?.row?.etag ?? '' };
  };

  test('a turn that is taken off or cut short leaves one: refused, unless it has to be, with a reason', async () => {
    const it = await council([]);
    const row = await written(it);
    const gone = await it.refused('ines', 'remove-duty', row);
    expect(gone).toMatchObject({ kind: 'invalid', field: 'anyway' });
    expect(gone.sentence).toMatch(
      /^That would leave a gap\. Nobody is on call from 11:40pm on Monday 28 December 2026 to 8:30am on Tuesday 5 January 2027\./,
    );
    const short = { ...turn, ...row, from: '2026-12-28T17:00', to: '2027-01-03T08:30' };
    expect((await it.refused('ines', 'set-duty', short)).sentence).toMatch(/Sunday 3 January 2027/);
    expect(await it.refused('ines', 'set-duty', { ...short, anyway: 'yes' })).toMatchObject({
      field: 'reason',
    });
    const saved = await it.ok('ines', 'set-duty', { ...short, anyway: 'yes', reason: 'Closed' });
    expect(saved.warnings[0]).toMatch(/^Nobody is on call from 8:30am on Sunday 3 January 2027/);
    expect((await hubTrail(it)).at(-1)?.detail).toMatch(/Because: Closed$/);
  });

  test('what lies under it takes over: no gap, nothing to ask', async () => {
    const it = await council();
    const row = await written(it);
    expect(await it.ok('ines', 'remove-duty', row)).toMatchObject({ warnings: [] });
    expect(onDuty(it.book.rota(), inIt).lead).toBe('dev');
    expect(await it.refused('ines', 'remove-duty', row)).toMatchObject({ kind: 'not-found' });
  });

  test('a gap that was there before, or lies beyond 30 days, keeps nobody from saving', async () => {
    const it = await council([]);
    await it.ok('ines', 'set-duty', turn);
    await it.ok('ines', 'set-duty', { ...turn, from: '2027-04-01T17:00', to: '2027-04-02T08:30' });
    const { item = '', etag = '' } = it.book.rota().turns.at(-1)?.row ?? {};
    await it.ok('ines', 'remove-duty', { row: item, etag });
  });
});
