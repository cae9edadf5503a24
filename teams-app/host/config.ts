/** The only reader of the environment. Each part of the settings has a file of its own in config/. */
import { cloudIn } from './config/cloud.ts';
import type { Cloud } from './config/cloud.ts';
import { botTypeIn, credentialIn } from './config/credential.ts';
import type { BotType, Credential } from './config/credential.ts';
import { databaseIn } from './config/database.ts';
import type { DatabaseSettings } from './config/database.ts';
import { gatewaysIn } from './config/gateways.ts';
import type { Gateways } from './config/gateways.ts';
import { heartbeatIn } from './config/heartbeat.ts';
import type { HeartbeatAddress } from './config/heartbeat.ts';
import { notifyIn } from './config/notify.ts';
import type { NotifySettings } from './config/notify.ts';
import { isGuid, Reader } from './config/reader.ts';
import type { Environment } from './config/reader.ts';
import { sharePointIn } from './config/sharepoint.ts';
import type { SharePointSettings } from './config/sharepoint.ts';

export type { Cloud, Credential };

export interface Config extends SharePointSettings, Gateways {
  readonly port: number;
  /** The address of this machine on which it listens; absent: all of them. */
  readonly listenOn?: string;
  /** Where people's devices reach the hub, for example https://safety.valemoor.gov.uk. */
  readonly address: string;
  /** Folder of the promises store; '' keeps it in memory, for tests alone. */
  readonly dataFolder: string;
  /** Absent: the promises lie in a file in the data folder, and one instance runs. */
  readonly database?: DatabaseSettings;
  readonly tenantId: string;
  readonly appId: string;
  readonly credential: Credential;
  readonly botType: BotType;
  /** The mailbox from which alerts are sent. */
  readonly mailbox: string;
  /** The mailbox in whose calendar cafés and online surgeries lie; absent: the council has none. */
  readonly wellbeingMailbox?: string;
  /** Contacts are shown with how they are in Teams. */
  readonly presence: boolean;
  /** 32 bytes in base64: seals councillors' words in the promises store. */
  readonly textKey: string;
  readonly notify?: NotifySettings;
  /** Where the sign of life goes; absent: nobody outside hears whether the hub is alive. */
  readonly heartbeat?: HeartbeatAddress;
  readonly cloud: Cloud;
}

const isKey = (value: string): boolean => Buffer.from(value, 'base64').length === 32;

const addressHint = 'where devices reach the hub, for example https://safety.council.gov.uk';

const wellbeingIn = (reader: Reader): Pick<Config, 'wellbeingMailbox'> => {
  const wellbeingMailbox = reader.optional('HUB_WELLBEING_MAILBOX');
  return wellbeingMailbox === undefined ? {} : { wellbeingMailbox };
};

const settingsIn = (reader: Reader): Config => {
  const tenantId = reader.required('HUB_TENANT_ID', 'the id of the Entra tenant', isGuid);
  const listenOn = reader.optional('HUB_LISTEN_ON');
  return {
    port: Number(reader.optional('PORT') ?? '3978'),
    ...(listenOn === undefined ? {} : { listenOn }),
    address: reader.required('HUB_ADDRESS', addressHint),
    dataFolder: reader.optional('HUB_DATA') ?? '.data',
    ...databaseIn(reader),
    tenantId,
    appId: reader.required('HUB_APP_ID', 'the id of the Entra app', isGuid),
    credential: credentialIn(reader),
    botType: botTypeIn(reader),
    ...sharePointIn(reader),
    mailbox: reader.required('HUB_MAILBOX', 'the address from which alerts are sent'),
    ...wellbeingIn(reader),
    presence: reader.optional('HUB_PRESENCE') === 'yes',
    textKey: reader.required('HUB_TEXT_KEY', '32 random bytes in base64', isKey),
    ...notifyIn(reader),
    ...gatewaysIn(reader),
    ...heartbeatIn(reader),
    cloud: cloudIn(reader, tenantId),
  };
};

/**
 * The settings of this instance. Throws one Error that lists everything that is missing or wrong, each
 * with what to give: an empty app id would switch the bot's authentication off, so it never starts.
 */
export const readConfig = (environment: Environment): Config => {
  const reader = new Reader(environment);
  const config = settingsIn(reader);
  if (reader.wrong.length > 0)
    throw new Error(
      `The hub can’t start until these settings are right:\n- ${reader.wrong.join('\n- ')}`,
    );
  return config;
};

/** The environment of this process, read once at start. */
export const configFromProcess = (): Config => readConfig(process.env);
