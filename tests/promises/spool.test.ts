// The sealed spool: nothing readable on disk, nothing half kept, every change found.
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFile,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Tampered } from '#core/ports.ts';
import type { Spool } from '#core/ports.ts';
import { openSpool } from '#core/promises/spool.ts';

const textKey = Buffer.alloc(32, 9).toString('base64');
const key = 'a'.repeat(32);
const other = 'b'.repeat(32);
const frame = 65_536;
const sealedFrame = frame + 28;

let folder: string;
let spool: Spool;
const fileOf = (name = key): string => join(folder, `${name}.sealed`);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spool-'));
  spool = openSpool(folder, textKey);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const keep = async (bytes: Uint8Array, name = key): Promise<void> => {
  const writing = await spool.begin(name);
  if (bytes.length > 0) await writing.append(bytes);
  await writing.finish();
};

const all = async (name: string, size: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of spool.stream(name, size)) pieces.push(piece);
  return Buffer.concat(pieces);
};

test.each([1, frame - 1, frame, frame + 1, 5 * frame, 5 * frame + 77])(
  'a file of %d bytes comes back as it was, whole and in pieces, with its fingerprint',
  async (size) => {
    const bytes = randomBytes(size);
    const writing = await spool.begin(key);
    await writing.append(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await writing.finish()).toEqual({ size, sha256 });
    expect((await all(key, size)).equals(bytes)).toBe(true);
    const [from, until] = [Math.floor(size / 3), size];
    const part = await spool.read(key, from, until);
    expect(Buffer.from(part).equals(bytes.subarray(from, until))).toBe(true);
  },
);

test('nothing of a file can be read on disk, nor with another key', async () => {
  const words = Buffer.from('I know where you live. '.repeat(200));
  await keep(words);
  expect((await readFile(fileOf())).includes('where you live')).toBe(false);
  const foreign = openSpool(folder, Buffer.alloc(32, 1).toString('base64'));
  await expect(foreign.read(key, 0, 10)).rejects.toThrow(Tampered);
});

test('an upload that broke off goes on where it stopped, and its fingerprint is that of the whole', async () => {
  const bytes = randomBytes(10 * frame + 5);
  const first = await spool.begin(key);
  await first.append(bytes.subarray(0, 5 * frame));
  await first.leave();
  const second = await spool.resume(key);
  expect(second?.size).toBe(5 * frame);
  await second?.append(bytes.subarray(5 * frame));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(await second?.finish()).toEqual({ size: bytes.length, sha256 });
});

test('wherever the power goes, what was promised is there and the rest is cut off', async () => {
  const bytes = randomBytes(3 * frame);
  for (const torn of [1, 13, 28, 5_000, sealedFrame - 1, sealedFrame]) {
    const writing = await spool.begin(key);
    await writing.append(bytes.subarray(0, 2 * frame));
    await writing.leave();
    const promised = await readFile(fileOf());
    await writeFile(fileOf(), Buffer.concat([promised, randomBytes(torn)]));
    const again = await spool.resume(key);
    expect(again?.size).toBe(2 * frame);
    await again?.append(bytes.subarray(2 * frame));
    await again?.finish();
    expect((await all(key, bytes.length)).equals(bytes)).toBe(true);
  }
});

test('only the last piece may end within a frame: what was promised is never written over', async () => {
  const writing = await spool.begin(key);
  await writing.append(randomBytes(10));
  await expect(writing.append(randomBytes(10))).rejects.toThrow(RangeError);
  await writing.leave();
});

const spoilings: readonly (readonly [string, (file: Buffer) => Buffer])[] = [
  ['one bit is turned', (file) => (file.writeUInt8(file.readUInt8(40_000) ^ 1, 40_000), file)],
  ['the nonce is changed', (file) => (file.writeUInt8(file.readUInt8(3) ^ 1, 3), file)],
  [
    'two frames change places',
    (file) =>
      Buffer.concat([
        file.subarray(sealedFrame, 2 * sealedFrame),
        file.subarray(0, sealedFrame),
        file.subarray(2 * sealedFrame),
      ]),
  ],
  ['a frame is cut out', (file) => file.subarray(sealedFrame)],
  ['the end is cut off', (file) => file.subarray(0, 2 * sealedFrame)],
  ['something is added', (file) => Buffer.concat([file, Buffer.alloc(40)])],
  ['it is emptied', () => Buffer.alloc(0)],
];

test.each(spoilings)('a file in which %s is not given out', async (_, spoil) => {
  const size = 2 * frame + 900;
  await keep(randomBytes(size));
  await writeFile(fileOf(), spoil(await readFile(fileOf())));
  await expect(all(key, size)).rejects.toThrow(Tampered);
});

test('a file put in the place of another is not given out', async () => {
  await keep(randomBytes(500), other);
  await writeFile(fileOf(), await readFile(fileOf(other)));
  await expect(all(key, 500)).rejects.toThrow(Tampered);
  await expect(spool.read(key, 0, 500)).rejects.toThrow(Tampered);
});

test('a file that is gone is not an empty file', async () => {
  await keep(randomBytes(10));
  await spool.remove(key);
  await spool.remove(key);
  await expect(all(key, 10)).rejects.toThrow(Tampered);
  expect(await spool.resume(key)).toBeUndefined();
});

test('a key that is a path is refused', async () => {
  for (const bad of ['../../etc/passwd', 'A'.repeat(32), '', `${key}/x`])
    await expect(spool.begin(bad)).rejects.toThrow(RangeError);
});

test('only the owner of the process may look into the folder', async () => {
  await keep(randomBytes(10));
  expect((await stat(fileOf())).mode & 0o077).toBe(0);
});

test('what nobody needs is cleared once it has lain untouched, and nothing else', async () => {
  await keep(randomBytes(10));
  await keep(randomBytes(10), other);
  await appendFile(join(folder, 'readme.txt'), 'hello');
  await truncate(join(folder, 'readme.txt'), 2);
  expect(await spool.clear(new Set([key]), 60_000)).toBe(0);
  expect(await spool.clear(new Set([key]), -60_000)).toBe(1);
  expect((await readdir(folder)).sort()).toEqual([`${key}.sealed`, 'readme.txt']);
});
