import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

export interface Listener {
  readonly port: number;
  /** Stops listening, lets requests end, and ends every connection that is still open after half a second. */
  close(): Promise<void>;
}

/** Serves the app on loopback only. Port 0 takes any free port. Fails with EADDRINUSE where the port is taken. */
export async function listen(app: Express, port: number): Promise<Listener> {
  const server = createServer(app);
  // Node's five seconds end a connection just when a client writes on it again; a cloud's are minutes.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

const longestRequest = 500;

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const cutOff = setTimeout(() => server.closeAllConnections(), longestRequest);
  await closed;
  clearTimeout(cutOff);
}
