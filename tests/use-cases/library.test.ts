/** The library and the readiness check: who sees which document, who may say that it is reviewed. domain.md 2, 11, 21, 43. */
import { expect, test } from '@jest/globals';
import { guides } from '#lists/guides.ts';
import { policies } from '#lists/policies.ts';
import type { PolicyRow } from '#lists/policies.ts';
import { readiness } from '#lists/readiness.ts';
import { readinessStatements } from '#lists/readiness-statements.ts';
import { readDocument } from '#core/use-cases/library/read-document.ts';
import { at, everybody, person } from '../support/sample.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const hazel = person('hazel', ['manager'], { name: 'Hazel Tregear' });
const fatima = person('fatima', ['legal'], {
  name: 'Fatima Haddad',
  email: 'fatima@valemoor.example',
});
const sian = person('sian', ['councillor'], { name: 'Cllr Siân Ŵyn-O’Hanlon', language: 'cy' });
const jo = person('jo', ['councillor', 'champion'], { name: 'Cllr Jo Champion' });
const jonathan = person('jonathan', ['monitoring-officer']);
const gone = person('gone', ['councillor'], { name: 'Gone Away', active: false });

const document = (more: Partial<PolicyRow> = {}): PolicyRow => ({
  title: 'Zero tolerance policy',
  titleCy: 'Polisi dim goddef',
  standing: 'in-force',
  topic: 'zero-tolerance',
  owner: 'Fatima Haddad',
  edition: '2.1',
  reviewAt: at('2027-11-01T09:00:00Z'),
  audience: 'everybody',
  nation: 'all',
  language: 'en',
  coversCouncillors: 'yes',
  ...more,
});

const set = async (rows: readonly Partial<PolicyRow>[]): Promise<Stage> => {
  const town = await stage({ people: [...everybody, hazel, fatima, sian, jo, gone] });
  for (const row of rows) {
    const { item } = await town.hub.lists.of(policies).add(document(row));
    town.files.set(item, { name: `${row.title ?? 'file'}.txt`, content: 'Debate is welcome.' });
  }
  return town;
};

const titles = async (town: Stage, who: string): Promise<readonly string[]> =>
  (await town.ok(who, 'list-documents')).documents.map(({ title }) => title);

const opens = async (town: Stage, who: string, item: string) => {
  const opened = await readDocument(town.hub, who, item);
  return opened.ok ? opened.value.name : opened.refused;
};

const others: readonly Partial<PolicyRow>[] = [
  { title: 'In force' },
  { title: 'Still a draft', standing: 'draft' },
  { title: 'Withdrawn', standing: 'withdrawn' },
  { title: 'For officers', audience: 'officers' },
  { title: 'For Scotland', nation: 'scotland' },
  { title: '' },
];

test('a councillor sees what is in force, for everybody and in this nation; a keeper sees all that has a name', async () => {
  const town = await set(others);
  expect(await titles(town, 'aoife')).toEqual(['In force']);
  expect(await titles(town, 'jo')).toEqual(['In force']);
  expect(await titles(town, 'dev')).toEqual(['For officers', 'In force']);
  const kept = await town.ok('hazel', 'list-documents');
  expect(kept.documents).toHaveLength(5);
  expect([kept.keeps, kept.untitled]).toEqual([true, 1]);
  const own = await town.ok('aoife', 'list-documents');
  expect([own.keeps, own.untitled, own.listAddress]).toEqual([false, 0, undefined]);
});

test('what is not shown cannot be opened, and answers as if it was not there', async () => {
  const town = await set(others);
  const [inForce = '', ...rest] = (town.hub.lists.of(policies).rows() ?? []).map(
    ({ item }) => item,
  );
  expect(await opens(town, 'aoife', inForce)).toBe('In force.txt');
  const madeUp = await opens(town, 'aoife', '999');
  expect(madeUp).toMatchObject({ kind: 'not-found' });
  for (const item of rest) expect(await opens(town, 'aoife', item)).toEqual(madeUp);
  expect(await opens(town, 'hazel', rest[0] ?? '')).toBe('Still a draft.txt');
  expect(await opens(town, 'gone', inForce)).toMatchObject({ kind: 'forbidden' });
});

test('an owner sees their own draft, by name or by e-mail address, and nobody else does', async () => {
  const town = await set([
    { title: 'By name', standing: 'draft', owner: 'fatima haddad ' },
    { title: 'By mail', standing: 'draft', owner: 'Fatima@valemoor.example' },
    { title: 'Of nobody', standing: 'draft', owner: '' },
  ]);
  expect(await titles(town, 'fatima')).toEqual(['By mail', 'By name']);
  expect(await titles(town, 'dev')).toEqual([]);
});

test('a row that somebody has only put there has every column empty but its name, and is a draft', async () => {
  const town = await stage({ people: [...everybody, hazel] });
  await town.hub.lists.of(policies).add({ title: 'Just uploaded' });
  expect(await titles(town, 'aoife')).toEqual([]);
  const [only] = (await town.ok('hazel', 'list-documents')).documents;
  expect(only).toMatchObject({ standing: 'draft', topic: 'other', review: 'no-date' });
});

test('names are in the reader’s language, and a change gives another revision', async () => {
  const town = await set([{}]);
  expect(await titles(town, 'sian')).toEqual(['Polisi dim goddef']);
  const [before] = (await town.ok('aoife', 'list-documents')).documents;
  expect(before?.title).toBe('Zero tolerance policy');
  const [row] = town.hub.lists.of(policies).rows() ?? [];
  if (row === undefined) throw new Error('not there');
  await town.hub.lists.of(policies).change(row, { edition: '2.2' });
  const [after] = (await town.ok('aoife', 'list-documents')).documents;
  expect(after?.edition).toBe('2.2');
  expect(after?.revision).not.toBe(before?.revision);
});

test('its owner or a keeper sets the next day of review; a councillor cannot, nor can a day that is over be set', async () => {
  const town = await set([{}]);
  const [{ item, revision } = { item: '', revision: '' }] = (
    await town.ok('aoife', 'list-documents')
  ).documents;
  const next = { item, revision, day: '2028-11-01' };
  expect((await town.refused('aoife', 'set-review', next)).kind).toBe('forbidden');
  expect(await town.refused('hazel', 'set-review', { ...next, day: '2026-12-28' })).toMatchObject({
    field: 'day',
  });
  expect(await town.refused('hazel', 'set-review', { ...next, day: 'soon' })).toMatchObject({
    field: 'day',
  });
  const said = await town.ok('fatima', 'set-review', next);
  expect(said.say).toBe('Saved. Zero tolerance policy is to be reviewed by 1 November 2028.');
  expect(town.hub.lists.of(policies).rows()?.[0]?.row.reviewAt).toBe('2028-11-01T09:00:00.000Z');
  expect((await town.refused('hazel', 'set-review', next)).kind).toBe('conflict');
});

test('a draft that somebody may not see cannot be told from one that is not there', async () => {
  const town = await set([{ standing: 'draft' }]);
  const [{ item, etag } = { item: '', etag: '' }] = town.hub.lists.of(policies).rows() ?? [];
  const real = await town.refused('aoife', 'set-review', {
    item,
    revision: etag,
    day: '2028-01-01',
  });
  expect(real).toEqual(
    await town.refused('aoife', 'set-review', { item: '77', revision: etag, day: '2028-01-01' }),
  );
});

test('guides of another nation, and links that are none, are not shown to councillors', async () => {
  const town = await stage({ people: [...everybody, hazel] });
  for (const [title, link, nation] of [
    ['Here', 'https://one.example', 'england'],
    ['There', 'https://two.example', 'scotland'],
    ['Wrong', 'javascript:alert(1)', 'all'],
  ] as const)
    await town.hub.lists.of(guides).add({ title, link, nation });
  const seen = async (who: string) =>
    (await town.ok(who, 'list-documents')).guides.map(({ title }) => title);
  expect(await seen('aoife')).toEqual(['Here']);
  expect(await seen('hazel')).toEqual(['Here', 'There']);
});

test('while SharePoint is away what is known is shown, and what would be written is refused', async () => {
  const town = await set([{}]);
  (town.hub.lists as ListsHere).away = true;
  const [{ item, revision } = { item: '', revision: '' }] = (
    await town.ok('hazel', 'list-documents')
  ).documents;
  const refusal = await town.refused('hazel', 'set-review', { item, revision, day: '2028-11-01' });
  expect(refusal.kind).toBe('unavailable');
});

const checked = async (): Promise<Stage> => {
  const town = await stage({ people: [...everybody, hazel, fatima, jonathan] });
  for (const row of readinessStatements) await town.hub.lists.of(readiness).add(row);
  return town;
};

test('the readiness check gives ten points a principle, and says what nobody has scored', async () => {
  const town = await checked();
  const { statements, scores } = await town.ok('hazel', 'list-readiness');
  expect(scores.map(({ of }) => of)).toEqual([10, 10, 10, 10, 10]);
  const [first, second] = statements;
  await town.ok('hazel', 'score-statement', { ...first, score: '2', evidence: 'On the web site' });
  await town.ok('hazel', 'score-statement', { ...second, score: '1', evidence: '' });
  const after = await town.ok('hazel', 'list-readiness');
  expect(after.scores[0]).toEqual({ principle: 'zero-tolerance', points: 3, of: 10, open: 3 });
  expect(after.statements[0]).toMatchObject({
    score: '2',
    scoredBy: 'Hazel Tregear',
    isOld: false,
  });
  town.pass(366 * 24 * 60);
  expect((await town.ok('hazel', 'list-readiness')).statements[0]?.isOld).toBe(true);
});

test('a full score needs evidence, and a score is 0, 1 or 2', async () => {
  const town = await checked();
  const [first] = (await town.ok('hazel', 'list-readiness')).statements;
  const score = (more: object) => town.refused('hazel', 'score-statement', { ...first, ...more });
  expect(await score({ score: '2', evidence: ' ' })).toMatchObject({ field: 'evidence' });
  expect(await score({ score: '3', evidence: 'x' })).toMatchObject({ field: 'score' });
  expect(await score({ score: '1', evidence: 'x'.repeat(2001) })).toMatchObject({
    field: 'evidence',
  });
  expect((await score({ score: '1', evidence: '', etag: 'old' })).kind).toBe('conflict');
  expect((await score({ score: '1', evidence: '', item: '99' })).kind).toBe('not-found');
});

test.each(['aoife', 'dev', 'fatima', 'jonathan'])(
  '%s gets nothing of the readiness check',
  async (who) => {
    const town = await checked();
    expect((await town.refused(who, 'list-readiness')).kind).toBe('forbidden');
    expect((await town.refused(who, 'score-statement', { score: '0' })).kind).toBe('forbidden');
  },
);
