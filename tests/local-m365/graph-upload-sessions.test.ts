import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitFiles } from '../../infra/local-m365/graph/file-store.ts';
import { graphStage, replyOf, START } from './graph-stage.ts';
import type { GraphStage, Library, Reply } from './graph-stage.ts';

const STEP = 327_680;

/** On a disk, as the slices of a long film are. */
const folder = mkdtempSync(join(tmpdir(), 'slices-'));

let stage: GraphStage;
let library: Library;
let count = 0;
let name = '';
beforeAll(async () => {
  stage = await graphStage({ data: folder });
  library = await stage.library('Evidence');
});
beforeEach(() => {
  count += 1;
  name = `film-${String(count)}.mp4`;
  stage.world.clock.set(START);
  stage.world.faults.clear();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

const open = (item: object = {}, headers: Record<string, string> = {}, on = stage, at = library) =>
  on.call('POST', `${at.drive}/items/root:/${name}:/createUploadSession`, { item }, headers);
const urlOf = ({ body }: Reply) => String(body['uploadUrl']);

/** Sends bytes `from` to `until` (not included) of a file, with no token. */
const slice = async (
  url: string,
  bytes: Buffer,
  { from = 0, until = bytes.length, total = bytes.length, headers = {}, on = stage } = {},
): Promise<Reply> => {
  const range = `bytes ${String(from)}-${String(until - 1)}/${String(total)}`;
  const sent = { 'content-range': range, ...headers };
  const body = new Uint8Array(bytes.subarray(from, until));
  return replyOf(await on.fetch(url, { method: 'PUT', headers: sent, body }));
};
const ranges = ({ body }: Reply) => body['nextExpectedRanges'];
const status = async (url: string) => replyOf(await stage.fetch(url));
const readBack = async () => {
  const { body } = await stage.call('GET', `${library.drive}/root:/${name}`);
  const answer = await stage.fetch(String(body['@microsoft.graph.downloadUrl']));
  return Buffer.from(await answer.arrayBuffer());
};

test('a file comes in slices, one after the other, and the last is answered with it', async () => {
  const bytes = randomBytes(2 * STEP + 1000);
  const opened = await open({ fileSize: bytes.length });
  expect(opened.status).toBe(200);
  expect(ranges(opened)).toEqual([`0-${String(bytes.length - 1)}`]);
  expect(opened.body['expirationDateTime']).toBe('2026-12-28T23:55:00Z');
  const url = urlOf(opened);
  const first = await slice(url, bytes, { until: STEP });
  expect([first.status, ranges(first)]).toEqual([202, [`327680-${String(bytes.length - 1)}`]]);
  expect(ranges(await status(url))).toEqual(ranges(first));
  expect((await slice(url, bytes, { from: STEP, until: 2 * STEP })).status).toBe(202);
  const last = await slice(url, bytes, { from: 2 * STEP });
  expect([last.status, last.body['name'], last.body['size']]).toEqual([201, name, bytes.length]);
  expect((await readBack()).equals(bytes)).toBe(true);
  expect((await status(url)).status).toBe(404);
});

test('a slice that came already, or comes too early, is 416 and changes nothing', async () => {
  const bytes = randomBytes(3 * STEP);
  const url = urlOf(await open());
  const early = await slice(url, bytes, { from: STEP, until: 2 * STEP });
  await slice(url, bytes, { until: STEP });
  const again = await slice(url, randomBytes(3 * STEP), { until: STEP });
  expect([early.status, again.status, again.body.error.code]).toEqual([416, 416, 'invalidRange']);
  expect(ranges(await status(url))).toEqual([`327680-${String(bytes.length - 1)}`]);
  await slice(url, bytes, { from: STEP });
  expect((await readBack()).equals(bytes)).toBe(true);
});

test.each([
  ['with a token', 401, { headers: { authorization: 'Bearer x' } }],
  ['that is no multiple of 327,680 bytes', 400, { until: 1000 }],
  ['of a file of another size', 400, { total: 3 * STEP }],
  ['beyond the file', 400, { total: STEP / 2 }],
])('a slice %s is refused with %i', async (_, due, options) => {
  const bytes = Buffer.alloc(2 * STEP);
  const url = urlOf(await open({ fileSize: bytes.length }));
  const { status, body } = await slice(url, bytes, options);
  expect([status, typeof body.error.message]).toEqual([due, 'string']);
  expect((await slice(url, bytes)).status).toBe(201);
});

test('a slice of 60 MiB or more is refused by what it says of itself', async () => {
  const url = urlOf(await open());
  const headers = { 'content-range': `bytes 0-${String(60 * 1024 * 1024 - 1)}/999999999` };
  const answer = await stage.fetch(url, { method: 'PUT', headers, body: 'x' });
  expect(answer.status).toBe(413);
});

test('an address that was made up is refused, and a session that was given up is gone', async () => {
  const url = urlOf(await open());
  expect((await stage.fetch(url.replace(/tempauth=.*$/, 'tempauth=v1.e30.x'))).status).toBe(401);
  const ended = await stage.fetch(url, { method: 'DELETE' });
  expect([ended.status, await ended.text()]).toEqual([204, '']);
  expect((await slice(url, Buffer.alloc(10))).status).toBe(404);
});

test('a session ends a quarter of an hour after its last slice', async () => {
  const bytes = Buffer.alloc(2 * STEP);
  const url = urlOf(await open());
  stage.world.clock.set(START + 14 * 60_000);
  expect((await slice(url, bytes, { until: STEP })).status).toBe(202);
  stage.world.clock.set(START + 28 * 60_000);
  expect((await status(url)).status).toBe(200);
  stage.world.clock.set(START + 29 * 60_000);
  expect((await slice(url, bytes, { from: STEP })).status).toBe(404);
});

test('a name that is taken: refused at the start, and at the end where it was taken meanwhile', async () => {
  const bytes = Buffer.from('film');
  const url = urlOf(await open());
  await stage.put(`${library.drive}/root:/${name}:/content`, 'other');
  const late = await slice(url, bytes);
  expect([late.status, late.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  const refused = await open();
  expect([refused.status, refused.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  const replacing = urlOf(await open({ '@microsoft.graph.conflictBehavior': 'replace' }));
  expect((await slice(replacing, bytes)).status).toBe(200);
  const renaming = urlOf(await open({ '@microsoft.graph.conflictBehavior': 'rename' }));
  const renamed = await slice(renaming, bytes);
  expect([renamed.status, renamed.body['name']]).toEqual([201, name.replace('.', ' 1.')]);
  expect((await readBack()).toString()).toBe('film');
});

test('a session for a name that is taken may be refused at its end alone', async () => {
  await stage.put(`${library.drive}/root:/${name}:/content`, 'other');
  stage.world.switches.set({ uploadConflict: 'refused at the end' });
  const opened = await open();
  stage.world.switches.reset();
  expect(opened.status).toBe(200);
  expect((await slice(urlOf(opened), Buffer.from('film'))).status).toBe(409);
  expect((await readBack()).toString()).toBe('other');
});

test('an If-Match that is not of the file there is 412, a size beyond the room is 507', async () => {
  await stage.put(`${library.drive}/root:/${name}:/content`, 'other');
  const stale = { 'if-match': '"{00000000-0000-0000-0000-000000000000},1"' };
  const changed = await open({ '@microsoft.graph.conflictBehavior': 'replace' }, stale);
  expect([changed.status, changed.body.error.code]).toEqual([412, 'resourceModified']);
  limitFiles(stage.world, 10_000);
  name = `other-${name}`;
  const full = await open({ fileSize: 10_000_000 });
  limitFiles(stage.world, 1024 ** 4);
  expect([full.status, full.body.error.code]).toEqual([507, 'quotaLimitReached']);
});

test('a slice whose reply is lost has come: the session tells what is next', async () => {
  const bytes = randomBytes(STEP + 5);
  const url = urlOf(await open());
  stage.world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
  await expect(slice(url, bytes, { until: STEP })).rejects.toThrow();
  expect(ranges(await status(url))).toEqual([`327680-${String(bytes.length - 1)}`]);
  stage.world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
  await expect(slice(url, bytes, { from: STEP })).rejects.toThrow();
  expect((await status(url)).status).toBe(404);
  expect((await readBack()).equals(bytes)).toBe(true);
});

test('a slice that is throttled says how long to wait, and has not come', async () => {
  const bytes = Buffer.alloc(10);
  const url = urlOf(await open());
  stage.world.faults.add({ kind: 'throttled', service: 'sharepoint', times: 1, retryAfter: 7 });
  const { status, headers } = await slice(url, bytes);
  expect([status, headers.get('retry-after')]).toEqual([429, '7']);
  stage.graph.resetCost();
  expect((await slice(url, bytes)).status).toBe(201);
  expect(stage.graph.cost().resourceUnits).toBe(2);
});

test('a slice that breaks off has not come', async () => {
  const bytes = randomBytes(2 * STEP);
  const url = urlOf(await open());
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(bytes.subarray(0, 1000)),
    pull: (controller) => controller.error(new Error('the train is in a tunnel')),
  });
  const headers = { 'content-range': `bytes 0-${String(STEP - 1)}/${String(bytes.length)}` };
  const sent = { method: 'PUT', headers, body: broken, duplex: 'half' };
  await expect(stage.fetch(url, sent as RequestInit)).rejects.toThrow();
  expect(ranges(await status(url))).toEqual(['0-']);
  await slice(url, bytes, { until: STEP });
  await slice(url, bytes, { from: STEP });
  expect((await readBack()).equals(bytes)).toBe(true);
});

test('a restart keeps what has come', async () => {
  const data = mkdtempSync(join(tmpdir(), 'uploads-'));
  const bytes = randomBytes(STEP + 100);
  const before = await graphStage({ data });
  const at = await before.library('Evidence');
  const url = urlOf(await open({}, {}, before, at));
  await slice(url, bytes, { until: STEP, on: before });
  await before.close();
  const after = await graphStage({ data });
  expect((await slice(url, bytes, { from: STEP, on: after })).status).toBe(201);
  const { body } = await after.call('GET', `${at.drive}/root:/${name}`);
  const answer = await after.fetch(String(body['@microsoft.graph.downloadUrl']));
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  await after.close();
  rmSync(data, { recursive: true });
});
