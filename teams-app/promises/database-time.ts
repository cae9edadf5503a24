/** The time of the database: the one clock that all instances share. */
import { sql } from 'kysely';
import { databaseAt } from './open-database.ts';
import type { PostgresPlace } from './postgres-database.ts';

export interface DatabaseTime {
  /** Milliseconds since 1970 as the database had it last, gone on since by this machine's steady clock. */
  now(): number;
  /** Asks the database again. Throws its fault where it does not answer; what was known goes on. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** An answer that took longer says too little about the moment. */
const longestAnswer = 2_000;

/** Asks the database once. Throws where it does not answer. */
export const databaseTime = async (place: PostgresPlace): Promise<DatabaseTime> => {
  const database = databaseAt(place);
  const ask = async (): Promise<number | undefined> => {
    const asked = performance.now();
    const { rows } = await database.run('read only', (db) =>
      sql<{
        at: number;
      }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as at`.execute(db),
    );
    const took = performance.now() - asked;
    const at = rows[0]?.at;
    return at === undefined || took > longestAnswer ? undefined : at - (asked + took / 2);
  };
  let ahead = (await ask()) ?? Date.now() - performance.now();
  return {
    now: () => Math.round(ahead + performance.now()),
    refresh: async () => {
      ahead = (await ask()) ?? ahead;
    },
    close: () => database.close(),
  };
};
