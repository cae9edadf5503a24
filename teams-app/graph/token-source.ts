/** The one source of tokens, for Graph, SharePoint and the bot's calls to its channel. */
import { ConfidentialClientApplication, ManagedIdentityApplication } from '@azure/msal-node';
import type { Configuration } from '@azure/msal-node';

export interface TokenSettings {
  readonly tenantId: string;
  /** The Entra app; with a managed identity the client id of that identity. */
  readonly clientId: string;
  readonly credential:
    | { readonly secret: string }
    | { readonly certificate: { readonly privateKey: string; readonly thumbprintSha256: string } }
    | { readonly managedIdentity: true };
  /** Absent: Entra's own, found from the tenant. */
  readonly tokenEndpoint?: string;
}

/** A token for a scope such as https://graph.microsoft.com/.default. */
export type TokenSource = (scope: string) => Promise<string>;

/**
 * App-only tokens, kept by msal until shortly before they end. Rejects with msal's error where Entra is
 * away or refuses the credential; its message holds no secret.
 */
export const tokenSource = (settings: TokenSettings): TokenSource =>
  'managedIdentity' in settings.credential
    ? fromManagedIdentity(settings.clientId)
    : fromCredential(settings);

const fromManagedIdentity = (clientId: string): TokenSource => {
  const identity = new ManagedIdentityApplication({
    managedIdentityIdParams: { userAssignedClientId: clientId },
  });
  return async (scope) => {
    const resource = scope.replace(/\/\.default$/, '');
    return (await identity.acquireToken({ resource })).accessToken;
  };
};

const fromCredential = (settings: TokenSettings): TokenSource => {
  const app = new ConfidentialClientApplication({ auth: authOf(settings) });
  return async (scope) => {
    const answer = await app.acquireTokenByClientCredential({ scopes: [scope] });
    if (answer === null || answer.accessToken === '') throw new Error('Entra gave no token');
    return answer.accessToken;
  };
};

const authOf = (settings: TokenSettings): Configuration['auth'] => {
  const { clientId, credential, tenantId, tokenEndpoint } = settings;
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  return {
    clientId,
    authority,
    ...('secret' in credential ? { clientSecret: credential.secret } : {}),
    ...('certificate' in credential ? { clientCertificate: credential.certificate } : {}),
    ...(tokenEndpoint === undefined
      ? {}
      : { authorityMetadata: metadataWith(authority, tokenEndpoint) }),
  };
};

/** Given metadata, msal asks nobody for it, and the token endpoint may lie elsewhere. */
const metadataWith = (authority: string, tokenEndpoint: string): string =>
  JSON.stringify({
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: tokenEndpoint,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  });
