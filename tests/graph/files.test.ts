/** Files come and go whole: in slices that Microsoft takes, through broken lines, and only from Microsoft's hosts. */
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { startScripted } from './scripted.ts';
import type { Answer, Scripted, Seen } from './scripted.ts';

const slice = 327_680 * 10;
const session = '/uploadSession?tempauth=secret';
const host = 'https://valemoor.sharepoint.com';

let server: Scripted | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A drive that keeps what is sent; `trouble` may answer in its place, before or after it has done its work. */
class Drive {
  readonly bytes: Buffer;
  received = 0;
  sessions = 0;
  deleted = 0;
  constructor(size: number) {
    this.bytes = Buffer.alloc(size);
  }
  answer(request: Seen): Answer {
    if (request.url.includes('createUploadSession')) {
      this.sessions += 1;
      this.received = 0;
      return { status: 200, body: { uploadUrl: `${host}${session}`, expirationDateTime: 'x' } };
    }
    if (request.method === 'DELETE') {
      this.deleted += 1;
      return { status: 204 };
    }
    if (request.method === 'GET') return this.next(200);
    return this.take(request);
  }
  next(status: number): Answer {
    return { status, body: { nextExpectedRanges: [`${String(this.received)}-`] } };
  }
  take({ headers, body }: Seen): Answer {
    const [, from = '', until = ''] =
      /^bytes (\d+)-(\d+)\//.exec(String(headers['content-range'])) ?? [];
    if (Number(from) !== this.received) return { status: 416 };
    body.copy(this.bytes, Number(from));
    this.received = Number(until) + 1;
    return this.received === this.bytes.length
      ? { status: 201, body: { id: 'the-file', size: this.received } }
      : this.next(202);
  }
}

const file = randomBytes(slice * 2 + 1_000);
const read = (from: number, until: number): Promise<Uint8Array> =>
  Promise.resolve(file.subarray(from, until));
const path = '/drives/d/root:/photo.jpg:/createUploadSession';
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const problem = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Sends the file to a drive on which `trouble` answers some requests. */
const send = async (
  trouble: (drive: Drive, request: Seen, count: number) => Answer | undefined,
) => {
  const drive = new Drive(file.length);
  server = await startScripted(
    (request, count) => trouble(drive, request, count) ?? drive.answer(request),
  );
  const sent: number[] = [];
  const graph = server.another({ patience: 3_000 });
  const end = graph.upload<{ id: string }>(path, file.length, read, (bytes) => sent.push(bytes));
  const outcome = await problem(end);
  return {
    drive,
    outcome,
    sent,
    item: outcome === undefined ? await end : undefined,
    seen: server.seen,
  };
};

test('a file goes in slices of a multiple of 327,680 bytes, without our token, with its progress', async () => {
  const { drive, item, sent, seen } = await send(() => undefined);
  expect(item).toMatchObject({ id: 'the-file' });
  expect(digest(drive.bytes)).toBe(digest(file));
  const slices = seen.filter(({ method }) => method === 'PUT');
  expect(slices.map(({ body }) => body.length % 327_680)).toEqual([0, 0, 1_000]);
  expect(slices.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(sent).toEqual([slice, slice * 2]);
  expect(drive.deleted).toBe(0);
});

test('after a lost reply it goes on where the session says, and sends no slice twice', async () => {
  let lost = false;
  const { drive, item, seen } = await send((drive_, request) => {
    if (lost || request.method !== 'PUT') return undefined;
    lost = true;
    drive_.answer(request);
    return 'lost';
  });
  expect(item).toMatchObject({ id: 'the-file' });
  expect(digest(drive.bytes)).toBe(digest(file));
  expect(seen.map(({ method }) => method)).toEqual(['POST', 'PUT', 'GET', 'PUT', 'PUT']);
});

test('a slice that is refused for now is sent again after its Retry-After', async () => {
  let refusedAt = 0;
  let nextAt = 0;
  const { item } = await send((_drive, request) => {
    if (refusedAt > 0 && nextAt === 0) nextAt = Date.now();
    if (refusedAt > 0 || request.method !== 'PUT') return undefined;
    refusedAt = Date.now();
    return { status: 503, headers: { 'Retry-After': '1' } };
  });
  expect(item).toMatchObject({ id: 'the-file' });
  expect(nextAt - refusedAt).toBeGreaterThanOrEqual(1_000);
});

test('a session that is gone is begun once more; gone again, it is given up', async () => {
  const once = await send((drive, request) =>
    drive.sessions === 1 && request.method === 'PUT' && drive.received > 0
      ? { status: 404 }
      : undefined,
  );
  expect(once.item).toMatchObject({ id: 'the-file' });
  expect(once.drive.sessions).toBe(2);
  expect(digest(once.drive.bytes)).toBe(digest(file));
  await server?.close();
  const never = await send((_drive, request) =>
    request.method === 'PUT' ? { status: 404 } : undefined,
  );
  expect(never.outcome).toMatchObject({ name: 'RecordUnavailable' });
  expect(never.drive.sessions).toBe(2);
});

test('where the reply to the last slice is lost, the file is found by its name and not sent again', async () => {
  let ended = false;
  const { drive, item } = await send((drive_, request) => {
    if (ended && request.url.includes('uploadSession')) return { status: 404 };
    if (ended && request.url.endsWith('/drives/d/root:/photo.jpg'))
      return { status: 200, body: { id: 'the-file', size: file.length } };
    if (request.method !== 'PUT' || drive_.received < slice * 2) return undefined;
    drive_.answer(request);
    ended = true;
    return 'lost';
  });
  expect(item).toMatchObject({ id: 'the-file' });
  expect(drive.sessions).toBe(1);
});

test('an upload that makes no progress is given up, and its session is deleted', async () => {
  const { outcome, drive } = await send((_drive, request) =>
    request.method === 'PUT' ? { status: 502 } : undefined,
  );
  expect(outcome).toMatchObject({ name: 'RecordUnavailable' });
  expect(drive.deleted).toBe(1);
});

test('a name that is taken is a conflict, and the session is deleted', async () => {
  const { outcome, drive } = await send((drive_, request) =>
    request.method === 'PUT' && drive_.received === slice * 2
      ? { status: 409, body: { error: { code: 'nameAlreadyExists' } } }
      : undefined,
  );
  expect(outcome).toMatchObject({ kind: 'conflict' });
  expect(drive.deleted).toBe(1);
});

test.each([
  'http://valemoor.sharepoint.com/x',
  'https://sharepoint.com.evil.test/x',
  'https://evil.test/valemoor.sharepoint.com',
  'https://user@valemoor.sharepoint.com/x',
  'https://valemoor.sharepoint.com:8443/x',
  'https://169.254.169.254/metadata',
  'not an address',
])('nothing is sent to or fetched from %s', async (address) => {
  server = await startScripted((request) =>
    request.method === 'POST'
      ? { status: 200, body: { uploadUrl: address } }
      : { status: 302, headers: { Location: address } },
  );
  expect(await problem(server.graph.download('/drives/d/items/i/content'))).toMatchObject({
    name: 'StrangeAddress',
  });
  expect(await problem(server.graph.upload(path, file.length, read))).toMatchObject({
    name: 'StrangeAddress',
  });
  expect(server.seen.map(({ method }) => method)).toEqual(['GET', 'POST']);
});

test('another tenant’s SharePoint is not ours', async () => {
  const address = 'https://elsewhere.sharepoint.com/download.aspx';
  server = await startScripted(() => ({ status: 302, headers: { Location: address } }));
  const graph = server.another({ sharePointHosts: ['Valemoor.sharepoint.com'] });
  expect(await problem(graph.download('/drives/d/items/i/content'))).toMatchObject({
    name: 'StrangeAddress',
  });
  expect(server.seen).toHaveLength(1);
});

const whole = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

test('a file is fetched where Graph sends us, without our token, piece by piece', async () => {
  server = await startScripted((request) =>
    request.url.includes('download.aspx')
      ? { status: 200, body: file }
      : {
          status: 302,
          headers: { Location: `${host}/sites/a/_layouts/15/download.aspx?tempauth=x` },
        },
  );
  const stream = await server.graph.download('/drives/d/items/i/content');
  expect(digest(await whole(stream))).toBe(digest(file));
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer token-of-the-hub',
    undefined,
  ]);
});

test('a file that is not there, and one whose address has ended, are refused', async () => {
  server = await startScripted((request) =>
    request.url.includes('/gone')
      ? { status: 404, body: { error: { code: 'itemNotFound' } } }
      : request.url.includes('download.aspx')
        ? { status: 401 }
        : { status: 302, headers: { Location: `${host}/download.aspx` } },
  );
  expect(await problem(server.graph.download('/drives/d/items/gone/content'))).toMatchObject({
    kind: 'not-found',
  });
  expect(await problem(server.graph.download('/drives/d/items/i/content'))).toMatchObject({
    name: 'RecordUnavailable',
  });
});

test('a small file goes as its bytes, though they lie within others', async () => {
  server = await startScripted(() => ({ status: 201, body: { id: 'small' } }));
  const bytes = new Uint8Array(file.buffer, file.byteOffset + 7, 5);
  await expect(
    server.graph.put('/drives/d/root:/x.txt:/content', bytes, 'text/plain'),
  ).resolves.toEqual({ id: 'small' });
  const [request] = server.seen;
  expect(request?.method).toBe('PUT');
  expect(request?.headers['content-type']).toBe('text/plain');
  expect(request?.body.equals(Buffer.from(bytes))).toBe(true);
});
