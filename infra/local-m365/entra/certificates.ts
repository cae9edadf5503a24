/** Certificates that an app may sign in with instead of a secret. */
import { X509Certificate } from 'node:crypto';
import { decodeProtectedHeader, errors, importX509, jwtVerify } from 'jose';
import type { World } from '../world.ts';
import { SignInRefused } from './tokens.ts';

const TABLE =
  'create table if not exists entra_certificates (thumbprint text primary key, pem text)';

/** The base64url SHA-256 thumbprint of a certificate, as `x5t#S256` has it. */
const thumbprintOf = (pem: string): string =>
  Buffer.from(new X509Certificate(pem).fingerprint256.replaceAll(':', ''), 'hex').toString(
    'base64url',
  );

/** Registers a public certificate (PEM) with the hub's app, as an administrator does on the app's page. */
export function registerCertificate(world: World, pem: string): void {
  world.database.exec(TABLE);
  const sql = 'insert or replace into entra_certificates values (?, ?)';
  world.database.prepare(sql).run(thumbprintOf(pem), pem);
}

/**
 * Checks a client_assertion: signed (PS256, or RS256 as older libraries do) by a registered certificate, for this app, for
 * one of the audiences, and not expired. Throws SignInRefused.
 */
export async function checkAssertion(
  world: World,
  assertion: string,
  audience: string[],
): Promise<void> {
  const { appId } = world.tenant;
  const { alg, pem } = certificateFor(world, assertion);
  try {
    const checks = { issuer: appId, subject: appId, audience, algorithms: ['PS256', 'RS256'] };
    await jwtVerify(assertion, await importX509(pem, alg), {
      ...checks,
      requiredClaims: ['exp', 'jti'],
      clockTolerance: 300,
    });
  } catch (error) {
    throw refusalOf(error);
  }
}

function certificateFor(world: World, assertion: string): { alg: string; pem: string } {
  world.database.exec(TABLE);
  let header;
  try {
    header = decodeProtectedHeader(assertion);
  } catch {
    throw new SignInRefused(50027, 'JWT token is invalid or malformed.');
  }
  const named = header['x5t#S256'];
  const thumbprint = typeof named === 'string' ? named : '';
  const sql = 'select pem from entra_certificates where thumbprint = ?';
  const row = world.database.prepare(sql).get(thumbprint);
  const unknown =
    'The certificate with identifier used to sign the client assertion is not registered on application.';
  if (!row) throw new SignInRefused(700027, unknown);
  return { alg: header.alg ?? '', pem: String(row['pem']) };
}

function refusalOf(error: unknown): SignInRefused {
  if (error instanceof errors.JWTExpired) {
    return new SignInRefused(700024, 'Client assertion is not within its valid time range.');
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
    return new SignInRefused(
      700023,
      'Client assertion audience claim does not match Realm issuer.',
    );
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new SignInRefused(
      700021,
      'Client assertion application identifier does not match the client.',
    );
  }
  return new SignInRefused(700027, 'Client assertion failed signature validation.');
}
