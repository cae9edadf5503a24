/** When the proof ends with which the app signs in: from then on nothing works at all. */
import { X509Certificate } from 'node:crypto';
import { lookOf } from '../../sharepoint/doctor/finding.ts';
import type { Look } from '../../sharepoint/doctor/finding.ts';
import type { Credential } from './config.ts';

const day = 24 * 60 * 60 * 1_000;
/** Days before the end at which somebody should begin. */
const soon = 45;

const where = 'App, its certificate';
const renew =
  'Make a new certificate, add it to the app in Entra beside the old one, and set HUB_CERTIFICATE_FILE and HUB_CERTIFICATE_THUMBPRINT.';

const secretNote =
  'When the client secret ends: only Entra shows it, on the app’s page under Certificates & secrets. A certificate would let the doctor see it, and SharePoint takes nothing else.';

const certificateIn = (pem: string): X509Certificate | undefined => {
  const [found] = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem) ?? [];
  if (found === undefined) return undefined;
  try {
    return new X509Certificate(found);
  } catch {
    return undefined;
  }
};

const ofCertificate = (certificate: X509Certificate, now: number): Look => {
  const days = Math.floor((Date.parse(certificate.validTo) - now) / day);
  if (days >= soon) return lookOf([]);
  const what =
    days < 0
      ? `The certificate ended on ${certificate.validTo}: the app can no longer sign in`
      : `The certificate ends on ${certificate.validTo}, in ${String(days)} days`;
  return lookOf([{ serious: days < 0, where, what, todo: renew }]);
};

/** `now` is in milliseconds since 1970, by this machine's own clock: Entra goes by the real time. */
export const credentialLook = (credential: Credential, now: number): Look => {
  if ('managedIdentity' in credential) return lookOf([]);
  if ('secret' in credential) return lookOf([], secretNote);
  const certificate = certificateIn(credential.certificate.privateKey);
  if (certificate !== undefined) return ofCertificate(certificate, now);
  return lookOf(
    [],
    'When the certificate ends: HUB_CERTIFICATE_FILE holds the key alone. Put the certificate into the same file, below the key.',
  );
};
