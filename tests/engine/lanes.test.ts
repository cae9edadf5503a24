/** No part of the engine is ever blocked for good: not by a messenger, a record or a store that hangs. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Instant } from '#core/domain/time/instant.ts';
import { addSeconds, instantAt } from '#core/domain/time/instant.ts';
import { laneState } from '#core/domain/alerts/pulse.ts';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import type { Engine, PulseOptions } from '#core/engine/pulse.ts';
import { runEngine } from '#core/engine/pulse.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { clockAt, seal, start } from '../promises/samples.ts';
import { newOutside } from './outside.ts';
import { stageOn } from './stage.ts';
import type { Stage } from './stage.ts';

const hangs = () => new Promise<never>(() => undefined);

let engine: Engine | undefined;
afterEach(() => engine?.stop());

const realStage = async (): Promise<Stage> => {
  const clock = {
    now: (): Instant => instantAt(Date.now()),
    move: () => undefined,
    set: () => undefined,
  };
  return stageOn(clock, await openPromises('', seal, clock), newOutside());
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

const run = (stage: Stage, more: Partial<Stage['deps']>, options: Partial<PulseOptions> = {}) => {
  const board = openPulseBoard(stage.clock);
  engine = runEngine({ ...stage.deps, ...more, board }, { every: 30, chores: [], ...options });
  return board;
};

describe('what hangs is given up, and the rest goes on', () => {
  test('a messenger of one channel: the other channels are told, and sweeps complete', async () => {
    const stage = await realStage();
    const { messengers } = stage.outside;
    await stage.submit();
    const teams = { deliver: hangs, redraw: hangs };
    const board = run(stage, { messengers: { ...messengers, teams }, sendDeadline: 30 });
    await until(() => board.facts().lanes.alerting.endedAt !== undefined);
    await until(() => stage.outside.delivered.length > 0);
    expect(stage.outside.delivered.every(({ channel }) => channel !== 'teams')).toBe(true);
    expect(board.facts().channels.teams).toMatchObject({ doubts: expect.any(Number) });
    expect(board.facts().channels.teams?.sentAt).toBeUndefined();
  });

  test('every read and write of the record: alerts go out, and reports of later', async () => {
    const stage = await realStage();
    const record = {
      ...stage.outside.record,
      create: hangs,
      read: hangs,
      append: hangs,
      change: hangs,
    };
    await stage.submit({ reference: 'FIRST' });
    run(stage, { record, filingDeadline: 20 }, { longest: { recording: 60 } });
    await until(() => stage.alerts().length > 0);
    await stage.submit({ reference: 'SECOND' });
    engine?.nudge();
    await until(() => stage.outside.delivered.some(({ reference }) => reference === 'SECOND'));
  });

  test('one call of the store: the sweep that waits for it is given up, and the next works', async () => {
    const stage = await realStage();
    let calls = 0;
    const due: typeof stage.promises.due = (now) =>
      (calls += 1) === 1 ? hangs() : stage.promises.due(now);
    await stage.submit();
    const board = run(
      stage,
      { promises: { ...stage.promises, due } },
      { longest: { alerting: 40 } },
    );
    await until(() => stage.alerts().length > 0);
    await until(() => board.facts().lanes.alerting.endedAt !== undefined);
    const failed = stage.outside.logged.find(({ event }) => event === 'sweep-failed');
    expect(failed?.facts?.['problem']).toContain('DeadlinePassed');
  });

  test('a store that always hangs: no sweep counts as completed, and the end does not wait for it', async () => {
    const stage = await realStage();
    const promises = { ...stage.promises, due: hangs, live: hangs };
    const board = run(stage, { promises }, { longest: { alerting: 20, recording: 20 } });
    const failures = () => stage.outside.logged.filter(({ event }) => event === 'sweep-failed');
    await until(() => failures().length >= 3);
    expect(board.facts().lanes.alerting.endedAt).toBeUndefined();
    expect(board.facts().lanes.alerting.runningSince).toBeDefined();
    await engine?.stop();
  });
});

describe('the board', () => {
  const patient = (seconds: number) => laneState('alerting', {}, start, addSeconds(start, seconds));

  test('a part is starting, well, late, or hangs', () => {
    const endedAt = start;
    expect(patient(299)).toBe('starting');
    expect(patient(300)).toBe('late');
    expect(laneState('alerting', { endedAt }, start, addSeconds(start, 299))).toBe('well');
    expect(laneState('alerting', { endedAt }, start, addSeconds(start, 300))).toBe('late');
    const running = { endedAt, runningSince: start };
    expect(laneState('alerting', running, start, addSeconds(start, 180))).toBe('hung');
  });

  test('a run that fails leaves the last end as it was', () => {
    const clock = clockAt();
    const board = openPulseBoard(clock);
    board.began('alerting').ended();
    clock.move(2);
    board.began('alerting').failed();
    expect(board.facts().lanes.alerting).toEqual({ endedAt: start });
  });

  test('a clock that is put back hides no silence: the end counts as now, not as still to come', () => {
    const clock = clockAt();
    const board = openPulseBoard(clock);
    board.began('alerting').ended();
    clock.move(-60);
    const { endedAt } = board.facts().lanes.alerting;
    expect(endedAt).toBe(clock.now());
    clock.move(5);
    const { lanes, startedAt } = board.facts();
    expect(laneState('alerting', lanes.alerting, startedAt, clock.now())).toBe('late');
  });
});
