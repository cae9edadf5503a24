/** The audit trail of npm start, verified as `npm run audit:verify` verifies a council's. */
import { verifyAudit } from '../../teams-app/host/verify-audit.ts';
import { runSampleCheck } from './sample-check.ts';

await runSampleCheck(verifyAudit);
