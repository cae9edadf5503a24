/** quickXorHash: the only hash that SharePoint gives of a file. Microsoft publishes its algorithm. */

const CELLS = 20;
const WIDTH = CELLS * 8;
const SHIFT = 11;

/**
 * The hash of a stream, in base64. Every byte is laid over a ring of 160 bits, each 11 bits further on than the one before,
 * and the length of the file over its last eight bytes.
 */
export async function quickXor(bytes: AsyncIterable<Buffer>): Promise<string> {
  const ring = Buffer.alloc(CELLS);
  let [length, bit] = [0, 0];
  for await (const chunk of bytes) {
    bit = lay(ring, chunk, bit);
    length += chunk.length;
  }
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(length));
  for (const [index, byte] of size.entries()) flip(ring, CELLS - 8 + index, byte);
  return ring.toString('base64');
}

/** Lays the bytes over the ring from this bit on, and returns the bit after them. */
function lay(ring: Buffer, chunk: Buffer, from: number): number {
  let bit = from;
  for (let index = 0; index < chunk.length; index += 1) {
    const moved = (chunk[index] ?? 0) << (bit & 7);
    const cell = bit >> 3;
    flip(ring, cell, moved & 255);
    flip(ring, cell + 1 === CELLS ? 0 : cell + 1, moved >> 8);
    bit += SHIFT;
    if (bit >= WIDTH) bit -= WIDTH;
  }
  return bit;
}

const flip = (ring: Buffer, cell: number, byte: number): void => {
  ring[cell] = (ring[cell] ?? 0) ^ byte;
};
