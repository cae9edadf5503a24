/** Plants a mistake in a copy of the tree, and takes it out again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';

/** What is wrong with the edits of a mutant, a line each: the code has moved, and the mutant must follow. */
export const whatDoesNotApply = async (folder: string, mutant: Mutant): Promise<string[]> => {
  const lines = await Promise.all(
    mutant.edits.map(async ({ file, find, put }) => {
      const text = await readFile(join(folder, file), 'utf8').catch(() => '');
      const times = text.split(find).length - 1;
      if (times === 1 && find !== put) return [];
      return [`"${mutant.name}": stands ${String(times)} times in ${file}: ${find}`];
    }),
  );
  return lines.flat();
};

/** Plants it; gives what puts everything back. Throws where an edit does not apply. */
export const plant = async (folder: string, mutant: Mutant): Promise<() => Promise<void>> => {
  const wrong = await whatDoesNotApply(folder, mutant);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const before = new Map<string, string>();
  for (const { file, find, put } of mutant.edits) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    if (!before.has(path)) before.set(path, text);
    await writeFile(
      path,
      text.replace(find, () => put),
    );
  }
  return async () => {
    for (const [path, text] of before) await writeFile(path, text);
  };
};
