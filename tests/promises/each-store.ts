/** Runs a suite on every kind of store: what holds on SQLite holds on PostgreSQL. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe } from '@jest/globals';
import type { Client } from 'pg';
import type { Clock, Promises, Seal } from '#core/ports.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { dropDatabase, newDatabase, onPostgres } from '../../infra/one-machine/postgres-server.ts';
import { clockAt, seal } from './samples.ts';

export interface StoreKind {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The place of a new, empty store that several may open: a file, or the address of a database. */
  newPlace(): Promise<string>;
  /** Opens a store: a new, empty one unless its place is given. It is closed when the suite has run. */
  open(given?: {
    readonly clock?: Clock;
    readonly seal?: Seal;
    readonly place?: string;
    readonly patience?: number;
  }): Promise<Promises>;
  /** Everything that somebody can read who has the files of SQLite, or the tables of PostgreSQL. */
  contents(place: string): Promise<string>;
  /** Something done to a store by somebody who is not the hub. */
  vandalise(place: string, sql: string): Promise<void>;
}

interface Kept {
  readonly places: string[];
  readonly opened: Promises[];
}

const opener =
  (kept: Kept, newPlace: () => Promise<string>): StoreKind['open'] =>
  async (given = {}) => {
    const place = given.place ?? (await newPlace());
    const clock = given.clock ?? clockAt();
    const promises = await openPromises(place, given.seal ?? seal, clock, given.patience);
    kept.opened.push(promises);
    return promises;
  };

const onSqlite = (kept: Kept): StoreKind => {
  const newPlace = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'promises-'));
    kept.places.push(folder);
    return join(folder, 'promises.sqlite');
  };
  return {
    name: 'SQLite',
    newPlace,
    open: opener(kept, async () => ''),
    contents: async (place) =>
      readdirSync(dirname(place))
        .map((name) => readFileSync(join(dirname(place), name), 'latin1'))
        .join(),
    vandalise: async (place, sql) => {
      const database = new DatabaseSync(place);
      database.exec(sql);
      database.close();
    },
  };
};

const everyRow = async (client: Client): Promise<string> => {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(
      `select ${name}::text as row from ${name}`,
    );
    texts.push(...rows.map(({ row }) => row));
  }
  return texts.join();
};

const onAPostgres = (kept: Kept): StoreKind => {
  const newPlace = async () => {
    const place = await newDatabase();
    kept.places.push(place);
    return place;
  };
  return {
    name: 'PostgreSQL',
    newPlace,
    open: opener(kept, newPlace),
    contents: (place) => onPostgres(place, everyRow),
    vandalise: async (place, sql) => {
      await onPostgres(place, (client) => client.query(sql));
    },
  };
};

const remove = (place: string): Promise<void> | void =>
  place.startsWith('postgres:')
    ? dropDatabase(place)
    : rmSync(place, { recursive: true, force: true });

/** Declares the suite once for each kind of store. */
export const eachStore = (suite: (store: StoreKind) => void): void => {
  for (const make of [onSqlite, onAPostgres]) {
    const kept: Kept = { places: [], opened: [] };
    const store = make(kept);
    describe(`on ${store.name}`, () => {
      afterAll(async () => {
        await Promise.all(kept.opened.map((promises) => promises.close()));
        for (const place of kept.places) await remove(place);
      });
      suite(store);
    });
  }
};
