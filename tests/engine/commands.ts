/** Everything that can happen to the engine, as commands that a model run plays in any order. */
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { addMinutes, instantAt } from '#core/domain/time/instant.ts';
import { sweep } from '#core/engine/sweep.ts';
import type { Level } from '#lists/incidents.ts';
import { everybody } from '../promises/samples.ts';
import { acted, allActs, everybodyLooks, excludedFrom, handedOver, submitted } from './acts.ts';
import type { Act } from './acts.ts';
import { allAtOnce, atOnce, nameOf } from './at-once.ts';
import { interrupted } from './interrupted.ts';
import type { Interruption } from './interrupted.ts';
import { checkAfterSweep, checkAlways } from './invariants.ts';
import type { Fate } from './outside.ts';
import { noteTime, seen, sweepAll } from './real.ts';
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
  await sweepAll(stage);
  await checkAfterSweep(stage, stage.clock.now(), real.memory.latest);
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
const anybody = fc.constantFrom(...everybody);
const which = fc.nat(3);

const happenings: readonly [weight: number, fc.Arbitrary<Happening>][] = [
  [
    4,
    fc
      .record({
        submission: fc.constantFrom('one', 'two', 'three'),
        level: fc.constantFrom<Level>('critical', 'critical', 'high', 'moderate', 'low'),
        shown: fc.boolean(),
        more: fc.constantFrom('.', ', and again.'),
      })
      .chain((sent) =>
        fc
          .constantFrom(undefined, undefined, undefined, 'ines', 'dev')
          .map((aboutWho) => (aboutWho === undefined ? sent : { ...sent, aboutWho })),
      )
      .map((sent) => happening(`submit ${JSON.stringify(sent)}`, (real) => submitted(real, sent))),
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
          meanwhile: {
            at,
            does: () => seen(real.memory, () => acted(real, 'acknowledge', nr, by)),
          },
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
    5,
    fc
      .tuple(fc.constantFrom<Act>('acknowledge', 'acknowledge', ...allActs), which, anybody)
      .map(([act, nr, by]) =>
        happening(`${by.key}: ${act} ${String(nr)}`, (real) => acted(real, act, nr, by)),
      ),
  ],
  [
    1,
    fc
      .tuple(which, anOfficer, anOfficer)
      .map(([nr, by, to]) =>
        happening(`${by.key} offers ${String(nr)} to ${to.key}`, (real) =>
          handedOver(real, nr, by, to),
        ),
      ),
  ],
  [
    1,
    fc
      .tuple(which, anOfficer)
      .map(([nr, by]) =>
        happening(`${by.key} is excluded from ${String(nr)}`, (real) => excludedFrom(real, nr, by)),
      ),
  ],
  [1, fc.constant(happening('everybody looks', everybodyLooks))],
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
    fc.tuple(anOfficer, anOfficer, fc.constantFrom(0, 3, 7)).map(([lead, deputy, minutes]) =>
      happening(
        `on duty ${lead.key}, ${deputy.key} ${minutes === 0 ? 'as ever' : `in ${String(minutes)} minutes`}`,
        async ({ outside, clock }) => {
          const from = minutes === 0 ? instantAt(0) : addMinutes(clock.now(), minutes);
          const turn = { from, until: addMinutes(from, 600), lead: lead.key, deputy: deputy.key };
          outside.duty = [...outside.duty, turn];
        },
      ),
    ),
  ],
  [
    1,
    fc.constant(
      happening('nobody on duty', async ({ outside }) => {
        outside.duty = [];
      }),
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
