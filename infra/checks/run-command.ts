import { spawn } from 'node:child_process';
import { resolve, delimiter } from 'node:path';

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  /** Both streams, in the order in which they came. */
  readonly output: string;
}

/** Our own Node and tools first on the path, whatever Node the machine has. */
export function pathWithOurTools(): string {
  return [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
}

/** Runs a program without a shell and without input. Never throws for an exit code; a program that cannot start is 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandResult> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, PATH: pathWithOurTools(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const text = { stdout: '', output: '' };
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text.stdout += part;
      text.output += part;
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      text.output += part;
    });
    child.on('error', (error) => {
      done({ code: 127, ...text, output: `${text.output}${error.message}\n` });
    });
    child.on('close', (code) => {
      done({ code: code ?? 1, ...text });
    });
  });
}
