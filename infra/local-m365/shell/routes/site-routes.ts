import express from 'express';
import type { RequestHandler, Response, Router } from 'express';
import type { Sources } from '../sources.ts';

/**
 * The SharePoint sites as this person may see them. Whoever may not open a site gets 403 for its lists and 404
 * for its items. Mounted below /people/:person.
 */
export function siteRoutes(sources: Sources): Router {
  const router = express.Router({ mergeParams: true });
  router.get(
    '/sites',
    answer(({ person }, response) => {
      response.json(
        sources.sites.map((site) => ({
          ...site,
          mayRead: sources.mayReadSite(person, site.id),
          mayEdit: sources.mayEditSite(person, site.id),
        })),
      );
    }),
  );
  router.get(
    '/sites/:site/lists',
    answer(({ person, site }, response) => {
      if (!sources.mayReadSite(person, site)) return void response.status(403).end();
      response.json(sources.lists(site));
    }),
  );
  router.get('/lists/:list/items', (request, response) => {
    const { person, list } = request.params as unknown as Names;
    const site = sources.siteOfList(list);
    if (site === undefined || !sources.mayReadSite(person, site))
      return void response.status(404).end();
    const view = request.query.view;
    response.json(sources.items(list, typeof view === 'string' ? view : undefined));
  });
  return router;
}

interface Names {
  readonly person: string;
  readonly site: string;
  readonly list: string;
}

function answer(handle: (names: Names, response: Response) => void): RequestHandler {
  return (request, response) => handle(request.params as unknown as Names, response);
}
