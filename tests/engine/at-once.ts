/** Processes and people at once: every call of each may come between two calls of another. */
import fc from 'fast-check';
import { sweep } from '#core/engine/sweep.ts';
import { dev, everybody } from '../promises/samples.ts';
import { acted, allActs, excludedFrom, submitted } from './acts.ts';
import type { Act } from './acts.ts';
import { interrupted } from './interrupted.ts';
import type { Interrupted } from './interrupted.ts';
import type { Real } from './real.ts';
import { inTurns } from './turns.ts';
import type { Stretch, Task } from './turns.ts';

interface Crashing {
  readonly crashAt?: number;
  readonly when: 'before' | 'after';
}

/** What somebody does meanwhile, or that a minute and more passes in which everybody stands still. */
type Meanwhile =
  | { readonly does: Act; readonly which: number; readonly by: number }
  | { readonly does: 'exclude'; readonly which: number; readonly by: number }
  | { readonly does: 'submit'; readonly submission: string }
  | { readonly does: 'wait' };

export interface AtOnce {
  /** One for each process that sweeps. */
  readonly sweeps: readonly Crashing[];
  readonly meanwhile: readonly Meanwhile[];
  readonly order: readonly Stretch[];
}

const crashing: fc.Arbitrary<Crashing> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Crashing>({ when: 'before' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      crashAt: fc.nat(60),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
);

const officers = everybody.slice(1);
const which = fc.nat(3);

const meanwhile: fc.Arbitrary<Meanwhile> = fc.oneof(
  fc.record({
    does: fc.constantFrom<Act | 'exclude'>('acknowledge', 'acknowledge', 'exclude', ...allActs),
    which,
    by: fc.nat(officers.length - 1),
  }),
  fc.record({
    does: fc.constant('submit' as const),
    submission: fc.constantFrom('one', 'two', 'three'),
  }),
  fc.constant({ does: 'wait' as const }),
);

/** Two processes and up to three others, in any order of their calls. */
export const atOnce: fc.Arbitrary<AtOnce> = fc.record({
  sweeps: fc.tuple(crashing, crashing),
  meanwhile: fc.array(meanwhile, { maxLength: 3 }),
  order: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 15 })), { maxLength: 30 }),
});

export const nameOf = (each: AtOnce): string => `at once ${JSON.stringify(each)}`;

const act = async (real: Real, runs: readonly Interrupted[], deed: Meanwhile): Promise<void> => {
  if (deed.does === 'wait') {
    for (const run of runs) run.stall();
    real.clock.move(1.5);
  } else if (deed.does === 'submit') {
    const { submission } = deed;
    await submitted(real, { submission, level: 'critical', shown: true, more: '.' });
  } else {
    const by = officers[deed.by] ?? dev;
    if (deed.does === 'exclude') await excludedFrom(real, deed.which, by);
    else await acted(real, deed.does, deed.which, by);
  }
};

const sweeping =
  (real: Real, runs: Interrupted[], process: number, crash: Crashing) =>
  async (task: Task): Promise<void> => {
    const stage = real.stages[process] ?? real;
    const run = interrupted(stage.deps, real.outside, { ...crash, task });
    runs.push(run);
    try {
      await sweep(run.deps, stage.clock.now());
    } catch (problem) {
      if (!run.hasCrashed()) throw problem;
    }
  };

/** Plays it to the end of all. */
export const allAtOnce = async (real: Real, each: AtOnce): Promise<void> => {
  const runs: Interrupted[] = [];
  await inTurns(
    [
      ...each.sweeps.map((crash, process) => sweeping(real, runs, process, crash)),
      ...each.meanwhile.map((deed) => (task: Task) => task.during(() => act(real, runs, deed))),
    ],
    each.order,
  );
};
