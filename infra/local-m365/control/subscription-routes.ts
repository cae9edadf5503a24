import { Router } from 'express';
import { befall, LIFECYCLE_EVENTS, subscribersOf } from '../graph/lifecycle.ts';
import { definitionOf } from '../graph/notifications.ts';
import type { World } from '../world.ts';
import { readFields, Unreadable } from './check.ts';

/** The subscriptions that stand, and what can befall them. To be mounted at /subscriptions. */
export function subscriptionRoutes(world: World): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    const shown = subscribersOf(world).map((one) => ({
      id: one.id,
      expires: new Date(one.expires).toISOString(),
      ...definitionOf(one),
    }));
    response.json(shown);
  });
  router.post('/lifecycle', async (request, response) => {
    const { event, subscription } = readFields(request.body);
    const known = LIFECYCLE_EVENTS.find((one) => one === event);
    if (known === undefined)
      throw new Unreadable(`event must be one of ${LIFECYCLE_EVENTS.join(', ')}`);
    const all = subscribersOf(world);
    const meant = all.filter(({ id }) => subscription === undefined || id === subscription);
    await Promise.all(meant.map((one) => befall(world, one, known)));
    response.json({ subscriptions: meant.length });
  });
  return router;
}
