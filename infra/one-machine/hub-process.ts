/** The hub as a process of its own, started as a council starts it: teams-app/host/main.ts and an environment. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../teams-app/host/config.ts';
import { keyFileIn } from './app-certificate.ts';

export interface HubProcess {
  readonly origin: string;
  readonly port: number;
  readonly pid: number;
  /** Settles when it is gone; fails with EndedByItself where nobody had asked it to go. */
  readonly gone: Promise<void>;
  /** Ends it at once, in the middle of whatever it does, and waits as `gone` does. */
  kill(): Promise<void>;
  /** Asks it to finish and waits as `gone` does. */
  stop(): Promise<void>;
}

export interface HubProcessOptions {
  /** Another program than the hub's own. */
  readonly program?: string;
  /** Called with the process as soon as it is there, long before it is ready. */
  readonly onSpawn?: (kill: () => Promise<void>) => void;
}

/** It ended without being asked to; the message is the last that it wrote. */
class EndedByItself extends Error {
  override readonly name = 'EndedByItself';
}

/** It was ended before it was ready. */
export class NeverReady extends Error {
  override readonly name = 'NeverReady';
}

const main = fileURLToPath(new URL('../../teams-app/host/main.ts', import.meta.url));

interface Package {
  readonly scripts: { readonly hub: string };
}

/** What Node is told for `npm run hub`: megabytes, so that it gives memory back that a reading has used. */
const nodeSettings = (): readonly string[] => {
  const file = new URL('../../package.json', import.meta.url);
  const { scripts } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  return scripts.hub.split(' ').filter((part) => part.startsWith('--'));
};

const credentialOf = ({ credential, dataFolder }: Config): Readonly<Record<string, string>> => {
  if ('certificate' in credential)
    return {
      HUB_CERTIFICATE_FILE: keyFileIn(dataFolder),
      HUB_CERTIFICATE_THUMBPRINT: credential.certificate.thumbprintSha256,
    };
  if ('secret' in credential) return { HUB_APP_SECRET: credential.secret };
  throw new TypeError('A process is given a certificate or a secret here');
};

const gatewaysOf = ({ voice, secondText }: Config): Readonly<Record<string, string>> => ({
  ...(voice === undefined ? {} : { HUB_VOICE_ADDRESS: voice.address, HUB_VOICE_KEY: voice.key }),
  ...(secondText === undefined || !('gateway' in secondText)
    ? {}
    : {
        HUB_SECOND_TEXT_ADDRESS: secondText.gateway.address,
        HUB_SECOND_TEXT_KEY: secondText.gateway.key,
      }),
});

/** The settings as the environment in which config.ts reads them. */
export const environmentOf = (config: Config): Readonly<Record<string, string>> => {
  const { cloud, database, graphUnits, heartbeat, notify } = config;
  return {
    PORT: String(config.port),
    HUB_LISTEN_ON: '127.0.0.1',
    HUB_ADDRESS: config.address,
    HUB_NOTIFICATIONS: config.notificationsAddress ?? 'no',
    HUB_DATA: config.dataFolder,
    ...(database === undefined
      ? {}
      : { HUB_DATABASE: database.url, HUB_DATABASE_PASSWORD: database.password ?? '' }),
    HUB_TENANT_ID: config.tenantId,
    HUB_APP_ID: config.appId,
    ...credentialOf(config),
    HUB_BOT_TYPE: config.botType,
    HUB_REGISTER_SITE: config.sites.register,
    HUB_RESTRICTED_SITE: config.sites.restricted,
    HUB_MAILBOX: config.mailbox,
    ...(config.wellbeingMailbox === undefined
      ? {}
      : { HUB_WELLBEING_MAILBOX: config.wellbeingMailbox }),
    HUB_PRESENCE: config.presence ? 'yes' : '',
    HUB_TEXT_KEY: config.textKey,
    ...(notify === undefined
      ? {}
      : { HUB_NOTIFY_KEY: notify.apiKey, HUB_NOTIFY_TEMPLATE: notify.templateId }),
    ...gatewaysOf(config),
    ...(graphUnits === undefined ? {} : { HUB_GRAPH_UNITS: String(graphUnits) }),
    ...(heartbeat === undefined ? {} : { HUB_HEARTBEAT: `${heartbeat.method} ${heartbeat.url}` }),
    HUB_GRAPH_ORIGIN: cloud.graphOrigin,
    ...(cloud.tokenEndpoint === undefined ? {} : { HUB_TOKEN_ENDPOINT: cloud.tokenEndpoint }),
    HUB_ENTRA_KEYS: cloud.entraKeys,
    HUB_ENTRA_METADATA: cloud.entraOpenIdMetadata,
    HUB_BOT_METADATA: cloud.botOpenIdMetadata,
    HUB_BOT_SERVICE: cloud.botServiceUrl,
    HUB_NOTIFY_ORIGIN: cloud.notifyOrigin,
    HUB_GOVUK_ORIGIN: cloud.govUkOrigin,
    ...(cloud.sharePointOrigin === undefined
      ? {}
      : { HUB_SHAREPOINT_ORIGIN: cloud.sharePointOrigin }),
    ...(cloud.oneDriveOrigin === undefined ? {} : { HUB_ONEDRIVE_ORIGIN: cloud.oneDriveOrigin }),
    HUB_CHAT_FILE_HOSTS: cloud.chatFileHosts.join(' '),
    HUB_TEAMS_ORIGINS: cloud.teamsOrigins.join(' '),
  };
};

const mostWritten = 20_000;

/** Gathers what the process writes; `ready` with the port when it says so. */
const listenTo = (child: ChildProcess): { ready: Promise<number>; written: () => string } => {
  let written = '';
  const ready = new Promise<number>((resolve) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      written = `${written}${text}`.slice(-mostWritten);
      const port = /"port":(\d+)[^\n]*"msg":"the hub is ready"/.exec(written)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  return { ready, written: () => written };
};

/** Starts the process and waits until it answers. */
export const startHubProcess = async (
  config: Config,
  { program = main, onSpawn }: HubProcessOptions = {},
): Promise<HubProcess> => {
  const child = spawn(process.execPath, [...nodeSettings(), program], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...environmentOf(config), PATH: process.env['PATH'] ?? '' },
  });
  const { ready, written } = listenTo(child);
  let asked = false;
  const gone = new Promise<void>((done, failed) => {
    child.once('error', failed);
    child.once('exit', () => {
      if (asked) done();
      else failed(new EndedByItself(written()));
    });
  });
  // Whoever waits for it hears of it; a process that ends while nobody waits is no fault of this one.
  gone.catch(() => undefined);
  const end = (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    asked = true;
    child.kill(signal);
    return gone;
  };
  const kill = (): Promise<void> => end('SIGKILL');
  onSpawn?.(kill);
  const port = await Promise.race([ready, gone]);
  if (port === undefined) throw new NeverReady('It was ended before it was ready');
  const origin = `http://localhost:${String(port)}`;
  return { port, origin, pid: child.pid ?? 0, gone, kill, stop: () => end('SIGTERM') };
};
