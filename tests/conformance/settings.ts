/**
 * Which Microsoft 365 the conformance tests ask. Without any of these it is the local one, which they start themselves.
 *
 * CONFORMANCE_TENANT, CONFORMANCE_CLIENT   ids of the tenant and of the app
 * CONFORMANCE_SECRET, or CONFORMANCE_CERTIFICATE (a PEM file with its key) and CONFORMANCE_THUMBPRINT (SHA-256)
 * CONFORMANCE_REGISTER, CONFORMANCE_RESTRICTED   ids of two test sites, host,guid,guid, granted to the app as fullcontrol
 * CONFORMANCE_HOST   the tenant's SharePoint host, for example example.sharepoint.com
 * CONFORMANCE_FOREIGN   id of a site that the app has no grant for; the case is passed over without it
 * CONFORMANCE_HOOK, CONFORMANCE_HOOK_PORT   public https address, and the port here to which it leads; without them
 *   nobody subscribes
 */
import { readFileSync } from 'node:fs';
import type { TokenSettings } from '../../teams-app/graph/token-source.ts';

export interface RealTenant {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: TokenSettings['credential'];
  readonly sites: { readonly register: string; readonly restricted: string };
  readonly host: string;
  readonly foreignSite: string | undefined;
  readonly hook: { readonly address: string; readonly port: number } | undefined;
}

const given = (name: string): string | undefined => process.env[`CONFORMANCE_${name}`] || undefined;

const needed = (name: string): string => {
  const value = given(name);
  if (value === undefined) throw new Error(`CONFORMANCE_${name} is missing`);
  return value;
};

const credential = (): TokenSettings['credential'] => {
  const file = given('CERTIFICATE');
  if (file === undefined) return { secret: needed('SECRET') };
  const thumbprintSha256 = needed('THUMBPRINT');
  return { certificate: { privateKey: readFileSync(file, 'utf8'), thumbprintSha256 } };
};

/** The real tenant that the environment names; undefined for the local one. */
export const realTenant = (): RealTenant | undefined => {
  const tenantId = given('TENANT');
  if (tenantId === undefined) return undefined;
  const address = given('HOOK');
  return {
    tenantId,
    clientId: needed('CLIENT'),
    credential: credential(),
    sites: { register: needed('REGISTER'), restricted: needed('RESTRICTED') },
    host: needed('HOST'),
    foreignSite: given('FOREIGN'),
    hook: address === undefined ? undefined : { address, port: Number(needed('HOOK_PORT')) },
  };
};
