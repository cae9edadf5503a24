/** Builds the tab and the shell page with Vite where their sources have changed since the last build. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

interface Page {
  readonly name: string;
  readonly config: string;
  /** Folders and files from which the build is made. */
  readonly sources: readonly string[];
}

const shared = ['package-lock.json', 'teams-app/domain', 'sharepoint/lists', 'sharepoint/schema'];
const pages: readonly Page[] = [
  {
    name: 'tabs',
    config: 'tabs/vite.config.ts',
    sources: ['tabs', 'teams-app/use-cases', ...shared],
  },
  {
    name: 'shell',
    config: 'infra/local-m365/shell/vite.config.ts',
    sources: ['infra/local-m365/shell', 'package-lock.json'],
  },
];

const filesBelow = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(
    () => undefined,
  );
  if (entries === undefined) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

/** A digest over names and contents of everything that a page is built from. */
const digestOf = async (page: Page): Promise<string> => {
  const files = (
    await Promise.all(page.sources.map((source) => filesBelow(join(root, source))))
  ).flat();
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(relative(root, file)).update(await readFile(file));
  return hash.digest('hex');
};

const buildPage = async (page: Page): Promise<void> => {
  const stamp = join(root, 'dist', `${page.name}.built-from`);
  const digest = await digestOf(page);
  const before = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (before === digest && existsSync(join(root, 'dist', page.name, 'index.html'))) return;
  const { build } = await import('vite');
  await build({ configFile: join(root, page.config), logLevel: 'warn' });
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, digest);
};

/** Makes dist/tabs and dist/shell current. Does nothing where nothing has changed. */
export const buildPages = async (): Promise<void> => {
  for (const page of pages) await buildPage(page);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
