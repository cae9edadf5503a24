/** With what the hub signs in, and as which kind of bot. */
import { readFileSync } from 'node:fs';
import type { Reader } from './reader.ts';

export type Credential =
  | { readonly secret: string }
  | { readonly certificate: { readonly privateKey: string; readonly thumbprintSha256: string } }
  | { readonly managedIdentity: true };

export type BotType = 'SingleTenant' | 'UserAssignedMSI';

/** A certificate, a managed identity, or else a secret, which must be there. */
export const credentialIn = (reader: Reader): Credential => {
  const file = reader.optional('HUB_CERTIFICATE_FILE');
  const thumbprintSha256 = reader.optional('HUB_CERTIFICATE_THUMBPRINT');
  if (file !== undefined && thumbprintSha256 !== undefined)
    return { certificate: { privateKey: readFileSync(file, 'utf8'), thumbprintSha256 } };
  if (reader.optional('HUB_MANAGED_IDENTITY') === 'yes') return { managedIdentity: true };
  const hint =
    'the client secret of the Entra app; or give HUB_CERTIFICATE_FILE and HUB_CERTIFICATE_THUMBPRINT, or HUB_MANAGED_IDENTITY=yes';
  return { secret: reader.required('HUB_APP_SECRET', hint) };
};

/** As the bot is registered in Azure. A misspelt type would be taken for one that signs in otherwise. */
export const botTypeIn = (reader: Reader): BotType => {
  const type = reader.optional('HUB_BOT_TYPE') ?? 'SingleTenant';
  if (type === 'SingleTenant' || type === 'UserAssignedMSI') return type;
  reader.wrong.push('HUB_BOT_TYPE is not right: SingleTenant or UserAssignedMSI');
  return 'SingleTenant';
};
