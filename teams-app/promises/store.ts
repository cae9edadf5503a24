/** The open store: transactions, the version gate, and which faults mean "cannot be read or written now". */
import { statSync } from 'node:fs';
import { Kysely, sql } from 'kysely';
import type { Clock, Seal } from '../ports.ts';
import { StoreUnavailable } from '../ports.ts';
import { migrate, storeVersion, versionOf } from './migrations.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Db, Tables } from './tables.ts';

export interface Store {
  readonly seal: Seal;
  readonly clock: Clock;
  /** One reading transaction. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** One writing transaction; when it returns, the change outlives a power cut. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** The same text, within a transaction, for as long as nobody has written: neither we nor another process. */
  mark(db: Db): Promise<string>;
  close(): Promise<void>;
}

/** Somebody else changed the row meanwhile: the transaction is done again. */
export class Raced extends Error {
  override readonly name = 'Raced';
}

/** SQLite's own result codes: https://www.sqlite.org/rescode.html. A broken rule of ours is none of these. */
const ourMistakes = [1, 18, 19, 20, 21, 25];

/** By its shape: an error of SQLite may come from another realm, where instanceof says no. */
const isStoreFault = (problem: unknown): problem is { readonly message?: unknown } => {
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return false;
  if (problem.code === 'ERR_INVALID_STATE') return true;
  if (problem.code !== 'ERR_SQLITE_ERROR' || !('errcode' in problem)) return false;
  return !ourMistakes.includes(Number(problem.errcode) & 0xff);
};

const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (problem) {
    if (!isStoreFault(problem)) throw problem;
    const text = typeof problem.message === 'string' ? problem.message : 'unknown';
    throw new StoreUnavailable(`The promises store cannot be used: ${text}`, { cause: problem });
  }
};

const inodeOf = (file: string): number | undefined =>
  file === '' ? undefined : statSync(file, { throwIfNoEntry: false })?.ino;

/** Older code must not write what newer code has rebuilt, nor the other way round (F26). */
const checkVersion = async (db: Db): Promise<void> => {
  const version = await versionOf(db);
  if (version !== storeVersion)
    throw new StoreUnavailable(
      `The promises store has version ${version}, this code is for ${storeVersion}`,
    );
};

/** Changes when another connection has written: https://www.sqlite.org/pragma.html#pragma_data_version. */
const writtenByOthers = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db);
  return String(rows[0]?.data_version);
};

const mostRaces = 50;

const again = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let race = 0; ; race += 1) {
    try {
      return await work();
    } catch (problem) {
      if (!(problem instanceof Raced) || race >= mostRaces) throw problem;
    }
  }
};

const storeOn = (db: Kysely<Tables>, file: string, seal: Seal, clock: Clock): Store => {
  const opened = inodeOf(file);
  let open = true;
  let written = 0;
  /** SQLite would go on writing into a file that somebody has moved away or replaced. */
  const checkPlace = () => {
    if (!open) throw new StoreUnavailable('The promises store is closed');
    if (inodeOf(file) !== opened)
      throw new StoreUnavailable('The promises file is not in its place');
  };
  const run = <T>(mode: 'read only' | 'read write', work: (db: Db) => Promise<T>): Promise<T> =>
    guarded(() => {
      checkPlace();
      return db
        .transaction()
        .setAccessMode(mode)
        .execute(async (transaction) => {
          await checkVersion(transaction);
          const result = await work(transaction);
          if (mode === 'read write') written += 1;
          return result;
        });
    });
  return {
    seal,
    clock,
    read: (work) => run('read only', work),
    write: (work) => again(() => run('read write', work)),
    mark: async (transaction) => `${String(written)}/${await writtenByOthers(transaction)}`,
    close: async () => {
      if (!open) return;
      open = false;
      await db.destroy();
    },
  };
};

/** Opens and migrates. Throws StoreUnavailable where the file cannot be written, or newer code owns it. */
export const openStore = (
  file: string,
  seal: Seal,
  clock: Clock,
  busyMilliseconds: number,
): Promise<Store> =>
  guarded(async () => {
    const db = new Kysely<Tables>({ dialect: sqliteDialect(file, busyMilliseconds) });
    await db.transaction().execute(async (transaction) => {
      await migrate(transaction);
      await checkVersion(transaction);
    });
    return storeOn(db, file, seal, clock);
  });
