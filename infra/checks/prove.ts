/** npm run prove: the long suite of the engine, 2,000 runs of the model or as many as RUNS says. */
import { spawn } from 'node:child_process';
import { env, execPath } from 'node:process';
import { pathWithOurTools } from './run-command.ts';

const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
const files = ['tests/engine/model.test.ts', 'tests/engine/crash-points.test.ts'];

const child = spawn(
  execPath,
  ['node_modules/jest/bin/jest.js', ...files, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...env,
      PATH: pathWithOurTools(),
      NODE_OPTIONS: [env['NODE_OPTIONS'] ?? '', options].join(' ').trim(),
      RUNS: env['RUNS'] ?? '2000',
    },
  },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
