/** Work that comes again at set times: each slot once over all instances, a missed one once and late. */
import { describe, expect, test } from '@jest/globals';
import { dailySlots, hourlySlots } from '#core/domain/time/slots.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { instantAt } from '#core/domain/time/instant.ts';
import type { Chore } from '#core/engine/chores/chores.ts';
import { nextMomentAfter } from '#core/engine/next-moment.ts';
import { runEngine } from '#core/engine/pulse.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { clockAt, seal } from '../promises/samples.ts';
import { newOutside } from './outside.ts';
import { newStage, stageOn } from './stage.ts';

/** A chore of every hour that remembers its slots. */
const hourly = (work: (slot: Instant) => void | Promise<void> = () => undefined) => {
  const done: Instant[] = [];
  const { slotAt, nextAfter } = hourlySlots(0);
  const chore: Chore = {
    name: 'hourly',
    slotAt,
    nextAfter,
    run: async (_run, slot) => {
      await work(slot);
      done.push(slot);
    },
  };
  return { chore, done };
};

const at = (text: string) => `2026-12-${text}:00.000Z` as Instant;

/** A stage on which the chore has been seen before, at 23:40 of 28 December. */
const begun = async (chore: Chore) => {
  const stage = await newStage();
  const keep = () => keepChores(stage.deps, stage.clock.now(), [chore]);
  await keep();
  return { stage, keep };
};

describe('slots', () => {
  test('a chore that is new begins with its next slot', async () => {
    const { chore, done } = hourly();
    const { stage, keep } = await begun(chore);
    expect(done).toEqual([]);
    stage.clock.set(at('29T00:00'));
    await keep();
    await keep();
    expect(done).toEqual([at('29T00:00')]);
  });

  test('slots that were missed are one, the last, done late', async () => {
    const { chore, done } = hourly();
    const { stage, keep } = await begun(chore);
    stage.clock.set(at('31T12:34'));
    await keep();
    await keep();
    expect(done).toEqual([at('31T12:00')]);
  });

  test('a clock that steps back does no slot again', async () => {
    const { chore, done } = hourly();
    const { stage, keep } = await begun(chore);
    stage.clock.set(at('29T01:00'));
    await keep();
    stage.clock.set(at('29T00:10'));
    await keep();
    stage.clock.set(at('29T01:10'));
    await keep();
    expect(done).toEqual([at('29T01:00')]);
  });

  test('one that is switched off is not done, and has no next slot', async () => {
    const { chore, done } = hourly();
    const off: Chore = { ...chore, slotAt: () => undefined, nextAfter: () => undefined };
    const { stage, keep } = await begun(off);
    stage.clock.set(at('29T02:00'));
    await keep();
    expect(done).toEqual([]);
    expect(await nextMomentAfter(stage.deps, stage.clock.now(), [off])).toBeUndefined();
  });

  test('the next slot is a moment at which a set clock stops', async () => {
    const stage = await newStage();
    const chores = [hourly().chore];
    expect(await nextMomentAfter(stage.deps, at('28T23:40'), chores)).toBe(at('29T00:00'));
    expect(await nextMomentAfter(stage.deps, at('29T00:00'), chores)).toBe(at('29T01:00'));
  });

  test('a slot of every day stands by the clock in London, in summer too', () => {
    const { slotAt, nextAfter } = dailySlots('07:30');
    expect(slotAt('2026-07-01T06:29:59.999Z' as Instant)).toBe('2026-06-30T06:30:00.000Z');
    expect(slotAt('2026-07-01T06:30:00.000Z' as Instant)).toBe('2026-07-01T06:30:00.000Z');
    expect(nextAfter('2026-10-24T12:00:00.000Z' as Instant)).toBe('2026-10-25T07:30:00.000Z');
  });
});

describe('over several instances', () => {
  test('each slot is done once', async () => {
    const clock = clockAt();
    const promises = await openPromises('', seal, clock);
    const { chore, done } = hourly(() => new Promise((resolve) => setTimeout(resolve, 5)));
    const instances = [1, 2, 3].map(() => stageOn(clock, promises, newOutside()));
    for (let slots = 0; slots < 5; slots += 1) {
      await Promise.all(instances.map(({ deps }) => keepChores(deps, clock.now(), [chore])));
      clock.move(60);
    }
    expect(done).toEqual(
      ['29T00:40', '29T01:40', '29T02:40', '29T03:40'].map((_, n) =>
        instantAt(Date.UTC(2026, 11, 29, n)),
      ),
    );
  });

  test('a crash between the work and the note of it: done again when the claim has ended', async () => {
    const stage = await newStage();
    const { chore, done } = hourly();
    await keepChores(stage.deps, stage.clock.now(), [chore]);
    const { chores } = stage.promises;
    const crashed = {
      ...stage.promises,
      chores: { ...chores, done: () => new Promise<never>(() => undefined) },
    };
    stage.clock.set(at('29T00:00'));
    void keepChores({ ...stage.deps, promises: crashed }, stage.clock.now(), [chore]);
    while (done.length === 0) await new Promise(setImmediate);
    await keepChores(stage.deps, stage.clock.now(), [chore]);
    expect(done).toHaveLength(1);
    expect(await nextMomentAfter(stage.deps, stage.clock.now(), [chore])).toBe(at('29T00:01'));
    stage.clock.set(at('29T00:01'));
    await keepChores(stage.deps, stage.clock.now(), [chore]);
    await keepChores(stage.deps, stage.clock.now(), [chore]);
    expect(done).toEqual([at('29T00:00'), at('29T00:00')]);
    expect(await chores.all()).toMatchObject([
      { name: 'hourly', slot: at('29T00:00'), attempts: 0 },
    ]);
  });
});

describe('trouble', () => {
  test('one that fails is tried again later, says so, and holds up no other', async () => {
    let broken = true;
    const failing = hourly(() => {
      if (broken) throw new Error('no answer');
    });
    const other = hourly();
    const stage = await newStage();
    const both = [failing.chore, { ...other.chore, name: 'other' }];
    const keep = () => keepChores(stage.deps, stage.clock.now(), both);
    await keep();
    stage.clock.set(at('29T00:00'));
    expect((await keep()).failed).toBe(1);
    expect(other.done).toEqual([at('29T00:00')]);
    expect(stage.outside.logged.map(({ event }) => event)).toContain('chore-failed');
    expect((await stage.promises.chores.all())[0]).toMatchObject({ attempts: 1, why: 'Error' });
    broken = false;
    await keep();
    expect(failing.done).toEqual([]);
    expect(await nextMomentAfter(stage.deps, stage.clock.now(), both)).toBe(at('29T00:01'));
    stage.clock.set(at('29T00:01'));
    await keep();
    expect(failing.done).toEqual([at('29T00:00')]);
  });

  test('one that hangs is given up, and tried again', async () => {
    const { chore } = hourly(() => new Promise<never>(() => undefined));
    const { stage } = await begun(chore);
    stage.clock.set(at('29T00:00'));
    const tally = await keepChores({ ...stage.deps, choreDeadline: 20 }, stage.clock.now(), [
      chore,
    ]);
    expect(tally).toMatchObject({ failed: 1, chores: 0 });
    expect((await stage.promises.chores.all())[0]).toMatchObject({
      attempts: 1,
      why: 'DeadlinePassed',
    });
  });

  test('the host’s timer does them without being told', async () => {
    const clock = { now: () => instantAt(Date.now()), move: () => undefined, set: () => undefined };
    const stage = stageOn(clock, await openPromises('', seal, clock), newOutside());
    let seen = 0;
    const often: Chore = {
      name: 'often',
      slotAt: (now) => instantAt(Math.floor(Date.parse(now) / 50) * 50),
      nextAfter: (now) => instantAt(Math.floor(Date.parse(now) / 50) * 50 + 50),
      run: async () => void (seen += 1),
    };
    const engine = runEngine(stage.deps, { every: 20, chores: [often] });
    while (seen < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await engine.stop();
    expect((await stage.promises.chores.all())[0]?.name).toBe('often');
  });
});
