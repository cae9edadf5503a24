/** Everything that can happen to the engine, as commands that a model run plays in any order. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { sweep } from '#core/engine/sweep.ts';
import type { Level } from '#lists/incidents.ts';
import { everybody } from '../promises/samples.ts';
import { allAtOnce, atOnce, nameOf } from './at-once.ts';
import { interrupted } from './interrupted.ts';
import type { Interruption } from './interrupted.ts';
import { checkAfterSweep, checkAlways } from './invariants.ts';
import type { Fate } from './outside.ts';
import { close, decline, exclude, note, noteTime, seen, submitted, take } from './real.ts';
import type { Real } from './real.ts';

type Happening = fc.AsyncCommand<object, Real>;

const happening = (name: string, run: (real: Real) => Promise<void>): Happening => ({
  check: () => true,
  run: async (_model, real) => {
    await run(real);
    noteTime(real);
    await checkAlways(real);
    expect(real.memory.violations).toEqual([]);
  },
  toString: () => name,
});

const completed = async (real: Real, process = 0) => {
  const stage = real.stages[process] ?? real;
  await stage.sweep();
  await checkAfterSweep(stage, stage.clock.now());
};

const interruptedSweep = async (real: Real, interruption: Interruption) => {
  const run = interrupted(real.deps, real.outside, interruption);
  try {
    await sweep(run.deps, real.clock.now());
  } catch (problem) {
    if (!run.hasCrashed()) throw problem;
  }
};

/** A minute passes, so that every claim ends, and another process sweeps. */
const anotherSweeps = async (real: Real) => {
  real.clock.move(1.1);
  await real.sweep();
};

const officers = everybody.slice(1);
const anOfficer = fc.constantFrom(...officers);
const which = fc.nat(3);

const happenings: readonly [weight: number, fc.Arbitrary<Happening>][] = [
  [
    4,
    fc
      .tuple(
        fc.constantFrom('one', 'two', 'three'),
        fc.constantFrom<Level>('critical', 'critical', 'high', 'low'),
        fc.boolean(),
        fc.constantFrom('first words', 'other words'),
      )
      .map(([submission, level, shown, what]) =>
        happening(`submit ${submission} (${level}, ${what})`, (real) =>
          submitted(real, submission, level, shown, what),
        ),
      ),
  ],
  [
    6,
    fc
      .nat(1)
      .map((process) =>
        happening(`process ${String(process)} sweeps`, (real) => completed(real, process)),
      ),
  ],
  [6, atOnce.map((each) => happening(nameOf(each), (real) => allAtOnce(real, each)))],
  [
    2,
    fc.constant(
      happening('two sweeps at once', async (real) => {
        await Promise.all([real.sweep(), real.sweep()]);
      }),
    ),
  ],
  [
    5,
    fc
      .tuple(fc.nat(60), fc.constantFrom('before' as const, 'after' as const))
      .map(([crashAt, when]) =>
        happening(`crash ${when} call ${String(crashAt)}`, (real) =>
          interruptedSweep(real, { crashAt, when }),
        ),
      ),
  ],
  [
    2,
    fc.tuple(fc.nat(40), which, anOfficer).map(([at, nr, by]) =>
      happening(`sweep, ${by.key} takes ${String(nr)} before store call ${String(at)}`, (real) =>
        interruptedSweep(real, {
          meanwhile: { at, does: () => seen(real.memory, () => take(real, nr, by)) },
        }),
      ),
    ),
  ],
  [
    3,
    fc.nat(40).map((at) =>
      happening(`stalls before store call ${String(at)} while another sweeps`, (real) =>
        interruptedSweep(real, {
          meanwhile: { at, does: () => anotherSweeps(real), stalls: true },
        }),
      ),
    ),
  ],
  [
    1,
    fc
      .tuple(which, anOfficer)
      .map(([nr, by]) => happening(`${by.key} takes ${String(nr)}`, (real) => take(real, nr, by))),
  ],
  [
    1,
    fc
      .tuple(which, anOfficer)
      .map(([nr, by]) =>
        happening(`${by.key} is excluded from ${String(nr)}`, (real) => exclude(real, nr, by)),
      ),
  ],
  [1, which.map((nr) => happening(`a note on ${String(nr)}`, (real) => note(real, nr)))],
  [
    2,
    fc
      .tuple(which, anOfficer)
      .map(([nr, by]) =>
        happening(`${by.key} declines ${String(nr)}`, (real) => decline(real, nr, by)),
      ),
  ],
  [
    1,
    fc
      .tuple(which, anOfficer)
      .map(([nr, by]) =>
        happening(`${by.key} closes ${String(nr)}`, (real) => close(real, nr, by)),
      ),
  ],
  [
    6,
    fc
      .constantFrom(0.5, 1, 1.1, 4.9, 5, 5.1, 11, 61, 3 * 24 * 60, -3, -60)
      .map((minutes) =>
        happening(`${String(minutes)} minutes`, async (real) => real.clock.move(minutes)),
      ),
  ],
  [
    2,
    fc
      .tuple(anOfficer, fc.constantFrom('', '/teams', '/email'), fc.boolean())
      .map(([{ key }, channel, on]) =>
        happening(`${on ? 'block' : 'unblock'} ${key}${channel}`, async ({ outside }) => {
          if (on) outside.blocked.add(key + channel);
          else outside.blocked.delete(key + channel);
        }),
      ),
  ],
  [
    3,
    fc
      .array(
        fc.constantFrom<Fate>('sent', 'arrived, answer lost', 'lost', 'throttled', 'unreachable'),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((fates) =>
        happening(`next: ${fates.join('; ')}`, async ({ outside }) => {
          outside.fates.push(...fates);
        }),
      ),
  ],
  [
    1,
    fc.boolean().map((away) =>
      happening(`SharePoint ${away ? 'away' : 'back'}`, async ({ outside }) => {
        outside.recordAway = away;
      }),
    ),
  ],
  [
    2,
    fc.tuple(anOfficer, anOfficer, fc.boolean()).map(([lead, deputy, nobody]) =>
      happening(
        nobody ? 'nobody on duty' : `on duty ${lead.key}, ${deputy.key}`,
        async ({ outside }) => {
          const turn = { from: '1970', until: '2099', lead: lead.key, deputy: deputy.key };
          outside.duty = nobody ? [] : [turn as (typeof outside.duty)[number]];
        },
      ),
    ),
  ],
  [
    1,
    fc.subarray([...officers]).map((leavers) =>
      happening(`leavers ${leavers.map((each) => each.key).join(' ')}`, async ({ outside }) => {
        outside.people = everybody.map((each) =>
          leavers.includes(each) ? { ...each, active: false } : each,
        );
      }),
    ),
  ],
];

/** Commands, the likelier ones more often. */
export const commands = fc.commands(
  happenings.flatMap(([weight, arbitrary]) => Array.from({ length: weight }, () => arbitrary)),
  { maxCommands: 45, size: 'max' },
);
