/** The hub's own HTTP server: routes of its doors, and whether it is well. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { RequestHandler, Router } from 'express';
import type { Clock, ReadingProgress } from '../ports.ts';
import type { Instant } from '../domain/instant.ts';
import { millisecondsOf } from '../domain/instant.ts';

export interface Health {
  readonly clock: Clock;
  readonly startedAt: Instant;
  /** When the last sweep of the alerting part ended well. */
  readonly lastSweptAt: () => Instant | undefined;
  /** How far the first reading of the record has come. */
  readonly reading: () => ReadingProgress;
}

/** Without a completed sweep for this long the engine counts as stopped (escalation.md: W = 5 minutes). */
const silentMilliseconds = 5 * 60_000;

const ageOf = (health: Health): number =>
  millisecondsOf(health.clock.now()) - millisecondsOf(health.lastSweptAt() ?? health.startedAt);

/**
 * 200 while the engine sweeps, 503 once it has been silent too long; says the age of the last sweep in
 * seconds, and how many incidents were read. A hub that still reads is well: it takes reports and alerts.
 */
const healthRoute =
  (health: Health, mustHaveSwept: boolean): RequestHandler =>
  (_request, response) => {
    const age = ageOf(health);
    const swept = health.lastSweptAt() !== undefined;
    const well = age < silentMilliseconds && (swept || !mustHaveSwept);
    const { read, complete } = health.reading();
    response
      .status(well ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({
        well,
        secondsSinceLastSweep: swept ? Math.round(age / 1000) : null,
        incidentsRead: read,
        allIncidentsRead: complete,
      });
  };

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on loopback or all interfaces as `host` says; 0 takes any free port. */
export const serve = async (
  routes: readonly Router[],
  health: Health,
  listenOn: { readonly port: number; readonly host: string },
): Promise<HttpServer> => {
  const app = express().disable('x-powered-by');
  app.get('/healthz', healthRoute(health, false));
  app.get('/readyz', healthRoute(health, true));
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
