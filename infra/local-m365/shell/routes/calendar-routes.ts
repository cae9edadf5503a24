import express from 'express';
import type { Router } from 'express';
import type { Sources } from '../sources.ts';

/** A person's calendar, and their answers to invitations. Mounted below /people/:person. */
export function calendarRoutes(sources: Sources): Router {
  const router = express.Router({ mergeParams: true });
  router.get('/calendar', (request, response) => {
    const { person = '' } = request.params as { person?: string };
    const [from, until] = [Number(request.query['from']), Number(request.query['until'])];
    if (!Number.isFinite(from) || !Number.isFinite(until)) return void response.status(400).end();
    response.json(sources.calendar(person, from, until));
  });
  router.post('/calendar/:event/response', (request, response) => {
    const { person = '', event } = request.params as { person?: string; event: string };
    const answer = (request.body as { response?: unknown } | undefined)?.response;
    response.status(sources.respond(person, event, answer) ? 204 : 400).end();
  });
  return router;
}
