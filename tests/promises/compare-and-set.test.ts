/**
 * The version check by itself. There is one writer at a time; should two ever write at once all the same, the
 * second must not undo what the first has done.
 */
import { Kysely } from 'kysely';
import { Pool } from 'pg';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Person } from '#core/domain/people.ts';
import { findIncident, replaceIncident } from '#core/promises/incident-rows.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { postgresDialect } from '#core/promises/postgres-dialect.ts';
import { Raced } from '#core/promises/store.ts';
import type { Db, Tables } from '#core/promises/tables.ts';
import { calendar } from '../support/sample.ts';
import { dropDatabase, newDatabase } from '../../infra/one-machine/postgres-server.ts';
import { arrival, clockAt, dev, marged, seal, start } from './samples.ts';

let address: string;
let db: Db;
beforeEach(async () => {
  address = await newDatabase();
  db = new Kysely<Tables>({ dialect: postgresDialect(new Pool({ connectionString: address })) });
});
afterEach(async () => {
  await db.destroy();
  await dropDatabase(address);
});

const mustFind = async (on: Db): Promise<Incident> => {
  const incident = await findIncident(on, 'INC-001-A');
  if (incident === undefined) throw new TypeError('The incident is not there');
  return incident;
};

const takeFrom = (before: Incident, by: Person) => (on: Db) =>
  replaceIncident(on, before, acknowledged(before, by, calendar, start));

test('two who have read the same version and write it without the lock: one has it, the other has raced', async () => {
  const promises = await openPromises(address, seal, clockAt());
  await promises.accept(arrival(start));
  await promises.close();
  const [one, two] = [await mustFind(db), await mustFind(db)];
  await takeFrom(one, dev)(db);
  await expect(takeFrom(two, marged)(db)).rejects.toThrow(Raced);
  expect(await mustFind(db)).toMatchObject({ ownerKey: dev.key, version: one.version + 1 });
});
