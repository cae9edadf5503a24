/** The certificate with which the hub signs in on this machine: SharePoint itself takes no secret (platform-facts A8). */
import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { registerCertificate } from '../local-m365/entra/certificates.ts';
import type { World } from '../local-m365/world.ts';

export interface AppCertificate {
  /** PEM. */
  readonly privateKey: string;
  /** Hexadecimal. */
  readonly thumbprintSha256: string;
}

/** Where the key of the hub's app lies below its data, the certificate below it: the doctor sees when it ends. */
export const keyFileIn = (data: string): string => join(data, 'app-key.pem');
const certificateFileIn = (data: string): string => join(data, 'app-certificate.pem');

const make = async (data: string): Promise<void> => {
  const made = await generate([{ name: 'commonName', value: 'Councillor Safety Hub' }], {
    keySize: 2048,
  });
  await writeFile(keyFileIn(data), `${made.private}${made.cert}`, { mode: 0o600 });
  await writeFile(certificateFileIn(data), made.cert);
};

/**
 * The certificate of this folder, made the first time, and registered with the app as an administrator
 * does on its page in Entra.
 */
export const appCertificateIn = async (data: string, world: World): Promise<AppCertificate> => {
  if (!existsSync(certificateFileIn(data))) await make(data);
  const certificate = await readFile(certificateFileIn(data), 'utf8');
  registerCertificate(world, certificate);
  const { fingerprint256 } = new X509Certificate(certificate);
  return {
    privateKey: await readFile(keyFileIn(data), 'utf8'),
    thumbprintSha256: fingerprint256.replaceAll(':', ''),
  };
};
