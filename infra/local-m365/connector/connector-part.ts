import { Router } from 'express';
import type { World } from '../world.ts';
import { chatFiles } from './chat-files.ts';
import { chats } from './chats.ts';
import type { Connector } from './connector.ts';
import { channelClaims, deliver } from './delivery.ts';
import { metadataRoutes } from './metadata-routes.ts';
import { chatRecords } from './records.ts';
import { serviceRoutes } from './service-routes.ts';
import { signingKey } from './signing-key.ts';

export interface ConnectorOptions {
  readonly hubOrigin: () => string;
  /** As the app's manifest says of its bot; true if left out. Pasted pictures are no files and always go. */
  readonly supportsFiles?: boolean;
}

/** The Bot Connector for Teams, to be mounted at /connector. `hubOrigin` is asked at each delivery. */
export async function connectorPart(
  world: World,
  { hubOrigin, supportsFiles = true }: ConnectorOptions,
): Promise<Connector> {
  const key = await signingKey(world.database);
  const records = chatRecords(world);
  const files = chatFiles(world);
  const router = Router();
  router.use(metadataRoutes(world, key));
  router.use('/teams', serviceRoutes(world, records, files));
  return {
    router,
    sign: (claims) => key.sign({ ...channelClaims(world), ...claims }),
    ...chats(world, { records, files, supportsFiles }, (activity, token) =>
      deliver(world, key, hubOrigin(), activity, token),
    ),
  };
}
