import { readFile } from 'node:fs/promises';
import { projectFiles } from './project-files.ts';

// Spelt in parts, so that this file does not report itself.
const places = [
  ['', 'work', '(main|shared|\\.library)'],
  ['', 'root', ''],
  ['', 'home', '[a-z]'],
  ['', 'Users', '[A-Za-z]'],
  ['tmp', 'team'],
  ['tmp', 'bash_jobs'],
  ['\\b[A-Z]:\\\\', 'Users'],
].map((parts) => parts.join('/'));
const machine = new RegExp(places.join('|'));
const binary = /\.(png|zip|ico|woff2?|sqlite)$/;

/** A sentence for each line that mentions a folder of one developer's machine: it is wrong on every other. */
export async function checkMachinePaths(): Promise<string[]> {
  const problems: string[] = [];
  for (const file of (await projectFiles()).filter((path) => !binary.test(path))) {
    const lines = (await readFile(file, 'utf8')).split('\n');
    lines.forEach((line, index) => {
      if (machine.test(line)) problems.push(`${file}:${index + 1}: ${line.trim().slice(0, 100)}`);
    });
  }
  return problems;
}
