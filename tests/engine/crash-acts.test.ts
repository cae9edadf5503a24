/** A crash before or after each call of what people do (F3, F4): nothing is half done, and doing it again ends well. */
import { expect, test } from '@jest/globals';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { execute } from '#core/use-cases/registry.ts';
import type { UseCaseName } from '#core/use-cases/registry.ts';
import { markOf } from '#core/use-cases/incidents/report-mark.ts';
import type { Hub } from '#core/use-cases/use-case.ts';
import { aoife, dev, marged, seal, start } from '../promises/samples.ts';
import { interrupted } from './interrupted.ts';
import type { Interruption } from './interrupted.ts';
import { checkAfterSweep, checkAlways, checkRecorded } from './invariants.ts';
import { newReal, sweepAll } from './real.ts';
import type { Real } from './real.ts';

interface Deed {
  readonly by: string;
  readonly does: UseCaseName;
  readonly input: Readonly<Record<string, unknown>>;
}

const submission = 'one';
const report: Deed = {
  by: aoife.key,
  does: 'submit-report',
  input: {
    what: 'A man with a knife',
    afraidNow: 'yes',
    submission,
    drawnAt: start,
    mark: markOf(seal, { submission, drawnAt: start }, aoife.key),
  },
};

/** What people do is held to other rules than what the engine does. */
const done = async ({ memory }: Real, hub: Hub, { by, does, input }: Deed, incident: string) => {
  memory.byHand += 1;
  try {
    const whole = does === 'submit-report' ? input : { ...input, incident };
    return await execute(hub, by, does, whole);
  } finally {
    memory.byHand -= 1;
  }
};

const stateOf = async (real: Real): Promise<Partial<Incident> | undefined> => {
  const found = await real.promises.findSubmission(submission);
  return found && (await real.promises.find(found.reference));
};

/** A deed, what was done before it, and how the incident stands after it. */
const deeds: readonly (readonly [
  name: string,
  before: readonly Deed[],
  deed: Deed,
  after: object,
])[] = [
  ['a report is sent', [], report, { status: 'received', rung: 0 }],
  [
    'somebody takes it',
    [report],
    { by: dev.key, does: 'acknowledge', input: {} },
    { ownerKey: dev.key },
  ],
  [
    'somebody can’t take it',
    [report],
    { by: dev.key, does: 'decline', input: {} },
    { declinedKeys: [dev.key], rung: 1 },
  ],
  [
    'it is offered to a colleague',
    [report, { by: dev.key, does: 'acknowledge', input: {} }],
    { by: dev.key, does: 'hand-over', input: { to: marged.key } },
    { ownerKey: dev.key, handOver: expect.objectContaining({ to: marged.key }) },
  ],
  [
    'the colleague says yes',
    [
      report,
      { by: dev.key, does: 'acknowledge', input: {} },
      { by: dev.key, does: 'hand-over', input: { to: marged.key } },
    ],
    { by: marged.key, does: 'acknowledge', input: {} },
    { ownerKey: marged.key },
  ],
];

const play = async (
  before: readonly Deed[],
  deed: Deed,
  interruption: Interruption,
): Promise<{ real: Real; calls: number }> => {
  const real = await newReal(start, 1);
  for (const each of before) {
    const reference = (await stateOf(real))?.reference ?? '';
    expect((await done(real, real.hub, each, reference)).ok).toBe(true);
    await sweepAll(real);
  }
  const reference = (await stateOf(real))?.reference ?? '';
  const run = interrupted(real.deps, real.outside, interruption);
  const hub = { ...real.hub, promises: run.deps.promises, record: run.deps.record };
  try {
    await done(real, hub, deed, reference);
  } catch (problem) {
    if (!run.hasCrashed()) throw problem;
  }
  await checkAlways(real);
  return { real, calls: run.calls() };
};

/** Whoever heard nothing does it again; then everything that follows is done. */
const finish = async (real: Real, deed: Deed, after: object): Promise<void> => {
  const reference = (await stateOf(real))?.reference ?? '';
  await done(real, real.hub, deed, reference);
  const found = await stateOf(real);
  expect(found).toMatchObject(after);
  expect(real.memory.violations).toEqual([]);
  for (const minutes of [0, 1, 1]) {
    real.clock.move(minutes);
    await sweepAll(real);
    await checkAfterSweep(real, real.clock.now());
  }
  await checkRecorded(real);
  const keys = real.outside.delivered.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(real.outside.creations.size).toBe(1);
};

test.each(deeds)('F3, F4: a crash at each call while %s', async (_, before, deed, after) => {
  const whole = await play(before, deed, {});
  await finish(whole.real, deed, after);
  await whole.real.close();
  expect(whole.calls).toBeGreaterThan(0);
  for (let crashAt = 0; crashAt < whole.calls; crashAt += 1)
    for (const when of ['before', 'after'] as const) {
      const { real } = await play(before, deed, { crashAt, when });
      await finish(real, deed, after);
      await real.close();
    }
});
