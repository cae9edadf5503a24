/** The bytes of a file as the answer to a plain GET, whole or in part. */
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { World } from '../world.ts';
import { notFound, Refusal } from './answers.ts';
import { hasContent, readContent } from './file-contents.ts';
import { typeOfFile } from './file-type.ts';

export interface FileToSend {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
  /** Its media type, where its name does not tell. */
  readonly type?: string;
  /** Whether a browser shows it where it can; otherwise it saves it. */
  readonly inline?: boolean;
}

/** Sends a file, or the one range of it that the request asks for. Throws a Refusal before anything is sent. */
export async function sendFile(
  world: World,
  file: FileToSend,
  request: Request,
  response: Response,
): Promise<void> {
  if (!hasContent(world, file.key)) throw notFound('The file is not there any more.');
  const range = rangeIn(request.headers.range, file.size);
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  response.status(range ? 206 : 200).set({
    'Content-Type': file.type ?? typeOfFile(file.name),
    'Content-Length': String(end - start + 1),
    'Content-Disposition': dispositionOf(file),
    'Content-Security-Policy': HARMLESS,
    'X-Content-Type-Options': 'nosniff',
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=0',
    ...(range ? { 'Content-Range': `bytes ${start}-${end}/${file.size}` } : {}),
  });
  if (request.method === 'HEAD' || file.size === 0) return void response.end();
  await pipeline(readContent(world, file.key, { start, end }), response).catch(() => undefined);
}

/** What somebody has sent may run nothing and fetch nothing where it is shown. */
const HARMLESS = "default-src 'none'; img-src 'self'; media-src 'self'; sandbox";

/** Shown, where that is asked for and it is a picture, sound or film; saved otherwise. */
function dispositionOf({ inline = false, name, type = typeOfFile(name) }: FileToSend): string {
  const shown = inline && /^(image\/(?!svg)|audio\/|video\/)/.test(type);
  return `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/** The first and last byte that a Range header asks for; undefined where it asks for all. Throws a Refusal (416). */
function rangeIn(
  header: string | undefined,
  size: number,
): { start: number; end: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start <= end) return { start, end };
  throw new Refusal(416, 'invalidRange', 'The range is not within the file.', {
    'Content-Range': `bytes */${String(size)}`,
  });
}
