/** Saves of one form: in turn, each on the last, and a save whose answer was lost is sent again before anything newer. */
import { expect, test } from '@jest/globals';
import { done, refuse } from '#core/domain/refusal.ts';
import type { Answers } from '#core/domain/before/assessment.ts';
import { draftSaver } from '../../tabs/client/pages/hub/before/assessment/draft-saver.ts';
import type { Asks } from '../../tabs/client/pages/hub/before/assessment/draft-saver.ts';
import { at } from '../support/sample.ts';

/** A hub with one assessment, as strict as the real one; it may lose its answers. */
const hubWith = (first: Answers) => {
  const hub = { answers: first, isLosing: false, saves: 0 };
  const revisionOf = (answers: Answers): string => JSON.stringify(answers);
  const save: Asks['save'] = async ({ revision }, answers) => {
    await Promise.resolve();
    hub.saves += 1;
    const [there, typed] = [revisionOf(hub.answers), revisionOf(answers)];
    if (revision !== there && typed !== there) return refuse('conflict', 'Changed elsewhere');
    hub.answers = answers;
    if (hub.isLosing) return refuse('unavailable', 'No answer');
    return done({ key: 'a', revision: typed, say: '' });
  };
  const open: Asks['open'] = () =>
    Promise.resolve(
      done({
        key: 'a',
        type: 'travel',
        stage: 'draft',
        changedAt: at('2026-12-28T23:40:00.000Z'),
        answers: hub.answers,
        councillor: 'Cllr Tom Adeyemi',
        mine: true,
        withMe: false,
        helpOffered: false,
        triggers: [],
        revision: revisionOf(hub.answers),
        now: at('2026-12-28T23:40:00.000Z'),
      }),
    );
  return {
    hub,
    saver: draftSaver({ key: 'a', revision: revisionOf(first), answers: first }, { save, open }),
  };
};

test('a second save that does not wait for the first is no change from elsewhere', async () => {
  const { hub, saver } = hubWith({});
  const both = await Promise.all([saver.save({ place: 'Hall' }), saver.save({ place: 'Hall 2' })]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect(hub.answers).toEqual({ place: 'Hall 2' });
});

test('an answer was lost, more was typed: both are saved, and nothing is said of another window', async () => {
  const { hub, saver } = hubWith({});
  hub.isLosing = true;
  expect(await saver.save({ place: 'Hall' })).toMatchObject({ ok: false });
  expect(await saver.save({ place: 'Hall 2' })).toMatchObject({ refused: { kind: 'unavailable' } });
  hub.isLosing = false;
  expect(await saver.save({ place: 'Hall 3' })).toMatchObject({ ok: true });
  expect(hub.answers).toEqual({ place: 'Hall 3' });
});

test('the same again after a lost answer is sent once', async () => {
  const { hub, saver } = hubWith({});
  const typed = { place: 'Hall' };
  hub.isLosing = true;
  await saver.save(typed);
  hub.isLosing = false;
  expect(await saver.save(typed)).toMatchObject({ ok: true });
  expect(hub.saves).toBe(2);
});

test('changed elsewhere: nothing is written over until the writer has looked and chosen', async () => {
  const { hub, saver } = hubWith({});
  hub.answers = { place: 'Library' };
  expect(await saver.save({ place: 'Hall' })).toMatchObject({ refused: { kind: 'conflict' } });
  expect(hub.answers).toEqual({ place: 'Library' });
  const other = await saver.look();
  if (!other.ok) throw new Error(other.refused.sentence);
  expect(other.value.answers).toEqual({ place: 'Library' });
  saver.writeOn(other.value);
  expect(await saver.save({ place: 'Hall' })).toMatchObject({ ok: true });
  expect(hub.answers).toEqual({ place: 'Hall' });
});

test('changed elsewhere after an answer was lost: that is said, and what was typed goes over it only by choice', async () => {
  const { hub, saver } = hubWith({});
  hub.isLosing = true;
  await saver.save({ place: 'Hall' });
  hub.isLosing = false;
  hub.answers = { place: 'Library' };
  const typed = { place: 'Hall 2' };
  expect(await saver.save(typed)).toMatchObject({ refused: { kind: 'conflict' } });
  const other = await saver.look();
  if (!other.ok) throw new Error(other.refused.sentence);
  saver.writeOn(other.value);
  expect(await saver.save(typed)).toMatchObject({ ok: true });
  expect(hub.answers).toEqual(typed);
});

test('what was typed here goes into the other one; what was only there stays', async () => {
  const { hub, saver } = hubWith({ place: 'Hall', hazards: 'A dog', parking: 'Outside' });
  await saver.save({ place: 'Hall', hazards: 'Two dogs', parking: 'Outside' });
  hub.answers = { place: 'Hall', hazards: 'Two dogs', parking: 'Behind', purpose: 'Surgery' };
  const other = await saver.look();
  if (!other.ok) throw new Error(other.refused.sentence);
  const typed = { place: 'Library', hazards: '', parking: 'Outside', plan: 'Leave' };
  expect(saver.together(other.value, typed)).toEqual({
    place: 'Library',
    hazards: '',
    parking: 'Behind',
    purpose: 'Surgery',
    plan: 'Leave',
  });
});
