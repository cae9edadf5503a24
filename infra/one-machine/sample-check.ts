/** Runs a check of the product on the data of npm start. The hub may run meanwhile or be at rest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../teams-app/host/config.ts';
import { runCheck } from '../../teams-app/host/run-check.ts';
import type { Say } from '../../teams-app/host/run-check.ts';
import { openTenant } from './council-tenant.ts';
import { sampleCouncil } from './sample-council.ts';

/** Opens the Microsoft 365 that lies in HUB_DATA on a port of its own, as it is, and checks it by its clock. */
export const runSampleCheck = (
  check: (config: Config, say: Say, time: { now(): number }) => Promise<boolean>,
): Promise<void> =>
  runCheck(async (say) => {
    const data = process.env['HUB_DATA'] ?? '.data';
    if (!existsSync(join(data, 'text-key')))
      throw new Error(`There is nothing in ${data} yet: npm start makes it.`);
    const { m365, config } = await openTenant({ data, council: sampleCouncil(Date.now()) });
    try {
      return await check(config, say, m365.world.clock);
    } finally {
      await m365.close();
    }
  });
