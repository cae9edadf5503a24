/** `npm run provision` says what a council's sites lack; with `-- --apply` it makes them right. */
import { argv, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { instantAt } from '#core/domain/time/instant.ts';
import { graphClient } from '#core/graph/graph-client.ts';
import { GraphRefusal } from '#core/graph/graph-refusal.ts';
import { tokenSource } from '#core/graph/token-source.ts';
import { configFromProcess } from '#core/host/config.ts';
import type { Log } from '#core/ports.ts';
import { progressTo } from './progress.ts';
import { sharePointAt } from './share-point.ts';
import { planTable } from './table.ts';
import { provision } from './provision.ts';

/** An administrator is watching: what failed is told once, at the end. */
const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Asked {
  readonly apply: boolean;
  readonly putRight: readonly string[];
}

const connect = () => {
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
  const sharePoint = sharePointAt({
    token,
    ...(sharePointOrigin === undefined ? {} : { origin: sharePointOrigin }),
  });
  return { graph, sharePoint, sites };
};

const run = async ({ apply, putRight }: Asked): Promise<void> => {
  const { graph, sharePoint, sites } = connect();
  const progress = progressTo(stdout);
  const options = { sites, dryRun: !apply, putRight, onProgress: progress.tell };
  const plan = await provision(graph, sharePoint, options).finally(progress.end);
  stdout.write(`${planTable(plan, apply)}\n`);
};

const sentenceOf = (error: unknown): string => {
  if (error instanceof GraphRefusal) return `${error.message}. ${error.words()}`;
  return error instanceof Error ? error.message : String(error);
};

const usage = `npm run provision                                   says what the sites lack and changes nothing
npm run provision -- --dry-run                      the same
npm run provision -- --apply                        makes them right
npm run provision -- --apply --put-right LIST.COLUMN  also a column that was changed by hand, such as Incidents.Ward`;

const options = {
  apply: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'put-right': { type: 'string', multiple: true },
} as const;

/** What was asked for; undefined where it makes no sense. */
const asked = (): Asked | undefined => {
  try {
    const { values } = parseArgs({ args: argv.slice(2), options, allowPositionals: false });
    const isBoth = values.apply && values['dry-run'];
    return isBoth ? undefined : { apply: values.apply, putRight: values['put-right'] ?? [] };
  } catch {
    return undefined;
  }
};

const wanted = asked();
if (wanted === undefined) {
  stderr.write(`I don’t know what is meant by ${argv.slice(2).join(' ')}.\n${usage}\n`);
  process.exitCode = 2;
} else {
  await run(wanted).catch((error: unknown) => {
    stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  });
}
