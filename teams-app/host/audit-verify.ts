/** npm run audit:verify: whether anybody has touched the audit trail. Settings come from the environment. */
import { configFromProcess } from './config.ts';
import { runCheck } from './run-check.ts';
import { verifyAudit } from './verify-audit.ts';

await runCheck((say) => verifyAudit(configFromProcess(), say));
