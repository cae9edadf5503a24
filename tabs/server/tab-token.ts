/** Teams single-sign-on tokens: who is calling, or nothing. Source: Microsoft's access-token claims reference. */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { PersonKey } from '#core/domain/people.ts';

/** The pages of Teams, Outlook and Microsoft 365 that may ask for our token on somebody's behalf. */
const teamsClients: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // Teams on a desktop or phone
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', // Teams on the web
  '4765445b-32c6-49b0-83e6-1d93765276ca', // Microsoft 365 on the web
  '0ec893e0-5785-4de6-99da-4ed124e5296c', // Microsoft 365 on a desktop
  'd3590ed6-52b3-4102-aeff-aad2292ab01c', // Microsoft 365 on a phone, Outlook on a desktop
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3', // Outlook on the web
  '27922004-5251-4030-b22d-91ecd9a37ea4', // Outlook on a phone
];

export interface TabTokenSettings {
  /** The one tenant whose people may call. */
  readonly tenantId: string;
  /** The app's client id: the audience of a version 2 token. */
  readonly clientId: string;
  /** Where the tenant's signing keys are read from. */
  readonly jwksUri: string;
}

/**
 * The Entra object id of the caller; undefined for a token that is missing or wrong in any way.
 * Throws when the tenant's keys cannot be read, which says nothing about the token.
 */
export type ReadCaller = (authorization: string | undefined) => Promise<PersonKey | undefined>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Made once: it keeps the tenant's signing keys and renews them when a new one is met. */
export const callerReader = (settings: TabTokenSettings): ReadCaller => {
  const keys = createRemoteJWKSet(new URL(settings.jwksUri));
  const checks = {
    algorithms: ['RS256'],
    audience: settings.clientId,
    issuer: `https://login.microsoftonline.com/${settings.tenantId}/v2.0`,
    requiredClaims: ['exp'],
    clockTolerance: 60,
  };
  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    try {
      return callerIn((await jwtVerify(token, keys, checks)).payload, settings);
    } catch (problem) {
      if (isTokensFault(problem)) return undefined;
      throw problem;
    }
  };
};

const callerIn = (
  claims: JWTPayload,
  { tenantId, clientId }: TabTokenSettings,
): PersonKey | undefined => {
  const { aud, tid, oid, scp, azp, ver } = claims;
  const right =
    aud === clientId &&
    tid === tenantId &&
    ver === '2.0' &&
    typeof azp === 'string' &&
    teamsClients.includes(azp) &&
    typeof scp === 'string' &&
    scp.split(' ').includes('access_as_user');
  return right && typeof oid === 'string' && guid.test(oid) ? oid : undefined;
};

/** Unreadable keys are jose's plain error, a time-out or a failed fetch; all else is wrong with the token. */
const isTokensFault = (problem: unknown): boolean =>
  problem instanceof errors.JOSEError &&
  !(problem instanceof errors.JWKSTimeout) &&
  !(problem instanceof errors.JWKSInvalid) &&
  problem.code !== errors.JOSEError.code;
