/** What comes by itself of support: how are you, buddies in the morning, a second word for a request, and forgetting. */
import { describe, expect, test } from '@jest/globals';
import type { BuddyWish } from '#core/domain/support/buddies.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { askHowTheyAre } from '#core/engine/chores/aftercare.ts';
import { clearSupport, followUpTalks } from '#core/engine/chores/keep-support.ts';
import { matchBuddies } from '#core/engine/chores/match-buddies.ts';
import { keepChores, sweep } from '#core/engine/sweep.ts';
import type { ReadModel } from '#core/ports.ts';
import { aoife, everybody, start } from '../promises/samples.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const councillor = (key: string) => ({
  ...aoife,
  key,
  name: `Cllr ${key}`,
  email: `${key}@a.example`,
});
const [ben, cai] = [councillor('ben'), councillor('cai')];
const chores = [askHowTheyAre, matchBuddies, followUpTalks, clearSupport];

const at = (text: string) => `2026-12-${text}:00.000Z` as Instant;

/** A hub that has been there since before 28 December, 11:40pm. */
const staged = async (): Promise<Stage> => {
  const stage = await newStage();
  stage.outside.people = [...everybody, ben, cai];
  await keepChores(stage.deps, stage.clock.now(), chores);
  return stage;
};

/** What came to whom at this moment: kind of message and person. */
const morning = async (stage: Stage, moment: Instant, deps = stage.deps): Promise<string[]> => {
  stage.clock.set(moment);
  await keepChores(deps, moment, chores);
  stage.outside.delivered.length = 0;
  await sweep(deps, moment);
  return stage.outside.delivered
    .filter(({ kind }) => kind === 'wellbeing')
    .map(
      ({ to, channel, told }) => `${to} ${channel}: ${'message' in told ? told.message.title : ''}`,
    )
    .sort();
};

const howAreYou = ['aoife teams: How are you?'];

describe('how are you', () => {
  test('is asked in the chat 1, 7 and 28 days after something grave, once each, closed or open', async () => {
    const stage = await staged();
    await stage.submit();
    const asked: string[] = [];
    for (let day = 1; day <= 30; day += 1) {
      const moment = addMinutes(at('28T10:00'), day * 24 * 60);
      const got = await morning(stage, moment);
      if (got.length > 0) asked.push(String(day));
      expect(got).toEqual(got.length > 0 ? howAreYou : []);
    }
    expect(asked).toEqual(['1', '7', '28']);
  });

  test('comes to nobody who has said stop, and again to whoever wants it again', async () => {
    const stage = await staged();
    await stage.submit();
    await stage.promises.support.setAftercare('aoife', false, start);
    expect(await morning(stage, at('29T10:00'))).toEqual([]);
    await stage.promises.support.setAftercare('aoife', true, start);
    expect(await morning(stage, '2027-01-04T10:00:00.000Z' as Instant)).toEqual(howAreYou);
  });

  test('is not asked after something Moderate, and writes nothing into the trail', async () => {
    const stage = await staged();
    await stage.submit({ level: 'moderate' });
    const before = stage.outside.trail.filter(({ reference }) => reference === 'HUB').length;
    expect(await morning(stage, at('29T10:00'))).toEqual([]);
    expect(stage.outside.trail.filter(({ reference }) => reference === 'HUB')).toHaveLength(before);
  });

  test('waits until the whole record was read: something closed long ago counts as well', async () => {
    const stage = await staged();
    await stage.submit();
    const unread: ReadModel = {
      ...stage.deps.readModel,
      progress: () => ({ read: 0, complete: false }),
    };
    expect(await morning(stage, at('29T10:00'), { ...stage.deps, readModel: unread })).toEqual([]);
    expect(await morning(stage, at('29T10:05'))).toEqual(howAreYou);
  });
});

const wish = (person: string, more: Partial<BuddyWish> = {}): BuddyWish => ({
  person,
  wants: 'anybody',
  three: false,
  since: start,
  with: [],
  ...more,
});

const wished = (stage: Stage, ...wishes: BuddyWish[]) =>
  stage.promises.support.matchBuddies(() => ({ put: wishes, notices: [] }));

const found = (...people: string[]) =>
  people.map((person) => `${person} teams: We have found a buddy for you`);
const ended = (...people: string[]) =>
  people.map((person) => `${person} teams: Your time with your buddy is over`);

describe('buddies', () => {
  test('are found at 10am, told once, and keep to each other', async () => {
    const stage = await staged();
    await wished(stage, wish('aoife'), wish('ben'));
    expect(await morning(stage, at('29T09:59'))).toEqual([]);
    expect(await morning(stage, at('29T10:00'))).toEqual(found('aoife', 'ben'));
    expect(await morning(stage, at('30T10:00'))).toEqual([]);
    expect((await stage.promises.support.wishOf('ben'))?.with).toEqual(['aoife']);
  });

  test('are never put with somebody of their own incidents', async () => {
    const stage = await staged();
    const reference = await stage.submit({ excluded: ['ben'], level: 'moderate' });
    await wished(stage, wish('aoife'), wish('ben'));
    expect(await morning(stage, at('29T10:00'))).toEqual([]);
    expect(stage.outside.rows.get(reference)?.excludedKeys).toBe('ben');
    await wished(stage, wish('cai'));
    expect(await morning(stage, at('30T10:00'))).toEqual(found('aoife', 'cai'));
  });

  test('nor with somebody of one that was closed long ago, and is in the record alone', async () => {
    const before = await staged();
    const reference = await before.submit({ excluded: ['ben'], level: 'moderate' });
    await morning(before, at('28T23:41'));
    const row = before.outside.rows.get(reference);
    if (row === undefined) throw new Error('It was not recorded');
    const stage = await staged();
    stage.outside.rows.set(reference, { ...row, status: 'closed', closedAt: start });
    await wished(stage, wish('aoife'), wish('ben'));
    expect(await morning(stage, at('29T10:00'))).toEqual([]);
    expect(await stage.promises.live()).toEqual([]);
  });

  test('are parted when one is named in something that the other reports, and told no reason', async () => {
    const stage = await staged();
    await wished(stage, wish('aoife'), wish('ben'));
    await morning(stage, at('29T10:00'));
    await stage.submit({ excluded: ['ben'], level: 'moderate' });
    expect(await morning(stage, at('30T10:00'))).toEqual(ended('aoife', 'ben'));
    expect(await morning(stage, at('31T10:00'))).toEqual([]);
  });

  test('do not meet again once they were together', async () => {
    const stage = await staged();
    await wished(stage, wish('aoife'), wish('ben'));
    await morning(stage, at('29T10:00'));
    await wished(stage, wish('aoife'), wish('ben'));
    expect(await morning(stage, at('30T10:00'))).toEqual([]);
  });

  test('lose whoever leaves the council, and wait for another', async () => {
    const stage = await staged();
    await wished(stage, wish('aoife'), wish('ben'));
    await morning(stage, at('29T10:00'));
    stage.outside.people = [...everybody, { ...ben, active: false }, cai];
    expect(await morning(stage, at('30T10:00'))).toEqual(ended('aoife'));
    expect(await stage.promises.support.wishOf('ben')).toBeUndefined();
    expect((await stage.promises.support.wishOf('aoife'))?.with).toEqual([]);
  });
});

const request = { key: 'one', from: 'aoife', to: 'marged', sentAt: start, state: 'sent' } as const;

describe('a request that nobody answers', () => {
  test('is asked about once after two days, and whoever waits is told the truth', async () => {
    const stage = await staged();
    await stage.promises.support.ask(request, []);
    expect(await morning(stage, at('30T10:00'))).toEqual([]);
    expect(await morning(stage, at('31T10:00'))).toEqual([
      'aoife teams: Nobody has answered you yet',
      'marged email: Somebody is still waiting to hear from you',
      'marged teams: Somebody is still waiting to hear from you',
    ]);
    expect(await morning(stage, '2027-01-01T10:00:00.000Z' as Instant)).toEqual([]);
  });

  test('is asked about no more once it was answered', async () => {
    const stage = await staged();
    await stage.promises.support.ask(request, []);
    await stage.promises.support.change('one', () => ({
      request: { ...request, state: 'taken' },
      notices: [],
    }));
    expect(await morning(stage, at('31T10:00'))).toEqual([]);
  });
});

test('every night what is 12 months old goes', async () => {
  const stage = await staged();
  await stage.promises.support.ask(request, []);
  await wished(stage, wish('ben'));
  stage.clock.set('2027-12-29T03:40:00.000Z' as Instant);
  const report = await keepChores(stage.deps, stage.clock.now(), [clearSupport]);
  expect(report.left).toBe(2);
});
