/** What may be new to somebody on the first page of the Hub: theirs alone, by what the hub knows, and of nobody else. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { assessments } from '#lists/assessments.ts';
import { cafes } from '#lists/cafes.ts';
import type { CafeRow } from '#lists/cafes.ts';
import { devices } from '#lists/devices.ts';
import { guidance } from '#lists/guidance.ts';
import { headsUps } from '#lists/heads-ups.ts';
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { policies } from '#lists/policies.ts';
import { sensitiveInterests } from '#lists/sensitive-interests.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { StoreUnavailable } from '#core/ports.ts';
import type { KeptLists } from '#core/ports.ts';
import { execute } from '#core/use-cases/registry.ts';
import { at, everybody, night, person } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const tom = person('tom', ['councillor'], { name: 'Cllr Tom Adeyemi', ward: 'Tanyard' });
const sian = person('sian', ['councillor'], { name: 'Cllr Siân', language: 'cy' });
const cara = person('cara', ['councillor', 'champion'], { name: 'Cllr Cara Lund' });

let it: Stage;
beforeEach(async () => {
  it = await stage({ people: [...everybody, tom, sian, cara], dutyLine: '01632 960100' });
});

const newsOf = async (who: string) => (await it.ok(who, 'my-hub')).news;

describe('documents and guidance', () => {
  const add = (more: object) =>
    it.hub.lists
      .of(policies)
      .add({ title: 'Zero tolerance', titleCy: 'Dim goddef', standing: 'in-force', ...more });

  test('are those that the caller may see, in their language, with another revision after a change', async () => {
    const { item, etag } = await add({ audience: 'everybody', nation: 'all' });
    await add({ title: 'Draft', standing: 'draft' });
    await add({ title: 'For officers', audience: 'officers' });
    expect((await newsOf('tom')).documents).toEqual([
      { item, revision: etag, title: 'Zero tolerance' },
    ]);
    expect((await newsOf('sian')).documents?.map(({ title }) => title)).toEqual(['Dim goddef']);
    const changed = await it.hub.lists.of(policies).change({ item, etag }, { edition: '2' });
    expect((await newsOf('tom')).documents?.[0]?.revision).toBe(changed.etag);
    expect(changed.etag).not.toBe(etag);
  });

  test('of guidance are the texts for this kind of council, marked as their own page marks them', async () => {
    const list = it.hub.lists.of(guidance);
    await list.add({
      title: 'Operation Ford',
      words: 'It covers you.',
      tier: 'principal',
      position: 2,
    });
    await list.add({ title: 'Thresholds', titleCy: 'Trothwyon', words: 'Where.', position: 1 });
    await list.add({ title: 'For parishes', words: 'Not here.', tier: 'parish', position: 3 });
    const { texts } = await it.ok('tom', 'what-to-expect');
    expect((await newsOf('tom')).guidance).toEqual(
      texts.map(({ item, revision, title }) => ({ item, revision, title })),
    );
    expect((await newsOf('sian')).guidance?.map(({ title }) => title)).toEqual([
      'Trothwyon',
      'Operation Ford',
    ]);
  });

  test('are left out, and not empty, while their list was never read', async () => {
    const { of: known } = it.hub.lists;
    const unread = (list: { readonly name: string }): boolean => list.name === policies.name;
    const of: KeptLists['of'] = (list) =>
      unread(list) ? { ...known(list), rows: () => undefined } : known(list);
    const answer = await execute({ ...it.hub, lists: { of } }, 'tom', 'my-hub', {});
    if (!answer.ok) throw new Error(answer.refused.sentence);
    expect(answer.value.news).not.toHaveProperty('documents');
    expect(answer.value.news.guidance).toEqual([]);
  });
});

describe('cafés', () => {
  const day = 24 * 60;
  const add = (key: string, more: Partial<CafeRow> = {}) =>
    it.hub.lists.of(cafes).add({
      key,
      title: `Café ${key}`,
      startsAt: addMinutes(night, 3 * day),
      endsAt: addMinutes(night, 3 * day + 90),
      online: false,
      capacity: 2,
      joined: 0,
      waiting: 0,
      hostKey: 'cara',
      host: 'Cllr Cara Lund',
      openTo: 'everybody',
      state: 'planned',
      good: 0,
      fair: 0,
      poor: 0,
      ...more,
    });
  const offered = async (who: string) => (await newsOf(who)).cafes?.map(({ item }) => item);

  test('are those of the next 14 days that are on and open to everybody, of a series the first', async () => {
    const startsAt = (days: number) => ({
      startsAt: addMinutes(night, days * day),
      endsAt: addMinutes(night, days * day + 90),
    });
    await add('soon', startsAt(13));
    await add('next', { ...startsAt(1), series: 's' });
    await add('later-in-series', { ...startsAt(8), series: 's' });
    await add('far', startsAt(15));
    await add('over', startsAt(-1));
    await add('off', { state: 'cancelled' });
    await add('for-some', { openTo: 'independents' });
    expect(await offered('tom')).toEqual(['next', 'soon']);
  });

  test('with room, and without whoever has a place already', async () => {
    await add('one', { capacity: 1 });
    expect(await offered('tom')).toEqual(['one']);
    await it.ok('tom', 'join-cafe', { cafe: 'one' });
    expect(await offered('tom')).toEqual([]);
    expect(await offered('sian')).toEqual([]);
  });

  test('are told to councillors', async () => {
    await add('one');
    expect(await newsOf('dev')).not.toHaveProperty('cafes');
  });
});

describe('answers', () => {
  test('about talking are told to whoever asked, without a name or a word', async () => {
    await it.ok('tom', 'ask-to-talk', { to: 'cara', submission: 'one', words: 'I sleep badly' });
    expect((await newsOf('tom')).answers).toEqual([]);
    const [asked] = (await it.ok('cara', 'my-support')).toMe;
    it.pass(5);
    await it.ok('cara', 'answer-talk', { request: asked?.key, answer: 'taken' });
    const { answers } = await newsOf('tom');
    expect(answers).toEqual([{ item: asked?.key, revision: it.hub.clock.now(), to: 'talk' }]);
    for (const who of ['cara', 'sian']) expect((await newsOf(who)).answers).toEqual([]);
  });

  test('about a risk assessment are told to whose it is, once an officer has answered', async () => {
    const list = it.hub.lists.of(assessments);
    const row = {
      key: 'a-1',
      title: 'Visit',
      councillor: 'Cllr Tom Adeyemi',
      councillorKey: 'tom',
      type: 'home-visit',
      wantsHelp: true,
      changedAt: night,
    } as const;
    const kept = await list.add({ ...row, stage: 'asked' });
    expect((await newsOf('tom')).answers).toEqual([]);
    const answeredAt = at('2026-12-29T10:00:00.000Z');
    await list.change(kept, { stage: 'answered', answeredAt });
    expect((await newsOf('tom')).answers).toEqual([
      { item: 'a-1', revision: answeredAt, to: 'assessment' },
    ]);
    expect((await newsOf('sian')).answers).toEqual([]);
  });
});

describe('decisions to watch', () => {
  const add = (key: string, more: Partial<HeadsUpRow> = {}) =>
    it.hub.lists.of(headsUps).add({
      key,
      title: `Topic ${key}`,
      what: 'Homes on a field.',
      facts: '120 homes.',
      decisionAt: at('2027-01-12T18:00:00.000Z'),
      tellAt: at('2026-12-20T09:00:00.000Z'),
      wards: 'Tanyard',
      stage: 'told',
      told: 1,
      by: 'Comms',
      ...more,
    });
  const watched = async (who: string) => (await newsOf(who)).decisions?.map(({ item }) => item);

  test('are those of the caller’s ward that were told and are still to come, the soonest first', async () => {
    await add('later', { decisionAt: at('2027-02-01T18:00:00.000Z') });
    await add('soon', { wards: '' });
    await add('elsewhere', { wards: 'Marlowe' });
    await add('planned', { stage: 'planned' });
    await add('taken', { decisionAt: at('2026-12-27T18:00:00.000Z') });
    expect(await watched('tom')).toEqual(['soon', 'later']);
    expect(await watched('sian')).toEqual(['soon']);
    expect(await newsOf('dev')).not.toHaveProperty('decisions');
  });

  test('come again when somebody tells of a change, and not to whoever asked for quiet', async () => {
    const kept = await add('one');
    const before = (await newsOf('tom')).decisions?.[0]?.revision;
    await it.hub.lists.of(headsUps).change(kept, { told: 2 });
    expect((await newsOf('tom')).decisions?.[0]?.revision).not.toBe(before);
    await it.ok('tom', 'heads-up-notes', { wanted: 'no' });
    expect(await watched('tom')).toEqual([]);
  });
});

test('an answer about a phone is told to whose it is, once an officer has given one', async () => {
  const kept = await it.hub.lists.of(devices).add({
    key: 'phone-1',
    title: 'Second phone',
    councillor: 'Cllr Tom Adeyemi',
    councillorKey: 'tom',
    kind: 'phone',
    stage: 'asked',
    askedAt: night,
    remind: true,
  });
  expect((await newsOf('tom')).answers).toEqual([]);
  await it.hub.lists.of(devices).change(kept, { stage: 'issued' });
  expect((await newsOf('tom')).answers).toEqual([
    { item: 'phone-1', revision: 'issued', to: 'information' },
  ]);
  expect((await newsOf('sian')).answers).toEqual([]);
});

test('an answer about an interest says that there is one, and another when it changes', async () => {
  const list = it.hub.lists.of(sensitiveInterests);
  const kept = await list.add({
    key: 'interest-1',
    title: 'Interest',
    councillor: 'Cllr Tom Adeyemi',
    councillorKey: 'tom',
    interest: 'My home',
    stage: 'asked',
    askedAt: night,
  });
  expect((await newsOf('tom')).answers).toEqual([]);
  const wanted = await list.change(kept, { stage: 'more-wanted' });
  const [first] = (await newsOf('tom')).answers ?? [];
  await list.change(wanted, { stage: 'granted', decidedAt: night });
  const [second] = (await newsOf('tom')).answers ?? [];
  expect([first?.item, second?.item, second?.to]).toEqual([
    'interest-1',
    'interest-1',
    'information',
  ]);
  expect(second?.revision).not.toBe(first?.revision);
  expect(JSON.stringify(second)).not.toContain('home');
});

test('while the store is away the texts still come, and nothing of anybody’s own', async () => {
  await it.hub.lists.of(guidance).add({ title: 'Thresholds', words: 'Where.', position: 1 });
  const live = () => Promise.reject(new StoreUnavailable('away'));
  const hub = { ...it.hub, promises: { ...it.promises, live } };
  const answer = await execute(hub, 'tom', 'my-hub', {});
  if (!answer.ok) throw new Error(answer.refused.sentence);
  expect(answer.value.news.guidance).toHaveLength(1);
  expect(answer.value.news).not.toHaveProperty('cafes');
  expect(answer.value.news).not.toHaveProperty('answers');
});
