/** Files of the library of policies in memory, by the items of its rows. */
import type { Documents } from '#core/ports.ts';

export interface FileHere {
  readonly name: string;
  readonly content: string;
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes.subarray(0, 4));
  yield bytes.subarray(4);
}

export const documentsHere = (files: ReadonlyMap<string, FileHere>): Documents => ({
  open: (item) => {
    const file = files.get(item);
    if (file === undefined) return Promise.resolve(undefined);
    const bytes = Buffer.from(file.content);
    return Promise.resolve({ name: file.name, size: bytes.length, bytes: piecesOf(bytes) });
  },
});

export const noDocuments: Documents = documentsHere(new Map());
