/** Microsoft's published schemas, which are no part of this repository: the folder that SCHEMAS names, or the one beside it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder =
  process.env['SCHEMAS'] ?? fileURLToPath(new URL('../../../shared/schemas', import.meta.url));

/** Where it lies; undefined, and said once, on a machine that does not have it. */
export const publishedSchema = (path: string): string | undefined => {
  const place = join(folder, path);
  if (existsSync(place)) return place;
  process.stderr.write(`Not held against Microsoft’s schemas: ${place} is not there\n`);
  return undefined;
};
