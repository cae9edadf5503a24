/** The only reader of the environment. Local is another cloud, told apart by the addresses here alone. */
import { readFileSync } from 'node:fs';

export type Credential =
  | { readonly secret: string }
  | { readonly certificate: { readonly privateKey: string; readonly thumbprintSha256: string } }
  | { readonly managedIdentity: true };

/** Where Microsoft's and Notify's services are reached. */
export interface Cloud {
  readonly graphOrigin: string;
  /** Absent: Entra's own, found from the tenant. */
  readonly tokenEndpoint?: string;
  readonly entraKeys: string;
  readonly entraOpenIdMetadata: string;
  readonly botOpenIdMetadata: string;
  /** Where Teams is reached for people whose chat the hub does not know yet. */
  readonly botServiceUrl: string;
  readonly notifyOrigin: string;
  /** Absent: https://<host of the site>. */
  readonly sharePointOrigin?: string;
  /** Where files lie that people send in a chat. Absent: https://<tenant>-my.sharepoint.com. */
  readonly oneDriveOrigin?: string;
  /** Further hosts from which files of the chat may be fetched: those of a tenant in several regions. */
  readonly chatFileHosts: readonly string[];
  /** Origins that may frame the tab, beyond Teams' own. */
  readonly teamsOrigins: readonly string[];
}

export interface Config {
  readonly port: number;
  /** The address of this machine on which it listens; absent: all of them. */
  readonly listenOn?: string;
  /** Where people's devices reach the hub, for example https://safety.valemoor.gov.uk. */
  readonly address: string;
  /** Where Microsoft Graph reaches the hub to tell of changes, https; absent: nowhere, and the lists are read in turn. */
  readonly notificationsAddress?: string;
  /** Folder of the promises store; '' keeps it in memory, for tests alone. */
  readonly dataFolder: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly credential: Credential;
  readonly botType: 'SingleTenant' | 'UserAssignedMSI';
  /** Graph ids of the two sites: host,site collection id,site id. */
  readonly sites: { readonly register: string; readonly restricted: string };
  /** The mailbox from which alerts are sent. */
  readonly mailbox: string;
  /** 32 bytes in base64: seals councillors' words in the promises store. */
  readonly textKey: string;
  readonly notify?: { readonly apiKey: string; readonly templateId: string };
  /**
   * SharePoint's resource units a minute that this instance may spend; 0: as many as it likes. Absent:
   * what the smallest tenant has. Several instances share what Microsoft allows the app.
   */
  readonly graphUnits?: number;
  readonly cloud: Cloud;
}

type Environment = Readonly<Record<string, string | undefined>>;

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

class Reader {
  readonly wrong: string[] = [];
  readonly from: Environment;
  constructor(from: Environment) {
    this.from = from;
  }

  optional(name: string): string | undefined {
    const value = this.from[name]?.trim();
    return value === '' ? undefined : value;
  }

  required(name: string, meaning: string, fits: (value: string) => boolean = () => true): string {
    const value = this.optional(name);
    if (value !== undefined && fits(value)) return value;
    this.wrong.push(`${name} is ${value === undefined ? 'missing' : 'not right'}: ${meaning}`);
    return '';
  }
}

const isGuid = (value: string): boolean => guid.test(value);
const isKey = (value: string): boolean => Buffer.from(value, 'base64').length === 32;
const isSite = (value: string): boolean => value.split(',').length === 3;

const credentialIn = (reader: Reader): Credential => {
  const file = reader.optional('HUB_CERTIFICATE_FILE');
  const thumbprintSha256 = reader.optional('HUB_CERTIFICATE_THUMBPRINT');
  if (file !== undefined && thumbprintSha256 !== undefined)
    return { certificate: { privateKey: readFileSync(file, 'utf8'), thumbprintSha256 } };
  if (reader.optional('HUB_MANAGED_IDENTITY') === 'yes') return { managedIdentity: true };
  const hint =
    'the client secret of the Entra app; or give HUB_CERTIFICATE_FILE and HUB_CERTIFICATE_THUMBPRINT, or HUB_MANAGED_IDENTITY=yes';
  return { secret: reader.required('HUB_APP_SECRET', hint) };
};

const botTypeIn = (reader: Reader): Config['botType'] => {
  const type = reader.optional('HUB_BOT_TYPE') ?? 'SingleTenant';
  if (type === 'SingleTenant' || type === 'UserAssignedMSI') return type;
  reader.wrong.push('HUB_BOT_TYPE is not right: SingleTenant or UserAssignedMSI');
  return 'SingleTenant';
};

const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/;

/** Names alone: a number in place of a host, or a star, could stand for any machine. */
const hostsIn = (reader: Reader): readonly string[] => {
  const hosts = (reader.optional('HUB_CHAT_FILE_HOSTS') ?? '').toLowerCase().split(/\s+/);
  const named = hosts.filter((host) => host !== '');
  if (named.every((host) => hostName.test(host))) return named;
  reader.wrong.push('HUB_CHAT_FILE_HOSTS is not right: names of hosts, with spaces between them');
  return [];
};

const cloudIn = (reader: Reader, tenantId: string): Cloud => {
  const login = `https://login.microsoftonline.com/${tenantId}`;
  const tokenEndpoint = reader.optional('HUB_TOKEN_ENDPOINT');
  const sharePointOrigin = reader.optional('HUB_SHAREPOINT_ORIGIN');
  const oneDriveOrigin = reader.optional('HUB_ONEDRIVE_ORIGIN');
  return {
    graphOrigin: reader.optional('HUB_GRAPH_ORIGIN') ?? 'https://graph.microsoft.com',
    ...(tokenEndpoint === undefined ? {} : { tokenEndpoint }),
    entraKeys: reader.optional('HUB_ENTRA_KEYS') ?? `${login}/discovery/v2.0/keys`,
    entraOpenIdMetadata:
      reader.optional('HUB_ENTRA_METADATA') ?? `${login}/v2.0/.well-known/openid-configuration`,
    botOpenIdMetadata:
      reader.optional('HUB_BOT_METADATA') ??
      'https://login.botframework.com/v1/.well-known/openidconfiguration',
    botServiceUrl: reader.optional('HUB_BOT_SERVICE') ?? 'https://smba.trafficmanager.net/teams/',
    notifyOrigin:
      reader.optional('HUB_NOTIFY_ORIGIN') ?? 'https://api.notifications.service.gov.uk',
    ...(sharePointOrigin === undefined ? {} : { sharePointOrigin }),
    ...(oneDriveOrigin === undefined ? {} : { oneDriveOrigin }),
    chatFileHosts: hostsIn(reader),
    teamsOrigins: (reader.optional('HUB_TEAMS_ORIGINS') ?? '').split(/\s+/).filter((o) => o !== ''),
  };
};

const notifyIn = (reader: Reader): Pick<Config, 'notify'> => {
  const apiKey = reader.optional('HUB_NOTIFY_KEY');
  if (apiKey === undefined) return {};
  const templateId = reader.required(
    'HUB_NOTIFY_TEMPLATE',
    'the id of the Notify template',
    isGuid,
  );
  return { notify: { apiKey, templateId } };
};

const graphUnitsIn = (reader: Reader): Pick<Config, 'graphUnits'> => {
  const text = reader.optional('HUB_GRAPH_UNITS');
  if (text === undefined) return {};
  if (/^\d{1,7}$/.test(text)) return { graphUnits: Number(text) };
  reader.wrong.push('HUB_GRAPH_UNITS is not right: resource units a minute, a whole number');
  return {};
};

/** Microsoft posts to https alone. Whoever gives no address of its own has Graph use the one of the devices. */
const notificationsIn = (reader: Reader): Pick<Config, 'notificationsAddress'> => {
  const given = reader.optional('HUB_NOTIFICATIONS') ?? reader.optional('HUB_ADDRESS') ?? '';
  const address = given.replace(/\/+$/, '');
  if (given === 'no' || !address.startsWith('https://')) return {};
  return { notificationsAddress: address };
};

/**
 * The settings of this instance. Throws one Error that lists everything that is missing or wrong, each
 * with what to give: an empty app id would switch the bot's authentication off, so it never starts.
 */
export const readConfig = (environment: Environment): Config => {
  const reader = new Reader(environment);
  const tenantId = reader.required('HUB_TENANT_ID', 'the id of the Entra tenant', isGuid);
  const listenOn = reader.optional('HUB_LISTEN_ON');
  const config: Config = {
    port: Number(reader.optional('PORT') ?? '3978'),
    ...(listenOn === undefined ? {} : { listenOn }),
    address: reader.required(
      'HUB_ADDRESS',
      'where devices reach the hub, for example https://safety.council.gov.uk',
    ),
    ...notificationsIn(reader),
    dataFolder: reader.optional('HUB_DATA') ?? '.data',
    tenantId,
    appId: reader.required('HUB_APP_ID', 'the id of the Entra app', isGuid),
    credential: credentialIn(reader),
    botType: botTypeIn(reader),
    sites: {
      register: reader.required('HUB_REGISTER_SITE', 'host,site collection id,site id', isSite),
      restricted: reader.required('HUB_RESTRICTED_SITE', 'host,site collection id,site id', isSite),
    },
    mailbox: reader.required('HUB_MAILBOX', 'the address from which alerts are sent'),
    textKey: reader.required('HUB_TEXT_KEY', '32 random bytes in base64', isKey),
    ...notifyIn(reader),
    ...graphUnitsIn(reader),
    cloud: cloudIn(reader, tenantId),
  };
  if (reader.wrong.length > 0)
    throw new Error(
      `The hub can’t start until these settings are right:\n- ${reader.wrong.join('\n- ')}`,
    );
  return config;
};

/** The environment of this process, read once at start. */
export const configFromProcess = (): Config => readConfig(process.env);
