/** A database that is away, hangs, or loses an answer (F2), and instances that come to grief in the middle (F5). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Promises } from '#core/ports.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { arrival, clockAt, report, seal, start } from './samples.ts';
import { badLineTo } from './bad-line.ts';
import type { BadLine } from './bad-line.ts';
import { dropDatabase, newDatabase, onPostgres } from '../../infra/one-machine/postgres-server.ts';

/** Milliseconds that the hub waits here for an answer. */
const patience = 400;

let address: string;
let line: BadLine;
let promises: Promises;
beforeEach(async () => {
  address = await newDatabase();
  line = await badLineTo(address);
  promises = await openPromises(line.address, seal, clockAt(), patience);
});
afterEach(async () => {
  line.comeBack();
  line.cut();
  await promises.close();
  await line.close();
  await dropDatabase(address);
});

const submit = () => promises.accept(arrival(start, { shown: true }));

/** As somebody who reads the tables sees it. */
const rowsOf = (table: string): Promise<number> =>
  onPostgres(address, async (client) => {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`);
    return Number(rows[0]?.count);
  });

const everyTable = ['incidents', 'submissions', 'reports', 'words', 'trails', 'filings', 'notices'];
const expectNothing = async () => {
  for (const table of everyTable) expect([table, await rowsOf(table)]).toEqual([table, 0]);
};

test('F2: a database that hangs: told so soon, nothing half-written, and the same card works later', async () => {
  line.goDead();
  await expect(submit()).rejects.toThrow(StoreUnavailable);
  await expect(promises.find('INC-001-A')).rejects.toThrow(StoreUnavailable);
  line.comeBack();
  line.cut();
  await expectNothing();
  expect(await submit()).toMatchObject({ isNew: true });
  expect(await promises.unrecordedReport('INC-001-A')).toEqual(report);
});

test('F2: many reports while it hangs: every one of them is told, and none waits for all the others', async () => {
  line.goDead();
  const begun = performance.now();
  const answers = await Promise.allSettled(
    Array.from({ length: 30 }, (_, n) =>
      promises.accept(arrival(start, { reference: `INC-${String(n)}` })),
    ),
  );
  expect(answers.every(({ status }) => status === 'rejected')).toBe(true);
  // Thirty that wait in turn would take twelve seconds.
  expect(performance.now() - begun).toBeLessThan(patience * 15);
});

test('F2: a database that is not there at all, and a password that is wrong', async () => {
  const { port } = new URL(line.address);
  await line.close();
  await expect(submit()).rejects.toThrow(StoreUnavailable);
  const nowhere = `postgres://hub:hub@127.0.0.1:${port}/none?sslmode=disable`;
  await expect(openPromises(nowhere, seal, clockAt(), patience)).rejects.toThrow(StoreUnavailable);
  const wrong = address.replace(':hub@', ':wrong@');
  await expect(openPromises(wrong, seal, clockAt(), patience)).rejects.toThrow(StoreUnavailable);
});

test('F2: a line that is cut in the middle of a report: told so, and nothing of it is there', async () => {
  line.cutAt('commit', 'before');
  await expect(submit()).rejects.toThrow(StoreUnavailable);
  await expectNothing();
  expect(await submit()).toMatchObject({ isNew: true });
});

test('F2: a report that was committed, and the answer lost: the database is asked, and the receipt is given', async () => {
  line.cutAt('commit', 'after');
  expect(await submit()).toMatchObject({ isNew: true });
  expect(await submit()).toMatchObject({ isNew: false });
  expect(await rowsOf('incidents')).toBe(1);
});

test('a database that was started again between two reports: the second goes through at once', async () => {
  await promises.accept(arrival(start, { reference: 'INC-002-B' }));
  line.cut();
  expect(await submit()).toMatchObject({ isNew: true });
  await onPostgres(address, (client) =>
    client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    ),
  );
  expect(await promises.live()).toHaveLength(2);
});

test('F5: another instance that stands still in the middle of writing: told so, and taken when it has gone', async () => {
  const other = new Client({ connectionString: address });
  other.on('error', () => undefined);
  await other.connect();
  await other.query('begin');
  await other.query('select pg_advisory_xact_lock(7206411)');
  await expect(submit()).rejects.toThrow(StoreUnavailable);
  expect(await promises.live()).toEqual([]);
  await other.end();
  expect(await submit()).toMatchObject({ isNew: true });
});

test('a database that takes no more connections', async () => {
  await promises.close();
  const { pathname } = new URL(address);
  await onPostgres(address, (client) =>
    client
      .query(
        `create role guest login password 'guest';
      grant all on database ${pathname.slice(1)} to guest;
      alter database ${pathname.slice(1)} connection limit 0`,
      )
      .catch(() => undefined),
  );
  const asGuest = address.replace('hub:hub', 'guest:guest');
  await expect(openPromises(asGuest, seal, clockAt(), patience)).rejects.toThrow(StoreUnavailable);
});

test('a moment of text that PostgreSQL cannot hold stops nothing', async () => {
  await submit();
  const [key = ''] = (await promises.notices.ofIncident('INC-001-A')).map((notice) => notice.key);
  await promises.notices.unreachable(key, start, 'refused: \0');
  expect(await promises.notices.unreached()).toEqual(['INC-001-A']);
});
