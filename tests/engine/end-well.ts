/** How every run of the model ends: all faults are over, and what was promised is done and on the record. */
import { expect } from '@jest/globals';
import { checkAfterSweep, checkRecorded } from './invariants.ts';
import { sweepAll } from './real.ts';
import type { Real } from './real.ts';

/** 1: what a reply has named can be read, and is looked at until a person closes it. */
const checkDurable = async (real: Real) => {
  for (const [submission, reference] of real.memory.submissions) {
    const known = await real.promises.findSubmission(submission);
    expect(known).toMatchObject({ reference });
    if (known?.status !== 'closed')
      expect((await real.promises.find(reference))?.wakeAt).toEqual(expect.any(String));
  }
};

/** All faults end, also those of the clock; the engine has half an hour. */
const recover = async (real: Real) => {
  real.outside.fates.length = 0;
  real.outside.blocked.clear();
  real.outside.recordAway = false;
  if (real.memory.latest > real.clock.now()) real.clock.set(real.memory.latest);
  for (let minute = 0; minute < 8; minute += 1) {
    real.clock.move(4);
    await sweepAll(real);
    await checkAfterSweep(real, real.clock.now());
  }
  await real.sweep();
};

/** Throws where anything that was promised is not kept, or something was seen that must never happen. */
export const endWell = async (real: Real): Promise<void> => {
  await checkDurable(real);
  await recover(real);
  await checkRecorded(real);
  expect(real.memory.violations).toEqual([]);
};
