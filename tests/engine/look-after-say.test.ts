/** The survey from opening to results: told to all alike, counted once, and nothing left of who said what. domain.md 3.10. */
import { expect, test } from '@jest/globals';
import { surveyResults } from '#lists/survey-results.ts';
import { surveys } from '#lists/surveys.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { lookAfterSay } from '#core/engine/chores/look-after-say.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { listsHere } from '../support/kept-lists.ts';
import { newStage } from './stage.ts';

const day = 24 * 60;

const set = async (answers: readonly Readonly<Record<string, readonly string[]>>[]) => {
  const stage = await newStage();
  const lists = listsHere();
  const deps = { ...stage.deps, lists };
  const keep = () => keepChores(deps, stage.clock.now(), [lookAfterSay]);
  await keep();
  const opensAt = stage.clock.now();
  await lists.of(surveys).add({
    ...{ title: 'Spring 2027', opensAt, closesAt: addMinutes(opensAt, 14 * day) },
    ...{ counted: false, surveyKey: 'spring' },
  });
  for (const [place, answer] of answers.entries())
    await stage.promises.survey.put('spring', `mark-${String(place)}`, JSON.stringify(answer));
  const hour = async (): Promise<void> => {
    stage.clock.move(60);
    await keep();
  };
  const told = async (begins: string) =>
    (await stage.promises.notices.ofMessages(`hub/say/${begins}/`)).filter(
      ({ channel }) => channel === 'teams',
    );
  return { ...stage, lists, hour, told, results: () => lists.of(surveyResults).rows() ?? [] };
};

const six = Array.from({ length: 6 }, (_, place) => ({
  frequency: ['weekly'],
  channels: place < 3 ? ['email'] : ['phone', 'email'],
  comment: [`Number ${String(6 - place)}: please write sooner`],
}));

test('is one of the pieces of work that the hub does', () => {
  expect(everyChore).toContain(lookAfterSay);
});

test('every councillor is told once that it is open, and once before it closes, answered or not', async () => {
  const town = await set([]);
  const councillors = town.outside.council
    .people()
    .filter(({ roles, active }) => active && roles.includes('councillor'))
    .map(({ key }) => key);
  await town.hour();
  await town.hour();
  expect((await town.told('survey')).map(({ to }) => to)).toEqual(councillors);
  expect(await town.told('survey-again')).toEqual([]);
  town.clock.move(11 * day);
  await town.hour();
  await town.hour();
  expect((await town.told('survey-again')).map(({ to }) => to)).toEqual(councillors);
});

test('while it is open nothing is counted', async () => {
  const town = await set(six);
  town.clock.move(13 * day);
  await town.hour();
  expect(town.results()).toEqual([]);
});

test('once closed it is counted question by question, and box and marks are gone', async () => {
  const town = await set(six);
  town.clock.move(14 * day);
  await town.hour();
  await town.hour();
  const rows = town.results().map(({ row }) => row);
  expect(rows).toHaveLength(17);
  expect(new Set(rows.map(({ answered }) => answered))).toEqual(new Set([6]));
  const answers = (question: string) =>
    rows.find((row) => row.question === question)?.answers ?? '';
  expect(answers('frequency')).not.toMatch(/\d/);
  expect(answers('channels')).not.toMatch(/\d/);
  expect(answers('comment').split('\n\n')[0]).toBe('Number 1: please write sooner');
  expect(await town.promises.survey.count('spring')).toBe(0);
  expect(await town.promises.survey.hasAnswered('spring', 'mark-1')).toBe(false);
  expect(town.lists.of(surveys).rows()?.[0]?.row.counted).toBe(true);
});

test('a crash after the first rows: the next hour ends with the same rows, each once', async () => {
  const town = await set(six);
  town.clock.move(14 * day);
  const { add } = town.lists.of(surveyResults);
  const results = town.lists.of(surveyResults);
  let written = 0;
  results.add = async (row) => {
    written += 1;
    if (written === 4) throw new Error('the power is gone');
    return add(row);
  };
  await town.hour();
  expect(town.results()).toHaveLength(3);
  expect(await town.promises.survey.count('spring')).toBe(6);
  await town.hour();
  expect(town.results()).toHaveLength(17);
  expect(await town.promises.survey.count('spring')).toBe(0);
});

test('four answers give no row at all, and go all the same', async () => {
  const town = await set(six.slice(0, 4));
  town.clock.move(14 * day);
  await town.hour();
  expect(town.results()).toEqual([]);
  expect(await town.promises.survey.count('spring')).toBe(0);
});

test('who came to a drop-in time is forgotten when it is over', async () => {
  const town = await set([]);
  await town.promises.dropIns.take('slot', 'aoife', addMinutes(town.clock.now(), 30));
  await town.hour();
  expect(await town.promises.dropIns.held()).toEqual(new Map());
});
