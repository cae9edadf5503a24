/** The hub's own HTTP server: the routes of its doors. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Router } from 'express';

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on loopback or all interfaces as `host` says; 0 takes any free port. */
export const serve = async (
  routes: readonly Router[],
  listenOn: { readonly port: number; readonly host: string },
): Promise<HttpServer> => {
  const app = express().disable('x-powered-by');
  for (const router of routes) app.use(router);
  const server = createServer(app);
  // Longer than a proxy in front keeps its connections, so that none ends just when it is used again.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(listenOn.port, listenOn.host, listening);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
};
