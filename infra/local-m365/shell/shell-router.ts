import express from 'express';
import type { ErrorRequestHandler, RequestHandler, Router } from 'express';
import type { World } from '../world.ts';
import { localCallersOnly } from './local-callers.ts';
import { builtPages } from './routes/built-pages.ts';
import { tellWhatIsWrong } from './routes/edit-routes.ts';
import { liveEvents } from './routes/live-events.ts';
import { personRoutes } from './routes/person-routes.ts';
import { securityHeaders } from './security-headers.ts';
import type { Sources } from './sources.ts';

/** The page that looks like Teams, at `/`, and what it asks for, below /shell/api. */
export function shellRouter(world: World, sources: Sources): Router {
  const router = express.Router();
  const api = express.Router();
  api.use(localCallersOnly, neverCached, express.json({ limit: '1mb' }));
  api.get('/context', (_request, response) => {
    response.json(contextOf(world, sources));
  });
  api.get('/events', liveEvents(world));
  api.use('/people', personRoutes(world, sources));
  api.use(tellWhatIsWrong(sources), refuse);
  router.use(['/shell', '/favicon.ico'], securityHeaders(sources.hubOrigin));
  router.get('/', securityHeaders(sources.hubOrigin));
  router.use('/shell/api', api);
  router.use(builtPages(sources.pages));
  return router;
}

function contextOf(world: World, sources: Sources): Record<string, unknown> {
  return {
    now: world.clock.now(),
    running: world.clock.running,
    tenantId: world.tenant.tenantId,
    appId: world.tenant.appId,
    catalogAppId: world.tenant.catalogAppId,
    sharePointHost: world.tenant.sharePointHost,
    supportsFiles: sources.connector.supportsFiles,
    hubOrigin: sources.hubOrigin(),
    tabs: sources.tabs(),
  };
}

const neverCached: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** A part that fails (a fault is switched on, say) answers 502 without detail; a broken request body 400. */
const refuse: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error);
  response.status(error.status === 400 || error.status === 413 ? error.status : 502).end();
};
