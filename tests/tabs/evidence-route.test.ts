/** Evidence over HTTP as the pages send it: in pieces, resumed, refused. */
import { expect, test } from '@jest/globals';
import { rangeIn } from '../../tabs/server/evidence-route.ts';
import {
  bearer,
  begin,
  call,
  evidence,
  get,
  hub,
  jpeg,
  onStage,
  only,
  put,
  reference,
  tab,
  trail,
  uploaded,
} from './evidence-stage.ts';

onStage();

test('a file of several pieces is kept as it came, and given back with headers that let nothing run', async () => {
  const bytes = jpeg(7_000_000);
  expect((await uploaded('dev', 'back gate “é”.jpg', bytes)).value).toEqual({
    name: 'back gate “é”.jpg',
    isNew: true,
  });
  const answer = await get('marged', await only());
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': '7000000',
    'content-disposition':
      "attachment; filename*=UTF-8''back%20gate%20%E2%80%9C%C3%A9%E2%80%9D.jpg",
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(await trail()).toContain('evidence-added Dev');
  expect(await trail()).toContain('evidence-opened Marged');
});

test('an upload that broke off goes on from what is safe; a piece that leaves a gap is not taken', async () => {
  const bytes = jpeg(7_000_000);
  const { value } = await begin('dev', 'film.jpg', bytes.length);
  const { upload, pieceBytes } = value;
  const first = bytes.subarray(0, pieceBytes);
  expect((await put('dev', upload, first, 0, bytes.length)).value).toEqual({
    received: pieceBytes,
  });
  const gap = await put(
    'dev',
    upload,
    bytes.subarray(2 * pieceBytes),
    2 * pieceBytes,
    bytes.length,
  );
  expect(gap.value).toEqual({ received: pieceBytes });
  const early = await call('dev', 'finish-evidence', { upload });
  expect([early.status, early.refused?.sentence]).toEqual([
    409,
    expect.stringContaining('Not all of “film.jpg” has reached us'),
  ]);
  expect((await begin('dev', 'film.jpg', bytes.length)).value).toMatchObject({
    upload,
    received: pieceBytes,
  });
  expect((await uploaded('dev', 'film.jpg', bytes)).value.isNew).toBe(true);
  expect((await call('dev', 'finish-evidence', { upload })).value.isNew).toBe(true);
  expect(await evidence('dev')).toHaveLength(1);
});

test('the same bytes again are the same piece of evidence', async () => {
  const bytes = jpeg(9_000);
  await uploaded('dev', 'one.jpg', bytes, 'upload-one');
  expect((await uploaded('marged', 'two.jpg', bytes, 'upload-two')).value.isNew).toBe(false);
  expect(await evidence('dev')).toMatchObject([{ name: 'one.jpg' }]);
});

test.each([
  ['run.exe', 10, /We can’t take “run.exe”/],
  ['photo.jpg', 0, /is empty/],
  ['photo.jpg', 250 * 1024 * 1024 + 1, /up to 250 MB/],
])('%s of %d bytes is refused before any of it is sent', async (name, size, sentence) => {
  const answer = await begin('dev', name, size);
  expect(answer.status).toBe(400);
  expect(answer.refused?.sentence).toMatch(sentence);
});

test('a file that is not what its name says is refused at the end, and nothing of it is kept', async () => {
  const answer = await uploaded('dev', 'photo.jpg', Buffer.from('MZ\u0000\u0001 a program'));
  expect(answer.status).toBe(400);
  expect(answer.refused?.sentence).toMatch(/is not what its name says/);
  expect(await evidence('dev')).toEqual([]);
  expect([...(await hub.promises.evidence.needed())]).toEqual([]);
});

test('a cancelled upload leaves nothing; evidence cannot be cancelled', async () => {
  const { value } = await begin('dev', 'film.jpg', 9_000);
  await put('dev', value.upload, jpeg(5_000), 0, 9_000);
  expect((await call('dev', 'cancel-evidence', { upload: value.upload })).ok).toBe(true);
  expect((await call('dev', 'finish-evidence', { upload: value.upload })).status).toBe(404);
  await uploaded('dev', 'kept.jpg', jpeg(9_000), 'upload-two');
  const kept = await call('dev', 'cancel-evidence', { upload: await only() });
  expect(kept.status).toBe(409);
  expect(await evidence('dev')).toHaveLength(1);
});

test('nobody adds to another person’s upload, or to an incident that they may not see', async () => {
  const { value } = await begin('dev', 'film.jpg', 9_000);
  expect((await put('marged', value.upload, jpeg(9_000), 0, 9_000)).status).toBe(404);
  expect((await call('marged', 'finish-evidence', { upload: value.upload })).status).toBe(404);
  expect((await begin('tom', 'film.jpg', 9_000)).status).toBe(404);
  expect((await begin('vera', 'film.jpg', 9_000)).status).toBe(404);
});

test('nothing is added to a closed incident', async () => {
  await hub.ok('dev', 'acknowledge', { incident: reference });
  const { value } = await begin('dev', 'photo.jpg', 9_000);
  await put('dev', value.upload, jpeg(9_000), 0, 9_000);
  await hub.ok('dev', 'close-incident', { incident: reference, reason: 'Done' });
  const late = await call('dev', 'finish-evidence', { upload: value.upload });
  expect([late.status, late.refused?.sentence]).toEqual([
    409,
    'This incident is closed, so nothing can be added to it.',
  ]);
  expect((await begin('aoife', 'photo.jpg', 9_000)).status).toBe(409);
});

test.each([
  ['bytes 0-99/100', { first: 0, last: 99, size: 100 }],
  ['bytes 100-99/200', undefined],
  ['bytes 0-100/100', undefined],
  ['bytes 0-99/*', undefined],
  ['0-99/100', undefined],
  [undefined, undefined],
])('the range %j is read as %j', (header, range) => {
  expect(rangeIn(header)).toEqual(range);
});

test('a body that does not fit its range is not taken', async () => {
  const { value } = await begin('dev', 'photo.jpg', 9_000);
  const answer = await put('dev', value.upload, jpeg(500), 0, 8_000);
  expect(answer.status).toBe(400);
  const none = await fetch(`${tab.origin}/api/evidence/uploads/${value.upload}`, {
    method: 'PUT',
    headers: { Authorization: await bearer('dev') },
    body: 'hello',
  });
  expect(none.status).toBe(400);
});
