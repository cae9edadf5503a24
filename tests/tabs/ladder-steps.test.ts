import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '../../teams-app/domain/time/instant.ts';
import type { LadderRung } from '../../teams-app/use-cases/incidents/ladder-views.ts';
import { ladderAxis } from '../../tabs/client/pages/spoc-desk/incident/ladder-axis.ts';
import {
  ladderSteps,
  recentSteps,
} from '../../tabs/client/pages/spoc-desk/incident/ladder-steps.ts';

const at = (time: string) => parseInstant(`2026-12-28T${time}:00Z`);

const rung = (time: string, step: number, names: string[], more: Partial<LadderRung> = {}) => ({
  at: at(time),
  round: 1,
  step,
  names,
  people: names.map((name) => ({ key: name, name, channels: [] })),
  isToCome: false,
  ...more,
});

const ladder = [
  rung('23:45', 2, ['Priya Nair', 'Aled Pugh']),
  rung('23:40', 1, ['Dev Okafor', 'Marged Ellis']),
  rung('23:50', 3, ['Catherine Boyle'], { isToCome: true }),
];
const row = {
  reference: '7KQ-4M2-XCA',
  title: 'Marlowe, 28 December 2026',
  level: 'critical',
  status: 'received',
  overdue: 'on-time',
  ward: 'Marlowe',
  reporter: 'Cllr Aoife Brennan-Osei',
  version: 1,
  receivedAt: at('23:40'),
} as const;

type Opened = Parameters<typeof ladderSteps>[0];

const told = (opened: Partial<Opened>, now: string) =>
  ladderSteps({ row, ladder, answers: [], ...opened }, at(now)).map(({ state, when, people }) => [
    state,
    when,
    people?.map(({ name }) => name).join(', '),
  ]);

test('while nobody has it: who was asked, who is asked now, who is next, in order of time', () => {
  expect(told({}, '23:47')).toEqual([
    ['asked', 'Asked at 11:40pm', 'Dev Okafor, Marged Ellis'],
    ['asking', 'Asked at 11:45pm, waiting for an answer', 'Priya Nair, Aled Pugh'],
    ['next', 'Next, at 11:50pm', 'Catherine Boyle'],
  ]);
});

const taken = { ...row, owner: 'Marged Ellis', acknowledgedAt: at('23:48') };

test('once somebody has it: later steps are not needed', () => {
  const answers = [{ key: 'marged', name: 'Marged Ellis', is: 'took', at: at('23:48') }] as const;
  const steps = [
    ['asked', 'Asked at 11:40pm', 'Dev Okafor, Marged Ellis'],
    ['asked', 'Asked at 11:45pm', 'Priya Nair, Aled Pugh'],
    ['taken', 'Marged Ellis took it at 11:48pm', undefined],
    ['not-needed', 'Was due at 11:50pm, not needed', 'Catherine Boyle'],
  ];
  expect(told({ row: taken, answers }, '23:55')).toEqual(steps);
  // While the trail cannot be read, the row says who has it.
  expect(told({ row: taken }, '23:55')).toEqual(steps);
});

test('somebody who had it and lost it again stays on the line; the ladder goes on after them', () => {
  const answers = [{ key: 'marged', name: 'Marged Ellis', is: 'took', at: at('23:42') }] as const;
  expect(told({ answers }, '23:46').map(([state, when]) => [state, when])).toEqual([
    ['asked', 'Asked at 11:40pm'],
    ['taken', 'Marged Ellis took it at 11:42pm'],
    ['asking', 'Asked at 11:45pm, waiting for an answer'],
    ['next', 'Next, at 11:50pm'],
  ]);
});

test('nobody is waited for on a step that had nobody to ask', () => {
  expect(told({ ladder: [rung('23:40', 1, [])] }, '23:41')).toEqual([
    ['asked', 'Asked at 11:40pm', ''],
  ]);
});

test('an incident without a ladder has no steps', () => {
  expect(told({ ladder: [] }, '23:41')).toEqual([]);
});

describe('a person on a step', () => {
  const lines = (person: LadderRung['people'][number], now: string) => {
    const own = rung('23:40', 1, [person.name], { people: [person] });
    const [step] = ladderSteps({ row, ladder: [own], answers: [] }, at(now));
    return step?.people?.[0];
  };

  test('shows what became of each message, in words', () => {
    const line = lines(
      {
        key: 'dev',
        name: 'Dev Okafor',
        channels: [
          { channel: 'teams', state: 'sent', sentAt: at('23:40') },
          { channel: 'email', state: 'in-doubt' },
          { channel: 'sms', state: 'failed', why: 'no phone number' },
        ],
      },
      '23:41',
    );
    expect(line?.channels.map(({ words }) => words)).toEqual([
      'Teams sent 11:40pm',
      'E-mail: no answer yet, sending again',
      'Text failed: no phone number',
    ]);
    expect(line?.answer).toEqual({ is: 'waiting', words: 'No answer yet' });
  });

  test('names channels together that went the same way at the same minute', () => {
    const sent = (channel: 'teams' | 'email' | 'sms', time: string) =>
      ({ channel, state: 'sent', sentAt: at(time) }) as const;
    const channels = [sent('sms', '23:41'), sent('email', '23:40'), sent('teams', '23:40')];
    const line = lines({ key: 'dev', name: 'Dev Okafor', channels }, '23:41');
    expect(line?.channels.map(({ words }) => words)).toEqual([
      'Teams, e-mail sent 11:40pm',
      'Text sent 11:41pm',
    ]);
  });

  test('who answered is quoted; whom no channel reached is said to be not reached', () => {
    const dev = { key: 'dev', name: 'Dev Okafor' };
    const answer = { is: 'cannot', at: at('23:43') } as const;
    expect(lines({ ...dev, channels: [], answer }, '23:44')?.answer?.words).toBe(
      '“I can’t take this” at 11:43pm',
    );
    const failed = [{ channel: 'teams', state: 'failed' }] as const;
    expect(lines({ ...dev, channels: failed }, '23:44')?.answer?.is).toBe('unreached');
  });
});

describe('rounds', () => {
  const again = [
    rung('23:40', 1, ['Dev Okafor']),
    rung('23:50', 1, ['Dev Okafor'], { round: 2 }),
    rung('23:59', 2, ['Ines Roy'], { round: 2, isToCome: true }),
  ];
  const steps = ladderSteps({ row, ladder: again, answers: [] }, at('23:52'));

  test('are named from the second on', () => {
    expect(steps.map(({ place }) => place)).toEqual([
      'Step 1',
      'Round 2, step 1',
      'Round 2, step 2',
    ]);
  });

  test('that are over stand back behind the one that runs', () => {
    expect(recentSteps(steps).map(({ at: moment }) => moment)).toEqual([at('23:50'), at('23:59')]);
  });
});

describe('the line of time', () => {
  const steps = ladderSteps({ row, ladder, answers: [] }, at('23:47'));

  test('puts each step at its own moment and as long as it lasts, and now between them', () => {
    expect(ladderAxis(steps, at('23:47'))).toEqual({
      ticks: [
        { left: 0, words: '11:40pm', isBefore: false },
        { left: 45, words: '11:45pm', isBefore: false },
        { left: 90, words: '11:50pm', isBefore: true },
      ],
      now: 63,
      spans: [
        { from: 0, width: 45 },
        { from: 45, width: 45 },
        { from: 90, width: 10 },
      ],
    });
  });

  test('leaves out times that would run into each other', () => {
    const near = [rung('23:40', 1, ['A']), rung('23:41', 2, ['B']), rung('23:50', 3, ['C'])];
    const { ticks } = ladderAxis(
      ladderSteps({ row, ladder: near, answers: [] }, at('23:50')),
      at('23:50'),
    );
    expect(ticks.map(({ words }) => words)).toEqual(['11:40pm', '11:50pm']);
    const night = ['23:40', '23:45', '23:50', '23:55', '23:59'].map((time, step) =>
      rung(time, step + 1, ['A']),
    );
    const last = ladderAxis(
      ladderSteps({ row, ladder: night, answers: [] }, at('23:59')),
      at('23:59'),
    ).ticks;
    // The last stands before its tick and would lie over the one before it.
    expect(last.map(({ words }) => words)).toEqual(['11:40pm', '11:45pm', '11:50pm', '11:55pm']);
  });

  test('of one step alone can be drawn', () => {
    const [first] = steps;
    const one = first === undefined ? [] : [first];
    expect(ladderAxis(one, at('23:40')).spans).toEqual([{ from: 0, width: 100 }]);
  });
});
