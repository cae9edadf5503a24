/** Decisions whose day has come: told once, to the ward alone, by whatever hour the hub and SharePoint are there. */
import { describe, expect, test } from '@jest/globals';
import { headsUps } from '#lists/heads-ups.ts';
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { tellHeadsUps } from '#core/engine/chores/tell-heads-ups.ts';
import { at, everybody, person } from '../support/sample.ts';
import { listsHere } from '../support/kept-lists.ts';
import { newStage } from './stage.ts';

const hourMinutes = 60;
const dayMinutes = 24 * hourMinutes;
const nine = at('2027-01-08T09:00:00.000Z');
const decisionAt = at('2027-01-12T18:00:00.000Z');

const row: HeadsUpRow = {
  title: 'Homes on Mill Field',
  what: 'Whether 120 homes may be built.',
  facts: 'A third are for rent.',
  wards: 'Marlowe\nTanyard',
  decisionAt,
  tellAt: nine,
  stage: 'planned',
  told: 1,
  by: 'Cass',
  key: 'mill',
};

const set = async (more: Partial<HeadsUpRow> = {}) => {
  const stage = await newStage();
  const here = listsHere();
  const people = [
    ...everybody,
    person('tom', ['councillor'], { ward: 'Tanyard' }),
    person('finn', ['councillor'], { ward: 'Foss' }),
  ];
  const council = { ...stage.deps.council, people: () => people };
  const deps = {
    ...stage.deps,
    lists: here,
    council: { ...council, person: (key: string) => people.find((one) => one.key === key) },
  };
  const list = here.of(headsUps);
  await list.add({ ...row, ...more });
  stage.clock.set(addMinutes(nine, -2 * dayMinutes));
  const keep = () => keepChores(deps, stage.clock.now(), [tellHeadsUps]);
  /** What was planned so far, as "person: beginning of the title", after the hub has looked at this moment. */
  const lookAt = async (moment: typeof nine): Promise<string[]> => {
    stage.clock.set(moment);
    await keep();
    return (await stage.promises.notices.ofMessages('hub/heads-up/'))
      .filter(({ channel }) => channel === 'teams')
      .map(({ to, message }) => `${to}: ${message?.title ?? ''}`)
      .toSorted();
  };
  await keep();
  return { ...stage, here, list, people, lookAt };
};

const both = ['aoife: A decision to watch', 'tom: A decision to watch'];

test('is one of the pieces of work that the hub does', () => {
  expect(everyChore).toContain(tellHeadsUps);
});

test('at 9am on its day the councillors of its wards are told, once, and nobody before', async () => {
  const town = await set();
  expect(await town.lookAt(addMinutes(nine, -hourMinutes))).toEqual([]);
  expect(await town.lookAt(nine)).toEqual(both);
  expect(town.list.rows()?.[0]?.row.stage).toBe('told');
  expect(await town.lookAt(addMinutes(nine, hourMinutes))).toEqual(both);
});

test('while SharePoint is away at 9am nobody is told, and the next hours make up for it', async () => {
  const town = await set();
  town.here.away = true;
  await town.lookAt(nine).catch(() => undefined);
  expect(await town.promises.notices.ofMessages('hub/heads-up/')).toEqual([]);
  town.here.away = false;
  expect(await town.lookAt(addMinutes(nine, 2 * hourMinutes))).toEqual(both);
});

test('whoever comes into the ward later hears of it as well, until it is decided', async () => {
  const town = await set();
  await town.lookAt(nine);
  town.people.push(person('nell', ['councillor'], { ward: 'marlowe ' }));
  const three = ['aoife: A decision to watch', 'nell: A decision to watch', both[1]];
  expect(await town.lookAt(addMinutes(nine, dayMinutes))).toEqual(three);
  town.people.push(person('omar', ['councillor'], { ward: 'Marlowe' }));
  expect(await town.lookAt(addMinutes(decisionAt, hourMinutes))).toEqual(three);
});

test('what is decided before anybody was told is told to nobody, and stays to be seen', async () => {
  const town = await set();
  expect(await town.lookAt(addMinutes(decisionAt, hourMinutes))).toEqual([]);
  expect(town.list.rows()?.[0]?.row.stage).toBe('planned');
});

/** What officers were told of a decision that was missed, as "person: beginning of the title". */
const missedIn = async ({ promises }: Awaited<ReturnType<typeof set>>): Promise<string[]> =>
  (await promises.notices.ofMessages('hub/heads-up-missed/'))
    .filter(({ channel }) => channel === 'teams')
    .map(({ to, message }) => `${to}: ${message?.words.split('.')[1]?.trim() ?? ''}`)
    .toSorted();
const whoSet = ['cass', 'dev', 'helen', 'ines', 'marged', 'ruth'];
const notTold = 'Councillors were not told before, and the hub will not tell them now';

describe('decided before anybody was told', () => {
  const late = addMinutes(decisionAt, hourMinutes);
  const missed = async (more: Partial<HeadsUpRow> = {}) => {
    const town = await set(more);
    town.people.push(
      person('cass', ['communications']),
      person('cora', ['communications', 'councillor'], { ward: 'Marlowe' }),
      person('lee', ['communications'], { active: false }),
    );
    return town;
  };

  test('officers who schedule decisions hear of it once, and no councillor', async () => {
    const town = await missed();
    expect(await town.lookAt(late)).toEqual([]);
    const told = whoSet.map((who) => `${who}: ${notTold}`);
    expect(await missedIn(town)).toEqual(told);
    expect(await town.lookAt(addMinutes(late, dayMinutes))).toEqual([]);
    expect(await missedIn(town)).toEqual(told);
  });

  test('no phone rings for it', async () => {
    const town = await missed();
    await town.lookAt(late);
    const notices = await town.promises.notices.ofMessages('hub/heads-up-missed/');
    expect(new Set(notices.map(({ channel }) => channel))).toEqual(new Set(['teams', 'email']));
  });

  test('not before it is decided, and not when nobody argues about it any more', async () => {
    const town = await missed({ tellAt: addMinutes(decisionAt, dayMinutes) });
    await town.lookAt(addMinutes(decisionAt, -hourMinutes));
    expect(await missedIn(town)).toEqual([]);
    await town.lookAt(addMinutes(decisionAt, 8 * dayMinutes));
    expect(await missedIn(town)).toEqual([]);
  });

  test('what was told, what is called off and what was on its way is not missed', async () => {
    for (const stage of ['told', 'called-off'] as const) {
      const town = await missed({ stage });
      await town.lookAt(late);
      expect(await missedIn(town)).toEqual([]);
    }
    const town = await missed();
    await town.lookAt(nine);
    const [kept] = town.list.rows() ?? [];
    if (kept === undefined) throw new Error('The row is gone');
    await town.list.change(kept, { stage: 'planned' });
    await town.lookAt(late);
    expect(await missedIn(town)).toEqual([]);
  });

  test('of a change that nobody was told it says just that', async () => {
    const town = await missed({ told: 2 });
    await town.lookAt(late);
    expect((await missedIn(town))[0]).toMatch(/not told of the change/);
  });

  test('put off and missed again, officers hear of the new date; they do not count as told', async () => {
    const town = await missed();
    await town.lookAt(late);
    const [kept] = town.list.rows() ?? [];
    if (kept === undefined) throw new Error('The row is gone');
    const next = addMinutes(decisionAt, 14 * dayMinutes);
    const again = await town.list.change(kept, { decisionAt: next, tellAt: next });
    await town.lookAt(addMinutes(next, hourMinutes));
    expect(await missedIn(town)).toHaveLength(2 * whoSet.length);
    const last = addMinutes(next, 14 * dayMinutes);
    await town.list.change(again, {
      decisionAt: last,
      told: 2,
      tellAt: addMinutes(next, dayMinutes),
    });
    const heard = await town.lookAt(addMinutes(next, dayMinutes));
    expect(heard.map((line) => line.split(':')[0])).toEqual(['aoife', 'cora', 'tom']);
  });
});

test('a change that officers want told reaches also those for whom it no longer is', async () => {
  const town = await set();
  await town.lookAt(nine);
  const [kept] = town.list.rows() ?? [];
  if (kept === undefined) throw new Error('The row is gone');
  const tellAt = addMinutes(nine, dayMinutes);
  await town.list.change(kept, { wards: 'Foss', stage: 'planned', told: 2, tellAt });
  expect(await town.lookAt(tellAt)).toEqual([
    'aoife: A decision to watch',
    'aoife: A decision to watch has changed',
    'finn: A decision to watch has changed',
    'tom: A decision to watch',
    'tom: A decision to watch has changed',
  ]);
});

test('called off while the hub fell over: those who knew of it still hear', async () => {
  const town = await set();
  await town.lookAt(nine);
  const [kept] = town.list.rows() ?? [];
  if (kept === undefined) throw new Error('The row is gone');
  await town.list.change(kept, { stage: 'called-off' });
  const told = await town.lookAt(addMinutes(nine, hourMinutes));
  expect(told.filter((line) => line.endsWith('is off'))).toEqual([
    'aoife: A decision to watch is off',
    'tom: A decision to watch is off',
  ]);
});

test('two years after the decision the row goes', async () => {
  const town = await set({ stage: 'told' });
  await town.lookAt(addMinutes(decisionAt, 729 * dayMinutes));
  expect(town.list.rows()).toHaveLength(1);
  await town.lookAt(addMinutes(decisionAt, 731 * dayMinutes));
  expect(town.list.rows()).toEqual([]);
});
