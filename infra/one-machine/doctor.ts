/** The sites of npm start, looked over as `npm run doctor` looks over a council's. */
import { examineSites } from '../../teams-app/host/examine-sites.ts';
import { runSampleCheck } from './sample-check.ts';

await runSampleCheck(examineSites);
