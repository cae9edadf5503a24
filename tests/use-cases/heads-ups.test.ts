/** Decisions to watch: who schedules them, who hears of them and when, who reads them, and the toolkit beside them. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { headsUps } from '#lists/heads-ups.ts';
import { toolkit } from '#lists/toolkit.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { execute } from '#core/use-cases/registry.ts';
import { at, everybody, person } from '../support/sample.ts';
import { listsHere } from '../support/kept-lists.ts';
import type { ListsHere } from '../support/kept-lists.ts';
import { hubTrail } from './hub-trail.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });
const sian = person('sian', ['councillor'], { ward: 'Marlowe', language: 'cy' });
const nina = person('nina', ['councillor']);
const cass = person('cass', ['communications'], { name: 'Cass' });

const form = {
  headsUp: '',
  title: 'Homes on Mill Field',
  what: 'Whether 120 homes may be built.',
  facts: 'A third are for rent.',
  decision: '2027-01-12T18:00',
  tellOn: '2027-01-08',
  wards: 'Marlowe',
  submission: 'form-1',
};

let it: Stage;
let here: ListsHere;
beforeEach(async () => {
  const people = [...everybody, tom, sian, nina, cass];
  it = await stage({ people, dutyLine: '01632 960100' });
  here = listsHere();
  Object.assign(it.hub, { lists: here });
});

const set = (more: object = {}) => it.ok('cass', 'set-heads-up', { ...form, ...more });
const rows = () => here.of(headsUps).rows() ?? [];
const keyNow = (): string => rows().at(-1)?.row.key ?? '';
const told = async (): Promise<string[]> =>
  (await it.promises.notices.ofMessages('hub/heads-up/'))
    .filter(({ channel }) => channel === 'teams')
    .map(({ to, message }) => `${to}: ${message?.title ?? ''}`)
    .toSorted();
const titles = async (who: string): Promise<string[] | undefined> =>
  (await it.ok(who, 'my-online')).headsUps?.map(({ title }) => title);

const briefing = 'A decision to watch';
const welsh = 'Penderfyniad i’w wylio';

describe('scheduling', () => {
  test('waits for 9am on its day, and until then no councillor reads it', async () => {
    expect(await set()).toMatchObject({
      say: 'Saved. Councillors hear of it on Friday 8 January 2027.',
    });
    expect(rows().map(({ row }) => row)).toMatchObject([
      {
        stage: 'planned',
        decisionAt: at('2027-01-12T18:00:00.000Z'),
        tellAt: at('2027-01-08T09:00:00.000Z'),
        by: 'Cass',
      },
    ]);
    expect(await told()).toEqual([]);
    expect(await titles('aoife')).toEqual([]);
    expect((await it.ok('cass', 'my-online')).scheduled).toMatchObject([
      { row: { title: 'Homes on Mill Field', stage: 'planned' }, wards: ['Marlowe'] },
    ]);
    expect((await hubTrail(it)).map(({ action, detail }) => `${action}: ${detail ?? ''}`)).toEqual([
      'heads-up-set: Homes on Mill Field',
    ]);
  });

  test('without a day tells the councillors of the wards now, each in their language, and nobody else', async () => {
    expect(await set({ tellOn: '', titleCy: 'Tai ar Gae’r Felin' })).toMatchObject({
      say: 'Saved. 2 councillors are being told now.',
    });
    expect(await told()).toEqual([`aoife: ${briefing}`, `sian: ${welsh}`]);
    expect(await titles('aoife')).toEqual(['Homes on Mill Field']);
    expect(await titles('sian')).toEqual(['Tai ar Gae’r Felin']);
    for (const who of ['tom', 'nina']) expect(await titles(who)).toEqual([]);
    expect(await titles('dev')).toBeUndefined();
    expect(it.nudges()).toBe(1);
  });

  test('for no ward is for every councillor, also for one without a ward', async () => {
    await set({ tellOn: '', wards: '' });
    expect(await told()).toHaveLength(4);
    expect(await titles('nina')).toEqual(['Homes on Mill Field']);
  });

  test('the briefing says what, when, where, the facts and how to pause, and offers to stop', async () => {
    await set({ tellOn: '', contact: 'the planning team' });
    const [one] = await it.promises.notices.ofMessages('hub/heads-up/');
    for (const part of [
      'Homes on Mill Field: to be decided on Tuesday 12 January 2027 at 6pm.',
      'Wards: Marlowe.',
      'Whether 120 homes may be built.',
      'A third are for rent.',
      'Ask the planning team.',
      'You can pause comments',
    ])
      expect(one?.message?.words).toContain(part);
    expect(one?.message).toMatchObject({
      page: 'hub',
      part: 'online',
      buttons: [{ act: 'heads-up-notes', data: { wanted: 'no' } }],
    });
  });

  test('the same form twice schedules one and tells each once', async () => {
    const first = await set({ tellOn: '' });
    expect(await set({ tellOn: '' })).toEqual(first);
    expect(rows()).toHaveLength(1);
    expect(await told()).toHaveLength(2);
  });

  test.each([
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(201) }],
    ['what', { what: '' }],
    ['facts', { facts: '' }],
    ['decision', { decision: '' }],
    ['decision', { decision: '2027-02-30T10:00' }],
    ['decision', { decision: '2026-12-28T10:00', tellOn: '' }],
    ['tellOn', { tellOn: 'soon' }],
    ['tellOn', { tellOn: '2027-01-13' }],
    ['wards', { wards: 'Nowhere' }],
  ])('is refused at its field: %s %j', async (field, more) => {
    const refusal = await it.refused('cass', 'set-heads-up', { ...form, ...more });
    expect(refusal).toMatchObject({ kind: 'invalid', field });
    expect(rows()).toEqual([]);
  });

  test('is for officers who keep them alone', async () => {
    for (const who of ['aoife', 'director', 'control'])
      expect(await it.refused(who, 'set-heads-up', form)).toMatchObject({ kind: 'forbidden' });
    const { scheduled, wards, listAddress } = await it.ok('aoife', 'my-online');
    expect([scheduled, wards, listAddress]).toEqual([undefined, undefined, undefined]);
  });

  test('while SharePoint is away nothing is said to be saved', async () => {
    here.away = true;
    expect(await it.refused('cass', 'set-heads-up', form)).toMatchObject({ kind: 'unavailable' });
    expect(await told()).toEqual([]);
  });
});

describe('a change', () => {
  const change = async (more: object) => {
    const etag = rows().at(-1)?.etag;
    return set({ headsUp: keyNow(), etag, tellOn: '', facts: 'A half are for rent.', ...more });
  };

  test('is told only where the officer says so, and then also to the ward that it is no longer for', async () => {
    await set({ tellOn: '' });
    expect(await change({})).toMatchObject({ say: 'Saved. Nobody is told of the change.' });
    expect(await told()).toHaveLength(2);
    await change({ tellAgain: 'yes', wards: 'Tanyard' });
    expect(await told()).toEqual([
      `aoife: ${briefing}`,
      'aoife: A decision to watch has changed',
      'sian: Mae penderfyniad i’w wylio wedi newid',
      `sian: ${welsh}`,
      'tom: A decision to watch has changed',
    ]);
  });

  test('of what somebody else has changed meanwhile is refused', async () => {
    await set();
    expect(
      await it.refused('cass', 'set-heads-up', { ...form, headsUp: keyNow(), etag: '"1,0"' }),
    ).toMatchObject({ kind: 'conflict' });
  });
});

describe('calling off', () => {
  test('tells those who knew of it, and takes it from their page', async () => {
    await set({ tellOn: '' });
    await it.ok('cass', 'call-off-heads-up', { headsUp: keyNow() });
    expect((await told()).filter((line) => line.startsWith('aoife'))).toEqual([
      `aoife: ${briefing}`,
      'aoife: A decision to watch is off',
    ]);
    expect((await told()).filter((line) => line.startsWith('tom'))).toEqual([]);
    expect(await titles('aoife')).toEqual([]);
    expect(await it.refused('cass', 'call-off-heads-up', { headsUp: keyNow() })).toMatchObject({
      kind: 'conflict',
    });
  });

  test('of one that waits for its day is told to nobody', async () => {
    await set();
    await it.ok('cass', 'call-off-heads-up', { headsUp: keyNow() });
    expect(await told()).toEqual([]);
  });

  test('is for officers who keep them, of what is there', async () => {
    await set();
    for (const who of ['aoife', 'control'])
      expect(await it.refused(who, 'call-off-heads-up', { headsUp: keyNow() })).toMatchObject({
        kind: 'forbidden',
      });
    expect(await it.refused('cass', 'call-off-heads-up', { headsUp: 'other' })).toMatchObject({
      kind: 'not-found',
    });
  });
});

describe('a councillor who wants none of it in the chat', () => {
  test('is told nothing more, and still reads it in the Hub', async () => {
    await it.ok('aoife', 'heads-up-notes', { wanted: 'no' });
    await set({ tellOn: '' });
    expect(await told()).toEqual([`sian: ${welsh}`]);
    expect(await titles('aoife')).toEqual(['Homes on Mill Field']);
    expect((await it.ok('aoife', 'my-online')).notes).toBe(false);
    await it.ok('aoife', 'heads-up-notes', { wanted: 'yes' });
    expect((await it.ok('aoife', 'my-online')).notes).toBe(true);
  });
});

test('a week after the decision it is gone from every page', async () => {
  await set({ tellOn: '' });
  it.pass(21 * 24 * 60);
  expect(await titles('aoife')).toEqual(['Homes on Mill Field']);
  it.pass(2 * 24 * 60);
  expect(await titles('aoife')).toEqual([]);
  expect((await it.ok('cass', 'my-online')).scheduled).toEqual([]);
});

describe('the toolkit', () => {
  beforeEach(async () => {
    const list = here.of(toolkit);
    await list.add({
      title: 'Pause',
      words: 'x',
      platform: 'x',
      position: 2,
      link: 'http://x.com',
    });
    await list.add({
      title: 'Report',
      titleCy: 'Rhoi gwybod',
      words: 'report',
      wordsCy: 'rhoi',
      platform: 'x',
      position: 1,
      link: 'https://x.com',
    });
    await list.add({ title: 'First', words: 'first', platform: 'everywhere', position: 9 });
  });

  test('is for everybody, by platform, in the council’s order, with links over https alone', async () => {
    expect((await it.ok('control', 'my-online')).toolkit).toMatchObject([
      { platform: 'everywhere', texts: [{ title: 'First' }] },
      {
        platform: 'x',
        texts: [{ title: 'Report', words: 'report', link: 'https://x.com' }, { title: 'Pause' }],
      },
    ]);
    const [, x] = (await it.ok('control', 'my-online')).toolkit;
    expect(x?.texts[1]).not.toHaveProperty('link');
  });

  test('is in the reader’s language, and says where it is only in English', async () => {
    const [, x] = (await it.ok('sian', 'my-online')).toolkit;
    expect(x?.texts).toMatchObject([
      { title: 'Rhoi gwybod', words: 'rhoi', isEnglish: false },
      { title: 'Pause', isEnglish: true },
    ]);
  });

  test('stays there while the store is away', async () => {
    const find = () => Promise.reject(new StoreUnavailable('away'));
    const ownWords = { ...it.promises.ownWords, find };
    const hub = { ...it.hub, promises: { ...it.promises, ownWords } };
    const answer = await execute(hub, 'aoife', 'my-online', {});
    if (!answer.ok) throw new Error(answer.refused.sentence);
    expect(answer.value.toolkit).toHaveLength(2);
    expect(answer.value).not.toHaveProperty('notes');
  });
});
