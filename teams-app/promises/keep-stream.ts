/** A file that streams by is kept under seal, piece by piece. */
import { headBytes } from '../domain/evidence/file-signature.ts';
import type { Measured, Spool, SpoolWriting } from '../ports.ts';
import { TooLarge } from '../ports.ts';

/** Bytes in memory at a time: a whole number of frames. */
const pieceBytes = 1_048_576;

export interface Terms {
  /** Bytes that the file may have. */
  readonly most: number;
  readonly accept?: ((head: Uint8Array) => void) | undefined;
}

/** Pieces of at least `pieceBytes`, whole frames all but the last. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let count = 0;
  for await (const piece of bytes) {
    waiting.push(piece);
    count += piece.length;
    if (count < pieceBytes) continue;
    const all = Buffer.concat(waiting);
    const whole = all.length - (all.length % pieceBytes);
    yield all.subarray(0, whole);
    waiting = [all.subarray(whole)];
    count = all.length - whole;
  }
  if (count > 0) yield Buffer.concat(waiting);
}

const write = async (
  writing: SpoolWriting,
  bytes: AsyncIterable<Uint8Array>,
  { most, accept }: Terms,
): Promise<void> => {
  for await (const piece of inPieces(bytes)) {
    if (writing.size + piece.length > most) throw new TooLarge('More bytes came than may');
    if (writing.size === 0) accept?.(piece.subarray(0, headBytes));
    await writing.append(piece);
  }
  if (writing.size === 0) accept?.(new Uint8Array());
};

/** See Spool.keep. */
export const keepStream = async (
  spool: Pick<Spool, 'begin' | 'remove'>,
  key: string,
  bytes: AsyncIterable<Uint8Array>,
  terms: Terms,
): Promise<Measured> => {
  const writing = await spool.begin(key);
  try {
    await write(writing, bytes, terms);
    return await writing.finish();
  } catch (problem) {
    await writing.leave().catch(() => undefined);
    await spool.remove(key);
    throw problem;
  }
};
