/** `npm run provision` says what a council's sites lack; with `-- --apply` it makes them right. */
import { argv, stderr, stdout } from 'node:process';
import { instantAt } from '#core/domain/instant.ts';
import { graphClient } from '#core/graph/graph-client.ts';
import { GraphRefusal } from '#core/graph/graph-refusal.ts';
import { tokenSource } from '#core/graph/token-source.ts';
import { configFromProcess } from '#core/host/config.ts';
import type { Log } from '#core/ports.ts';
import { siteScriptsAt } from './provision-site-scripts.ts';
import { planTable } from './provision-table.ts';
import { provision } from './provision.ts';

/** An administrator is watching: what failed is told once, at the end. */
const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const run = async (apply: boolean): Promise<void> => {
  const { tenantId, appId: clientId, credential, cloud, sites } = configFromProcess();
  const { tokenEndpoint, graphOrigin: origin, sharePointOrigin } = cloud;
  const token = tokenSource({
    tenantId,
    clientId,
    credential,
    ...(tokenEndpoint === undefined ? {} : { tokenEndpoint }),
  });
  const clock = { now: () => instantAt(Date.now()) };
  const graph = graphClient({ token, clock, log: quiet, origin, patience: 120_000 });
  const scripts = siteScriptsAt({
    token,
    ...(sharePointOrigin === undefined ? {} : { origin: sharePointOrigin }),
  });
  const onProgress = (what: string): void => void stdout.write(`${what}\n`);
  const plan = await provision(graph, scripts, { sites, dryRun: !apply, onProgress });
  stdout.write(`${planTable(plan, apply)}\n`);
};

const sentenceOf = (error: unknown): string => {
  if (error instanceof GraphRefusal) return `${error.message}. ${error.words()}`;
  return error instanceof Error ? error.message : String(error);
};

const wrong = argv.slice(2).filter((word) => word !== '--apply');
if (wrong.length > 0) {
  stderr.write(`I don’t know ${wrong.join(' ')}. There is only --apply.\n`);
  process.exitCode = 2;
} else {
  await run(argv.includes('--apply')).catch((error: unknown) => {
    stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  });
}
