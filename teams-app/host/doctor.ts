/** npm run doctor: what is wrong with a council's sites, and what to do. Settings come from the environment. */
import { configFromProcess } from './config.ts';
import { examineSites } from './examine-sites.ts';
import { runCheck } from './run-check.ts';

await runCheck((say) => examineSites(configFromProcess(), say));
