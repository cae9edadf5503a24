/** Whoever looks after the rota is told where it leaves somebody alone: each morning, and at once when a rung is empty. Invariant 11, F15. */
import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn, Swap } from '#core/domain/duty/rota-entry.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { nextMomentAfter } from '#core/engine/next-moment.ts';
import { lookThroughRota } from '#core/engine/chores/rota-coverage.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const at = (text: string): Instant => `2026-12-${text}:00.000Z` as Instant;
const day = 24 * 60;

/** What of the rota was delivered so far: who, which channel, and what the card says. */
const told = ({ outside }: Stage) =>
  outside.delivered
    .filter(({ kind }) => kind === 'rota')
    .map(({ to, channel, told: { notice } }) => ({
      to,
      channel,
      words: notice.message?.words ?? '',
    }));

const turn = (more: Partial<DutyTurn> = {}): DutyTurn => ({
  from: at('01T00:00'),
  until: addMinutes(at('31T00:00'), 60 * day),
  lead: 'dev',
  deputy: 'marged',
  ...more,
});

/** The morning of the 29th, on a hub that has seen the one before. */
const morning = async (duty: readonly DutyTurn[]): Promise<Stage> => {
  const stage = await newStage();
  stage.outside.duty = duty;
  await keepChores(stage.deps, stage.clock.now(), [lookThroughRota]);
  stage.clock.set(at('29T07:29'));
  await keepChores(stage.deps, stage.clock.now(), [lookThroughRota]);
  await stage.sweep();
  expect(told(stage)).toEqual([]);
  stage.clock.set(at('29T07:30'));
  await keepChores(stage.deps, stage.clock.now(), [lookThroughRota]);
  await stage.sweep();
  return stage;
};

describe('each morning at 7:30', () => {
  test('is one of the pieces of work that the hub does', () => {
    expect(everyChore).toContain(lookThroughRota);
  });

  test('a rota without a gap: no message', async () => {
    expect(told(await morning([turn()]))).toEqual([]);
  });

  test('gaps: one message to the senior responsible officer, in the chat and by email', async () => {
    const stage = await morning([turn({ until: at('30T08:30') }), turn({ from: at('31T08:30') })]);
    const messages = told(stage);
    expect(messages.map(({ to, channel }) => [to, channel]).sort()).toEqual([
      ['ines', 'email'],
      ['ines', 'teams'],
    ]);
    expect(messages[0]?.words).toMatch(
      /Nobody is on call from 8:30am on Wednesday 30 December 2026 to 8:30am on Thursday 31 December 2026\./,
    );
    await keepChores(stage.deps, stage.clock.now(), [lookThroughRota]);
    await stage.pass(5);
    expect(told(stage)).toHaveLength(2);
    stage.clock.set(at('30T07:30'));
    await keepChores(stage.deps, stage.clock.now(), [lookThroughRota]);
    await stage.sweep();
    expect(told(stage)).toHaveLength(4);
  });

  test('the senior manager of the time hears of it instead, where the rota names one', async () => {
    const stage = await morning([turn({ until: at('30T08:30'), senior: 'dan' })]);
    expect(new Set(told(stage).map(({ to }) => to))).toEqual(new Set(['dan']));
  });

  test('somebody who has left, and somebody whom nothing has reached lately', async () => {
    const stage = await newStage();
    stage.outside.duty = [
      turn({ until: at('30T08:30'), deputy: 'gone' }),
      turn({ from: at('30T08:30') }),
    ];
    await keepChores(stage.deps, stage.clock.now(), [lookThroughRota]);
    const found = { since: stage.clock.now(), why: 'blocked', found: 'send' as const };
    await stage.promises.reachability.flag([
      { person: 'marged', channel: 'teams', ...found },
      { person: 'marged', channel: 'email', ...found },
    ]);
    stage.clock.set(at('29T07:30'));
    await keepChores(stage.deps, stage.clock.now(), [lookThroughRota]);
    await stage.sweep();
    const [first] = told(stage);
    expect(first?.words).toMatch(
      /only Dev Okafor can be reached: somebody who is not in the People/,
    );
    expect(first?.words).toMatch(/only Dev Okafor can be reached: Marged Ellis can’t/);
  });

  test('a question about a swap that was never sent is sent', async () => {
    const swap: Swap = {
      row: { item: '7', etag: '1' },
      from: at('30T17:00'),
      until: at('31T08:30'),
      part: 'lead',
      asker: 'dev',
      asked: 'tomos',
      askedAt: at('28T12:00'),
      state: 'asked',
    };
    const stage = await newStage();
    const rota = rotaOf([turn()], { swaps: [swap] });
    const council = { ...stage.deps.council, duty: () => rota };
    const deps = { ...stage.deps, council };
    await keepChores(deps, stage.clock.now(), [lookThroughRota]);
    for (const morningOf of ['29T07:30', '30T07:30']) {
      stage.clock.set(at(morningOf));
      await keepChores(deps, stage.clock.now(), [lookThroughRota]);
      await stage.sweep();
    }
    expect(told(stage).map(({ to }) => to)).toEqual(['tomos', 'tomos']);
  });
});

describe('at once, when an incident finds a rung empty', () => {
  test('an empty rota: the senior responsible officer is asked, and told that nobody was on call', async () => {
    const stage = await newStage();
    stage.outside.duty = [];
    const reference = await stage.submit();
    await stage.sweep();
    await stage.pass(2);
    expect(stage.alerts()).toContain('0/0/ines/teams');
    const messages = told(stage);
    expect(new Set(messages.map(({ to }) => to))).toEqual(new Set(['ines']));
    expect(messages).toHaveLength(2);
    expect(messages[0]?.words).toMatch(
      `Report ${reference}: nobody could be reached as Lead on duty, Deputy on duty`,
    );
  });

  test('a deputy who has left: named as what was empty, once for the rung', async () => {
    const stage = await newStage();
    stage.outside.duty = [turn({ deputy: 'gone' })];
    await stage.submit();
    await stage.sweep();
    await stage.pass(3);
    expect(
      told(stage)
        .map(({ channel }) => channel)
        .sort(),
    ).toEqual(['email', 'teams']);
    expect(told(stage)[0]?.words).toMatch(/as Deputy on duty,/);
  });

  test('everybody on the rung blocked: the next are asked in the same sweep, and the owner is told', async () => {
    const stage = await newStage();
    stage.outside.duty = [turn()];
    stage.outside.blocked.add('dev').add('marged');
    await stage.submit();
    await stage.sweep();
    expect(stage.alerts().some((key) => key.startsWith('0/1/tomos'))).toBe(true);
    expect(told(stage)[0]).toMatchObject({ to: 'ines' });
  });

  test('whoever is excluded from the incident hears nothing of it, whatever they look after', async () => {
    const stage = await newStage();
    stage.outside.duty = [];
    await stage.submit({ excluded: ['ines'] });
    await stage.sweep();
    await stage.pass(2);
    expect(new Set(told(stage).map(({ to }) => to))).toEqual(new Set(['dan']));
  });

  test('a rota that is whole: nobody is bothered', async () => {
    const stage = await newStage();
    stage.outside.duty = [turn()];
    await stage.submit();
    await stage.pass(30);
    expect(told(stage)).toEqual([]);
  });
});

test('a clock that is set by hand stops where the shift changes, while nobody has an incident', async () => {
  const stage = await newStage();
  stage.outside.duty = [turn({ until: at('28T23:43') }), turn({ from: at('28T23:43') })];
  const next = () => nextMomentAfter(stage.deps, stage.clock.now(), []);
  expect(await next()).toBeUndefined();
  await stage.submit();
  await stage.sweep();
  expect(await next()).toBe(at('28T23:43'));
});
