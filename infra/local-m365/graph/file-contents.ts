/** The bytes of files: every version of a file holds a content, which lies beside the world's database. */
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { World } from '../world.ts';
import { isObject, textOf } from './answers.ts';
import { diskShelf, memoryShelf } from './content-shelves.ts';
import type { Part, Shelf } from './content-shelves.ts';
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

const shelves = new WeakMap<World, Shelf>();

/** Beside the world's database; a world in memory has them there too. */
function shelfOf(world: World): Shelf {
  const known = shelves.get(world);
  if (known !== undefined) return known;
  const database = world.database.location();
  const shelf =
    database === null ? memoryShelf() : diskShelf(join(dirname(database), 'm365-files'));
  shelves.set(world, shelf);
  return shelf;
}

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
  let size = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const part of bytes as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) throw new TooMuch();
      yield part;
    }
  }
  await shelfOf(world).write(key, counted(), at);
  return size;
}

/** A content that is whole, with its hash. Bytes beyond `size` are cut off. */
export async function sealContent(world: World, key: string, size: number): Promise<Content> {
  await shelfOf(world).cut(key, size);
  return { key, size, hash: await quickXor(readContent(world, key)) };
}

/** The bytes of a content, or a part of them. */
export const readContent = (world: World, key: string, part: Part = {}): Readable =>
  shelfOf(world).read(key, part);

/** Whether a content is still there. */
export const hasContent = (world: World, key: string): boolean => shelfOf(world).has(key);

/** Throws a content away. */
export const dropContent = (world: World, key: string): void => shelfOf(world).drop(key);
