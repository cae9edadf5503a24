/** Kysely on Node's own SQLite: one connection, one transaction at a time, writers begin immediately. */
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';

const asSqlite = (value: unknown): SQLInputValue => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`SQLite cannot hold a value of type ${typeof value}`);
};

class Connection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  run(sql: string): void {
    this.#prepared(sql).run();
  }

  executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return new Promise((resolve) => {
      const statement = this.#prepared(sql);
      const values = parameters.map(asSqlite);
      if (statement.columns().length > 0)
        return resolve({ rows: statement.all(...values) as Row[] });
      const { changes } = statement.run(...values);
      resolve({ rows: [], numAffectedRows: BigInt(changes) });
    });
  }

  /** Kysely asks for it; the store never streams. */
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query);
  }
}

/** Whoever comes later waits until the one connection is free. */
class Turns {
  #last: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  async take(): Promise<void> {
    const before = this.#last;
    let release: () => void = () => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
  }

  pass(): void {
    this.#release();
  }
}

const driverOf = (database: DatabaseSync): Driver => {
  const connection = new Connection(database);
  const turns = new Turns();
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    releaseConnection: async () => turns.pass(),
    beginTransaction: async (_connection, { accessMode }) =>
      connection.run(accessMode === 'read only' ? 'begin' : 'begin immediate'),
    commitTransaction: async () => connection.run('commit'),
    rollbackTransaction: async () => {
      // SQLite itself rolls back after some faults (disk full); then there is nothing left to undo.
      if (database.isTransaction) connection.run('rollback');
    },
    destroy: async () => {
      await turns.take();
      database.close();
    },
  };
};

/**
 * Opens the file (or memory, where `file` is empty) for Kysely. A transaction that was committed
 * outlives a power cut: write-ahead log, synchronous FULL. Waits `busyMilliseconds` for another
 * process's write before it gives up.
 */
export const sqliteDialect = (file: string, busyMilliseconds: number): Dialect => {
  const database = new DatabaseSync(file === '' ? ':memory:' : file, {
    timeout: busyMilliseconds,
    enableForeignKeyConstraints: true,
  });
  database.exec('pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on');
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOf(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
};
