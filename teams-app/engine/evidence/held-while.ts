/** A large file takes longer than a claim holds. */
import type { Run } from '../run.ts';

const holdEvery = 20_000;

/** Does the work and holds on to the claim meanwhile, so that nobody else begins with the same file. */
export const heldWhile = async (
  run: Run,
  key: string,
  work: () => Promise<void>,
): Promise<void> => {
  const { claims } = run.promises.evidence;
  const hold = (): void => {
    claims.hold(key, run.sweeper, run.moment()).catch(() => {
      run.log.warn('evidence-not-held', { evidence: key });
    });
  };
  const timer = setInterval(hold, holdEvery);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
};
