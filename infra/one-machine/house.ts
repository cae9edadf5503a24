/** Everything on one machine: a Microsoft 365 of our own, provisioned through Graph, and the hub in front of it. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../teams-app/host/config.ts';
import { hubLog } from '../../teams-app/host/log.ts';
import { makeRight } from '../../teams-app/host/make-right.ts';
import { startHub } from '../../teams-app/host/start-hub.ts';
import type { RunningHub } from '../../teams-app/host/start-hub.ts';
import { startM365 } from '../local-m365/start.ts';
import type { M365 } from '../local-m365/start.ts';
import { notifyAccount, sampleTenant } from '../local-m365/tenant.ts';
import { objectIdOf } from './council.ts';
import type { Council } from './council.ts';
import { fillDirectory, fillLists, graphSiteId } from './fill-in-council.ts';

export interface HouseOptions {
  /** Folder that holds everything, so that the next start carries on. */
  readonly data: string;
  readonly council: Council;
  /** 0 or absent: any free port. */
  readonly port?: number;
  readonly m365Port?: number;
  /** Sets the clock to this time and stops it there (drills, tests); absent: the clock runs. */
  readonly clock?: number;
  /** by-hand: nothing happens between `settle` and `advanceTo`. timer: as in a council. */
  readonly pace: 'timer' | 'by-hand';
  /** File to which every Graph exchange is recorded. */
  readonly traffic?: string;
  readonly progress?: (what: string) => void;
}

export interface House {
  readonly m365: M365;
  readonly council: Council;
  /** The hub that runs now; another one after a crash. */
  readonly hub: RunningHub;
  /** Everything that is due now, done. */
  settle(): Promise<void>;
  /** Moves the clock to this time, stopping at every moment at which something is due. */
  advanceTo(time: number): Promise<void>;
  /** The hub's process ends between two steps, and another starts on the same data. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

const keyIn = async (data: string): Promise<string> => {
  const file = join(data, 'text-key');
  if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return readFile(file, 'utf8');
};

/** The settings that a council would give in its environment, with the addresses of this machine. */
const configOf = (m365: M365, options: HouseOptions, port: number, textKey: string): Config => {
  const { tenant } = m365.world;
  const { addresses } = m365;
  return {
    port,
    address: `http://localhost:${String(port)}`,
    dataFolder: options.data,
    tenantId: tenant.tenantId,
    appId: tenant.appId,
    credential: { secret: tenant.appSecret },
    botType: 'SingleTenant',
    sites: {
      register: graphSiteId(m365, 'register'),
      restricted: graphSiteId(m365, 'restricted'),
    },
    mailbox: tenant.mailbox,
    textKey,
    notify: { apiKey: notifyAccount.apiKey, templateId: notifyAccount.smsTemplateId },
    cloud: {
      graphOrigin: addresses.graphOrigin,
      tokenEndpoint: addresses.entraTokenEndpoint,
      entraKeys: addresses.entraJwks,
      entraOpenIdMetadata: addresses.entraOpenIdMetadata,
      botOpenIdMetadata: addresses.botOpenIdMetadata,
      botServiceUrl: addresses.botServiceUrl,
      notifyOrigin: addresses.notifyOrigin,
      sharePointOrigin: addresses.sharePointOrigin,
      teamsOrigins: [addresses.shellOrigin],
    },
  };
};

const atRegister = ['spoc-officer', 'senior-responsible-officer', 'manager', 'monitoring-officer'];
const atRestricted = ['senior-responsible-officer', 'monitoring-officer'];

/** The members of the two SharePoint sites, as a council would set them. */
const readersOf =
  (council: Council) =>
  (person: string, site: string): boolean => {
    const roles = council.people.find(({ alias }) => objectIdOf(alias) === person)?.roles ?? [];
    const members = site === sampleTenant.restrictedSiteId ? atRestricted : atRegister;
    return roles.some((role) => members.includes(role));
  };

/** Steps of the clock while it is moved: as often as the engine sweeps by itself, seldomer over days. */
const stepFor = (distance: number): number => (distance > 2 * 86_400_000 ? 600_000 : 60_000);

const advance = async (m365: M365, hub: RunningHub, time: number): Promise<void> => {
  const { clock } = m365.world;
  const step = stepFor(time - clock.now());
  while (clock.now() < time) {
    const due = await hub.nextMoment();
    const soon = due !== undefined && due > clock.now() ? due : Number.POSITIVE_INFINITY;
    clock.set(Math.min(time, clock.now() + step, soon));
    await hub.settle();
  }
};

/** Starts everything and waits until it is ready. */
export const startHouse = async (options: HouseOptions): Promise<House> => {
  const tell = options.progress ?? ((): void => undefined);
  await mkdir(options.data, { recursive: true });
  tell('Starting a Microsoft 365 on this machine');
  const m365 = await startM365({
    port: options.m365Port ?? 0,
    data: options.data,
    hubOrigin: '',
    ...(options.traffic === undefined ? {} : { traffic: options.traffic }),
    ...(options.clock === undefined ? {} : { clock: options.clock }),
    sharePointReaders: readersOf(options.council),
  });
  fillDirectory(m365, options.council);
  const textKey = await keyIn(options.data);
  const config = configOf(m365, options, options.port ?? 0, textKey);
  await makeRight(config, { onProgress: tell });
  await fillLists(m365, config.sites.register, options.council);
  tell('Starting the hub');
  const clock = { now: () => m365.world.clock.now() };
  const startAgain = async (port: number): Promise<RunningHub> => {
    const started = await startHub(
      { ...config, port },
      {
        clock,
        pace: options.pace,
        log: hubLog(options.pace === 'by-hand' ? 'silent' : 'warn'),
      },
    );
    m365.setHubOrigin(started.origin);
    return started;
  };
  let hub = await startAgain(config.port);
  for (const { alias } of options.council.people) await m365.connector.openChat(objectIdOf(alias));
  const settle = (): Promise<void> => hub.settle();
  await settle();
  if (options.pace === 'timer') m365.world.clock.onStep(settle);
  return {
    m365,
    council: options.council,
    get hub() {
      return hub;
    },
    settle,
    advanceTo: (time) => advance(m365, hub, time),
    crash: async () => {
      const { port } = hub;
      await hub.crash();
      hub = await startAgain(port);
    },
    close: async () => {
      await hub.close();
      await m365.close();
    },
  };
};
