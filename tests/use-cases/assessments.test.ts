// Risk assessments: drafts are kept, nobody sees what is not for them, and help is with nobody until somebody has it.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { assessments } from '#lists/assessments.ts';
import { listsHere } from '../support/kept-lists.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import { everybody, person } from '../support/sample.ts';
import { hubTrail } from './hub-trail.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });
const sian = person('sian', ['councillor'], { name: 'Cllr Siân', language: 'cy' });
const hanif = person('hanif', ['health-and-safety']);
const greta = person('greta', ['health-and-safety']);

let it: Stage;
let lists: ListsHere;
const start = async (people = [...everybody, tom, sian, hanif, greta]): Promise<void> => {
  const made = await stage({ people, dutyLine: '01632 960100' });
  lists = listsHere();
  Object.assign(made.hub, { lists });
  it = made;
};
beforeEach(() => start());

const visit = {
  type: 'home-visit',
  place: '14 Tanyard Row',
  startsAt: '2027-01-12T18:30',
  hazards: 'A big dog',
  dontEnter: 'done',
  severityBefore: '4',
  likelihoodBefore: '3',
};
const begin = async (
  answers: object = visit,
  who = 'tom',
  submission = 'form-1',
): Promise<string> => (await it.ok(who, 'save-assessment', { submission, ...answers })).key;
const finish = (assessment: string, more: object = {}) =>
  it.ok('tom', 'finish-assessment', { assessment, ...more });
/** Saves as a form does that was opened just now. */
const save = async (assessment: string, answers: object) => {
  const { revision } = await opened('tom', assessment);
  return it.ok('tom', 'save-assessment', { ...answers, assessment, revision });
};
const opened = (who: string, assessment: string) => it.ok(who, 'open-assessment', { assessment });
const told = async (): Promise<string[]> =>
  (await it.promises.notices.ofMessages('hub/assessment/'))
    .filter(({ channel }) => channel === 'teams')
    .map(({ to, key }) => `${to}: ${key.split('/')[3] ?? ''}`)
    .sort();

describe('a draft', () => {
  test('is kept with what was answered so far, and comes back as it was typed', async () => {
    const key = await begin();
    expect((await opened('tom', key)).answers).toEqual({
      place: '14 Tanyard Row',
      startsAt: '2027-01-12T18:30',
      hazards: 'A big dog',
      dontEnter: 'done',
      severityBefore: '4',
      likelihoodBefore: '3',
    });
    await save(key, { ...visit, hazards: '' });
    expect((await opened('tom', key)).answers).not.toHaveProperty('hazards');
  });

  test('is begun once, however often its first page is sent', async () => {
    expect(await begin()).toBe(await begin());
    expect((await it.ok('tom', 'my-assessments')).own).toHaveLength(1);
    await begin(visit, 'tom', 'form-2');
    expect((await it.ok('tom', 'my-assessments')).own).toHaveLength(2);
  });

  test.each([
    ['a score of six', { severityBefore: '6' }, 'severityBefore'],
    ['a line of 256 letters', { place: 'x'.repeat(256) }, 'place'],
    ['a day that there is not', { startsAt: '2027-02-30T10:00' }, 'startsAt'],
    ['a type that there is not', { type: 'a walk' }, 'type'],
  ])('with %s is refused at that field', async (_what, wrong, field) => {
    const refused = await it.refused('tom', 'save-assessment', { ...visit, ...wrong });
    expect(refused).toMatchObject({ kind: 'invalid', field });
  });

  test('is not said to be kept while SharePoint is away', async () => {
    const key = await begin();
    lists.away = true;
    const refused = await it.refused('tom', 'save-assessment', { ...visit, assessment: key });
    expect(refused.kind).toBe('unavailable');
  });

  test('is nobody else’s: councillor, officer and helper find nothing there', async () => {
    const key = await begin();
    const madeUp = await it.refused('aoife', 'open-assessment', { assessment: 'made-up' });
    for (const who of ['aoife', 'dev', 'hanif', 'ines'])
      expect(await it.refused(who, 'open-assessment', { assessment: key })).toEqual(madeUp);
    expect(await it.ok('hanif', 'my-assessments')).toMatchObject({ asked: [], writes: false });
    expect(await it.refused('hanif', 'take-assessment', { assessment: key })).toEqual(madeUp);
  });
});

describe('finishing', () => {
  test('wants a place and a score, and says which is missing', async () => {
    const key = await begin({ type: 'travel', place: 'The last bus' });
    const refused = await it.refused('tom', 'finish-assessment', { assessment: key });
    expect(refused).toMatchObject({ kind: 'invalid', field: 'severityBefore' });
  });

  test('tells nobody, whatever the score, unless help is wanted', async () => {
    const key = await begin();
    await finish(key);
    expect(await opened('tom', key)).toMatchObject({ stage: 'finished', helpOffered: true });
    expect(await told()).toEqual([]);
    expect(await it.refused('hanif', 'open-assessment', { assessment: key })).toMatchObject({
      kind: 'not-found',
    });
  });

  test('multiplies severity and likelihood, before and after', async () => {
    const key = await begin({ ...visit, severityAfter: '2', likelihoodAfter: '2' });
    await finish(key);
    expect(await opened('tom', key)).toMatchObject({ scoreBefore: 12, scoreAfter: 4 });
  });

  test('keeps the day of review and what should bring it forward; the past is refused', async () => {
    const key = await begin();
    const late = { assessment: key, reviewOn: '2026-12-28' };
    expect(await it.refused('tom', 'finish-assessment', late)).toMatchObject({ field: 'reviewOn' });
    await finish(key, { reviewOn: '2027-03-01', triggers: 'incident,nonsense,tension' });
    expect(await opened('tom', key)).toMatchObject({
      reviewOn: '2027-03-01T00:00:00.000Z',
      triggers: ['incident', 'tension'],
    });
  });
});

describe('an officer’s help', () => {
  test('health and safety is told, one takes it, the councillor hears who, and then of the answer', async () => {
    const key = await begin();
    const { say } = await finish(key, { help: 'yes' });
    expect(say).toMatch(/Nobody has taken it yet/);
    expect(await told()).toEqual(['greta: asked', 'hanif: asked']);
    await it.ok('hanif', 'take-assessment', { assessment: key });
    expect(await opened('tom', key)).toMatchObject({ stage: 'with-officer', helper: 'Hanif' });
    const second = await it.refused('greta', 'take-assessment', { assessment: key });
    expect(second).toMatchObject({ kind: 'conflict', sentence: 'Hanif has it already.' });
    const early = { assessment: key, advice: 'Go in daylight' };
    expect(await it.refused('greta', 'answer-assessment', early)).toMatchObject({
      kind: 'conflict',
    });
    await it.ok('hanif', 'answer-assessment', { assessment: key, advice: 'Go in daylight.' });
    expect(await opened('tom', key)).toMatchObject({
      stage: 'answered',
      advice: 'Go in daylight.',
    });
    expect(await told()).toEqual(['greta: asked', 'hanif: asked', 'tom: answered', 'tom: taken']);
    expect((await hubTrail(it)).map(({ action }) => action)).toEqual([
      'assessment-asked',
      'assessment-taken',
      'assessment-answered',
    ]);
  });

  test('no word of the assessment travels in a message', async () => {
    await finish(await begin(), { help: 'yes' });
    const notices = await it.promises.notices.ofMessages('hub/assessment/');
    expect(JSON.stringify(notices)).not.toMatch(/Tanyard Row|dog/);
  });

  test('of a home nothing is shown to an officer who has not taken it', async () => {
    const home = {
      type: 'home',
      place: '3 Marlowe Road',
      severityBefore: '3',
      likelihoodBefore: '4',
    };
    const key = await begin(home);
    await finish(key, { help: 'yes' });
    expect(JSON.stringify(await opened('hanif', key))).not.toContain('Marlowe Road');
    await it.ok('hanif', 'take-assessment', { assessment: key });
    expect((await opened('hanif', key)).answers).toMatchObject({ place: '3 Marlowe Road' });
    expect(JSON.stringify(await opened('greta', key))).not.toContain('Marlowe Road');
    expect(JSON.stringify((await it.ok('greta', 'my-assessments')).asked)).not.toContain('Road');
  });

  test('can be taken back: officers see no more of it', async () => {
    const key = await begin();
    await finish(key, { help: 'yes' });
    await it.ok('tom', 'ask-officer', { assessment: key, want: 'no' });
    expect(await it.refused('hanif', 'open-assessment', { assessment: key })).toMatchObject({
      kind: 'not-found',
    });
    await it.ok('tom', 'ask-officer', { assessment: key, want: 'yes' });
    expect((await it.ok('hanif', 'my-assessments')).asked).toHaveLength(1);
  });

  test('comes from the SPoC team where nobody is there for health and safety', async () => {
    await start([...everybody, tom]);
    await finish(await begin(), { help: 'yes' });
    expect(await told()).toEqual(['dev: asked', 'marged: asked', 'ruth: asked']);
  });

  test('is refused with a number to call where the council has nobody at all', async () => {
    await start([tom]);
    const key = await begin();
    const refused = await it.refused('tom', 'finish-assessment', { assessment: key, help: 'yes' });
    expect(refused.sentence).toContain('01632 960100');
    expect(await opened('tom', key)).toMatchObject({ stage: 'finished' });
  });

  test('an officer’s reading is in the trail; the councillor’s own is not', async () => {
    const key = await begin();
    await finish(key, { help: 'yes' });
    await opened('tom', key);
    await opened('hanif', key);
    const readings = (await hubTrail(it)).filter(({ action }) => action === 'assessment-opened');
    expect(readings.map(({ actor }) => actor)).toEqual(['Hanif']);
    expect(readings[0]?.detail).toContain('Cllr Tom Adeyemi');
  });

  test('the trail does not say whose home an assessment is of: more people read it', async () => {
    const key = await begin({ ...visit, type: 'home' });
    await finish(key, { help: 'yes' });
    await opened('hanif', key);
    const details = (await hubTrail(it)).map(({ detail }) => detail ?? '').join(' ');
    expect(details).toContain(key.slice(0, 8));
    expect(details).not.toContain('Adeyemi');
  });

  test('is not given to oneself', async () => {
    const both = person('hana', ['councillor', 'health-and-safety']);
    await start([...everybody, both, hanif]);
    const key = await begin(visit, 'hana');
    await it.ok('hana', 'finish-assessment', { assessment: key, help: 'yes' });
    expect(await told()).toEqual(['hanif: asked']);
    expect((await it.ok('hana', 'my-assessments')).helps).toBe(false);
  });
});

test('what was finished is a draft again once it is changed; with an officer it stays there', async () => {
  const key = await begin();
  await finish(key);
  await save(key, { ...visit, plan: 'Leave' });
  expect((await opened('tom', key)).stage).toBe('draft');
  await finish(key, { help: 'yes' });
  await save(key, { ...visit, plan: 'Leave at once' });
  expect((await opened('tom', key)).stage).toBe('asked');
});

test('the type’s own questions stand in the list in words, in the councillor’s language', async () => {
  await begin({ ...visit, type: 'home-visit' }, 'sian', 'welsh');
  const row = lists.of(assessments).rows()?.[0]?.row;
  expect(row?.ownInWords).toBe('Rydych yn aros y tu allan os yw rhywbeth yn teimlo o’i le: Ydy');
  expect(row?.title).toBe('Ymweliad â chartref: Cllr Siân');
});

test('the councillor removes what is theirs', async () => {
  const key = await begin();
  expect(await it.refused('aoife', 'remove-assessment', { assessment: key })).toMatchObject({
    kind: 'not-found',
  });
  await it.ok('tom', 'remove-assessment', { assessment: key });
  expect((await it.ok('tom', 'my-assessments')).own).toEqual([]);
});
