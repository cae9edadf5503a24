/** Addresses that Graph gives for the bytes of a file: only Microsoft's are ever followed. */

/** Graph gave an address that is not SharePoint's: nothing was fetched from it. */
export class StrangeAddress extends Error {
  override readonly name = 'StrangeAddress';
}

/**
 * Where the bytes are reached. A pre-authenticated address of a UK tenant lies at https and below
 * sharepoint.com; any other is refused, and never sent anything. `origin`: where SharePoint is reached,
 * if not at the host itself.
 */
export const fileAddress = (given: string | null, origin?: string): string => {
  const address = given !== null && URL.canParse(given) ? new URL(given) : undefined;
  if (address === undefined || !isMicrosofts(address))
    throw new StrangeAddress('Graph gave an address for a file that is not SharePoint’s');
  return origin === undefined ? address.href : `${origin}${address.pathname}${address.search}`;
};

const isMicrosofts = ({ protocol, hostname, port, username, password }: URL): boolean =>
  protocol === 'https:' &&
  /^[a-z0-9-]+\.sharepoint\.com$/.test(hostname) &&
  port === '' &&
  username === '' &&
  password === '';
