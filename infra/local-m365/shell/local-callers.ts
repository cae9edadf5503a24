import type { RequestHandler } from 'express';

/**
 * Refuses a request that names this machine otherwise than as itself: a page elsewhere must not read the sample
 * people's chats, or their tokens, through a host name of its own that points here.
 */
export const localCallersOnly: RequestHandler = (request, response, next) => {
  if (['localhost', '127.0.0.1', '[::1]'].includes(request.hostname)) return next();
  response.status(403).end();
};
