/** The desk's queue from the picture in memory against a plain model: whatever comes, changes and goes. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deskViews } from '#core/domain/incidents/desk-queue.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { DeskAnswer, DeskQuestion, IncidentSummary } from '#core/ports.ts';
import { createPicture } from '../../sharepoint/read-model/picture.ts';
import type { Picture } from '../../sharepoint/read-model/picture.ts';
import { person } from '../support/sample.ts';
import {
  at,
  callers,
  changing,
  expected,
  itemOf,
  liveOf,
  nothing,
  now,
  questionArbitrary,
  questionOf,
  rowArbitrary,
  rowOf,
  steps,
  stored,
} from './picture-model.ts';
import type { Model } from './picture-model.ts';

type Shown = Incident | IncidentSummary;
const referencesOf = (rows: readonly Shown[]): string[] => rows.map(({ reference }) => reference);

const allPages = (picture: Picture, question: DeskQuestion): DeskAnswer[] => {
  const pages: DeskAnswer[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; cursor = pages.at(-1)?.cursor)
    if (pages.push(picture.desk({ ...question, cursor })) > 200) throw new Error('No last page');
  return pages;
};

test('whatever befalls it, its pages and counts are those of a plain look at everything', () => {
  fc.assert(
    fc.property(steps, questionArbitrary, (befalling, drawn) => {
      const picture = createPicture();
      const model: Model = { items: new Map(), live: [] };
      for (const step of befalling) {
        step(picture, model);
        const question = questionOf(drawn, model.live);
        const pages = allPages(picture, question);
        const shown = expected(model, question);
        expect(referencesOf(pages.flatMap(({ page }) => page))).toEqual(referencesOf(shown));
        for (const { total, counts } of pages) {
          expect(total).toBe(shown.length);
          for (const view of deskViews) {
            const { level: _level, ...every } = question;
            expect(counts[view]).toBe(expected(model, { ...every, view }).length);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('rows that stay as they are come on exactly one page, whatever happens between two pages', () => {
  fc.assert(
    fc.property(
      fc.array(rowArbitrary, { minLength: 5, maxLength: 40 }),
      fc.array(changing, { maxLength: 6 }),
      questionArbitrary,
      (rows, changes, drawn) => {
        const picture = createPicture();
        const model: Model = { items: new Map(), live: [] };
        const still = new Map(rows.map(rowOf).map((row) => [itemOf(row), row]));
        for (const [item, row] of still) {
          picture.take('restricted', {
            ...nothing,
            changed: [stored(`5${item}`, { ...row, reference: `S-${item}` })],
          });
        }
        const question = questionOf(drawn, []);
        const wanted = referencesOf(
          expected(
            {
              items: new Map(
                [...still].map(([item, row]) => [item, { ...row, reference: `S-${item}` }]),
              ),
              live: [],
            },
            question,
          ),
        );
        const seen: string[] = [];
        const left = [...changes];
        for (let cursor: string | undefined = ''; cursor !== undefined;) {
          const answer = picture.desk({ ...question, cursor });
          seen.push(...referencesOf(answer.page));
          cursor = answer.cursor;
          left.shift()?.(picture, model);
        }
        expect(seen.filter((reference) => reference.startsWith('S-'))).toEqual(wanted);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['mine', ''],
  ['open', 'marlowe'],
  ['open', ''],
] as const)('pages of “%s”, searched for “%s”, end where the next begins', (view, search) => {
  const picture = createPicture();
  const rows = Array.from({ length: 12 }, (_, n) =>
    rowOf({
      ...{ reference: `REF-${String(n)}`, level: 'low', closed: false, overdue: 'on-time' },
      ...{ ownerKey: 'director', reporterKey: 'aoife', excluded: [], received: n, due: 0 },
      ward: 'Marlowe',
    }),
  );
  const changed = rows.map((row) => stored(itemOf(row), row));
  picture.take('register', { ...nothing, changed });
  const caller = person('director', ['duty-director']);
  const question = { caller, live: [], asked: [], now, view, search, limit: 5 };
  const sizes: number[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined = '';
  for (let turn = 0; turn < 4 && cursor !== undefined; turn += 1) {
    const answer: DeskAnswer = picture.desk({ ...question, cursor });
    sizes.push(answer.page.length);
    for (const { reference } of answer.page) seen.add(reference);
    cursor = answer.cursor;
  }
  expect([sizes, seen.size]).toEqual([[5, 5, 2], 12]);
});

test('what is overdue follows the clock, also when it is set back', () => {
  const picture = createPicture();
  const live = [
    liveOf({
      reference: 'REF-1',
      level: 'low',
      closed: false,
      overdue: 'on-time',
      ownerKey: undefined,
      reporterKey: 'aoife',
      excluded: [],
      received: 100,
      due: -60,
      ward: 'Marlowe',
    }),
  ];
  const ask = (seconds: number) =>
    picture.desk({
      caller: callers[0] ?? person('dev', []),
      live,
      asked: [],
      now: at(-seconds),
      view: 'overdue',
      search: '',
      limit: 5,
    }).total;
  expect([ask(0), ask(59), ask(60), ask(100), ask(30), ask(61)]).toEqual([0, 0, 1, 1, 0, 1]);
});

test('while an incident lies on both sites it is shown once, as the restricted site has it', () => {
  const picture = createPicture();
  const base = {
    reference: 'REF-1',
    level: 'low',
    closed: false,
    overdue: 'on-time',
    ownerKey: undefined,
    reporterKey: 'aoife',
    received: 100,
    due: 0,
    ward: 'Marlowe',
  } as const;
  const open = { ...base, excluded: [] };
  const ask = () =>
    picture.desk({
      caller: person('dev', ['spoc-officer']),
      live: [],
      asked: [],
      now,
      view: 'open',
      search: '',
      limit: 5,
    });
  picture.take('register', { ...nothing, changed: [stored('7', rowOf(open))] });
  expect(ask().total).toBe(1);
  picture.take('restricted', {
    ...nothing,
    changed: [stored('3', rowOf({ ...base, excluded: ['dev'] }))],
  });
  expect(ask()).toMatchObject({ total: 0, counts: { open: 0 }, page: [] });
  picture.take('register', { ...nothing, removed: ['7'] });
  expect(ask().total).toBe(0);
  picture.take('register', { ...nothing, changed: [stored('9', rowOf(open))] });
  expect(ask().total).toBe(0);
  picture.take('restricted', { ...nothing, removed: ['3'] });
  expect(ask().page).toMatchObject([{ reference: 'REF-1', item: 'register/9' }]);
});
