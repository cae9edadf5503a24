/** The PostgreSQL of this process: started when it is first asked for, shared by all test files of the process. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const folder = join(tmpdir(), `hub-postgres-${String(process.pid)}`);
const keeper = fileURLToPath(new URL('./postgres-keeper.ts', import.meta.url));

/** The first to make the folder starts the server; everybody else waits for its port. */
const startOnce = (): void => {
  if (mkdirSync(folder, { recursive: true }) === undefined) return;
  const child = spawn(process.execPath, [keeper, folder, String(process.pid)], {
    stdio: 'ignore',
    detached: true,
    env: {},
  });
  child.unref();
};

const portOf = async (): Promise<string> => {
  startOnce();
  for (let tries = 0; tries < 600; tries += 1) {
    if (existsSync(join(folder, 'port'))) {
      const port = readFileSync(join(folder, 'port'), 'utf8');
      if (port !== '') return port;
    }
    await wait(25);
  }
  throw new Error('PostgreSQL did not start within 15 seconds');
};

const addressOf = (port: string, database: string): string =>
  `postgres://hub:hub@127.0.0.1:${port}/${database}?sslmode=disable`;

/** Does something to a PostgreSQL database, beside whoever else uses it. */
export const onPostgres = async <T>(
  address: string,
  work: (client: Client) => Promise<T>,
): Promise<T> => {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A new, empty database of the one server; gives its address. */
export const newDatabase = async (): Promise<string> => {
  const port = await portOf();
  const name = `store_${randomUUID().replaceAll('-', '')}`;
  // As far from SQLite's order of text as a council's server may be.
  const making = `create database ${name} template template0 strategy file_copy
    locale_provider icu icu_locale 'en-GB' locale 'C.UTF-8'`;
  await onPostgres(addressOf(port, 'postgres'), (client) => client.query(making));
  return addressOf(port, name);
};

/** Ends a database, whoever is still connected. */
export const dropDatabase = async (address: string): Promise<void> => {
  const { port, pathname } = new URL(address);
  const dropping = `drop database if exists ${pathname.slice(1)} with (force)`;
  await onPostgres(addressOf(port, 'postgres'), (client) => client.query(dropping));
};
