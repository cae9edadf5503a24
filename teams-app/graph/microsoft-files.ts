/** Addresses that Graph gives for the bytes of a file: only the tenant's own SharePoint is ever asked. */

/** Graph gave an address that is not SharePoint's: nothing was sent there. */
class StrangeAddress extends Error {
  override readonly name = 'StrangeAddress';
}

export interface FilePlaces {
  /** Where SharePoint is reached; absent: at the host that Graph names. */
  readonly sharePointOrigin?: string;
  /** Hosts of the council's sites. Absent: any below sharepoint.com. */
  readonly sharePointHosts?: readonly string[];
}

/**
 * Where the bytes are reached. Graph's pre-authenticated addresses lie at https on the host of the site;
 * any other is refused, and never sent anything. Throws a StrangeAddress.
 */
export const fileAddress = (
  given: string | null,
  { sharePointOrigin, sharePointHosts }: FilePlaces,
): string => {
  const address = given !== null && URL.canParse(given) ? new URL(given) : undefined;
  if (address === undefined || !isPlain(address) || !isOurs(address.hostname, sharePointHosts))
    throw new StrangeAddress('Graph gave an address for a file that is not SharePoint’s');
  return `${sharePointOrigin ?? address.origin}${address.pathname}${address.search}`;
};

const isPlain = ({ protocol, port, username, password }: URL): boolean =>
  protocol === 'https:' && port === '' && username === '' && password === '';

const isOurs = (host: string, hosts: readonly string[] | undefined): boolean =>
  hosts === undefined
    ? /^[a-z0-9-]+\.sharepoint\.com$/.test(host)
    : hosts.some((own) => own.toLowerCase() === host);
