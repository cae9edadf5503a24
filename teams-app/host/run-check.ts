/** A check that an administrator starts and watches. */
import { GraphRefusal } from '../graph/graph-refusal.ts';

export type Say = (line: string) => void;

const sentenceOf = (problem: unknown): string => {
  if (problem instanceof GraphRefusal) return `${problem.message}. ${problem.words()}`;
  return problem instanceof Error ? problem.message : String(problem);
};

/**
 * Runs it and sets how the process ends: 0 where all is well, 1 where the check has found something,
 * 2 where it could not be done, with one sentence that says why.
 */
export const runCheck = async (check: (say: Say) => Promise<boolean>): Promise<void> => {
  try {
    const isWell = await check((line) => void process.stdout.write(`${line}\n`));
    process.exitCode = isWell ? 0 : 1;
  } catch (problem) {
    process.stderr.write(`This could not be checked. ${sentenceOf(problem)}\n`);
    process.exitCode = 2;
  }
};
