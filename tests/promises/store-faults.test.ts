/** A store that cannot be written says so, at once, and works again when it can (F2). */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Promises } from '#core/ports.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { arrival, clockAt, seal, start } from './samples.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'promises-'));
  file = join(folder, 'promises.sqlite');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const open = () => openPromises(file, seal, clockAt(), 50);
const submit = (promises: Promises) => promises.accept(arrival(start));

/** As somebody whom file permissions concern: the superuser may write anywhere. */
const asNobody = async <T>(work: () => Promise<T>): Promise<T> => {
  const isSuperuser = process.geteuid?.() === 0;
  if (isSuperuser) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isSuperuser) process.seteuid?.(0);
  }
};

test('a read-only file', async () => {
  await (await open()).close();
  chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  await expect(asNobody(open)).rejects.toThrow(StoreUnavailable);
});

test('a folder that is not there', async () => {
  const nowhere = openPromises(join(folder, 'not', 'there'), seal, clockAt());
  await expect(nowhere).rejects.toThrow(StoreUnavailable);
});

test('a file that is no database', async () => {
  const other = openPromises(import.meta.filename, seal, clockAt());
  await expect(other).rejects.toThrow(StoreUnavailable);
});

test('a file that another process has locked; the same report is taken when it lets go', async () => {
  const promises = await open();
  const other = new DatabaseSync(file);
  other.exec('begin immediate');
  await expect(submit(promises)).rejects.toThrow(StoreUnavailable);
  other.exec('rollback');
  expect(await submit(promises)).toMatchObject({ isNew: true });
  other.close();
  await promises.close();
});

test('a file that was moved away: nothing is written where nobody would find it', async () => {
  const promises = await open();
  renameSync(file, `${file}.away`);
  await expect(submit(promises)).rejects.toThrow(StoreUnavailable);
  await expect(promises.find('INC-001-A')).rejects.toThrow(StoreUnavailable);
  renameSync(`${file}.away`, file);
  expect(await submit(promises)).toMatchObject({ isNew: true });
  await promises.close();
});

test('a full disk: told as such, and everything that was named before is there', async () => {
  const script = fileURLToPath(new URL('./submitting-process.ts', import.meta.url));
  // No file of this process may grow beyond 2,000 kB.
  const command = 'ulimit -f 2000; exec "$0" "$@"';
  const args = ['-c', command, process.execPath, script, file, 'FULL', '1000'];
  const child = spawnSync('bash', args, { env: {}, encoding: 'utf8' });
  expect(child.status).not.toBe(0);
  expect(child.stderr).toContain('StoreUnavailable');
  const named = child.stdout.split('\n').slice(0, -1);
  expect(named.length).toBeGreaterThan(5);
  const promises = await open();
  expect(await promises.live()).toHaveLength(named.length);
  expect(await submit(promises)).toMatchObject({ isNew: true });
  await promises.close();
});

test('closed', async () => {
  const promises = await open();
  await promises.close();
  await promises.close();
  await expect(submit(promises)).rejects.toThrow(StoreUnavailable);
});

test('newer code has rebuilt the tables: this code neither opens it nor goes on', async () => {
  const promises = await open();
  const newer = new DatabaseSync(file);
  newer.exec('update store_version set version = 99');
  newer.close();
  await expect(submit(promises)).rejects.toThrow(StoreUnavailable);
  await expect(open()).rejects.toThrow(StoreUnavailable);
  await promises.close();
});

test('one row that cannot be read leaves the others readable, and is still named as due', async () => {
  const promises = await open();
  await submit(promises);
  await promises.accept(arrival(start, { reference: 'BAD' }));
  const vandal = new DatabaseSync(file);
  vandal.exec(`update incidents set state = '{"reference":' where reference = 'BAD'`);
  vandal.close();
  expect((await promises.live()).map((each) => each.reference)).toEqual(['INC-001-A']);
  expect(await promises.due('2030-01-01T00:00:00.000Z' as typeof start)).toContain('BAD');
  await expect(promises.find('BAD')).rejects.toThrow(SyntaxError);
  await promises.close();
});
