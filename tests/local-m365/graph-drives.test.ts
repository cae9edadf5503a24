import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitFiles } from '../../infra/local-m365/graph/file-store.ts';
import { grantSite } from '../../infra/local-m365/graph/sites.ts';
import { graphStage, START } from './graph-stage.ts';
import type { GraphStage, Json, Library } from './graph-stage.ts';

const COLUMNS = [
  { name: 'Reference', indexed: true, text: { maxLength: 20 } },
  { name: 'Key', indexed: true, enforceUniqueValues: true, text: {} },
  { name: 'Kind', choice: { choices: ['Photo', 'Letter'] } },
];

let stage: GraphStage;
let library: Library;
beforeAll(async () => {
  stage = await graphStage();
  library = await stage.library('Evidence', COLUMNS);
});
afterAll(() => stage.close());

const upload = (name: string, bytes: string | Buffer = name, query = '') =>
  stage.put(`${library.drive}/items/root:/${name}:/content${query}`, Buffer.from(bytes), {
    'content-type': 'application/octet-stream',
  });
/** The status of an upload that says its size and sends nothing. */
const announced = (path: string, size: number) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { origin, token } = stage;
    const headers = { authorization: `Bearer ${token}`, 'content-length': size };
    const sent = request(`${origin}/graph/v1.0${path}`, { method: 'PUT', headers }, (answer) => {
      resolve(answer.statusCode);
      sent.destroy();
    });
    sent.once('error', reject).flushHeaders();
  });
const addressIn = (body: Json) => String(body['@microsoft.graph.downloadUrl']);
const textAt = async (address: string) => (await stage.fetch(address)).text();

test('a library is a list with a drive, at an address without Lists in it', async () => {
  const { body: list } = await stage.call('GET', library.list);
  expect(list['list']).toMatchObject({ template: 'documentLibrary' });
  expect(list['webUrl']).toMatch(/\/sites\/councillor-safety\/Evidence$/);
  const { body: drive } = await stage.call('GET', `${library.list}/drive`);
  expect(drive).toMatchObject({ name: 'Evidence', driveType: 'documentLibrary' });
  expect(drive.id).toMatch(/^b![\w-]{64}$/);
  const { body: drives } = await stage.call('GET', `${stage.site}/drives`);
  expect(drives.value.map(({ id }) => id)).toEqual([drive.id]);
  const plain = await stage.list('Rows');
  expect((await stage.call('GET', `${plain}/drive`)).status).toBe(404);
  const row = await stage.call('POST', `${library.list}/items`, { fields: { Title: 'x' } });
  expect([row.status, row.body.error.code]).toEqual([400, 'invalidRequest']);
});

test('a file is put with its bytes, is read by id and by path, and is fetched without a token', async () => {
  const bytes = randomBytes(100_000);
  const { status, body } = await upload('EV1/Tŷ %231 100%25.jpg', bytes);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    name: 'Tŷ #1 100%.jpg',
    size: 100_000,
    file: { mimeType: 'image/jpeg' },
  });
  expect(body.id).toMatch(/^01[A-Z2-7]{32}$/);
  expect(body.eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
  const byId = await stage.call('GET', `${library.drive}/items/${body.id}`);
  const byPath = await stage.call('GET', `${library.drive}/root:/ev1/tŷ %231 100%25.JPG`);
  expect([byId.body.id, byPath.body.id]).toEqual([body.id, body.id]);
  const token = { authorization: 'Bearer x' };
  const download = await stage.fetch(addressIn(byId.body));
  expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
  expect((await stage.fetch(addressIn(byId.body), { headers: token })).status).toBe(401);
});

test('the hash is the one that SharePoint gives', async () => {
  const hashOf = async (bytes: Buffer) => {
    const { body } = await upload(`hash-${String(bytes.length)}.bin`, bytes);
    return (body['file'] as { hashes: { quickXorHash: string } }).hashes.quickXorHash;
  };
  expect(await hashOf(Buffer.from(''))).toBe('AAAAAAAAAAAAAAAAAAAAAAAAAAA=');
  expect(await hashOf(Buffer.from('Sg==', 'base64'))).toBe('SgAAAAAAAAAAAAAAAQAAAAAAAAA=');
});

test('content is answered with the address of a download that ends after an hour and is good for ranges', async () => {
  const { body } = await upload('ranges.txt', '0123456789');
  const path = `${stage.origin}/graph/v1.0${library.drive}/items/${body.id}/content`;
  const denied = await fetch(path, { redirect: 'manual' });
  expect(denied.status).toBe(401);
  const { status, headers } = await stage.call('GET', `${library.drive}/items/${body.id}/content`);
  expect(status).toBe(302);
  const address = String(headers.get('location'));
  const part = await stage.fetch(address, { headers: { range: 'bytes=2-4' } });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
    206,
    'bytes 2-4/10',
    '234',
  ]);
  const end = await stage.fetch(address, { headers: { range: 'bytes=-3' } });
  expect(await end.text()).toBe('789');
  expect((await stage.fetch(address, { headers: { range: 'bytes=10-' } })).status).toBe(416);
  expect((await stage.fetch(address.replace('tempauth=v1.', 'tempauth=v1.e'))).status).toBe(401);
  stage.world.clock.set(START + 3_600_000 - 1);
  expect((await stage.fetch(address)).status).toBe(200);
  stage.world.clock.set(START + 3_600_000);
  expect((await stage.fetch(address)).status).toBe(401);
  stage.world.switches.set({ endedDownload: '403' });
  expect((await stage.fetch(address)).status).toBe(403);
  stage.world.switches.reset();
  stage.world.clock.set(START);
});

test('a file is an item of the list: filtered, changed with an etag, followed by delta, in versions', async () => {
  const { body: latest } = await stage.call('GET', `${library.list}/items/delta?token=latest`);
  const { body: file } = await upload('item.pdf');
  const fields = `${library.drive}/items/${file.id}/listItem/fields`;
  const { body: item } = await stage.call('GET', `${library.drive}/items/${file.id}/listItem`);
  expect(item).toMatchObject({ contentType: { name: 'Document' }, webUrl: file['webUrl'] });
  const etag = { 'if-match': item.eTag };
  const written = await stage.call('PATCH', fields, { Reference: 'EV-9', Key: 'k9' }, etag);
  expect(written.body).toMatchObject({
    Reference: 'EV-9',
    FileLeafRef: 'item.pdf',
    FileSizeDisplay: '8',
    DocIcon: 'pdf',
    ContentType: 'Document',
  });
  expect((await stage.call('PATCH', fields, { Reference: 'other' }, etag)).status).toBe(412);
  const filter = `$expand=fields&$filter=fields/Reference eq 'EV-9'`;
  const { body: found } = await stage.call('GET', `${library.list}/items?${filter}`);
  expect(found.value.map(({ fields }) => fields['FileLeafRef'])).toEqual(['item.pdf']);
  const { body: news } = await stage.call('GET', latest['@odata.deltaLink']);
  expect(news.value.map(({ id }) => id)).toEqual([item.id]);
  const { body: versions } = await stage.call('GET', `${library.list}/items/${item.id}/versions`);
  expect(versions.value.map(({ id }) => id)).toEqual(['2.0', '1.0']);
  const back = await stage.call('GET', `${library.list}/items/${item.id}/driveItem`);
  expect(back.body.id).toBe(file.id);
});

test.each([
  ['a value that must be unique', { Key: 'ONCE' }, /duplicate values/],
  ['a word that is no choice', { Kind: 'Video' }, /not one of the choices/],
  ['too long a line', { Reference: 'x'.repeat(21) }, /invalid data/],
  ['a name, which is not offered here', { FileLeafRef: 'b.txt' }, /read-only/],
])('%s is refused in a library too', async (name, wrong, message) => {
  const once = await upload('once.txt');
  const fieldsOf = (body: Json) => `${library.drive}/items/${body.id}/listItem/fields`;
  await stage.call('PATCH', fieldsOf(once.body), { Key: 'once' });
  const { body } = await upload(`${name.slice(0, 8)}.txt`);
  const answer = await stage.call('PATCH', fieldsOf(body), wrong);
  expect([answer.status, answer.body.error.code]).toEqual([400, 'invalidRequest']);
  expect(answer.body.error.message).toMatch(message);
});

test('a name that is taken: replaced as a version more, refused, or another name given', async () => {
  const { body: first } = await upload('same.txt', 'one');
  const replaced = await upload('SAME.txt', 'two');
  expect([replaced.status, replaced.body.id, replaced.body.eTag]).toEqual([
    200,
    first.id,
    expect.stringMatching(/,2"$/),
  ]);
  expect(await textAt(addressIn(replaced.body))).toBe('two');
  const refused = await upload('same.txt', 'three', '?@microsoft.graph.conflictBehavior=fail');
  expect([refused.status, refused.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  const renamed = await upload('same.txt', 'four', '?@microsoft.graph.conflictBehavior=rename');
  expect([renamed.status, renamed.body['name']]).toEqual([201, 'same 1.txt']);
  const byId = await stage.put(`${library.drive}/items/${first.id}/content`, 'five', {
    'if-match': replaced.body.eTag,
  });
  expect([byId.status, await textAt(addressIn(byId.body))]).toEqual([200, 'five']);
  const stale = await stage.put(`${library.drive}/items/${first.id}/content`, 'six', {
    'if-match': replaced.body.eTag,
  });
  expect(stale.status).toBe(412);
  const item = (await stage.call('GET', `${library.drive}/items/${first.id}/listItem`)).body.id;
  await stage.call('POST', `${library.list}/items/${item}/versions/1.0/restoreVersion`);
  const { body: now } = await stage.call('GET', `${library.drive}/items/${first.id}`);
  expect([now['size'], await textAt(addressIn(now))]).toEqual([3, 'one']);
});

test.each(['a:b.txt', 'what?.txt', '~$lock.docx', 'CON', 'end.', ' start.txt', 'x'.repeat(256)])(
  'the name %p is refused',
  async (name) => {
    const { body: folder } = await stage.call('GET', `${library.drive}/root`);
    const answer = await stage.call('POST', `${library.drive}/items/${folder.id}/children`, {
      name,
      folder: {},
    });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'invalidRequest']);
  },
);

test('more than 250 MB at once is refused before it is read, more than there is room for is 507', async () => {
  const path = `${library.drive}/root:/large.bin:/content`;
  const refused = await announced(path, 250 * 1024 * 1024 + 1);
  expect(refused).toBe(413);
  limitFiles(stage.world, 5);
  const { status, body: refusal } = await upload('room.txt', '123456');
  limitFiles(stage.world, 1024 ** 4);
  expect([status, refusal.error.code]).toEqual([507, 'quotaLimitReached']);
});

test('folders hold files, are made on the way, and go with all that lies in them', async () => {
  const { body: file } = await upload('OUT/IN/deep.txt');
  const { body: out } = await stage.call('GET', `${library.drive}/root:/OUT`);
  expect(out['folder']).toEqual({ childCount: 1 });
  const { body: inside } = await stage.call('GET', `${library.drive}/root:/OUT/IN:/children`);
  expect(inside.value.map(({ id }) => id)).toEqual([file.id]);
  const taken = await stage.call('POST', `${library.drive}/items/${out.id}/children`, {
    name: 'in',
    folder: {},
  });
  expect(taken.status).toBe(409);
  const address = addressIn(file);
  expect((await stage.call('DELETE', `${library.drive}/items/${out.id}`)).status).toBe(204);
  expect((await stage.call('GET', `${library.drive}/items/${file.id}`)).status).toBe(404);
  expect((await stage.fetch(address)).status).toBe(404);
});

test('a page of children leads to the next', async () => {
  for (const name of ['a', 'b', 'c']) await upload(`PAGES/${name}.txt`);
  const first = await stage.call('GET', `${library.drive}/root:/PAGES:/children?$top=2`);
  const next = await stage.call('GET', first.body['@odata.nextLink']);
  const names = [...first.body.value, ...next.body.value].map((one) => one['name']);
  expect(names).toEqual(['a.txt', 'b.txt', 'c.txt']);
});

test('a drive of a site without a grant does not exist, and a made-up one neither', async () => {
  const { body } = await upload('hidden.txt');
  grantSite(stage.world, stage.world.tenant.registerSiteId, '');
  const gone = await stage.call('GET', `${library.drive}/items/${body.id}`);
  const put = await upload('more.txt');
  grantSite(stage.world, stage.world.tenant.registerSiteId, 'read');
  const readOnly = await upload('more.txt');
  grantSite(stage.world, stage.world.tenant.registerSiteId, 'fullcontrol');
  const madeUp = await stage.call('GET', `/drives/b!${'A'.repeat(64)}/root`);
  expect([gone.status, put.status, readOnly.status, madeUp.status]).toEqual([404, 404, 403, 404]);
});

test('an upload costs two units, a download one', async () => {
  const costOf = async (work: () => Promise<unknown>) => {
    stage.graph.resetCost();
    await work();
    return stage.graph.cost().resourceUnits;
  };
  const { body } = await upload('cost.txt');
  expect(await costOf(() => upload('cost.txt'))).toBe(2);
  const content = `${library.drive}/items/${body.id}/content`;
  expect(await costOf(() => stage.call('GET', content))).toBe(1);
});

test('a restart keeps every byte, and a deletion leaves none', async () => {
  const data = mkdtempSync(join(tmpdir(), 'drives-'));
  const before = await graphStage({ data });
  const made = await before.library('Evidence');
  const path = `${made.drive}/root:/kept.txt`;
  await before.put(`${path}:/content`, 'kept');
  await before.close();
  const after = await graphStage({ data });
  const { body } = await after.call('GET', path);
  expect(await (await after.fetch(addressIn(body))).text()).toBe('kept');
  await after.call('DELETE', `${made.drive}/items/${body.id}`);
  expect(readdirSync(join(data, 'm365-files'))).toEqual([]);
  await after.close();
  rmSync(data, { recursive: true });
});
