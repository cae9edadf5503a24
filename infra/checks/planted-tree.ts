import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import type { Probe } from './import-probes.ts';

const aliases = [
  ['#core/', 'teams-app/'],
  ['#lists/', 'sharepoint/lists/'],
  ['#schema/', 'sharepoint/schema/'],
] as const;

/** The folders that hold our code. */
export const rooms = ['teams-app', 'bot', 'tabs', 'sharepoint', 'infra', 'tests', 'manifest'];

const isPath = (target: string): boolean => rooms.some((room) => target.startsWith(`${room}/`));

/** The repository path that an import means, or undefined for a package. */
export function pathOf(target: string): string | undefined {
  for (const [alias, folder] of aliases) {
    if (target.startsWith(alias)) return folder + target.slice(alias.length);
  }
  return isPath(target) ? target : undefined;
}

function line({ from, imports, typeOnly }: Probe, index: number): string {
  const relative = posix.relative(posix.dirname(from), imports);
  const specifier = isPath(imports)
    ? relative.startsWith('.')
      ? relative
      : `./${relative}`
    : imports;
  return typeOnly === true
    ? `import type { Planted as T${index} } from '${specifier}';\nexport type U${index} = T${index};\n`
    : `import { planted as p${index} } from '${specifier}';\nexport const q${index} = p${index};\n`;
}

function filesOf(probes: readonly Probe[]): Map<string, string> {
  const stub = 'export const planted = 1;\nexport type Planted = 1;\n';
  const files = new Map<string, string>();
  const add = (path: string, text: string): void =>
    void files.set(path, (files.get(path) ?? stub) + text);
  probes.forEach((each, index) => {
    add(each.from, line(each, index));
    const target = pathOf(each.imports);
    if (target !== undefined) {
      if (!target.includes('nowhere')) add(target, '');
    } else if (!each.imports.startsWith('node:')) {
      files.set(
        `node_modules/${each.imports}/package.json`,
        `{"name":"${each.imports}","version":"1.0.0","main":"index.js"}`,
      );
      files.set(`node_modules/${each.imports}/index.js`, 'exports.planted = 1;\n');
    }
  });
  return files;
}

/**
 * Writes a small tree outside the repository that holds nothing but the planted imports and our
 * settings, hands it to `use`, and removes it. A crash leaves a folder in the system's temporary
 * folder, never a file among ours.
 */
export async function withPlantedTree<T>(
  probes: readonly Probe[],
  settings: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  try {
    for (const room of rooms) await mkdir(join(folder, room));
    for (const name of settings) await cp(name, join(folder, name));
    for (const [path, text] of filesOf(probes)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
