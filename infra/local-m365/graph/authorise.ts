/** Whether a caller may speak to the local Graph at all. */
import { TokenRefused, verifyToken } from '../entra/tokens.ts';
import type { TokenFault } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { Refusal } from './answers.ts';

const SENTENCES: Record<TokenFault, string> = {
  missing: 'Access token is empty.',
  malformed: 'IDX14100: JWT is not well formed, there are no dots (.).',
  signature: 'Access token validation failure. Signature is invalid.',
  expired: 'Lifetime validation failed, the token is expired.',
  audience: 'Access token validation failure. Invalid audience.',
  issuer: 'Access token validation failure. Invalid issuer.',
};

/** The application permissions in a token for Graph. Throws a Refusal (401) as Graph words it. */
export async function rolesOf(world: World, authorization: string | undefined): Promise<string[]> {
  try {
    const bearer = /^Bearer /i.test(authorization ?? '') ? authorization : undefined;
    const claims = await verifyToken(world, bearer, { audience: 'https://graph.microsoft.com' });
    const roles = claims['roles'];
    return Array.isArray(roles) ? roles.map(String) : [];
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    throw new Refusal(401, 'InvalidAuthenticationToken', SENTENCES[error.fault], {
      'WWW-Authenticate': 'Bearer',
    });
  }
}
