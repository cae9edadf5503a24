import { Router } from 'express';
import { SWITCHES } from '../switches.ts';
import type { World } from '../world.ts';
import { readFields, Unreadable } from './check.ts';

/** The switches: each with its two answers, why there are two, and how it stands. To be mounted at /switches. */
export function switchRoutes({ switches }: World): Router {
  const router = Router();
  const shown = () => switches.all().map((one) => ({ ...one, ...SWITCHES[one.name] }));
  router.get('/', (_request, response) => void response.json(shown()));
  router.put('/', (request, response) => {
    const settings = readFields(request.body);
    try {
      switches.set(settings);
    } catch (error) {
      throw new Unreadable(error instanceof Error ? error.message : String(error));
    }
    response.json(shown());
  });
  router.delete('/', (_request, response) => {
    switches.reset();
    response.json(shown());
  });
  return router;
}
