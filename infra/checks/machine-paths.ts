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

/** A sentence for each line of a text that mentions a folder of one developer's machine. */
export function machinePathProblems(file: string, text: string): string[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
    .filter(({ line }) => machine.test(line))
    .map(({ line, place }) => `${place}: ${line.trim().slice(0, 100)}`);
}

/** The same for the whole project: such a path is wrong on every other machine. */
export async function checkMachinePaths(): Promise<string[]> {
  const files = (await projectFiles()).filter((path) => !binary.test(path));
  const found = files.map(async (file) => machinePathProblems(file, await readFile(file, 'utf8')));
  return (await Promise.all(found)).flat();
}
