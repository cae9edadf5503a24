/** Files under seal in a folder beside the promises store. */
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Spool } from '../ports.ts';
import { Tampered } from '../ports.ts';
import { frameBytes, frameSeal, readFrame, sizeOnDisk } from './frame-seal.ts';
import type { FrameSeal } from './frame-seal.ts';
import { keepStream } from './keep-stream.ts';
import { diskFault, writingOn } from './spool-writing.ts';

const ending = '.sealed';
const keyPattern = /^[0-9a-f]{32}$/;

const isMissing = (problem: unknown): boolean =>
  (problem as { readonly code?: unknown }).code === 'ENOENT';

/** A new file is there after a power cut only once its folder is written as well. */
const settleFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const sliceOf = async (
  file: FileHandle,
  seal: FrameSeal,
  from: number,
  until: number,
): Promise<Uint8Array> => {
  const first = Math.floor(from / frameBytes);
  const frames: Buffer[] = [];
  for (let frame = first; frame * frameBytes < until; frame += 1)
    frames.push(await readFrame(file, seal, frame));
  const start = from - first * frameBytes;
  const bytes = Buffer.concat(frames).subarray(start, start + until - from);
  if (bytes.length < until - from) throw new Tampered('A sealed file is shorter than it was');
  return bytes;
};

/** Removes the files of these keys that nobody has written to since. Gives how many. */
const clearFolder = async (
  folder: string,
  isDone: (key: string) => boolean,
  untouchedSince: number,
): Promise<number> => {
  let cleared = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const key = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    if (!keyPattern.test(key) || !isDone(key)) continue;
    const file = await stat(join(folder, name)).catch(() => undefined);
    if (file === undefined || file.mtimeMs > untouchedSince) continue;
    await rm(join(folder, name), { force: true });
    cleared += 1;
  }
  return cleared;
};

async function* framesOf(file: FileHandle, seal: FrameSeal, size: number) {
  for (let frame = 0; frame * frameBytes < size; frame += 1)
    yield await readFrame(file, seal, frame);
}

/**
 * The spool in `folder`, sealed with a key of its own from the 32-byte key of the configuration (base64).
 * The folder is made with the first file. Throws a RangeError on a key of another length, or on a name that
 * is no key of a file.
 */
export const openSpool = (folder: string, keyBase64: string): Spool => {
  const secret = Buffer.from(keyBase64, 'base64');
  if (secret.length !== 32) throw new RangeError('The sealing key must be 32 bytes in base64');
  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new RangeError('Not the key of a file');
    return join(folder, `${key}${ending}`);
  };
  const reading = async <T>(key: string, work: (file: FileHandle) => Promise<T>): Promise<T> => {
    const file = await open(pathOf(key), 'r').catch((problem: unknown) => {
      throw isMissing(problem) ? new Tampered('A sealed file is gone') : problem;
    });
    return work(file).finally(() => file.close());
  };
  const spool: Spool = {
    begin: async (key) => {
      const path = pathOf(key);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(path, 'w+', 0o600).catch((problem: unknown) => {
        throw diskFault(problem);
      });
      await settleFolder(folder);
      return writingOn(file, frameSeal(secret, key), false);
    },
    keep: (key, bytes, most, accept) => keepStream(spool, key, bytes, { most, accept }),
    resume: async (key) => {
      try {
        return await writingOn(await open(pathOf(key), 'r+'), frameSeal(secret, key), true);
      } catch (problem) {
        if (isMissing(problem)) return undefined;
        throw problem;
      }
    },
    read: (key, from, until) =>
      reading(key, (file) => sliceOf(file, frameSeal(secret, key), from, until)),
    stream: async function* (key, size) {
      const path = pathOf(key);
      const onDisk = await stat(path).catch(() => undefined);
      if (onDisk?.size !== sizeOnDisk(size)) throw new Tampered('A sealed file has another size');
      const file = await open(path, 'r');
      try {
        yield* framesOf(file, frameSeal(secret, key), size);
      } finally {
        await file.close();
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    // The times of files are by the machine's clock, whatever time it is for the hub.
    clear: (needed, untouched) =>
      clearFolder(folder, (key) => !needed.has(key), Date.now() - untouched),
  };
  return spool;
};
