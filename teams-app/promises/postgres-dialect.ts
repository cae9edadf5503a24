/** Kysely on PostgreSQL: one pool, one writer at a time over all instances, no question that waits for ever. */
import type { Pool, PoolClient, QueryResult as Answer } from 'pg';
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';

/** The database did not answer, or the way to it is gone. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** With these the server ends the connection. Its own word for "fatal" is in the server's language. */
const endings = /^(08|28|3D|53300|57P|25P0[34])/;

/**
 * PostgreSQL's own refusal of a question: https://www.postgresql.org/docs/current/errcodes-appendix.html.
 * Undefined where it ended the connection, or did not answer at all.
 */
export const sqlStateOf = (problem: unknown): string | undefined => {
  if (typeof problem !== 'object' || problem === null) return undefined;
  const isAnswer = 'code' in problem && 'severity' in problem;
  const code = isAnswer ? String(problem.code) : '';
  return /^[0-9A-Z]{5}$/.test(code) && !endings.test(code) ? code : undefined;
};

/** It was given the time there is; another would be given as much again. */
const isHanging = ({ message }: ConnectionLost): boolean => message === 'Query read timeout';

const wordsOf = (problem: unknown): string =>
  problem instanceof Error && problem.message !== '' ? problem.message : 'no answer';

/** One writer at a time, whichever instance it belongs to: the number is this app's own. */
const writersLock = 7_206_411;

const beginOf = (accessMode: string | undefined): string =>
  accessMode === 'read only'
    ? 'start transaction isolation level repeatable read read only'
    : [
        // Each statement after the lock sees everything that the writer before has committed.
        'start transaction isolation level read committed read write',
        `select pg_advisory_xact_lock(${String(writersLock)})`,
        'select pg_current_xact_id()::text as id',
      ].join('; ');

/** Flags are numbers, as in every table; PostgreSQL's text cannot hold the character of number 0. */
const asPostgres = (value: unknown): unknown => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
};

const changes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

class Connection implements DatabaseConnection {
  readonly #pool: Pool;
  #client: PoolClient;
  #isHeld = true;
  #isLost = false;
  /** Of the writing transaction that runs. */
  #transaction: string | undefined;

  constructor(pool: Pool, client: PoolClient) {
    this.#pool = pool;
    this.#client = client;
  }

  async #ask<Row extends object>(sql: string, values: unknown[] = []): Promise<Answer<Row>> {
    try {
      return await this.#client.query<Row>(sql, values);
    } catch (problem) {
      if (sqlStateOf(problem) !== undefined) throw problem;
      this.#isLost = true;
      throw new ConnectionLost(wordsOf(problem), { cause: problem });
    }
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.#ask(sql, parameters.map(asPostgres));
    return changes.includes(command)
      ? { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) }
      : { rows: rows as Row[] };
  }

  /** Kysely asks for it; the store never streams. */
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }

  /** A connection that has rested may be dead without knowing: nothing was asked of it yet, so another is taken. */
  async begin(accessMode: string | undefined): Promise<void> {
    const sql = beginOf(accessMode);
    const answer: unknown = await this.#begun(sql).catch(async (problem: unknown) => {
      if (!(problem instanceof ConnectionLost) || isHanging(problem)) throw problem;
      await this.#replace();
      return this.#begun(sql);
    });
    this.#transaction = Array.isArray(answer)
      ? (answer as Answer<{ id: string }>[]).at(-1)?.rows[0]?.id
      : undefined;
  }

  /** What has begun and did not get its turn is ended with its connection: Kysely takes it for never begun. */
  async #begun(sql: string): Promise<unknown> {
    try {
      return await this.#ask(sql);
    } catch (problem) {
      this.#isLost = true;
      throw problem;
    }
  }

  async #replace(): Promise<void> {
    this.release();
    this.#client = await connect(this.#pool);
    this.#isHeld = true;
    this.#isLost = false;
  }

  /** Where the answer is lost, the database itself says whether it was done. */
  async commit(): Promise<void> {
    try {
      const { command } = await this.#ask('commit');
      if (command !== 'COMMIT') throw new TypeError('A transaction went on after a refusal');
    } catch (problem) {
      if (!(problem instanceof ConnectionLost) || !(await this.#wasCommitted())) throw problem;
    }
  }

  async #wasCommitted(): Promise<boolean> {
    if (this.#transaction === undefined) return false;
    await this.#replace();
    const { rows } = await this.#ask<{ status: string | null }>(
      'select pg_xact_status($1::xid8) as status',
      [this.#transaction],
    );
    return rows[0]?.status === 'committed';
  }

  async rollback(): Promise<void> {
    if (!this.#isLost) await this.#ask('rollback');
  }

  /** One that is lost, or may still be busy with a question, is not given to anybody else. */
  release(): void {
    if (this.#isHeld) this.#client.release(this.#isLost);
    this.#isHeld = false;
  }
}

const connect = async (pool: Pool): Promise<PoolClient> => {
  try {
    return await pool.connect();
  } catch (problem) {
    if (sqlStateOf(problem) !== undefined) throw problem;
    throw new ConnectionLost(wordsOf(problem), { cause: problem });
  }
};

const driverOf = (pool: Pool): Driver => {
  const ours = (connection: DatabaseConnection): Connection => {
    if (connection instanceof Connection) return connection;
    throw new TypeError('A connection of another driver');
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => new Connection(pool, await connect(pool)),
    releaseConnection: async (connection) => ours(connection).release(),
    beginTransaction: (connection, { accessMode }) => ours(connection).begin(accessMode),
    commitTransaction: (connection) => ours(connection).commit(),
    rollbackTransaction: (connection) => ours(connection).rollback(),
    destroy: () => pool.end(),
  };
};

/** Kysely's dialect over a pool, which it ends when it is destroyed. */
export const postgresDialect = (pool: Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driverOf(pool),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});
