import type { Express, RequestHandler } from 'express';
import { connectorPart } from './connector/connector-part.ts';
import type { Connector } from './connector/connector.ts';
import { controlPart } from './control/control-part.ts';
import { entraPart } from './entra/entra.ts';
import { graphPart } from './graph/graph.ts';
import { sharePointPart } from './graph/site-scripts.ts';
import type { Cost } from './graph/throttle.ts';
import { govUkPart } from './gov-uk/gov-uk-part.ts';
import { notifyPart } from './notify/notify-part.ts';
import { shellPart } from './shell/shell.ts';
import { gatewayPart } from './voice/gateway-part.ts';
import { watchPart } from './watch/watch-part.ts';
import type { World } from './world.ts';

export interface PartsOptions {
  readonly hubOrigin: () => string;
  /** File for the Graph exchanges. */
  readonly traffic?: string;
  /** Resource units a minute. */
  readonly ceiling?: number;
  readonly sharePointReaders?: (person: string, siteId: string) => boolean;
  /** Who of them may change what lies in it; all of them, if left out. */
  readonly sharePointEditors?: (person: string, siteId: string) => boolean;
  readonly supportsFiles?: boolean;
}

/**
 * Where Graph's notifications are really delivered: the hub's public https address, on a host that cannot exist, stands
 * for the hub on this machine; https://localhost for a listener without a certificate.
 */
const reachFrom =
  (hubOrigin: () => string) =>
  (address: string): string => {
    const { hostname, host, pathname, search } = new URL(address);
    if (hostname === 'localhost') return `http://${host}${pathname}${search}`;
    return hostname.endsWith('.example') ? `${hubOrigin()}${pathname}${search}` : address;
  };

export interface GraphCost {
  cost(): Cost;
  resetCost(): void;
}

/** People's own files have no pages here. */
const notThere: RequestHandler = (_request, response) => void response.sendStatus(404);

/** Mounts every part below its path. The shell comes last: it answers whatever the others do not. */
export async function mountParts(
  app: Express,
  world: World,
  { hubOrigin, sharePointReaders, sharePointEditors, supportsFiles, ...graphOptions }: PartsOptions,
): Promise<{ connector: Connector; graph: GraphCost }> {
  const members = {
    ...(sharePointReaders === undefined ? {} : { sharePointReaders }),
    ...(sharePointEditors === undefined ? {} : { sharePointEditors }),
  };
  const entra = await entraPart(world);
  const graph = await graphPart(world, { reach: reachFrom(hubOrigin), ...graphOptions });
  const connector = await connectorPart(world, {
    hubOrigin,
    ...(supportsFiles === undefined ? {} : { supportsFiles }),
  });
  app.use('/entra', entra.router);
  app.use('/graph', graph.router);
  app.use('/sharepoint', graph.files, sharePointPart(world));
  app.use('/onedrive', graph.files, notThere);
  app.use('/connector', connector.router);
  app.use('/notify', notifyPart(world).router);
  app.use('/voice', gatewayPart(world).router);
  app.use('/watch', watchPart(world).router);
  app.use('/gov-uk', govUkPart(world).router);
  app.use('/control', controlPart(world, { connector, graph }).router);
  app.use('/', await shellPart(world, { connector, hubOrigin, ...members }));
  return { connector, graph };
}
