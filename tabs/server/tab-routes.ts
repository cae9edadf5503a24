/** All that the tabs need of a server: the function calls and the pages. */
import express from 'express';
import type { Router } from 'express';
import { calendarRoute } from './calendar-route.ts';
import { evidenceRoute } from './evidence-route.ts';
import type { EvidenceDoor } from './evidence-route.ts';
import { functionRoute } from './function-route.ts';
import type { FunctionRouteOptions } from './function-route.ts';
import { libraryRoute } from './library-route.ts';
import type { LibraryRouteOptions } from './library-route.ts';
import { pageRoute } from './page-route.ts';
import type { PageRouteOptions } from './page-route.ts';
import { callerReader } from './tab-token.ts';
import type { TabTokenSettings } from './tab-token.ts';

export interface TabRoutesOptions
  extends Omit<FunctionRouteOptions, 'readCaller'>, PageRouteOptions {
  readonly token: TabTokenSettings;
  readonly evidence: EvidenceDoor;
  readonly readDocument: LibraryRouteOptions['readDocument'];
}

/** `POST /api/functions/<name>`, the files below `/api/evidence` and `/api/library`, `GET /api/duty/my-turns.ics`, and `GET /tabs/<page>`; mount it at the root. */
export const tabRoutes = (options: TabRoutesOptions): Router => {
  const router = express.Router();
  const readCaller = callerReader(options.token);
  router.use('/api/functions', functionRoute({ ...options, readCaller }));
  router.use('/api/evidence', evidenceRoute({ ...options, readCaller }));
  router.use('/api/library', libraryRoute({ ...options, readCaller }));
  router.use('/api/duty', calendarRoute({ ...options, readCaller }));
  router.use('/tabs', pageRoute(options));
  return router;
};
