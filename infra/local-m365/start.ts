import express from 'express';
import type { Addresses } from './addresses.ts';
import { addressesOf } from './addresses.ts';
import type { Connector } from './connector/connector.ts';
import { createWorld } from './create-world.ts';
import type { Cost } from './graph/throttle.ts';
import type { Listener } from './listen.ts';
import { listen } from './listen.ts';
import { mountParts } from './mount-parts.ts';
import type { SwitchSettings } from './switches.ts';
import type { World } from './world.ts';

export type { Addresses } from './addresses.ts';

export interface M365Options {
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the database; '' keeps it in memory. */
  readonly data: string;
  /** File to which every Graph exchange is written, one line of JSON each. */
  readonly traffic?: string;
  /** SharePoint resource units that Graph grants a minute; 1,250 if left out, 0 for no ceiling. */
  readonly ceiling?: number;
  /** Where the product is reached, for example http://localhost:3978. */
  readonly hubOrigin: string;
  /** Sets the clock to this time (milliseconds since 1970) and stops it there. */
  readonly clock?: number;
  /** How it answers where nobody could tell how Microsoft 365 does, other than by the likelier answers. */
  readonly switches?: SwitchSettings | string;
  /** Who may open a SharePoint site, by Entra object id and site id; see the shell's default. */
  readonly sharePointReaders?: (person: string, siteId: string) => boolean;
  /** Who of them may change what lies in it; all of them, if left out. */
  readonly sharePointEditors?: (person: string, siteId: string) => boolean;
  /** Whether the app's manifest lets its bot take files; true if left out. */
  readonly supportsFiles?: boolean;
}

export interface M365 {
  readonly origin: string;
  readonly port: number;
  readonly world: World;
  readonly addresses: Addresses;
  /** The Teams side of the bot: say, press, messages. */
  readonly connector: Connector;
  setHubOrigin(origin: string): void;
  /** What Graph was asked since the start or the last reset. */
  cost(): Cost;
  resetCost(): void;
  /** Stops listening and closes the database. */
  close(): Promise<void>;
}

/** Starts the local Microsoft 365 on loopback. It answers when the promise is kept. */
export async function startM365(options: M365Options): Promise<M365> {
  const app = express().disable('x-powered-by');
  const mounted = Promise.withResolvers<true>();
  app.use(async (_request, _response, next) => {
    await mounted.promise;
    next();
  });
  const listener = await listen(app, options.port);
  const world = createWorld({ ...options, origin: `http://localhost:${listener.port}` });
  const hub = { origin: options.hubOrigin };
  const parts = await mountParts(app, world, { ...options, hubOrigin: () => hub.origin });
  mounted.resolve(true);
  return {
    origin: world.origin,
    port: listener.port,
    world,
    addresses: addressesOf(world.origin, world.tenant),
    connector: parts.connector,
    setHubOrigin: (origin) => void (hub.origin = origin),
    cost: () => parts.graph.cost(),
    resetCost: () => parts.graph.resetCost(),
    close: () => close(listener, world),
  };
}

async function close(listener: Listener, world: World): Promise<void> {
  await listener.close();
  world.database.close();
}
