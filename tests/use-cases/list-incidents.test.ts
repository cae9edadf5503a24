// The desk's queue: views, order, search, paging, and nothing that the caller may not see (invariant 15).
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMinutes } from '#core/domain/time/instant.ts';
import { referenceFrom } from '#core/domain/incidents/reference.ts';
import { acknowledged, closed } from '#core/domain/incidents/transitions.ts';
import type { IncidentSummary } from '#core/ports.ts';
import { calendar, dev, incident, night, person } from '../support/sample.ts';
import { stage, summaryOf } from './stage.ts';
import type { Stage } from './stage.ts';

const hit = { what: 'He punched me', afraidNow: 'no' };
const rude = { what: 'He disagreed with me', afraidNow: 'no' };
const rowsOf = async (it: Stage, who: string, raw = {}) =>
  (await it.ok(who, 'list-incidents', raw)).rows.map((row) => row.reference);

const recordedAt = (minutes: number, more: Partial<IncidentSummary> = {}): IncidentSummary => {
  const reference = referenceFrom(createHash('sha256').update(String(minutes)).digest());
  const arrived = incident({ reference, level: 'low' }, addMinutes(night, -minutes));
  return { ...summaryOf(arrived), ...more };
};

describe('the order', () => {
  test('the gravest first, of one level those that nobody has, then the oldest', async () => {
    const it = await stage();
    const low = await it.report('aoife', rude);
    const held = await it.report('aoife');
    await it.ok('dev', 'acknowledge', { incident: held });
    it.pass(1);
    const grave = await it.report('tom');
    const high = await it.report('aoife', hit);
    it.pass(1);
    const graveLater = await it.report('aoife');
    expect(await rowsOf(it, 'dev')).toEqual([grave, graveLater, held, high, low]);
  });

  test('closed ones, the newest first', async () => {
    const it = await stage();
    const references = [];
    for (let n = 0; n < 3; n += 1) {
      const reference = await it.report('aoife');
      await it.ok('dev', 'acknowledge', { incident: reference });
      it.pass(1);
      await it.ok('dev', 'close-incident', { incident: reference, reason: 'x' });
      references.unshift(reference);
    }
    expect(await rowsOf(it, 'dev', { view: 'closed' })).toEqual(references);
  });
});

describe('views', () => {
  const set = async () => {
    const it = await stage();
    const [waiting, mine, done] = [
      await it.report('aoife'),
      await it.report('aoife'),
      await it.report('aoife'),
    ];
    for (const reference of [mine, done])
      await it.ok('dev', 'acknowledge', { incident: reference });
    await it.ok('dev', 'close-incident', { incident: done, reason: 'x' });
    return { it, waiting, mine, done };
  };

  test('open, mine and closed each hold their own', async () => {
    const { it, waiting, mine, done } = await set();
    expect(await rowsOf(it, 'dev')).toEqual([waiting, mine]);
    expect(await rowsOf(it, 'dev', { view: 'mine' })).toEqual([mine]);
    expect(await rowsOf(it, 'marged', { view: 'mine' })).toEqual([]);
    expect(await rowsOf(it, 'dev', { view: 'closed' })).toEqual([done]);
    expect(await rowsOf(it, 'dev', { view: 'constructor' })).toEqual([waiting, mine]);
  });

  test('overdue holds what is late at this minute, before any sweep has marked it', async () => {
    const { it, waiting, mine } = await set();
    expect(await rowsOf(it, 'dev', { view: 'overdue' })).toEqual([]);
    it.pass(10);
    expect(await rowsOf(it, 'dev', { view: 'overdue' })).toEqual([waiting]);
    it.pass(20);
    const { rows, counts } = await it.ok('dev', 'list-incidents', { view: 'overdue' });
    expect(rows.map((row) => [row.reference, row.overdue, row.nextDue])).toEqual([
      [waiting, 'acknowledgement', 'acknowledge'],
      [mine, 'triage', 'triage'],
    ]);
    expect(counts).toEqual({ open: 2, overdue: 2, mine: 1, closed: 1 });
  });

  test('a level narrows any of them; an unknown one narrows nothing', async () => {
    const it = await stage();
    const grave = await it.report('aoife');
    const high = await it.report('aoife', hit);
    expect(await rowsOf(it, 'dev', { level: 'high' })).toEqual([high]);
    expect(await rowsOf(it, 'dev', { level: 'low' })).toEqual([]);
    expect(await rowsOf(it, 'dev', { level: 'constructor' })).toEqual([grave, high]);
  });
});

describe('search', () => {
  const sian = person('sian', ['councillor'], { name: 'Cllr Siân Ŵyn-O’Hanlon', ward: 'Llŷn' });
  const set = async () => {
    const it = await stage({
      people: [sian, dev, person('tom', ['councillor'], { ward: 'Tanyard' })],
    });
    return { it, hers: await it.report('sian'), his: await it.report('tom') };
  };

  test.each(['sian', 'SIÂN', 'Sia\u0302n', 'ŵyn', 'wyn-o', 'llyn', 'Llŷn', '  llyn '])(
    '“%s” finds Siân in Llŷn',
    async (search) => {
      const { it, hers } = await set();
      expect(await rowsOf(it, 'dev', { search })).toEqual([hers]);
    },
  );

  test('a reference, an owner or a day finds it too; a word of the report does not', async () => {
    const { it, hers, his } = await set();
    await it.ok('dev', 'acknowledge', { incident: his });
    expect(await rowsOf(it, 'dev', { search: hers.toLowerCase() })).toEqual([hers]);
    expect(await rowsOf(it, 'dev', { search: 'dev' })).toEqual([his]);
    expect(await rowsOf(it, 'dev', { search: '28 December' })).toEqual([hers, his]);
    expect(await rowsOf(it, 'dev', { search: 'knife' })).toEqual([]);
    expect(await rowsOf(it, 'dev', { search: '.*' })).toEqual([]);
  });

  test.each([
    ['without hyphens', (reference: string) => reference.replaceAll('-', '')],
    ['with spaces', (reference: string) => reference.replaceAll('-', ' ').toLowerCase()],
    ['a letter at a time', (reference: string) => Array.from(reference).join(' ')],
    ['the beginning of it', (reference: string) => reference.slice(0, 5)],
  ])('a reference %s finds it', async (_how, typed) => {
    const { it, hers } = await set();
    expect(await rowsOf(it, 'dev', { search: typed(hers) })).toEqual([hers]);
  });

  test('every word must be found, in whichever of its texts', async () => {
    const { it, hers, his } = await set();
    expect(await rowsOf(it, 'dev', { search: 'december sian' })).toEqual([hers]);
    expect(await rowsOf(it, 'dev', { search: 'Tom, 2026' })).toEqual([his]);
    expect(await rowsOf(it, 'dev', { search: 'sian tanyard' })).toEqual([]);
    expect(await rowsOf(it, 'dev', { search: 'ohanlon wyn-o’han' })).toEqual([hers]);
  });

  test('the total is of what was found; the counts are of everything that they may see', async () => {
    const { it } = await set();
    const page = await it.ok('dev', 'list-incidents', { search: 'sian' });
    expect(page).toMatchObject({ total: 1, counts: { open: 2 } });
  });
});

describe('pages', () => {
  test('of fifty; every incident is on exactly one, however many there are', async () => {
    const it = await stage();
    it.recorded.push(...Array.from({ length: 130 }, (_, n) => recordedAt(n)));
    const seen: string[] = [];
    const sizes: number[] = [];
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const page: { rows: readonly { reference: string }[]; cursor?: string; total: number } =
        await it.ok('dev', 'list-incidents', { cursor });
      seen.push(...page.rows.map((row) => row.reference));
      sizes.push(page.rows.length);
      expect(page.total).toBe(130);
      cursor = page.cursor;
    }
    expect(sizes).toEqual([50, 50, 30]);
    expect(new Set(seen).size).toBe(130);
  });

  test('fifty exactly are one page', async () => {
    const it = await stage();
    it.recorded.push(...Array.from({ length: 50 }, (_, n) => recordedAt(n)));
    expect(await it.ok('dev', 'list-incidents')).not.toHaveProperty('cursor');
  });

  test('one that arrives while somebody turns pages is not shown twice, nor another lost', async () => {
    const it = await stage();
    it.recorded.push(...Array.from({ length: 60 }, (_, n) => recordedAt(n)));
    const first = await it.ok('dev', 'list-incidents');
    await it.report('aoife');
    const rest = await it.ok('dev', 'list-incidents', { cursor: first.cursor });
    const all = [...first.rows, ...rest.rows].map((row) => row.reference);
    expect(new Set(all).size).toBe(60);
  });
});

test('what the store knows goes before what the record shows of it', async () => {
  const it = await stage();
  const reference = await it.report('aoife');
  it.recorded.push(summaryOf(await it.live(reference)));
  await it.ok('dev', 'acknowledge', { incident: reference });
  const { rows, total } = await it.ok('dev', 'list-incidents');
  expect(total).toBe(1);
  expect(rows[0]).toMatchObject({ owner: 'Dev', status: 'acknowledged' });
});

test('while the record is read for the first time the page says how far it is', async () => {
  const it = await stage();
  expect(await it.ok('dev', 'list-incidents')).not.toHaveProperty('reading');
  Object.assign(it.hub.readModel, { progress: () => ({ read: 12_000, complete: false }) });
  expect((await it.ok('dev', 'list-incidents')).reading).toEqual({ soFar: 12_000 });
});

test('how fresh the record is, where it was read at all', async () => {
  const it = await stage();
  expect(await it.ok('dev', 'list-incidents')).not.toHaveProperty('freshAt');
  Object.assign(it.hub.readModel, { freshAt: night });
  expect((await it.ok('dev', 'list-incidents')).freshAt).toBe(night);
});

describe('nobody sees what they must not', () => {
  test('a row has no word of a report', async () => {
    const it = await stage();
    await it.report('aoife', {
      what: 'SECRET',
      effect: 'SECRET',
      where: 'SECRET',
      subject: 'SECRET',
    });
    expect(JSON.stringify(await it.ok('dev', 'list-incidents'))).not.toContain('SECRET');
  });

  test('the monitoring officer sees the grave ones, a viewer and a councillor none', async () => {
    const it = await stage();
    const [grave, high] = [await it.report('aoife'), await it.report('aoife', hit)];
    await it.report('aoife', rude);
    expect(await rowsOf(it, 'owen')).toEqual([grave, high]);
    for (const who of ['vera', 'chief'])
      expect(await it.ok(who, 'list-incidents')).toMatchObject({
        rows: [],
        total: 0,
        counts: { open: 0, overdue: 0, mine: 0, closed: 0 },
      });
    for (const who of ['aoife', 'tom'])
      expect(await it.refused(who, 'list-incidents')).toMatchObject({
        kind: 'forbidden',
        sentence: expect.stringContaining('press “My reports”') as unknown,
      });
  });

  test('somebody who was asked sees that one, until they are excluded from it', async () => {
    const it = await stage({ duty: [] });
    const barred = { about: 'officer', aboutWho: 'ines' };
    const asked = await it.report('aoife', barred);
    await it.report('aoife');
    expect(await rowsOf(it, 'director')).toEqual([asked]);
    await it.ok('helen', 'exclude', { incident: asked, person: 'director', reason: 'x' });
    for (const search of ['', asked]) expect(await rowsOf(it, 'director', { search })).toEqual([]);
  });

  test('an excluded person finds it in no view, count or search, live, recorded or closed', async () => {
    const it = await stage();
    const about = await it.report('aoife', { about: 'officer', aboutWho: 'ruth' });
    const [open, shut] = [recordedAt(3), recordedAt(4)];
    const done = closed(
      acknowledged(incident({ reference: shut.reference }), dev, calendar, night),
      night,
    );
    it.recorded.push({ ...open, excludedKeys: 'helen, ruth' });
    it.recorded.push({ ...summaryOf(done), excludedKeys: 'ruth' });
    for (const view of ['open', 'overdue', 'mine', 'closed'])
      for (const search of ['', about, open.reference, 'marlowe'])
        expect(await it.ok('ruth', 'list-incidents', { view, search })).toMatchObject({
          rows: [],
          total: 0,
          counts: { open: 0, overdue: 0, mine: 0, closed: 0 },
        });
    expect(await rowsOf(it, 'dev')).toHaveLength(2);
    expect(await rowsOf(it, 'dev', { view: 'closed' })).toHaveLength(1);
  });

  test('whoever is excluded from whichever, rows, totals and counts agree with the rule', async () => {
    const keys = ['ruth', 'dev', 'ines', 'helen'];
    const exclusions = fc.array(fc.subarray(keys), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(exclusions, fc.constantFrom(...keys), async (excluded, who) => {
        const it = await stage();
        it.recorded.push(
          ...excluded.map((some, n) => recordedAt(n, { excludedKeys: some.join(', ') })),
        );
        const page = await it.ok(who, 'list-incidents');
        const expected = it.recorded.filter((each) => !each.excludedKeys?.includes(who));
        expect(page.rows.map((row) => row.reference).sort()).toEqual(
          expected.map((each) => each.reference).sort(),
        );
        expect([page.total, page.counts.open]).toEqual([expected.length, expected.length]);
        await it.promises.close();
      }),
      { numRuns: 15 },
    );
  });
});
