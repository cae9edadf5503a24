/** The bytes of files: each content lies in a file of its own beside the world's database, and never in memory. */
import { randomUUID } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { World } from '../world.ts';
import { isObject, textOf } from './answers.ts';
import { quickXor } from './quick-xor.ts';

/** A content as it is kept: what a version of a file holds. */
export interface Content {
  /** The name under which its bytes lie. */
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** quickXorHash, in base64. */
  readonly hash: string;
}

/** The value of an item under which its content stands; no column has this name. */
export const CONTENT = '_content';

/** The content among the values of an item, if it is a file. */
export function contentIn(values: Readonly<Record<string, unknown>>): Content | undefined {
  const kept = values[CONTENT];
  if (!isObject(kept)) return undefined;
  return { key: textOf(kept['key']), size: Number(kept['size']), hash: textOf(kept['hash']) };
}

/** More came than was allowed. */
export class TooMuch extends Error {}

const folders = new WeakMap<World, string>();

/** The folder of the contents; with a database in memory, one that goes when the program ends. */
function folderOf(world: World): string {
  const known = folders.get(world);
  if (known !== undefined) return known;
  const database = world.database.location();
  const folder = database === null ? passingFolder() : join(dirname(database), 'm365-files');
  mkdirSync(folder, { recursive: true });
  folders.set(world, folder);
  return folder;
}

function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'm365-files-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const pathOf = (world: World, key: string): string => join(folderOf(world), key);

/** A name for a content that is to come. */
export const newKey = (): string => randomUUID();

/** Keeps what the stream brings. Throws TooMuch beyond `most` bytes; what was broken off is not kept. */
export async function keepContent(world: World, bytes: Readable, most: number): Promise<Content> {
  const key = newKey();
  try {
    const size = await writeContent(world, key, bytes, { at: 0, most });
    return await sealContent(world, key, size);
  } catch (error) {
    dropContent(world, key);
    throw error;
  }
}

/** Writes what the stream brings into a content from a place on, and returns how many bytes came. Throws TooMuch. */
export async function writeContent(
  world: World,
  key: string,
  bytes: Readable,
  { at, most }: { at: number; most: number },
): Promise<number> {
  const path = pathOf(world, key);
  await (await open(path, 'a')).close();
  let size = 0;
  await pipeline(
    bytes,
    async function* (source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        size += chunk.length;
        if (size > most) throw new TooMuch();
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'r+', start: at }),
  );
  return size;
}

/** A content that is whole, with its hash. Bytes beyond `size` are cut off. */
export async function sealContent(world: World, key: string, size: number): Promise<Content> {
  const file = await open(pathOf(world, key), 'r+');
  await file.truncate(size);
  await file.close();
  return { key, size, hash: await quickXor(readContent(world, key)) };
}

/** The bytes of a content, or those from `start` to `end`, both included. */
export const readContent = (
  world: World,
  key: string,
  range: { start?: number; end?: number } = {},
): Readable => createReadStream(pathOf(world, key), range);

/** Whether a content is still there. */
export const hasContent = (world: World, key: string): boolean => existsSync(pathOf(world, key));

/** Throws a content away. */
export const dropContent = (world: World, key: string): void =>
  rmSync(pathOf(world, key), { force: true });
