import { existsSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** Every file of the project that is there: tracked or new, nothing that git ignores. Paths from the root. */
export async function projectFiles(): Promise<string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { code, stdout, output } = await runCommand('git', args);
  if (code !== 0) throw new Error(`git could not list the project's files: ${output}`);
  return [...new Set(stdout.split('\0'))].filter((path) => path !== '' && existsSync(path)).sort();
}
