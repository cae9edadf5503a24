/** Scripts and styles as they go over the wire: packed once, and kept packed. A phone at night loads a third of them. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

const pack = promisify(gzip);

/** Names as the build makes them, with a hash: what was packed under one never changes. */
const packable = /^\/[\w.-]+\.(js|css)$/;

/**
 * Answers with the packed file where the browser takes gzip; everything else, and a file that is not there, is
 * left to the next handler. `headers` are those of the answer.
 */
export const packedFiles = (
  folder: string,
  headers: Readonly<Record<string, string>>,
): RequestHandler => {
  const packed = new Map<string, Promise<Buffer>>();
  const packedAt = (path: string): Promise<Buffer> => {
    const known =
      packed.get(path) ?? readFile(join(folder, path)).then((file) => pack(file, { level: 9 }));
    packed.set(path, known);
    return known;
  };
  return async (request, response, next) => {
    response.vary('Accept-Encoding');
    const { method, path } = request;
    const isAsked = method === 'GET' || method === 'HEAD';
    if (!isAsked || !packable.test(path) || request.acceptsEncodings('gzip') === false) {
      next();
      return;
    }
    try {
      const file = await packedAt(path);
      response.set({ ...headers, 'Content-Encoding': 'gzip' }).type(extname(path));
      response.send(file);
    } catch {
      packed.delete(path);
      next();
    }
  };
};
