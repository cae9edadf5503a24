import express from 'express';
import type { RequestHandler, Router } from 'express';
import type { World } from '../../world.ts';
import type { Sources } from '../sources.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { chatRoutes } from './chat-routes.ts';
import { editRoutes } from './edit-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { siteRoutes } from './site-routes.ts';

/** The people of the tenant, and what each has: token, chat, sites, mail, calendar, phone. An unknown person is 404. */
export function personRoutes(world: World, sources: Sources): Router {
  const router = express.Router();
  router.get('/', (_request, response) => {
    response.json(world.people.all());
  });
  router.use('/:person', knownPerson(world));
  router.get('/:person/token', async (request, response) => {
    response.json({ token: await sources.token(request.params.person) });
  });
  router.get('/:person/mail', (request, response) => {
    response.json(sources.mail(request.params.person));
  });
  router.get('/:person/texts', (request, response) => {
    const phone = world.people.find(request.params.person)?.mobilePhone;
    response.json(phone === null || phone === undefined ? [] : sources.texts(phone));
  });
  router.get('/:person/calls', (request, response) => {
    const phone = world.people.find(request.params.person)?.mobilePhone;
    response.json(phone === null || phone === undefined ? [] : sources.calls(phone));
  });
  router.post('/:person/calls/:call', express.json(), (request, response) => {
    const { does } = (request.body ?? {}) as { readonly does?: unknown };
    response.status(sources.handleCall(request.params.call, does) ? 204 : 400).end();
  });
  router.use('/:person', chatRoutes(sources), fileRoutes(world, sources));
  router.use('/:person', siteRoutes(sources), editRoutes(sources), calendarRoutes(sources));
  return router;
}

function knownPerson(world: World): RequestHandler<{ person: string }> {
  return (request, response, next) => {
    if (world.people.find(request.params.person) === undefined)
      return void response.status(404).end();
    next();
  };
}
