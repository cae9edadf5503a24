import type { Tenant } from './world.ts';

/** Where the parts of the local Microsoft 365 are reached: what a cloud's settings would name. */
export interface Addresses {
  readonly entraTokenEndpoint: string;
  readonly entraJwks: string;
  readonly entraOpenIdMetadata: string;
  /** Stands for https://graph.microsoft.com; the path goes on with /v1.0. */
  readonly graphOrigin: string;
  readonly botOpenIdMetadata: string;
  /** The service URL that stands in every activity, with its closing slash. */
  readonly botServiceUrl: string;
  readonly notifyOrigin: string;
  /** The telephone gateway's addresses for calls and for text messages. */
  readonly voiceCalls: string;
  readonly voiceTexts: string;
  /** A service outside that listens for signs of life. */
  readonly signsOfLife: string;
  /** Stands for https://www.gov.uk: the list of bank holidays. */
  readonly govUkOrigin: string;
  /** Stands for https://{sharePointHost of the tenant}: site scripts, and files sent in slices or fetched. */
  readonly sharePointOrigin: string;
  /** Stands for https://{oneDriveHost of the tenant}: files that people send in a chat. */
  readonly oneDriveOrigin: string;
  readonly shellOrigin: string;
}

/** The addresses of the parts below `origin` (no trailing slash). */
export function addressesOf(origin: string, tenant: Tenant): Addresses {
  const entra = `${origin}/entra/${tenant.tenantId}`;
  return {
    entraTokenEndpoint: `${entra}/oauth2/v2.0/token`,
    entraJwks: `${entra}/discovery/v2.0/keys`,
    entraOpenIdMetadata: `${entra}/v2.0/.well-known/openid-configuration`,
    graphOrigin: `${origin}/graph`,
    botOpenIdMetadata: `${origin}/connector/v1/.well-known/openidconfiguration`,
    botServiceUrl: `${origin}/connector/teams/`,
    notifyOrigin: `${origin}/notify`,
    voiceCalls: `${origin}/voice/calls`,
    voiceTexts: `${origin}/voice/texts`,
    signsOfLife: `${origin}/watch/beat`,
    govUkOrigin: `${origin}/gov-uk`,
    sharePointOrigin: `${origin}/sharepoint`,
    oneDriveOrigin: `${origin}/onedrive`,
    shellOrigin: origin,
  };
}
