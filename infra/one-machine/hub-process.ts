/** The hub as a process of its own, started as a council starts it: teams-app/host/main.ts and an environment. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../teams-app/host/config.ts';

export interface HubProcess {
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  /** Ends it at once, in the middle of whatever it does, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to finish and waits until it is gone. */
  stop(): Promise<void>;
}

export interface HubProcessOptions {
  /** Another program than the hub's own. */
  readonly program?: string;
  /** The process's clock runs so many milliseconds ahead: as if it had been started that much later. */
  readonly ahead?: number;
  /** Called with the process as soon as it is there, long before it is ready. */
  readonly onSpawn?: (kill: () => Promise<void>) => void;
}

/** It ended before it was ready; the message is what it wrote. */
export class NeverReady extends Error {
  override readonly name = 'NeverReady';
}

const main = fileURLToPath(new URL('../../teams-app/host/main.ts', import.meta.url));

const secretOf = ({ credential }: Config): string => {
  if ('secret' in credential) return credential.secret;
  throw new TypeError('A process is given its credential as a secret here');
};

/** The settings as the environment in which config.ts reads them. */
const environmentOf = (config: Config): Readonly<Record<string, string>> => {
  const { cloud, notify } = config;
  return {
    PORT: String(config.port),
    HUB_LISTEN_ON: '127.0.0.1',
    HUB_ADDRESS: config.address,
    HUB_DATA: config.dataFolder,
    HUB_TENANT_ID: config.tenantId,
    HUB_APP_ID: config.appId,
    HUB_APP_SECRET: secretOf(config),
    HUB_BOT_TYPE: config.botType,
    HUB_REGISTER_SITE: config.sites.register,
    HUB_RESTRICTED_SITE: config.sites.restricted,
    HUB_MAILBOX: config.mailbox,
    HUB_TEXT_KEY: config.textKey,
    ...(notify === undefined
      ? {}
      : { HUB_NOTIFY_KEY: notify.apiKey, HUB_NOTIFY_TEMPLATE: notify.templateId }),
    HUB_GRAPH_ORIGIN: cloud.graphOrigin,
    ...(cloud.tokenEndpoint === undefined ? {} : { HUB_TOKEN_ENDPOINT: cloud.tokenEndpoint }),
    HUB_ENTRA_KEYS: cloud.entraKeys,
    HUB_ENTRA_METADATA: cloud.entraOpenIdMetadata,
    HUB_BOT_METADATA: cloud.botOpenIdMetadata,
    HUB_BOT_SERVICE: cloud.botServiceUrl,
    HUB_NOTIFY_ORIGIN: cloud.notifyOrigin,
    ...(cloud.sharePointOrigin === undefined
      ? {}
      : { HUB_SHAREPOINT_ORIGIN: cloud.sharePointOrigin }),
    HUB_TEAMS_ORIGINS: cloud.teamsOrigins.join(' '),
  };
};

const aheadBy = (milliseconds: number): readonly string[] => {
  const script = `const now = Date.now; Date.now = () => now() + ${String(milliseconds)};`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
};

/** The port that stands in its line "the hub is ready". Throws NeverReady where the process ends before. */
const portWhenReady = (child: ChildProcess): Promise<number> =>
  new Promise((ready, failed) => {
    let written = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      written = `${written}${text}`.slice(-100_000);
      const port = /"port":(\d+)[^\n]*"msg":"the hub is ready"/.exec(written)?.[1];
      if (port !== undefined) ready(Number(port));
    });
    child.once('error', failed);
    child.once('exit', () => {
      failed(new NeverReady(written));
    });
  });

/** Starts the process and waits until it answers. */
export const startHubProcess = async (
  config: Config,
  { program = main, ahead = 0, onSpawn }: HubProcessOptions = {},
): Promise<HubProcess> => {
  const child = spawn(process.execPath, [...(ahead === 0 ? [] : aheadBy(ahead)), program], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...environmentOf(config), PATH: process.env['PATH'] ?? '' },
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  onSpawn?.(() => end('SIGKILL'));
  const port = await portWhenReady(child);
  return {
    port,
    origin: `http://localhost:${String(port)}`,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
};
