/** Where the bytes of contents lie: each in a file of its own, or in memory for a world that is kept there. */
import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The bytes from `start` to `end`, both included; all of them where they are left out. */
export interface Part {
  readonly start?: number;
  readonly end?: number;
}

export interface Shelf {
  /** Writes what comes from a place on; what was there from that place on is gone. */
  write(key: string, bytes: AsyncIterable<Buffer>, at: number): Promise<void>;
  /** Cuts off what is beyond so many bytes. */
  cut(key: string, size: number): Promise<void>;
  read(key: string, part: Part): Readable;
  has(key: string): boolean;
  drop(key: string): void;
}

/** Contents in a folder, never in memory. */
export function diskShelf(folder: string): Shelf {
  mkdirSync(folder, { recursive: true });
  const pathOf = (key: string) => join(folder, key);
  return {
    async write(key, bytes, at) {
      await (await open(pathOf(key), 'a')).close();
      await pipeline(bytes, createWriteStream(pathOf(key), { flags: 'r+', start: at }));
    },
    async cut(key, size) {
      const file = await open(pathOf(key), 'r+');
      await file.truncate(size);
      await file.close();
    },
    read: (key, part) => createReadStream(pathOf(key), part),
    has: (key) => existsSync(pathOf(key)),
    drop: (key) => rmSync(pathOf(key), { force: true }),
  };
}

/** Contents in memory, gone with their world. */
export function memoryShelf(): Shelf {
  const contents = new Map<string, Buffer>();
  const bytesOf = (key: string) => contents.get(key) ?? Buffer.alloc(0);
  return {
    async write(key, bytes, at) {
      const parts = [bytesOf(key).subarray(0, at)];
      for await (const part of bytes) parts.push(part);
      contents.set(key, Buffer.concat(parts));
    },
    cut(key, size) {
      contents.set(key, bytesOf(key).subarray(0, size));
      return Promise.resolve();
    },
    read(key, { start = 0, end }) {
      const bytes = bytesOf(key).subarray(start, end === undefined ? undefined : end + 1);
      return Readable.from(bytes.length > 0 ? [bytes] : []);
    },
    has: (key) => contents.has(key),
    drop: (key) => void contents.delete(key),
  };
}
