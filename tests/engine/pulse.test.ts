/** The host's timer: at once when told, at the next moment, never two at once, and no alert waiting for SharePoint. */
import { afterEach, expect, test } from '@jest/globals';
import type { Instant } from '#core/domain/time/instant.ts';
import { instantAt } from '#core/domain/time/instant.ts';
import type { Engine } from '#core/engine/pulse.ts';
import { runEngine } from '#core/engine/pulse.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { seal } from '../promises/samples.ts';
import { newOutside } from './outside.ts';
import { stageOn } from './stage.ts';

let engine: Engine | undefined;
afterEach(() => engine?.stop());

/** Here time is real. */
const realStage = async () => {
  const clock = {
    now: (): Instant => instantAt(Date.now()),
    move: () => undefined,
    set: () => undefined,
  };
  return stageOn(clock, await openPromises('', seal, clock), newOutside());
};

const until = async (holds: () => boolean, milliseconds = 5_000): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

test('sweeps at the start, and at once when nudged', async () => {
  const stage = await realStage();
  engine = runEngine(stage.deps, { every: 60_000 });
  await until(() => engine?.lastSweptAt() !== undefined);
  await stage.submit();
  engine.nudge();
  await until(() => stage.alerts().length === 5);
  await until(() => stage.outside.rows.size === 1);
});

test('wakes for what is due next without being told', async () => {
  const stage = await realStage();
  stage.outside.throttleSeconds = 1;
  stage.outside.fates.push(...Array.from({ length: 5 }, () => 'throttled' as const));
  await stage.submit();
  engine = runEngine(stage.deps, { every: 60_000 });
  await until(() => stage.alerts().length === 5);
});

test('wakes every so often in any case', async () => {
  const stage = await realStage();
  engine = runEngine(stage.deps, { every: 50 });
  await until(() => engine?.lastSweptAt() !== undefined);
  await stage.submit();
  await until(() => stage.alerts().length === 5);
});

test('many nudges are few sweeps, never two at once', async () => {
  const stage = await realStage();
  let sweeps = 0;
  let atOnce = 0;
  const due: typeof stage.promises.due = async (now) => {
    sweeps += 1;
    atOnce += 1;
    expect(atOnce).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    atOnce -= 1;
    return stage.promises.due(now);
  };
  engine = runEngine({ ...stage.deps, promises: { ...stage.promises, due } }, { every: 60_000 });
  await until(() => sweeps === 1);
  for (let n = 0; n < 50; n += 1) engine.nudge();
  await until(() => sweeps === 2);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sweeps).toBe(2);
});

test('a SharePoint that hangs holds up no alert of a later report', async () => {
  const stage = await realStage();
  const record = { ...stage.outside.record, create: () => new Promise<never>(() => undefined) };
  engine = runEngine({ ...stage.deps, record, filingDeadline: 500 }, { every: 60_000 });
  await stage.submit({ reference: 'FIRST' });
  engine.nudge();
  await until(() => stage.alerts().length === 5);
  await stage.submit({ reference: 'SECOND' });
  engine.nudge();
  await until(() => stage.alerts().length === 10);
});

test('a sweep that fails is logged, does not count as completed, and the next one works', async () => {
  const stage = await realStage();
  let broken = true;
  const due: typeof stage.promises.due = (now) =>
    broken ? Promise.reject(new Error('disk')) : stage.promises.due(now);
  engine = runEngine({ ...stage.deps, promises: { ...stage.promises, due } }, { every: 60_000 });
  await until(() => stage.outside.logged.some((each) => each.event === 'sweep-failed'));
  expect(engine.lastSweptAt()).toBeUndefined();
  broken = false;
  engine.nudge();
  await until(() => engine?.lastSweptAt() !== undefined);
});

test('stop waits for the sweep that is running, and begins no other', async () => {
  const stage = await realStage();
  let begun = 0;
  let ended = 0;
  const due: typeof stage.promises.due = async (now) => {
    begun += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
    ended += 1;
    return stage.promises.due(now);
  };
  engine = runEngine({ ...stage.deps, promises: { ...stage.promises, due } }, { every: 10 });
  await until(() => begun === 1);
  await engine.stop();
  expect(ended).toBe(1);
  engine.nudge();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(ended).toBe(1);
});
