/** The first look at a token that comes with an activity, before botbuilder's own. */
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { botFramework } from './bot-settings.ts';

/** Says nothing of the reason: that goes to nobody. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

export type TokenCheck = (header: string) => Promise<void>;

const patience = 10_000;
/** As botbuilder allows. */
const skewSeconds = 300;

const keysOf = async (metadataUrl: string): Promise<JWTVerifyGetKey> => {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`The bot's key metadata answered ${String(response.status)}`);
  const { jwks_uri } = (await response.json()) as { jwks_uri?: unknown };
  if (typeof jwks_uri !== 'string') throw new Error("The bot's key metadata names no keys");
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: patience });
};

/** Codes with which jose says that the keys could not be had: no fault of the token. */
const keysAway = ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT'];

const isRefusal = (problem: unknown): boolean =>
  problem instanceof errors.JOSEError && !keysAway.includes(problem.code);

/**
 * Signature, issuer, audience, times and algorithm. Why before botbuilder: its check answers 500 to
 * forged tokens, writes each of them to the console with its stack, and lets the bot's own Entra tokens
 * in. Throws TokenRefused; any other error means that the keys were not reached.
 */
export const tokenCheck = (metadataUrl: string, appId: string): TokenCheck => {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return async (header) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header) ?? [];
    if (token === undefined) throw new TokenRefused();
    keys ??= keysOf(metadataUrl);
    const known = await keys.catch((problem: unknown) => {
      keys = undefined;
      throw problem;
    });
    await jwtVerify(token, known, {
      issuer: botFramework,
      audience: appId,
      algorithms: ['RS256', 'RS384', 'RS512'],
      clockTolerance: skewSeconds,
      requiredClaims: ['exp'],
    }).catch((problem: unknown) => {
      throw isRefusal(problem) ? new TokenRefused() : problem;
    });
  };
};
