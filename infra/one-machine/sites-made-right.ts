/** A Microsoft 365 with the hub's sites made right and nobody in it yet: many councils of this machine can begin from one. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRight } from '../../teams-app/host/make-right.ts';
import { openTenant } from './council-tenant.ts';
import type { Council } from './council.ts';

const nobody: Council = { people: [], duty: [], contacts: [], settings: {} };

/** Its clock stays untouched, so that each council sets its own or shows the machine's time. */
const makeIn = async (data: string): Promise<void> => {
  const { m365, config } = await openTenant({ data, council: nobody });
  try {
    await makeRight(config, {});
  } finally {
    await m365.close();
  }
};

/** The folder below `shared` that holds such sites, made once; for `begunFrom` of a tenant. */
export const sitesMadeRight = async (shared: string): Promise<string> => {
  const folder = join(shared, 'sites-made-right');
  if (existsSync(folder)) return folder;
  const own = join(shared, `being-made-${String(process.pid)}`);
  await makeIn(own);
  try {
    await rename(own, folder);
  } catch (problem) {
    // Another process may have put one there first: both are alike.
    if (!existsSync(folder)) throw problem;
    await rm(own, { recursive: true });
  }
  return folder;
};
