/** npm run hub: the product alone, as a council runs it. Settings come from the environment. */
import { configFromProcess } from './config.ts';
import { hubLog } from './log.ts';
import { startHub } from './start-hub.ts';

const log = hubLog('info');

const run = async (): Promise<void> => {
  const config = configFromProcess();
  const hub = await startHub(config, { log, host: config.listenOn ?? '0.0.0.0' });
  log.info('the hub is ready', { port: hub.port });
  const leave = (): void => {
    void hub.close().then(() => process.exit(0));
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
};

try {
  await run();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exit(1);
}
