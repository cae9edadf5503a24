/** Listens for the hub's signs of life. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Ear {
  readonly port: number;
  /** When the last one came; undefined before the first. */
  heardAt(): number | undefined;
  close(): Promise<void>;
}

/** GET or POST to the path, whose end nobody else knows; anything else is not there. */
export const hearBeats = async (
  listen: { readonly port: number; readonly path: string },
  now: () => number,
): Promise<Ear> => {
  let last: number | undefined;
  const server = createServer((request, response) => {
    request.resume();
    const isBeat = request.url === listen.path && /^(GET|POST)$/.test(request.method ?? '');
    if (isBeat) last = now();
    response.writeHead(isBeat ? 204 : 404, { 'cache-control': 'no-store' }).end();
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(listen.port, ready);
  });
  return {
    port: (server.address() as AddressInfo).port,
    heardAt: () => last,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
