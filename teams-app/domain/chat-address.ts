/** From where the hub fetches files of the chat: Microsoft's hosts by name, and nowhere else. */

/** The hosts of this council's tenant, and the connector through which the bot speaks. */
export interface ChatHosts {
  /** Host names in small letters, for example valemoor-my.sharepoint.com. */
  readonly shared: readonly string[];
  /** Origins, for example https://smba.trafficmanager.net. */
  readonly connectors: readonly string[];
}

const parsed = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

/** No name and password in it, and no way around the host that is checked. */
const isPlain = ({ username, password }: URL): boolean => username === '' && password === '';

/**
 * The address, if a file may be fetched from it: over https, at a host of the list, on the usual port.
 * An address is what somebody sent: it may name our own network, a number in place of a host, or a host
 * that only looks like Microsoft's.
 */
export const sharedAddress = (address: string, { shared }: ChatHosts): URL | undefined => {
  const url = parsed(address);
  const right =
    url?.protocol === 'https:' && url.port === '' && isPlain(url) && shared.includes(url.hostname);
  return right ? url : undefined;
};

/** The address, if it is the connector's: the bot's token goes there and to nobody else. */
export const connectorAddress = (address: string, { connectors }: ChatHosts): URL | undefined => {
  const url = parsed(address);
  return url !== undefined && isPlain(url) && connectors.includes(url.origin) ? url : undefined;
};

/** "valemoor.sharepoint.com" gives its own host and that of people's own files (valemoor-my.sharepoint.com). */
export const hostsOfTenant = (siteHost: string): readonly string[] => {
  const host = siteHost.toLowerCase();
  const [tenant = '', ...rest] = host.split('.');
  return [host, [`${tenant}-my`, ...rest].join('.')];
};
