// Files in pieces: every byte once, in its place, however often a piece is sent and whatever breaks off.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { TooLarge } from '#core/ports.ts';
import type { Spool } from '#core/ports.ts';
import { openSpool } from '#core/promises/spool.ts';
import { uploadsTo } from '#core/promises/uploads.ts';

const piece = 5 * 65_536;
const key = 'c'.repeat(32);
const bytes = randomBytes(3 * piece + 123);
const sha256 = createHash('sha256').update(bytes).digest('hex');

let folder: string;
let spool: Spool;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uploads-'));
  spool = openSpool(folder, Buffer.alloc(32, 4).toString('base64'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const part = (index: number): Buffer => bytes.subarray(index * piece, (index + 1) * piece);

test('pieces make a file; a repeated one adds nothing, one that leaves a gap is not taken', async () => {
  const uploads = uploadsTo(spool);
  expect(await uploads.take(key, 0, part(0))).toBe(piece);
  expect(await uploads.take(key, 0, part(0))).toBe(piece);
  expect(await uploads.take(key, 2 * piece, part(2))).toBe(piece);
  for (const index of [1, 2, 3]) await uploads.take(key, index * piece, part(index));
  expect(await uploads.finish(key)).toEqual({ size: bytes.length, sha256 });
});

test('pieces sent at the same time are taken one after the other', async () => {
  const uploads = uploadsTo(spool);
  await Promise.all([0, 1, 2, 3].map((index) => uploads.take(key, index * piece, part(index))));
  expect(await uploads.finish(key)).toEqual({ size: bytes.length, sha256 });
});

test('after a restart it goes on from what was safe', async () => {
  const before = uploadsTo(spool);
  await before.take(key, 0, part(0));
  await before.rest(0);
  const uploads = uploadsTo(spool);
  expect(await uploads.size(key)).toBe(piece);
  await uploads.take(key, 0, bytes.subarray(0, 2 * piece));
  await uploads.take(key, 2 * piece, bytes.subarray(2 * piece));
  expect(await uploads.finish(key)).toEqual({ size: bytes.length, sha256 });
});

test('many uploads at once: those that are let go of meanwhile end well all the same', async () => {
  const uploads = uploadsTo(spool);
  const keys = Array.from({ length: 40 }, (_, n) => n.toString(16).padStart(32, '0'));
  await Promise.all(keys.map((each) => uploads.take(each, 0, part(0))));
  await Promise.all(keys.map((each) => uploads.take(each, piece, bytes.subarray(piece))));
  for (const each of keys)
    expect(await uploads.finish(each)).toEqual({ size: bytes.length, sha256 });
});

test('what is wanted no more leaves nothing behind', async () => {
  const uploads = uploadsTo(spool);
  await uploads.take(key, 0, part(0));
  await uploads.drop(key);
  expect(await spool.resume(key)).toBeUndefined();
});

async function* inBits(whole: Buffer, bit: number) {
  for (let at = 0; at < whole.length; at += bit)
    yield await Promise.resolve(whole.subarray(at, at + bit));
}

test.each([1_000, 65_537, 400_000, 3_000_000])(
  'a file that streams by in pieces of %d is kept whole',
  async (bit) => {
    const whole = randomBytes(2_500_000);
    const { size, sha256: hash } = await spool.keep(key, inBits(whole, bit), 2_500_000);
    expect({ size, hash }).toEqual({
      size: 2_500_000,
      hash: createHash('sha256').update(whole).digest('hex'),
    });
    expect(Buffer.from(await spool.read(key, 0, size)).equals(whole)).toBe(true);
  },
);

test('too large, not accepted, or broken off: nothing of it is kept', async () => {
  const whole = randomBytes(1_500_000);
  await expect(spool.keep(key, inBits(whole, 9_999), 1_499_999)).rejects.toThrow(TooLarge);
  const no = (): void => {
    throw new RangeError('not this');
  };
  await expect(spool.keep(key, inBits(whole, 9_999), Infinity, no)).rejects.toThrow('not this');
  await expect(spool.keep(key, inBits(Buffer.alloc(0), 1), Infinity, no)).rejects.toThrow(
    'not this',
  );
  async function* broken() {
    yield await Promise.resolve(whole);
    throw new Error('broke off');
  }
  await expect(spool.keep(key, broken(), Infinity)).rejects.toThrow('broke off');
  expect(await spool.resume(key)).toBeUndefined();
});
