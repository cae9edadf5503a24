import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stdout } from 'node:process';
import { buildPages } from '../one-machine/build-pages.ts';
import { findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';
import { pathWithOurTools } from './run-command.ts';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Runs jest with its output straight to the terminal. Resolves with its exit code. */
function runJest(args: readonly string[], countsFile: string): Promise<number> {
  const options = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      PATH: pathWithOurTools(),
      NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', ...options].join(' ').trim(),
      TEST_COUNTS: countsFile,
      TEST_SHARED: dirname(countsFile),
      TEST_BROWSER: findBrowser() ?? '',
    },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}

/** What the reporter counted; where jest did not come to its end, one failure. */
async function readCounts(file: string): Promise<Counts> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  return JSON.parse(text) as Counts;
}

/** `npm test`, or `npm test -- PATH...` for some: sets up what the tests need, runs them, prints the counts as the last line. */
async function main(wanted: readonly string[]): Promise<number> {
  await installBrowser();
  stdout.write('Building the tab and the shell, where they have changed ...\n');
  await buildPages();
  const folder = await mkdtemp(join(tmpdir(), 'hub-tests-'));
  try {
    const file = join(folder, 'counts.json');
    const code = await runJest(wanted, file);
    const { passed, failed, skipped } = await readCounts(file);
    const isBad = code !== 0 || failed > 0 || passed === 0;
    const failures = isBad ? Math.max(failed, 1) : 0;
    stdout.write(
      `\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
    );
    return isBad ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  stdout.write('\n0 passed, 1 failed\n');
  process.exitCode = 1;
}
