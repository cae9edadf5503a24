/** The open store: transactions, the version gate, and which faults mean "cannot be read or written now". */
import type { Clock, Seal } from '../ports.ts';
import { StoreUnavailable } from '../ports.ts';
import type { Database } from './database.ts';
import { migrate, storeVersion, versionOf } from './migrations.ts';
import type { Db } from './tables.ts';
import { writeTogether } from './together.ts';

export interface Store {
  readonly seal: Seal;
  readonly clock: Clock;
  /** One reading transaction. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** One write, whole or not at all; when it returns, the change outlives a power cut. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Somebody else changed the row meanwhile: the transaction is done again. */
export class Raced extends Error {
  override readonly name = 'Raced';
}

/** By its shape: an error of SQLite may come from another realm, where instanceof says no. */
const wordsOf = (problem: unknown): string => {
  const { message } = problem as { readonly message?: unknown };
  return typeof message === 'string' ? message : 'unknown';
};

/** What a database does, with its faults told as StoreUnavailable. */
const guarded = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (problem) {
    if (!database.isFault(problem)) throw problem;
    throw new StoreUnavailable(`The promises store cannot be used: ${wordsOf(problem)}`, {
      cause: problem,
    });
  }
};

/** Older code must not write what newer code has rebuilt, nor the other way round (F26). */
const checkVersion = async (db: Db): Promise<void> => {
  const version = await versionOf(db);
  if (version !== storeVersion)
    throw new StoreUnavailable(
      `The promises store has version ${String(version)}, this code is for ${String(storeVersion)}`,
    );
};

const mostRaces = 50;

const again = async <T>(database: Database, work: () => Promise<T>): Promise<T> => {
  for (let race = 0; ; race += 1) {
    try {
      return await work();
    } catch (problem) {
      const raced = problem instanceof Raced || database.isRace(problem);
      if (!raced || race >= mostRaces) throw problem;
    }
  }
};

const storeOn = (database: Database, seal: Seal, clock: Clock): Store => {
  let open = true;
  const whileOpen = <T>(work: () => Promise<T>): Promise<T> =>
    open ? work() : Promise.reject(new StoreUnavailable('The promises store is closed'));
  const writing = writeTogether(database, checkVersion);
  return {
    seal,
    clock,
    read: (work) =>
      guarded(database, () =>
        whileOpen(() =>
          database.run('read only', async (db) => {
            await checkVersion(db);
            return work(db);
          }),
        ),
      ),
    write: (work) => guarded(database, () => again(database, () => whileOpen(() => writing(work)))),
    close: async () => {
      if (!open) return;
      open = false;
      await database.close();
    },
  };
};

/**
 * Brings the tables up to date and opens the store on them. Throws StoreUnavailable where the database
 * cannot be written, or newer code owns it.
 */
export const openStore = (database: Database, seal: Seal, clock: Clock): Promise<Store> =>
  guarded(database, async () => {
    try {
      await database.run('read write', async (db) => {
        if (await migrate(db)) await database.afterSteps(db);
        await checkVersion(db);
      });
    } catch (problem) {
      await database.close().catch(() => undefined);
      throw problem;
    }
    return storeOn(database, seal, clock);
  });
