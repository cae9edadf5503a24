/** Encryption at rest and honest cards, from one key in the configuration. */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import type { Seal } from '../ports.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** A key of its own for each use, so that what one gives away does not weaken the other. */
const keyFor = (key: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), use, 32));

const readKey = (keyBase64: string): Buffer => {
  const key = Buffer.from(keyBase64, 'base64');
  if (key.length !== 32) throw new RangeError('The sealing key must be 32 bytes in base64');
  return key;
};

/** The seal of a 32-byte key in base64. Throws a RangeError on a key of another length. */
export const sealFrom = (keyBase64: string): Seal => {
  const key = readKey(keyBase64);
  const secrecy = keyFor(key, 'seal');
  const honesty = keyFor(key, 'sign');
  return {
    seal: (text) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, secrecy, nonce, { authTagLength: tagBytes });
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64');
    },
    open: (sealed) => {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(algorithm, secrecy, bytes.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      const hidden = bytes.subarray(nonceBytes + tagBytes);
      return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8');
    },
    sign: (text) => createHmac('sha256', honesty).update(text).digest('base64url'),
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  };
};
