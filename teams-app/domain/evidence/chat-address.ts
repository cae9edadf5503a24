/** From where the hub fetches files of the chat: Microsoft's hosts by name, and nowhere else. */

/** The hosts of this council's tenant, and the connector through which the bot speaks. */
export interface ChatHosts {
  /** Host names in small letters, for example valemoor-my.sharepoint.com. */
  readonly shared: readonly string[];
  /** Origins, for example https://smba.trafficmanager.net. */
  readonly connectors: readonly string[];
}

/**
 * A host by its name, on the usual port, and a path in which nothing stands that some reader of addresses
 * takes for the end of the host: no name and password, no backslash, no white space.
 */
const plain = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::443)?(?:[/?][^\s\\]*)?$/i;

/**
 * Whether a file may be fetched from this address: over https, from a host of the list. An address is what
 * somebody sent: it may name our own network, a number in place of a host, or a host that only looks like
 * Microsoft's.
 */
export const isSharedAddress = (address: string, { shared }: ChatHosts): boolean => {
  const host = plain.exec(address)?.[1]?.toLowerCase();
  return host !== undefined && shared.includes(host);
};

/** Whether this is the connector's: the bot's token goes there and to nobody else. */
export const isConnectorAddress = (address: string, { connectors }: ChatHosts): boolean =>
  connectors.some((origin) => address.startsWith(`${origin}/`)) && /^[^\s\\]+$/.test(address);

/** "valemoor.sharepoint.com" gives its own host and that of people's own files (valemoor-my.sharepoint.com). */
export const hostsOfTenant = (siteHost: string): readonly string[] => {
  const host = siteHost.toLowerCase();
  const [tenant = '', ...rest] = host.split('.');
  return [host, [`${tenant}-my`, ...rest].join('.')];
};
