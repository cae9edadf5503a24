/** The sites of npm start, made right as `npm run provision` makes a council's: the same command and options. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { environmentOf } from './hub-process.ts';
import { runSampleCheck } from './sample-check.ts';

const command = fileURLToPath(new URL('../../sharepoint/provision/command.ts', import.meta.url));

await runSampleCheck(async (config) => {
  const child = spawn(process.execPath, [command, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...environmentOf(config), PATH: process.env['PATH'] ?? '' },
  });
  const [code] = (await once(child, 'exit')) as unknown[];
  return code === 0;
});
