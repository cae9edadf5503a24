/** A crash before or after each call of a sweep, in turn (F4): the next sweeps finish it, and nothing is lost. */
import { expect, test } from '@jest/globals';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import { updateOwed } from '#core/domain/alerts/notices.ts';
import { sweep } from '#core/engine/sweep.ts';
import { marged } from '../promises/samples.ts';
import { interrupted } from './interrupted.ts';
import type { Interruption } from './interrupted.ts';
import { checkAfterSweep, checkAlways, checkRecorded } from './invariants.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { calendar } from '../support/sample.ts';

/** A sweep with everything to do: a new report, a rung that is over, a rung that reaches nobody, one just taken. */
const busyStage = async (): Promise<Stage> => {
  const stage = await newStage();
  stage.outside.blocked.add('ines');
  stage.outside.blocked.add('tomos/teams');
  await stage.submit({ reference: 'OLD', shown: true });
  await stage.submit({ reference: 'TAKEN', level: 'high', shown: true });
  await stage.sweep();
  stage.clock.move(5);
  await stage.sweep();
  await stage.promises.change('TAKEN', (incident) => {
    const at = stage.clock.now();
    const taken = acknowledged(incident, marged, calendar, at);
    const actor = { actor: marged.name, actorKey: marged.key };
    return {
      incident: taken,
      entries: [{ reference: 'TAKEN', at, action: 'acknowledged', ...actor, shared: true }],
      notices: [updateOwed(taken, 'taken', 'Marged Ellis has this.', at)],
    };
  });
  stage.clock.move(5);
  await stage.submit({ reference: 'NEW', shown: true });
  return stage;
};

const play = async (interruption: Interruption): Promise<{ stage: Stage; calls: number }> => {
  const stage = await busyStage();
  const run = interrupted(stage.deps, stage.outside, interruption);
  try {
    await sweep(run.deps, stage.clock.now());
  } catch (problem) {
    if (!run.hasCrashed()) throw problem;
  }
  await checkAlways(stage);
  return { stage, calls: run.calls() };
};

const finish = async (stage: Stage): Promise<void> => {
  await stage.sweep();
  await checkAfterSweep(stage, stage.clock.now());
  // Claims of the process that died end after a minute; what was in doubt is tried again.
  for (const minutes of [1, 1, 1]) {
    stage.clock.move(minutes);
    await stage.sweep();
    await checkAfterSweep(stage, stage.clock.now());
  }
  await checkAlways(stage);
  await checkRecorded(stage);
  const told = new Set(stage.outside.delivered.map((each) => each.key));
  for (const key of ['NEW/0/0/dev/teams', 'NEW/0/0/marged/email', 'OLD/0/3/dan/teams'])
    expect(told).toContain(key);
  expect([...told].filter((key) => key.startsWith('TAKEN/update'))).toHaveLength(1);
};

test.each(['before', 'after'] as const)('F4: a crash %s each call of a sweep', async (when) => {
  const whole = await play({});
  await finish(whole.stage);
  expect(whole.calls).toBeGreaterThan(60);
  for (let crashAt = 0; crashAt < whole.calls; crashAt += 1) {
    const { stage } = await play({ crashAt, when });
    await finish(stage);
    await stage.promises.close();
  }
});
