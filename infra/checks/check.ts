import { stdout } from 'node:process';
import { checkDocsLinks } from './docs-links.ts';
import { checkMachinePaths } from './machine-paths.ts';
import { checkNames } from './names.ts';
import { probeImports } from './probe-imports.ts';
import { probeLint } from './probe-lint.ts';
import { rooms } from './planted-tree.ts';
import { runCommand } from './run-command.ts';

/** Returns what is wrong, a line each; nothing when all is well. */
type Check = () => Promise<readonly string[]>;

const command =
  (program: string, ...args: string[]): Check =>
  async () => {
    const { code, output } = await runCommand(program, args);
    if (code === 0) return [];
    const lines = output.trim().split('\n');
    return lines.some((line) => line !== '') ? lines : [`${program} ended with ${code}`];
  };

const checks: Readonly<Record<string, Check>> = {
  format: command('prettier', '--check', '--log-level', 'warn', '.'),
  types: command('tsc', '-p', 'tsconfig.json'),
  'pure types': command('tsc', '-p', 'tsconfig.pure.json'),
  lint: command('eslint', '.'),
  'lint rules bite': probeLint,
  imports: command('depcruise', '--config', '.dependency-cruiser.cjs', ...rooms),
  'import rules bite': probeImports,
  'dead code': command('knip', '--no-progress', '--no-config-hints'),
  'generated files': command('node', 'sharepoint/generate/write.ts', '--check'),
  'teams package': command('node', 'manifest/package.ts', '--check'),
  'links in docs': checkDocsLinks,
  'file names': checkNames,
  'machine paths': checkMachinePaths,
};

async function runCheck(name: string, check: Check): Promise<boolean> {
  const start = performance.now();
  const problems = await check().catch((error: unknown) => [String(error)]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  stdout.write(
    `${problems.length === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(18)} ${seconds.padStart(5)} s\n`,
  );
  for (const problem of problems) stdout.write(`        ${problem}\n`);
  return problems.length === 0;
}

/** Lint takes as long as all the others together: it begins first, and they go on beside it. */
async function twoAtATime(chosen: readonly [string, Check][]): Promise<number> {
  const waiting = chosen.toSorted(([a], [b]) => Number(b === 'lint') - Number(a === 'lint'));
  let failed = 0;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      if (!(await runCheck(...next))) failed += 1;
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

/** `npm run check`, or `npm run check -- NAME...` for some of them. */
async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !(name in checks));
  if (unknown.length > 0) {
    stdout.write(
      `There is no check called ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.\n`,
    );
    return 2;
  }
  const chosen = Object.entries(checks).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  );
  const failed = await twoAtATime(chosen);
  stdout.write(`\n${chosen.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
