/** Where Microsoft's and Notify's services are reached. Local is another cloud, told apart by these addresses alone. */
import type { Reader } from './reader.ts';

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
  /** Where GOV.UK's list of bank holidays lies. */
  readonly govUkOrigin: string;
  /** Absent: https://<host of the site>. */
  readonly sharePointOrigin?: string;
  /** Where files lie that people send in a chat. Absent: https://<tenant>-my.sharepoint.com. */
  readonly oneDriveOrigin?: string;
  /** Further hosts from which files of the chat may be fetched: those of a tenant in several regions. */
  readonly chatFileHosts: readonly string[];
  /** Origins that may frame the tab, beyond Teams' own. */
  readonly teamsOrigins: readonly string[];
}

const hostName = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/;

/** Names alone: a number in place of a host, or a star, could stand for any machine. */
const hostsIn = (reader: Reader): readonly string[] => {
  const hosts = (reader.optional('HUB_CHAT_FILE_HOSTS') ?? '').toLowerCase().split(/\s+/);
  const named = hosts.filter((host) => host !== '');
  if (named.every((host) => hostName.test(host))) return named;
  reader.wrong.push('HUB_CHAT_FILE_HOSTS is not right: names of hosts, with spaces between them');
  return [];
};

/** Microsoft's own addresses, each unless another is given. */
export const cloudIn = (reader: Reader, tenantId: string): Cloud => {
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
    govUkOrigin: reader.optional('HUB_GOVUK_ORIGIN') ?? 'https://www.gov.uk',
    ...(sharePointOrigin === undefined ? {} : { sharePointOrigin }),
    ...(oneDriveOrigin === undefined ? {} : { oneDriveOrigin }),
    chatFileHosts: hostsIn(reader),
    teamsOrigins: (reader.optional('HUB_TEAMS_ORIGINS') ?? '').split(/\s+/).filter((o) => o !== ''),
  };
};
