/** Looks into the promises store of hubs that run in other processes, or have died there. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { unfinished } from '../../infra/bench/waiting.ts';
import { onPostgres } from '../../infra/one-machine/postgres-server.ts';

type Row = Readonly<Record<string, unknown>>;

/** Asks the store at this place, a file or the address of a database. */
export type StoreLook = (sql: string) => Promise<readonly Row[]>;

const inSqlite =
  (file: string): StoreLook =>
  async (sql) => {
    const store = new DatabaseSync(file, { timeout: 2_000 });
    try {
      return store.prepare(sql).all();
    } finally {
      store.close();
    }
  };

const inPostgres =
  (address: string): StoreLook =>
  (sql) =>
    onPostgres(address, async (client) => (await client.query<Row>(sql)).rows);

export const storeLook = (place: string): StoreLook =>
  place.startsWith('postgres:') ? inPostgres(place) : inSqlite(place);

/** As if no hub had run for a minute: what a dead process was doing may be taken up by the next. */
export const endClaims = async (look: StoreLook): Promise<void> => {
  for (const table of ['notices', 'filings', 'evidence'])
    await look(`update ${table} set claimed_until = '2000-01-01T00:00:00.000Z'
      where claimed_until is not null`);
};

/** How many outcomes of each notice nobody knows, by the key of the notice. */
export const unknownOutcomes = async (look: StoreLook): Promise<ReadonlyMap<string, number>> => {
  const rows = await look('select key, unknown_outcomes as unknown from notices');
  return new Map(rows.map(({ key, unknown }) => [String(key), Number(unknown)]));
};

/** Waits until nothing is left to do. */
export const untilNothingWaits = async (look: StoreLook): Promise<void> => {
  while (Number((await look(unfinished))[0]?.['waiting']) > 0) await wait(50);
};
