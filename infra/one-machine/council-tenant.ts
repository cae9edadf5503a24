/** A council's tenant on this machine: a Microsoft 365 of our own, its people, its two sites and its lists. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../teams-app/host/config.ts';
import { makeRight } from '../../teams-app/host/make-right.ts';
import { startM365 } from '../local-m365/start.ts';
import type { M365 } from '../local-m365/start.ts';
import { gatewayAccount, notifyAccount, sampleTenant } from '../local-m365/tenant.ts';
import { appCertificateIn } from './app-certificate.ts';
import type { AppCertificate } from './app-certificate.ts';
import { objectIdOf } from './council.ts';
import type { Council } from './council.ts';
import { fillLibrary } from './fill-in-library.ts';
import { fillDirectory, fillLists, graphSiteId } from './fill-in-council.ts';

export interface TenantOptions {
  /** Folder that holds everything, so that the next start carries on. */
  readonly data: string;
  readonly council: Council;
  /** Folder of a Microsoft 365 whose sites are right already (sites-made-right.ts): a copy of it is the beginning. */
  readonly begunFrom?: string;
  /** Where the hub is to listen; 0 or absent: any free port. */
  readonly port?: number;
  readonly m365Port?: number;
  /** Sets the clock to this time and stops it there (drills, tests); absent: the clock runs. */
  readonly clock?: number;
  /** File to which every Graph exchange is recorded. */
  readonly traffic?: string;
  /** SharePoint resource units that Graph grants a minute; 0 for no ceiling, absent: Microsoft's. */
  readonly ceiling?: number;
  /** How the local Microsoft 365 answers where nobody could tell: `name=answer;name=answer`. */
  readonly switches?: string;
  /** Whether Graph tells the hub of changes; left out: the hub reads the lists in turn. */
  readonly notifications?: boolean;
  /** Whether the hub gives signs of life to the service of this machine that listens for them. */
  readonly signsOfLife?: boolean;
  readonly progress?: (what: string) => void;
}

export interface CouncilTenant {
  readonly m365: M365;
  /** The settings with which a hub serves this council. */
  readonly config: Config;
}

const keyIn = async (data: string): Promise<string> => {
  const file = join(data, 'text-key');
  if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return readFile(file, 'utf8');
};

/** Where Graph posts to: the Microsoft 365 of this machine knows which hub is meant. */
const publicAddress = 'https://hub.valemoor.example';

interface Keys {
  readonly textKey: string;
  readonly certificate: AppCertificate;
}

/** The settings that a council would give in its environment, with the addresses of this machine. */
const configOf = (m365: M365, options: TenantOptions, { textKey, certificate }: Keys): Config => {
  const { tenant } = m365.world;
  const { addresses } = m365;
  const port = options.port ?? 0;
  return {
    port,
    address: `http://localhost:${String(port)}`,
    ...(options.notifications === true ? { notificationsAddress: publicAddress } : {}),
    dataFolder: options.data,
    tenantId: tenant.tenantId,
    appId: tenant.appId,
    credential: { certificate },
    botType: 'SingleTenant',
    sites: {
      register: graphSiteId(m365, 'register'),
      restricted: graphSiteId(m365, 'restricted'),
    },
    mailbox: tenant.mailbox,
    wellbeingMailbox: tenant.wellbeingMailbox,
    presence: true,
    textKey,
    notify: { apiKey: notifyAccount.apiKey, templateId: notifyAccount.smsTemplateId },
    voice: { address: addresses.voiceCalls, key: gatewayAccount.key },
    secondText: { gateway: { address: addresses.voiceTexts, key: gatewayAccount.key } },
    ...(options.signsOfLife === true
      ? { heartbeat: { method: 'POST', url: addresses.signsOfLife } as const }
      : {}),
    ...(options.ceiling === undefined ? {} : { graphUnits: options.ceiling }),
    cloud: {
      graphOrigin: addresses.graphOrigin,
      tokenEndpoint: addresses.entraTokenEndpoint,
      entraKeys: addresses.entraJwks,
      entraOpenIdMetadata: addresses.entraOpenIdMetadata,
      botOpenIdMetadata: addresses.botOpenIdMetadata,
      botServiceUrl: addresses.botServiceUrl,
      notifyOrigin: addresses.notifyOrigin,
      govUkOrigin: addresses.govUkOrigin,
      sharePointOrigin: addresses.sharePointOrigin,
      oneDriveOrigin: addresses.oneDriveOrigin,
      chatFileHosts: [],
      teamsOrigins: [addresses.shellOrigin],
    },
  };
};

interface Members {
  readonly register: readonly string[];
  readonly restricted: readonly string[];
}

/** Who may open the two SharePoint sites, and who may change what lies there by hand, as a council would set them. */
const readers: Members = {
  register: ['spoc-officer', 'senior-responsible-officer', 'manager', 'monitoring-officer'],
  restricted: ['senior-responsible-officer', 'monitoring-officer'],
};
const editors: Members = {
  register: ['senior-responsible-officer', 'manager'],
  restricted: ['senior-responsible-officer', 'monitoring-officer'],
};

const membersOf =
  (council: Council, members: Members) =>
  (person: string, site: string): boolean => {
    const roles = council.people.find(({ alias }) => objectIdOf(alias) === person)?.roles ?? [];
    const meant = site === sampleTenant.restrictedSiteId ? members.restricted : members.register;
    return roles.some((role) => meant.includes(role));
  };

/** The one answer that is documented and asks for setting up: the hub signs in with a certificate here. */
const asMicrosoftSays = 'sharePointSecret=refused';

/** Starts the Microsoft 365 as its data has it: nothing is made right and nothing filled in. */
export const openTenant = async (options: TenantOptions): Promise<CouncilTenant> => {
  const { data, council, traffic, clock, ceiling, switches } = options;
  await mkdir(data, { recursive: true });
  const m365 = await startM365({
    port: options.m365Port ?? 0,
    data,
    hubOrigin: '',
    ...(traffic === undefined ? {} : { traffic }),
    ...(clock === undefined ? {} : { clock }),
    ...(ceiling === undefined ? {} : { ceiling }),
    switches: [asMicrosoftSays, ...(switches === undefined ? [] : [switches])].join(';'),
    sharePointReaders: membersOf(council, readers),
    sharePointEditors: membersOf(council, editors),
  });
  const certificate = await appCertificateIn(data, m365.world);
  return { m365, config: configOf(m365, options, { textKey: await keyIn(data), certificate }) };
};

/** Starts the Microsoft 365 with the council's people in it, and makes and fills its lists through Graph. */
export const startTenant = async (options: TenantOptions): Promise<CouncilTenant> => {
  const tell = options.progress ?? ((): void => undefined);
  tell('Starting a Microsoft 365 on this machine');
  if (options.begunFrom !== undefined)
    await cp(options.begunFrom, options.data, { recursive: true });
  const { m365, config } = await openTenant(options);
  fillDirectory(m365, options.council);
  if (options.begunFrom === undefined) await makeRight(config, { onProgress: tell });
  await fillLists(m365, config.sites.register, options.council);
  await fillLists(m365, config.sites.restricted, options.council);
  await fillLibrary(m365, config.sites.register, options.council.documents ?? []);
  return { m365, config };
};
