/** Runs test files in a copy of the tree, and says which test fails first. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';

export interface Verdict {
  /** The test that fails; undefined where all pass. */
  readonly caughtBy?: string;
  /** After how many runs of the model, where it was the model. */
  readonly runs?: number;
  readonly seconds: number;
}

interface JestFile {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly title: string;
    readonly failureMessages: readonly string[];
  }[];
}

const runsIn = (messages: readonly string[]): number | undefined => {
  const found = /Property failed after (\d+) tests/.exec(messages.join('\n'))?.[1];
  return found === undefined ? undefined : Number(found);
};

const firstFailure = (files: readonly JestFile[], folder: string): Omit<Verdict, 'seconds'> => {
  for (const { name, message, assertionResults } of files) {
    const file = name.replace(`${folder}/`, '');
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed !== undefined) {
      const runs = runsIn(failed.failureMessages);
      const title = failed.title.replace(/ in \d+ runs.*/, '');
      return { caughtBy: `${file}: ${title}`, ...(runs === undefined ? {} : { runs }) };
    }
    if (assertionResults.length === 0 && message !== '')
      return { caughtBy: `${file} does not run` };
  }
  return {};
};

/** With `runs` runs of the model, from `seed`. A test that does not end in ten minutes counts as one that fails. */
export const runTests = async (
  folder: string,
  tests: readonly string[],
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<Verdict> => {
  const begun = performance.now();
  const out = join(folder, 'mutant-result.json');
  await rm(out, { force: true });
  const { output } = await runCommand(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${out}`, ...tests],
    {
      cwd: folder,
      env: {
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        RUNS: String(runs),
        SEED: String(seed),
        SHRINK: 'no',
      },
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  const text = await readFile(out, 'utf8').catch(() => undefined);
  if (text === undefined) throw new Error(`The tests did not run:\n${output.slice(-2000)}`);
  const { testResults } = JSON.parse(text) as { readonly testResults: readonly JestFile[] };
  return { ...firstFailure(testResults, folder), seconds };
};
