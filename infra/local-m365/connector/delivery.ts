import type { JWTPayload } from 'jose';
import type { World } from '../world.ts';
import { serviceUrlOf } from './identities.ts';
import type { SigningKey } from './signing-key.ts';

const patience = 15_000;

export interface Delivered {
  /** As the bot answered; 502 where it was not reached, 504 where it had not answered within 15 s. */
  readonly status: number;
  readonly body: unknown;
}

/** The claims of a token with which Teams comes to the bot. Its times are real time: bots check them against that. */
export function channelClaims(world: World): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: 'https://api.botframework.com',
    aud: world.tenant.appId,
    serviceurl: serviceUrlOf(world),
    iat: now,
    nbf: now,
    exp: now + 3600,
  };
}

/** Posts one activity to the bot. `token` replaces the connector's own; null sends none. */
export async function deliver(
  world: World,
  key: SigningKey,
  hubOrigin: string,
  activity: Record<string, unknown>,
  token?: string | null,
): Promise<Delivered> {
  const bearer = token === undefined ? await key.sign(channelClaims(world)) : token;
  try {
    const response = await fetch(`${hubOrigin}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(activity),
      signal: AbortSignal.timeout(patience),
    });
    return { status: response.status, body: readBody(await response.text()) };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { status: late ? 504 : 502, body: undefined };
  }
}

function readBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
