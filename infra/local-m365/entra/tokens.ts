/**
 * Tokens as Entra issues them. Their times are real time and not the world's clock: the libraries that check them look at
 * the real one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import type { World } from '../world.ts';
import { signingKey } from './keys.ts';

/** Issuers of the two kinds of token that a tenant has: v2.0 for our own app, v1.0 for Graph, SharePoint and the bot service. */
export const issuerV2 = (tenantId: string): string =>
  `https://login.microsoftonline.com/${tenantId}/v2.0`;
export const issuerV1 = (tenantId: string): string => `https://sts.windows.net/${tenantId}/`;

/** Sign-in refused by Entra: an AADSTS code and its sentence. */
export class SignInRefused extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(`AADSTS${code}: ${message}`);
    this.code = code;
  }
}

export type TokenFault = 'missing' | 'malformed' | 'signature' | 'expired' | 'audience' | 'issuer';

/** A token that was checked and found wanting. */
export class TokenRefused extends Error {
  readonly fault: TokenFault;
  constructor(fault: TokenFault) {
    super(`token refused: ${fault}`);
    this.fault = fault;
  }
}

/**
 * Signs any claims with the tenant's key: for tests that need a token with something wrong in it.
 * Times are added where the claims have none; `expiresIn` is in seconds, an hour if left out, and may be negative.
 */
export async function issueToken(
  world: World,
  claims: Record<string, unknown>,
  options: { expiresIn?: number } = {},
): Promise<string> {
  const { kid, privateKey } = await signingKey(world);
  const now = Math.floor(Date.now() / 1000);
  const life = options.expiresIn ?? 3600;
  const start = life < 0 ? now + life - 3600 : now;
  const times = { iat: start, nbf: start, exp: now + life };
  return new SignJWT({ ...times, uti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .sign(privateKey);
}

/** How an app proved who it is, as tokens say it in `appidacr`. */
export type Proof = 'secret' | 'certificate';

/** A token that an app gets for another service with its own credentials (client_credentials). */
export function appToken(
  world: World,
  audience: string,
  roles: readonly string[],
  proof: Proof = 'secret',
): Promise<string> {
  const { tenantId, appId } = world.tenant;
  const principal = stableGuid(`principal ${appId}`);
  const claims = { aud: audience, idtyp: 'app', oid: principal, sub: principal, tid: tenantId };
  const held = roles.length > 0 ? { roles } : {};
  const means = proof === 'certificate' ? '2' : '1';
  const all =
    audience === appId
      ? { iss: issuerV2(tenantId), azp: appId, azpacr: means, ver: '2.0' }
      : { iss: issuerV1(tenantId), appid: appId, appidacr: means, ver: '1.0' };
  return issueToken(world, { ...claims, ...held, ...all });
}

/**
 * The token that Teams hands to a tab for this person (getAuthToken).
 * Throws SignInRefused for a person who is unknown or whose account is disabled.
 */
export async function ssoToken(world: World, personId: string): Promise<string> {
  const { tenantId, appId, teamsClientId } = world.tenant;
  const person = world.people.find(personId);
  if (!person) throw new SignInRefused(50034, 'The user account does not exist in the directory.');
  if (!person.accountEnabled) throw new SignInRefused(50057, 'The user account is disabled.');
  return issueToken(world, {
    aud: appId,
    iss: issuerV2(tenantId),
    azp: teamsClientId,
    azpacr: '0',
    name: person.displayName,
    oid: person.id,
    preferred_username: person.userPrincipalName,
    scp: 'access_as_user',
    sub: createHash('sha256').update(`${appId} ${person.id}`).digest('base64url'),
    tid: tenantId,
    ver: '2.0',
  });
}

/**
 * The claims of a token that this tenant's Entra signed for the audience.
 * @param bearer the token, or the whole Authorization header
 * Throws TokenRefused with what is wrong.
 */
export async function verifyToken(
  world: World,
  bearer: string | undefined,
  expected: { audience: string },
): Promise<JWTPayload> {
  const token = (bearer ?? '').replace(/^Bearer /i, '').trim();
  if (!token) throw new TokenRefused('missing');
  const { publicKey } = await signingKey(world);
  const issuer = [issuerV1(world.tenant.tenantId), issuerV2(world.tenant.tenantId)];
  const checks = {
    issuer,
    audience: expected.audience,
    algorithms: ['RS256'],
    clockTolerance: 300,
  };
  try {
    return (await jwtVerify(token, publicKey, checks)).payload;
  } catch (error) {
    throw new TokenRefused(faultOf(error, token));
  }
}

function faultOf(error: unknown, token: string): TokenFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'audience';
    return error.claim === 'iss' ? 'issuer' : 'expired';
  }
  try {
    decodeJwt(token);
    return 'signature';
  } catch {
    return 'malformed';
  }
}

/** A GUID that is always the same for the same words. */
export function stableGuid(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}
