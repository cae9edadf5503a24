/** `npm run generate` writes what is derived from the lists; with --check it only says what is stale. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { outputFolders, outputs } from './outputs.ts';

const root = join(import.meta.dirname, '../..');

/** Pages that people read are laid out as the formatter would; the JSON is kept as it is. */
const laidOut = async (path: string, text: string): Promise<string> =>
  path.endsWith('.md')
    ? format(text, { ...(await resolveConfig(join(root, path))), filepath: path })
    : text;

const wantedFiles = async (): Promise<Map<string, string>> => {
  const entries = [...outputs()].map(async ([path, text]): Promise<[string, string]> => [
    path,
    await laidOut(path, text),
  ]);
  return new Map(await Promise.all(entries));
};

const foundFiles = async (): Promise<string[]> => {
  const folders = outputFolders.map(async (folder) => {
    const names = await readdir(join(root, folder)).catch(() => []);
    return names.map((name) => `${folder}/${name}`);
  });
  return (await Promise.all(folders)).flat();
};

const isFresh = async (path: string, text: string): Promise<boolean> =>
  (await readFile(join(root, path), 'utf8').catch(() => undefined)) === text;

/** Paths that are missing or differ, and those that no list makes any more. */
const staleFiles = async (
  wanted: ReadonlyMap<string, string>,
): Promise<{ changed: string[]; stray: string[] }> => {
  const changed: string[] = [];
  for (const [path, text] of wanted) if (!(await isFresh(path, text))) changed.push(path);
  return { changed, stray: (await foundFiles()).filter((path) => !wanted.has(path)) };
};

const main = async (checkOnly: boolean): Promise<number> => {
  const wanted = await wantedFiles();
  const { changed, stray } = await staleFiles(wanted);
  if (checkOnly) {
    for (const path of changed) stdout.write(`${path} is stale: run npm run generate\n`);
    for (const path of stray) stdout.write(`${path} is made by no list: run npm run generate\n`);
    return changed.length + stray.length > 0 ? 1 : 0;
  }
  for (const path of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), wanted.get(path) ?? '');
    stdout.write(`written  ${path}\n`);
  }
  for (const path of stray) {
    await rm(join(root, path));
    stdout.write(`removed  ${path}\n`);
  }
  stdout.write(`${String(wanted.size)} files are as the lists say.\n`);
  return 0;
};

process.exitCode = await main(argv.includes('--check'));
