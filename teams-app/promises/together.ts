/** Writers that wait at the same time share one transaction, each in a part of its own: one commit serves them all. */
import { sql } from 'kysely';
import { StoreUnavailable } from '../ports.ts';
import type { Database } from './database.ts';
import type { Db } from './tables.ts';

type Work = (db: Db) => Promise<unknown>;

interface Waiting {
  readonly work: Work;
  readonly done: (result: unknown) => void;
  readonly failed: (problem: unknown) => void;
}

type Outcome =
  | { readonly isDone: true; readonly result: unknown }
  | { readonly isDone: false; readonly problem: unknown };

/** PostgreSQL keeps 64 parts of a transaction at hand. */
const mostTogether = 32;

/** Milliseconds after which a database that failed counts as one that hangs: nobody waits for the next try. */
const hangs = 1_000;

/** What goes wrong in one part is undone with that part; a store that cannot be used fails them all. */
const inPart = async (database: Database, db: Db, work: Work): Promise<Outcome> => {
  await sql`savepoint part`.execute(db);
  try {
    const result = await work(db);
    await sql`release savepoint part`.execute(db);
    return { isDone: true, result };
  } catch (problem) {
    const isLost = problem instanceof StoreUnavailable || database.isFault(problem);
    if (isLost || database.isRace(problem)) throw problem;
    await sql`rollback to savepoint part`.execute(db);
    await sql`release savepoint part`.execute(db);
    return { isDone: false, problem };
  }
};

const runAll = (
  database: Database,
  first: Work,
  batch: readonly Waiting[],
): Promise<readonly Outcome[]> =>
  database.run('read write', async (db) => {
    await first(db);
    const [only, ...others] = batch;
    if (only !== undefined && others.length === 0)
      return [{ isDone: true, result: await only.work(db) }];
    const outcomes: Outcome[] = [];
    for (const { work } of batch) outcomes.push(await inPart(database, db, work));
    return outcomes;
  });

const settle = (batch: readonly Waiting[], outcomes: readonly Outcome[]): void => {
  for (const [place, { done, failed }] of batch.entries()) {
    const outcome = outcomes[place];
    if (outcome?.isDone === true) done(outcome.result);
    else failed(outcome?.problem);
  }
};

/**
 * Gives a way to write to this database. A promise settles when the transaction is committed, or has failed.
 * `first` is done at the beginning of each transaction.
 */
export const writeTogether = (database: Database, first: Work) => {
  let waiting: Waiting[] = [];
  let isRunning = false;
  const runBatch = async (): Promise<void> => {
    const batch = waiting.slice(0, mostTogether);
    waiting = waiting.slice(mostTogether);
    const begun = performance.now();
    try {
      settle(batch, await runAll(database, first, batch));
    } catch (problem) {
      const isHanging = database.isFault(problem) && performance.now() - begun > hangs;
      for (const { failed } of isHanging ? [...batch, ...waiting] : batch) failed(problem);
      if (isHanging) waiting = [];
    }
  };
  const runWaiting = async (): Promise<void> => {
    isRunning = true;
    while (waiting.length > 0) await runBatch();
    isRunning = false;
  };
  return <T>(work: (db: Db) => Promise<T>): Promise<T> =>
    new Promise<T>((done, failed) => {
      waiting.push({ work, done: done as (result: unknown) => void, failed });
      if (!isRunning) void runWaiting();
    });
};
