// A risk assessment that is written in two windows: nothing that was typed is lost, and nobody trips over their own saves.
import { beforeEach, expect, test } from '@jest/globals';
import { assessments } from '#lists/assessments.ts';
import { listsHere } from '../support/kept-lists.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import { everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });
const hanif = person('hanif', ['health-and-safety']);

let it: Stage;
let lists: ListsHere;
beforeEach(async () => {
  it = await stage({ people: [...everybody, tom, hanif] });
  lists = listsHere();
  Object.assign(it.hub, { lists });
});

const visit = {
  type: 'home-visit',
  place: '14 Tanyard Row',
  startsAt: '2027-01-12T18:30',
  hazards: 'A big dog',
  severityBefore: '4',
  likelihoodBefore: '3',
};
const begin = async (): Promise<string> =>
  (await it.ok('tom', 'save-assessment', { submission: 'form-1', ...visit })).key;
const opened = (who: string, assessment: string) => it.ok(who, 'open-assessment', { assessment });
const changed = { ...visit, hazards: 'Two big dogs' };
const other = { ...visit, hazards: 'An icy path' };
const saveOn = (assessment: string, revision: string | undefined, answers: object) =>
  it.call('tom', 'save-assessment', { ...answers, assessment, revision });
const twice = async () => {
  const key = await begin();
  const { revision } = await opened('tom', key);
  await saveOn(key, revision, changed);
  return { key, revision };
};

test('the second save is refused, and what the first one wrote stays', async () => {
  const { key, revision } = await twice();
  const second = await saveOn(key, revision, other);
  expect(second).toMatchObject({ ok: false, refused: { kind: 'conflict' } });
  expect((await opened('tom', key)).answers).toMatchObject({ hazards: 'Two big dogs' });
});

test('a save that does not say what it was begun from writes over nothing', async () => {
  const { key } = await twice();
  expect(await saveOn(key, undefined, other)).toMatchObject({ refused: { kind: 'conflict' } });
});

test('whoever has looked at the other one may write over it', async () => {
  const { key } = await twice();
  const { revision } = await opened('tom', key);
  expect(await saveOn(key, revision, other)).toMatchObject({ ok: true });
  expect((await opened('tom', key)).answers).toMatchObject({ hazards: 'An icy path' });
});

test('one window saves step after step, each on the one before', async () => {
  const first = await it.ok('tom', 'save-assessment', { ...visit, submission: 'form-1' });
  const second = await saveOn(first.key, first.revision, changed);
  if (!second.ok) throw new Error(second.refused.sentence);
  const third = await saveOn(first.key, second.value.revision, { ...other, plan: 'Go\r\nback' });
  if (!third.ok) throw new Error(third.refused.sentence);
  expect(third.value.revision).toBe((await opened('tom', first.key)).revision);
});

test('what was saved already, with its answer lost, may be sent again', async () => {
  const { key, revision } = await twice();
  const again = await saveOn(key, revision, changed);
  expect(again).toMatchObject({ ok: true });
  expect(again).toMatchObject({ value: { revision: (await opened('tom', key)).revision } });
});

test('an officer who takes it, even in that very moment, stands in nobody’s way', async () => {
  const key = await begin();
  await it.ok('tom', 'finish-assessment', { assessment: key, help: 'yes' });
  const { revision } = await opened('tom', key);
  await it.ok('hanif', 'take-assessment', { assessment: key });
  const first = await saveOn(key, revision, changed);
  if (!first.ok) throw new Error(first.refused.sentence);
  const list = lists.of(assessments);
  const { change } = list;
  list.change = async (at, changes) => {
    list.change = change;
    await it.ok('hanif', 'answer-assessment', { assessment: key, advice: 'Stay away.' });
    return change(at, changes);
  };
  expect(await saveOn(key, first.value.revision, other)).toMatchObject({ ok: true });
  expect(await opened('tom', key)).toMatchObject({
    advice: 'Stay away.',
    answers: { hazards: 'An icy path' },
  });
});

test('what somebody changed in SharePoint itself is not written over unseen', async () => {
  const key = await begin();
  const { revision } = await opened('tom', key);
  const [row] = lists.of(assessments).rows() ?? [];
  if (row === undefined) throw new Error('The row is gone');
  await lists.of(assessments).change(row, { hazards: 'Mentioned by phone: a goose' });
  expect(await saveOn(key, revision, other)).toMatchObject({ refused: { kind: 'conflict' } });
});

test('nobody signs off answers that another window has changed since', async () => {
  const { key, revision } = await twice();
  const finish = { assessment: key, revision, help: 'no' };
  const refused = await it.refused('tom', 'finish-assessment', finish);
  expect(refused.kind).toBe('conflict');
  expect((await opened('tom', key)).stage).toBe('draft');
  const seen = await opened('tom', key);
  await it.ok('tom', 'finish-assessment', { ...finish, revision: seen.revision });
  expect((await opened('tom', key)).stage).toBe('finished');
});

test('a first page that comes again with more on it takes nothing away from what was written since', async () => {
  const key = await begin();
  const again = { ...changed, submission: 'form-1' };
  expect((await it.refused('tom', 'save-assessment', again)).kind).toBe('conflict');
  const { revision } = await it.ok('tom', 'open-assessment', { submission: 'form-1' });
  const kept = await it.ok('tom', 'save-assessment', { ...again, revision });
  expect(kept.key).toBe(key);
  expect((await opened('tom', key)).answers).toMatchObject({ hazards: 'Two big dogs' });
});

test('an hour that the clocks leave out is no change of somebody else’s', async () => {
  const gap = { ...visit, startsAt: '2027-03-28T01:30', submission: 'spring' };
  const { key, revision } = await it.ok('tom', 'save-assessment', gap);
  expect((await opened('tom', key)).revision).toBe(revision);
});

test('by its form’s submission nobody opens what is another’s', async () => {
  await begin();
  const theirs = await it.refused('aoife', 'open-assessment', { submission: 'form-1' });
  expect(theirs.kind).toBe('not-found');
});

test('it can be opened while SharePoint is away, as the hub knows it', async () => {
  const key = await begin();
  lists.away = true;
  expect((await opened('tom', key)).answers).toMatchObject({ hazards: 'A big dog' });
});
