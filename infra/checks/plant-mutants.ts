/** npm run mutants [-- WORD...]: plants each mistake in a copy of the tree; a table of what found it. Exit 1 where one survives. */
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stdout } from 'node:process';
import { everyMutant } from './mutants/every-mutant.ts';
import type { Mutant } from './mutants/mutant.ts';
import { plant } from './mutants/plant.ts';
import { runTests } from './mutants/run-tests.ts';
import type { Verdict } from './mutants/run-tests.ts';
import { runCommand } from './run-command.ts';

const runs = Number(process.env['RUNS'] ?? 300);
const seed = Number(process.env['SEED'] ?? Date.now() & 0x7fffffff);

/** The tree as it stands here, with what is not committed yet; packages and built pages are the ones here. */
const copyOfTree = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  const { stdout: names } = await runCommand('git', ['ls-files', '-co', '--exclude-standard']);
  for (const name of names.split('\n').filter((each) => each !== '')) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await cp(name, join(folder, name)).catch(() => undefined);
  }
  for (const name of ['node_modules', 'dist']) await symlink(resolve(name), join(folder, name));
  return folder;
};

const rowOf = ({ name, breaks }: Mutant, { caughtBy, runs: needed }: Verdict): string =>
  `| ${name} | ${breaks} | ${caughtBy ?? '**nothing**'} | ${needed === undefined ? '' : String(needed)} |\n`;

/** What every mutant's tests say of the tree as it is: they must pass, or nothing that they find counts. */
const checkTests = async (folder: string, chosen: readonly Mutant[]): Promise<void> => {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))];
  const { caughtBy } = await runTests(folder, tests, { runs, seed });
  if (caughtBy !== undefined) throw new Error(`Without any mistake this fails: ${caughtBy}`);
};

const tryOne = async (folder: string, mutant: Mutant): Promise<boolean> => {
  const takeOut = await plant(folder, mutant);
  try {
    const verdict = await runTests(folder, mutant.tests, { runs, seed });
    stdout.write(rowOf(mutant, verdict));
    return verdict.caughtBy !== undefined;
  } finally {
    await takeOut();
  }
};

const main = async (words: readonly string[]): Promise<number> => {
  const chosen = everyMutant.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  const folder = await copyOfTree();
  try {
    await checkTests(folder, chosen);
    stdout.write(`Seed ${String(seed)}, at most ${String(runs)} runs of the model a mutant.\n\n`);
    stdout.write('| mistake | breaks | found by | runs |\n|---|---|---|---|\n');
    let survived = 0;
    for (const mutant of chosen) if (!(await tryOne(folder, mutant))) survived += 1;
    stdout.write(`\n${String(chosen.length - survived)} found, ${String(survived)} survived\n`);
    return survived === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

process.exitCode = await main(process.argv.slice(2));
