// Visit checks that nobody answers: told of once, to everybody who must know; and gone after two years.
import { expect, test } from '@jest/globals';
import { visitChecks } from '#lists/visit-checks.ts';
import type { VisitCheckRow } from '#lists/visit-checks.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { lookAfterInformation } from '#core/engine/chores/look-after-information.ts';
import { lookAfterVisits } from '#core/engine/chores/look-after-visits.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { listsHere } from '../support/kept-lists.ts';
import { at, everybody, person } from '../support/sample.ts';
import { newStage } from './stage.ts';

const hanif = person('hanif', ['health-and-safety']);
const people = [...everybody, hanif];

/** The clock stands at 11:40pm on a bank holiday. */
const set = async () => {
  const stage = await newStage();
  const lists = listsHere();
  const council = {
    ...stage.deps.council,
    people: () => people,
    person: (key: string) => people.find((one) => one.key === key),
  };
  const deps = { ...stage.deps, lists, council };
  const keep = (): Promise<unknown> =>
    keepChores(deps, stage.clock.now(), [lookAfterVisits, lookAfterInformation]);
  await keep();
  return {
    list: lists.of(visitChecks),
    now: (): Instant => stage.clock.now(),
    until: async (moment: string, stepHours = 1): Promise<void> => {
      while (stage.clock.now() < at(moment)) {
        stage.clock.move(stepHours * 60);
        await keep();
      }
    },
    /** As "person: what". */
    told: async (): Promise<string[]> =>
      (await stage.promises.notices.ofMessages('hub/request/'))
        .filter(({ channel }) => channel === 'teams')
        .map(({ to, key }) => {
          const what = /\/(asked|waits|keepers|late|still-none|many)\//.exec(key);
          return `${to}: ${what?.[1] ?? key}`;
        })
        .sort(),
  };
};

const asked = (now: Instant, more: Partial<VisitCheckRow> = {}): VisitCheckRow => ({
  title: 'Mr K. Doyle',
  address: 'Flat 4, 19 Tanyard Row',
  purpose: 'A leaking roof',
  stage: 'asked',
  askedAt: now,
  visitAt: at('2027-01-11T18:30:00.000Z'),
  dueAt: at('2026-12-29T17:00:00.000Z'),
  councillor: 'Cllr Aoife Brennan-Osei',
  councillorKey: 'aoife',
  key: 'visit-1',
  ...more,
});

test('is a piece of work that the hub does', () => {
  expect(everyChore).toContain(lookAfterVisits);
});

test('when it is due, those who advise, those who answer for the hub and the councillor hear of it, once', async () => {
  const town = await set();
  await town.list.add(asked(town.now()));
  await town.until('2026-12-29T16:30:00.000Z');
  expect(await town.told()).toEqual(['hanif: asked']);
  await town.until('2026-12-29T18:00:00.000Z');
  const late = [
    ...['aoife: still-none', 'hanif: asked', 'hanif: late'],
    ...['helen: keepers', 'ines: keepers'],
  ];
  expect(await town.told()).toEqual(late);
  await town.until('2026-12-30T09:30:00.000Z');
  expect(await town.told()).toEqual(late);
});

test('after that they are asked each working day, until there is an answer', async () => {
  const town = await set();
  const one = await town.list.add(asked(town.now()));
  await town.until('2026-12-30T11:00:00.000Z');
  expect((await town.told()).filter((line) => line === 'hanif: waits')).toHaveLength(1);
  await town.until('2026-12-31T11:00:00.000Z');
  expect((await town.told()).filter((line) => line === 'hanif: waits')).toHaveLength(2);
  await town.list.change(one, { stage: 'no-advice-against' });
  await town.until('2027-01-06T11:00:00.000Z');
  expect((await town.told()).filter((line) => line === 'hanif: waits')).toHaveLength(2);
});

test('“Wait” is no answer to go by', async () => {
  const town = await set();
  await town.list.add(asked(town.now(), { stage: 'wait' }));
  await town.until('2026-12-29T18:00:00.000Z');
  expect(await town.told()).toContain('aoife: still-none');
});

test.each([['no-advice-against'], ['with-steps'], ['not-advised'], ['withdrawn']] as const)(
  'of one that is “%s” nobody hears',
  async (stage) => {
    const town = await set();
    await town.list.add(asked(town.now(), { stage }));
    await town.until('2026-12-31T11:00:00.000Z');
    expect(await town.told()).toEqual([]);
  },
);

test('where the visit comes before the answer is due, they hear at the time of the visit, and are not asked any more', async () => {
  const town = await set();
  await town.list.add(asked(town.now(), { visitAt: at('2026-12-29T10:00:00.000Z') }));
  await town.until('2026-12-29T11:00:00.000Z');
  expect(await town.told()).toContain('aoife: still-none');
  await town.until('2027-01-06T11:00:00.000Z');
  expect((await town.told()).filter((line) => line.endsWith('waits'))).toEqual([]);
});

test('many on one day are told of though nobody was told when they were asked', async () => {
  const town = await set();
  for (let each = 1; each <= 6; each += 1)
    await town.list.add(asked(town.now(), { key: `visit-${String(each)}` }));
  await town.until('2026-12-29T02:00:00.000Z');
  expect((await town.told()).filter((line) => line.endsWith('many'))).toEqual([
    ...['helen: many', 'ines: many'],
  ]);
});

test('two years after it was asked it is gone', async () => {
  const town = await set();
  const old = at('2024-12-29T12:00:00.000Z');
  await town.list.add(asked(old, { visitAt: old, stage: 'no-advice-against' }));
  await town.until('2026-12-29T11:00:00.000Z');
  expect(town.list.rows()).toHaveLength(1);
  await town.until('2026-12-30T11:00:00.000Z');
  expect(town.list.rows()).toEqual([]);
});
