import type { RequestHandler } from 'express';
import { verifyToken } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { refuse } from './refusals.ts';

/** Lets in the tenant's bot only: a token that Entra signed for the Bot Connector and this app. Else 401. */
export function botCheck(world: World): RequestHandler {
  return async (request, response, next) => {
    if (await isTheBot(world, request.headers.authorization)) return next();
    refuse(response, 401, 'BotNotRegistered', 'Authorization has been denied for this request.');
  };
}

async function isTheBot(world: World, header: string | undefined): Promise<boolean> {
  if (header === undefined || !header.startsWith('Bearer ')) return false;
  const token = header.slice('Bearer '.length);
  try {
    const claims = await verifyToken(world, token, { audience: 'https://api.botframework.com' });
    return (claims.appid ?? claims.azp) === world.tenant.appId;
  } catch {
    return false;
  }
}
