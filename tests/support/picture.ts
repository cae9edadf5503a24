/** Pictures that a browser draws: as large as a phone's where they are of noise, which cannot be packed. */
import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** Each row begins with the number of its filter: none. */
const rowsOf = (width: number, height: number, bytes: (row: number) => Buffer): Buffer =>
  Buffer.concat(
    Array.from({ length: height }, (_, row) =>
      Buffer.concat([Buffer.alloc(1), bytes(row).subarray(0, width * 3)]),
    ),
  );

/** A PNG of so many pixels, three bytes each: of noise, or of a colour that changes downwards. */
export const picture = (width: number, height: number, of: 'noise' | 'dusk'): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const dusk = (row: number): Buffer =>
    Buffer.alloc(width * 3, Buffer.from([20 + (row * 180) / height, 40 + (row * 60) / height, 90]));
  const rows = rowsOf(width, height, of === 'noise' ? () => randomBytes(width * 3) : dusk);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: of === 'noise' ? 0 : 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
