// Faults of the rota: nobody on it, a leaver on it, a bank holiday, a shift that ends, a ladder that is edited (invariants 11, 13, 15).
import { afterEach, expect, test } from '@jest/globals';
import { editList } from '../../infra/local-m365/control/edit-list.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import type { CouncilTurn } from '../../infra/one-machine/council.ts';
import { bankHolidayNight, referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { expectNothingElse, times } from '../support/nothing-else.ts';
import { thatNight } from '../support/on-call.ts';

let stage: Stage;
afterEach(() => stage.close());

const begin = async (duty: readonly CouncilTurn[], start = bankHolidayNight): Promise<void> => {
  stage = await startStage((council) => ({ ...council, duty: [...duty] }), start);
};

const typed = { what: 'They are at my door', afraidNow: 'yes' };

const report = async (answers: Readonly<Record<string, unknown>> = typed): Promise<string> =>
  referenceIn((await stage.report('aoife', answers)).text);

const until = (time: string): Promise<void> => stage.house.advanceTo(Date.parse(`${time}:00Z`));

const usual = ['teams', 'email', 'sms'];
/** To the rota's owner, once for a rung that found nobody on the rota. */
const gap = ['hub-message teams', 'rota email', 'empty-rung sms'];
const reporter = { aoife: ['report teams'] };

test('F15: an empty rota: the senior responsible officer is asked at once, and nobody waits', async () => {
  await begin([]);
  await report();
  expectNothingElse(stage, { ines: [...times(1, 'alert'), ...gap], ...reporter });
});

test('F15: a leaver on the rota is skipped, and the senior responsible officer is asked in their place', async () => {
  await begin([thatNight]);
  const { world } = stage.house.m365;
  editList(world, { list: 'People', where: { Title: 'Dev Okafor' }, set: { Active: false } });
  await until('2026-12-28T23:45');
  await report();
  expectNothingElse(stage, {
    ines: [...times(1, 'alert'), ...gap],
    marged: times(1, 'alert'),
    ...reporter,
  });
});

test('F15: at ten on a bank holiday a High incident goes to the lead on call and not to the whole team', async () => {
  const from = '2026-12-28T08:30:00Z';
  await begin([{ ...thatNight, from }], Date.parse('2026-12-28T10:00:00Z'));
  await report({
    what: 'He said so on the phone',
    afraidNow: 'no',
    category: 'threat-of-violence',
  });
  expect(stage.rows('Incidents')).toMatchObject([{ level: 'High' }]);
  expectNothingElse(stage, { dev: times(1, 'alert'), ...reporter });
});

test('F15: the senior responsible officer named in the report is never asked, the next in line is, at their step', async () => {
  await begin([]);
  await report({ ...typed, about: 'officer', aboutWho: objectIdOf('ines') });
  await until('2026-12-28T23:59');
  const team = ['dev', 'marged', 'ruth', 'callum', 'fatima'];
  expectNothingElse(stage, {
    // In the place of lead and deputy, of the senior responsible officer, and on the step of their own.
    director: [...times(3, 'alert', [...usual, 'voice']), ...gap],
    control: times(1, 'alert', [...usual, 'voice']),
    // What is about the senior responsible officer goes to the chief executive at once.
    beatrice: times(1, 'alert'),
    ...Object.fromEntries(team.map((who) => [who, times(1, 'alert')])),
    ...reporter,
  });
});

test('F15: two overrides of one time, and a turn with one person alone, are refused', async () => {
  await begin([thatNight]);
  const set = (more: Readonly<Record<string, unknown>>) =>
    stage.call('ines', 'set-duty', {
      kind: 'override',
      from: '2026-12-30T17:00',
      to: '2026-12-31T08:30',
      lead: objectIdOf('ruth'),
      deputy: objectIdOf('callum'),
      senior: objectIdOf('ines'),
      ...more,
    });
  expect((await set({ deputy: objectIdOf('ruth') })).refused).toBe('invalid');
  expect((await set({})).refused).toBeUndefined();
  const second = await set({ lead: objectIdOf('fatima'), from: '2026-12-30T20:00' });
  expect(second.refused).toBeDefined();
  expect(stage.rows('Duty').filter(({ lead }) => lead === 'Fatima Haddad')).toEqual([]);
});

/** Dev and Marged until ten minutes to midnight, then Fatima and Callum. */
const shifts: readonly CouncilTurn[] = [
  { ...thatNight, until: '2026-12-28T23:52:00Z' },
  { from: '2026-12-28T23:52:00Z', until: thatNight.until, lead: 'fatima', deputy: 'callum' },
];

test('F16: a shift ends: what nobody has is offered to those who come, what somebody has stays theirs', async () => {
  await begin(shifts);
  const first = await report();
  await stage.press('dev', 'acknowledge');
  const second = referenceIn((await stage.report('priya', typed)).text);
  await until('2026-12-28T23:52');
  const twice = [...times(2, 'alert')];
  expectNothingElse(stage, {
    // The first before it was taken, the second on the first two steps.
    dev: times(3, 'alert'),
    marged: times(3, 'alert'),
    ruth: times(1, 'alert'),
    // On the second step with the team, and once more as they come on.
    fatima: twice,
    callum: twice,
    ines: times(1, 'alert'),
    aoife: ['report teams', 'update teams'],
    priya: ['report teams'],
  });
  const owners = stage.rows('Incidents').map((row) => [row['reference'], row['owner']]);
  expect(new Map(owners as [string, string | undefined][])).toEqual(
    new Map([
      [first, 'Dev Okafor'],
      [second, undefined],
    ]),
  );
});

test('F17: the ladder is edited while an incident is open: it keeps the one with which it came', async () => {
  await begin([thatNight]);
  const { world } = stage.house.m365;
  const rungs = () =>
    new Map(stage.rows('Incidents').map(({ reference, rung }) => [reference, rung] as const));
  const old = await report();
  const where = { Ladder: 'Critical', Step: 2 };
  expect(editList(world, { list: 'Ladders', where, set: { Minutes: 1 } })).toBe(1);
  await until('2026-12-28T23:44');
  expect(rungs()).toEqual(new Map([[old, 0]]));
  const young = referenceIn((await stage.report('priya', typed)).text);
  await until('2026-12-28T23:45');
  expect(rungs()).toEqual(
    new Map([
      [old, 1],
      [young, 1],
    ]),
  );
  const team = ['dev', 'marged'].map((who) => [who, times(4, 'alert')] as const);
  const others = ['ruth', 'callum', 'fatima'].map((who) => [who, times(2, 'alert')] as const);
  expectNothingElse(stage, {
    ...Object.fromEntries([...team, ...others]),
    ...reporter,
    priya: ['report teams'],
  });
});
