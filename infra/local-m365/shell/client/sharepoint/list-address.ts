/** A list of the tenant by its web address. */
export interface ListAddress {
  /** Server-relative path of the site. */
  readonly sitePath: string;
  /** The list's name, as its address has it. */
  readonly list: string;
}

const host = /\.sharepoint\.(com|example)$/;
const path = /^(\/sites\/[^/]+)\/(?:Lists\/)?([^/]+)\/?$/;

/** The list in https://council.sharepoint.com/sites/register/Lists/Contacts; undefined for other addresses. */
export function listAddressOf(address: string): ListAddress | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const [, sitePath, list] = path.exec(decodeURIComponent(pathname)) ?? [];
  if (!host.test(hostname) || sitePath === undefined || list === undefined) return undefined;
  return { sitePath, list };
}
