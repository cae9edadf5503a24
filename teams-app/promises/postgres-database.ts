/** PostgreSQL as the store, for councils that run several instances. */
import { Kysely, sql } from 'kysely';
import { Pool, TypeOverrides, types } from 'pg';
import type { PoolConfig } from 'pg';
import { StoreUnavailable } from '../ports.ts';
import type { Database } from './database.ts';
import { ConnectionLost, postgresDialect, sqlStateOf } from './postgres-dialect.ts';
import type { Db, Tables } from './tables.ts';

/** Where a PostgreSQL database is reached. */
export interface PostgresPlace {
  /** postgres://user@host:port/database; with ?sslmode=disable nothing is encrypted, else the certificate is checked. */
  readonly url: string;
  /** Asked for with each connection where it is a function: a token that ends. Absent: as in the address. */
  readonly password?: string | (() => Promise<string>);
  /** The authority that signed the server's certificate, as PEM, where it is none that Node knows. */
  readonly authority?: string;
}

/** A pool of this size serves the readers while one writes. */
const mostConnections = 8;

/** Counts come as numbers, as from SQLite. */
const parsers = new TypeOverrides();
parsers.setTypeParser(types.builtins.INT8, Number);

/** What is wanted of the connection itself; a server or a network that hangs is given up. */
const patienceOf = (milliseconds: number): PoolConfig => ({
  connectionTimeoutMillis: milliseconds,
  query_timeout: milliseconds + 500,
  statement_timeout: milliseconds,
  idle_in_transaction_session_timeout: milliseconds * 2,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
});

const tlsOf = ({ url, authority }: PostgresPlace): PoolConfig['ssl'] => {
  if (new URL(url).searchParams.get('sslmode') === 'disable') return false;
  return { rejectUnauthorized: true, ...(authority === undefined ? {} : { ca: authority }) };
};

const poolOf = (place: PostgresPlace, milliseconds: number): Pool => {
  const { hostname, port, pathname, username, password } = new URL(place.url);
  const pool = new Pool({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? 5_432 : Number(port),
    database: decodeURIComponent(pathname.slice(1)),
    user: decodeURIComponent(username),
    password: place.password ?? decodeURIComponent(password),
    ssl: tlsOf(place),
    application_name: 'councillor-safety-hub',
    options: '-c synchronous_commit=on',
    max: mostConnections,
    types: parsers,
    ...patienceOf(milliseconds),
  });
  // A connection that dies is found dead when it is used next.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/**
 * Refusals that are no mistake of ours: no rights, nothing to be written, no resources, no lock, told to stop, the
 * system itself. Source: PostgreSQL, appendix A.
 */
const faults = /^(42501|25006|53|55P03|57|58|F0|XX)/;

const races = ['40001', '40P01'];

/** Text is ordered by its code points, as SQLite does it, whatever the database was made for. */
const orderByCodePoint = async (db: Db): Promise<void> => {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and data_type = 'text'
      and collation_name is distinct from 'C'`.execute(db);
  for (const { table_name: table, column_name: column } of rows)
    await sql`alter table ${sql.table(table)}
      alter column ${sql.ref(column)} type text collate "C"`.execute(db);
};

/** Whoever comes later waits for those before, but not for ever. */
const queueFor = (milliseconds: number) => {
  let last: Promise<unknown> = Promise.resolve();
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last;
    let isOver = false;
    const mine = turn.then(() => {
      if (isOver) throw new StoreUnavailable('The promises store is busy');
      clearTimeout(timer);
      return work();
    });
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        isOver = true;
        reject(new StoreUnavailable('The promises store does not answer'));
      }, milliseconds);
    });
    last = mine.catch(() => undefined);
    return Promise.race([mine, over]);
  };
};

/**
 * The database at this place. Nothing is asked of it yet. What is not answered within `milliseconds` is
 * given up, and the connection with it.
 */
export const postgresDatabase = (place: PostgresPlace, milliseconds: number): Database => {
  const db = new Kysely<Tables>({ dialect: postgresDialect(poolOf(place, milliseconds)) });
  const inTurn = queueFor(milliseconds * 2);
  const transact: Database['run'] = (mode, work) =>
    db.transaction().setAccessMode(mode).execute(work);
  return {
    db,
    run: (mode, work) =>
      mode === 'read only' ? transact(mode, work) : inTurn(() => transact(mode, work)),
    afterSteps: orderByCodePoint,
    isFault: (problem) =>
      problem instanceof ConnectionLost || faults.test(sqlStateOf(problem) ?? ''),
    isRace: (problem) => races.includes(sqlStateOf(problem) ?? ''),
    close: () => db.destroy(),
  };
};
