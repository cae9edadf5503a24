import express from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Router } from 'express';
import type { Editing, Sources } from '../sources.ts';

/**
 * What a person does by hand to the rows of a list, and the versions of a row. Who may not open the site gets 404, who may
 * not edit there 403; what SharePoint refuses is answered with its sentence. Mounted below /people/:person.
 */
export function editRoutes(sources: Sources): Router {
  const router = express.Router({ mergeParams: true });
  const { editing } = sources;
  router.use('/lists/:list/items', (request, response, next) => {
    const { person, list } = namesOf(request);
    const site = sources.siteOfList(list);
    if (site === undefined || !sources.mayReadSite(person, site))
      return void response.status(404).end();
    const isReading = request.method === 'GET';
    if (!isReading && !sources.mayEditSite(person, site)) return void response.status(403).end();
    next();
  });
  const doing = (work: (names: Names, body: Body) => void): RequestHandler => {
    return (request, response) => {
      work(namesOf(request), (request.body ?? {}) as Body);
      response.status(204).end();
    };
  };
  router.post(
    '/lists/:list/items',
    doing((names, { fields }) => editing.add(names, fields)),
  );
  router.patch(
    '/lists/:list/items/:item',
    doing((names, { fields, etag }) => editing.change(names, fields, etag)),
  );
  router.delete('/lists/:list/items/:item', doing(editing.remove));
  router.get('/lists/:list/items/:item/versions', (request, response) => {
    response.json(editing.history(namesOf(request)));
  });
  router.post('/lists/:list/items/:item/versions/:version', doing(editing.restore));
  return router;
}

type Names = Parameters<Editing['change']>[0];
interface Body {
  readonly fields?: unknown;
  readonly etag?: unknown;
}

const namesOf = (request: Request): Names => {
  const { person = '', list = '', item = '', version = '' } = request.params as Partial<Names>;
  return { person, list, item, version };
};

/** Answers what SharePoint refuses with its sentence, and leaves every other error alone. */
export const tellWhatIsWrong =
  ({ editing }: Sources): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    const refusal = editing.refusalOf(error);
    if (refusal === undefined) return next(error);
    response.status(refusal.status).json({ message: refusal.message });
  };
