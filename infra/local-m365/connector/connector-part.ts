import { Router } from 'express';
import type { World } from '../world.ts';
import { chats } from './chats.ts';
import type { Connector } from './connector.ts';
import { channelClaims, deliver } from './delivery.ts';
import { metadataRoutes } from './metadata-routes.ts';
import { chatRecords } from './records.ts';
import { serviceRoutes } from './service-routes.ts';
import { signingKey } from './signing-key.ts';

/** The Bot Connector for Teams, to be mounted at /connector. `hubOrigin` is asked at each delivery. */
export async function connectorPart(
  world: World,
  { hubOrigin }: { hubOrigin: () => string },
): Promise<Connector> {
  const key = await signingKey(world.database);
  const records = chatRecords(world);
  const router = Router();
  router.use(metadataRoutes(world, key));
  router.use('/teams', serviceRoutes(world, records));
  return {
    router,
    sign: (claims) => key.sign({ ...channelClaims(world), ...claims }),
    ...chats(world, records, (activity, token) =>
      deliver(world, key, hubOrigin(), activity, token),
    ),
  };
}
