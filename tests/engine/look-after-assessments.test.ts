// Risk assessments, hour by hour: help is asked for until somebody has it, and each is looked at again just once.
import { describe, expect, test } from '@jest/globals';
import { assessments } from '#lists/assessments.ts';
import type { AssessmentRow } from '#lists/assessments.ts';
import { headsUps } from '#lists/heads-ups.ts';
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { lookAfterAssessments } from '#core/engine/chores/look-after-assessments.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { quietWord } from '#core/use-cases/online/tell-heads-up.ts';
import { listsHere } from '../support/kept-lists.ts';
import { newStage } from './stage.ts';

const day = 24 * 60;

const set = async (more: (now: Instant) => Partial<AssessmentRow>) => {
  const stage = await newStage();
  const lists = listsHere();
  const deps = { ...stage.deps, lists };
  const list = lists.of(assessments);
  const now = stage.clock.now();
  await list.add({
    title: 'Home visit: Aoife',
    type: 'home-visit',
    stage: 'finished',
    councillor: 'Cllr Aoife Brennan-Osei',
    councillorKey: 'aoife',
    wantsHelp: false,
    changedAt: now,
    key: 'one',
    ...more(now),
  });
  const keep = (): Promise<unknown> =>
    keepChores(deps, stage.clock.now(), [lookAfterAssessments]).then(() => undefined);
  await keep();
  /** So many hours pass; what was planned by then, as "person: what". */
  const after = async (hours: number): Promise<string[]> => {
    for (let hour = 0; hour < hours; hour += 1) {
      stage.clock.move(60);
      await keep();
    }
    const planned = await stage.promises.notices.ofMessages('hub/assessment/');
    return planned
      .filter(({ channel }) => channel === 'teams')
      .map(({ to, key }) => `${to}: ${key.split('/')[3] ?? ''}`)
      .sort();
  };
  return { ...stage, after, decisions: lists.of(headsUps), row: () => list.rows()?.[0]?.row };
};

const asked = (now: Instant): Partial<AssessmentRow> => ({
  stage: 'asked',
  wantsHelp: true,
  askedAt: now,
  signedAt: now,
});

test('is one of the pieces of work that the hub does', () => {
  expect(everyChore).toContain(lookAfterAssessments);
});

test('a question of which nobody was told is told within the hour, once to each', async () => {
  const town = await set(asked);
  const first = await town.after(1);
  expect(new Set(first).size).toBe(first.length);
  expect(first).toContain('dev: asked');
  expect(await town.after(1)).toEqual(first);
});

test('nobody takes it: after a working day whoever answers for the hub hears of it too', async () => {
  const town = await set(asked);
  expect(await town.after(10)).not.toContain('ines: still-asked');
  expect(await town.after(4 * 24)).toContain('ines: still-asked');
});

test('an officer who has left has it no more: all are asked anew, and the row says that nobody has it', async () => {
  const town = await set((now) => ({
    ...asked(now),
    stage: 'with-officer',
    helper: 'Lee',
    helperKey: 'lee',
  }));
  expect(await town.after(1)).toContain('dev: asked');
  expect(town.row()).toMatchObject({ stage: 'asked' });
  expect(town.row()).not.toHaveProperty('helper');
});

test('on its day of review the councillor is told once, and again only after another day is chosen', async () => {
  const town = await set((now) => ({ signedAt: now, reviewOn: addMinutes(now, day) }));
  expect(await town.after(20)).toEqual([]);
  expect(await town.after(72)).toEqual(['aoife: review']);
});

test('a day after a report the councillor is reminded, where they wanted it', async () => {
  const town = await set((now) => ({ signedAt: addMinutes(now, -day), triggers: 'incident' }));
  await town.submit();
  expect(await town.after(20)).toEqual([]);
  expect(await town.after(48)).toEqual(['aoife: incident']);
  const other = await set((now) => ({ signedAt: addMinutes(now, -day), triggers: 'election' }));
  await other.submit();
  expect(await other.after(48)).toEqual([]);
});

describe('where the councillor wanted to look again when feelings run high', () => {
  const tense = (now: Instant): Partial<AssessmentRow> => ({
    signedAt: addMinutes(now, -day),
    triggers: 'tension',
  });
  const decision = (now: Instant, more: Partial<HeadsUpRow> = {}): HeadsUpRow => ({
    title: 'Homes on Mill Field',
    what: 'Whether 120 homes may be built.',
    facts: 'A third are for rent.',
    wards: 'Marlowe',
    decisionAt: addMinutes(now, 5 * day),
    tellAt: now,
    told: 1,
    stage: 'told',
    by: 'Cass',
    key: 'homes',
    ...more,
  });

  test('they are reminded once when their ward is told of a decision', async () => {
    const town = await set(tense);
    await town.decisions.add(decision(town.clock.now()));
    expect(await town.after(72)).toEqual(['aoife: tension']);
  });

  test.each([
    ['is of another ward', { wards: 'Harbour' }],
    ['nobody was told of yet', { stage: 'planned' }],
    ['was called off', { stage: 'called-off' }],
    ['was told before they signed', { tellAt: '2026-12-20T09:00:00.000Z' as Instant }],
  ] as const)('of a decision that %s they hear nothing', async (_what, more) => {
    const town = await set(tense);
    await town.decisions.add(decision(town.clock.now(), more));
    expect(await town.after(30)).toEqual([]);
  });

  test('nor where they did not ask for it, or want no notes about decisions', async () => {
    const other = await set((now) => ({ ...tense(now), triggers: 'election' }));
    await other.decisions.add(decision(other.clock.now()));
    expect(await other.after(30)).toEqual([]);
    const quiet = await set(tense);
    await quiet.promises.ownWords.keep('aoife', quietWord, quiet.clock.now());
    await quiet.decisions.add(decision(quiet.clock.now()));
    expect(await quiet.after(30)).toEqual([]);
  });
});

test('a draft that nobody has touched for 30 days goes; one that was signed once stays', async () => {
  const old = (now: Instant) => ({
    changedAt: addMinutes(now, -31 * day),
    stage: 'draft' as const,
  });
  const left = await set(old);
  await left.after(1);
  expect(left.row()).toBeUndefined();
  const signed = await set((now) => ({ ...old(now), signedAt: now }));
  await signed.after(1);
  expect(signed.row()).toBeDefined();
});
