/** Invariant C of escalation.md: a timer not confirmed by due and grace yields exactly one incident, whatever happens meanwhile. */
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alarmOf } from '#core/domain/check-ins/alarm-kind.ts';
import { extended, raisedFrom } from '#core/domain/check-ins/check-in.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { sweep, tell } from '#core/engine/sweep.ts';
import { alarms, checkIn, safe, stageWith, until } from './check-in-stage.ts';
import { interrupted } from './interrupted.ts';
import { stageOn } from './stage.ts';
import type { Stage } from './stage.ts';

const stages: Stage[] = [];
const opened = async (one = checkIn()): Promise<Stage> => {
  const stage = await stageWith(one);
  stages.push(stage);
  return stage;
};
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.promises.close();
});

describe('invariant C', () => {
  it('holds whichever call the process dies at, before and after it', async () => {
    const due = addMinutes(until, 10);
    const count = await opened();
    count.clock.set(due);
    const whole = interrupted(count.deps, count.outside);
    await tell(whole.deps, due);
    const calls = whole.calls();
    expect(calls).toBeGreaterThan(5);
    for (let crashAt = 0; crashAt < calls; crashAt += 1)
      for (const when of ['before', 'after'] as const) {
        const stage = await opened();
        stage.clock.set(due);
        await tell(interrupted(stage.deps, stage.outside, { crashAt, when }).deps, due).catch(
          () => undefined,
        );
        stage.clock.move(2);
        await sweep(stage.deps, stage.clock.now());
        expect({ crashAt, when, alarms: (await alarms(stage)).length }).toEqual({
          crashAt,
          when,
          alarms: 1,
        });
        await stages.pop()?.promises.close();
      }
  });

  type Deed =
    | { readonly does: 'pass'; readonly minutes: number }
    | { readonly does: 'sweep' | 'safe' | 'forced' }
    | { readonly does: 'more'; readonly minutes: number }
    | { readonly does: 'crash'; readonly at: number; readonly when: 'before' | 'after' };

  const deeds: fc.Arbitrary<Deed> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        does: fc.constant('pass' as const),
        minutes: fc.integer({ min: 1, max: 25 }),
      }),
    },
    { weight: 5, arbitrary: fc.record({ does: fc.constant('sweep' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ does: fc.constantFrom('safe' as const, 'forced' as const) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('more' as const),
        minutes: fc.integer({ min: 5, max: 60 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        does: fc.constant('crash' as const),
        at: fc.nat(12),
        when: fc.constantFrom('before' as const, 'after' as const),
      }),
    },
  );

  /** What a check-in that is not ended by `now` must have raised, or must not have. */
  const holds = async (stage: Stage, swept: string): Promise<void> => {
    const one = await stage.promises.checkIns.find('visit');
    if (one === undefined) throw new Error('The check-in is gone');
    const raised = await alarms(stage);
    const overdue = raised.filter((incident) => alarmOf(incident) === 'overdue');
    const silent = raised.filter((incident) => alarmOf(incident) === 'duress');
    expect(overdue.length).toBeLessThanOrEqual(1);
    expect(silent.length).toBeLessThanOrEqual(1);
    expect(overdue.map(({ reference }) => reference)).toEqual(
      one.overdue === undefined ? [] : [one.overdue.reference],
    );
    for (const incident of overdue) {
      expect(incident.status).not.toBe('closed');
      expect(incident.receivedAt >= raisedFrom(one)).toBe(true);
    }
    const isOverdue =
      raisedFrom(one) <= swept && (one.endedAt === undefined || one.endedAt > swept);
    if (isOverdue) expect(overdue).toHaveLength(1);
    if (one.duress !== undefined && one.duress.at <= swept) expect(silent).toHaveLength(1);
  };

  it('holds over any run of sweeps of two instances, crashes, extensions and late words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deeds, { minLength: 5, maxLength: 25 }), async (run) => {
        const stage = await opened();
        const second = stageOn(stage.clock, stage.promises, stage.outside);
        for (const deed of run) {
          const now = stage.clock.now();
          switch (deed.does) {
            case 'pass':
              stage.clock.move(deed.minutes);
              break;
            case 'sweep':
              await Promise.all([sweep(stage.deps, now), sweep(second.deps, now)]);
              await holds(stage, now);
              break;
            case 'crash': {
              const { at: crashAt, when } = deed;
              const dying = interrupted(stage.deps, stage.outside, { crashAt, when });
              await Promise.allSettled([tell(dying.deps, now), sweep(second.deps, now)]);
              break;
            }
            case 'safe':
            case 'forced':
              await safe(stage, deed.does === 'forced');
              break;
            case 'more':
              await stage.promises.checkIns.change('visit', (one) =>
                one.endedAt === undefined && one.overdue === undefined && raisedFrom(one) > now
                  ? { checkIn: extended(one, addMinutes(now, deed.minutes), now, now) }
                  : undefined,
              );
          }
        }
        stage.clock.move(1);
        await sweep(stage.deps, stage.clock.now());
        await holds(stage, stage.clock.now());
        await stages.pop()?.promises.close();
      }),
      { numRuns: 60 },
    );
  });
});
