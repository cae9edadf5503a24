/**
 * `node infra/checks/permissions.ts FILE`: FILE is what the contract checker printed with --json --permissions.
 * Ends with `N passed, N failed` over the calls, and with 1 where one needs more than docs/permissions.md says.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { documentedIn, widerThan } from './permission-rules.ts';
import type { NeededByCall } from './permission-rules.ts';

const root = join(import.meta.dirname, '../..');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Throws where the file is not what the checker prints. */
const neededIn = async (file: string): Promise<NeededByCall> => {
  const printed: unknown = JSON.parse(await readFile(file, 'utf8'));
  const permissions = isRecord(printed) ? printed['permissions'] : undefined;
  const application = isRecord(permissions) ? permissions['Application'] : undefined;
  const calls = isRecord(application) ? application['calls'] : undefined;
  if (!isRecord(calls)) throw new TypeError(`${file} holds no permissions of an application`);
  return Object.fromEntries(Object.entries(calls).map(([call, needs]) => [call, String(needs)]));
};

const main = async ([file]: readonly string[]): Promise<number> => {
  if (file === undefined) throw new TypeError('Name the file that the contract checker wrote.');
  const documented = documentedIn(await readFile(join(root, 'docs/permissions.md'), 'utf8'));
  const needed = await neededIn(file);
  const problems = [...documented.problems, ...widerThan(documented, needed)];
  for (const problem of problems) stdout.write(`${problem}\n`);
  const calls = Object.keys(needed).length;
  stdout.write(`${String(calls - problems.length)} passed, ${String(problems.length)} failed\n`);
  return problems.length === 0 && calls > 0 ? 0 : 1;
};

process.exitCode = await main(argv.slice(2)).catch((error: unknown) => {
  stdout.write(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed\n`);
  return 1;
});
