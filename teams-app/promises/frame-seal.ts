/**
 * How a file is sealed: frames of 64 KiB, each encrypted (AES-256-GCM) with a key of that file alone and
 * bound to its place in it. A frame that is changed, moved or put into another file does not open. That
 * a file ends too early is found by its size, which the store knows.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Tampered } from '../ports.ts';

/** Bytes of a file in one frame; the last may have fewer. */
export const frameBytes = 65_536;

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const addedBytes = nonceBytes + tagBytes;

/** Bytes of a full frame on disk. */
const sealedBytes = frameBytes + addedBytes;

export interface FrameSeal {
  /** Frames for these bytes, the first of which has the number `first`. */
  seal(first: number, bytes: Uint8Array): Buffer;
  /** Throws Tampered. */
  open(frame: number, sealed: Uint8Array): Buffer;
}

/** The seal of one file. `secret`: the 32 bytes of the configuration. */
export const frameSeal = (secret: Buffer, key: string): FrameSeal => {
  const own = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `evidence ${key}`, 32));
  const placeOf = (frame: number): Buffer => Buffer.from(`${key}/${String(frame)}`);
  const sealOne = (frame: number, bytes: Uint8Array): Buffer => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, own, nonce, { authTagLength: tagBytes });
    cipher.setAAD(placeOf(frame));
    return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  };
  return {
    seal: (first, bytes) => {
      const count = Math.ceil(bytes.length / frameBytes);
      const frames = Array.from({ length: count }, (_, index) =>
        sealOne(first + index, bytes.subarray(index * frameBytes, (index + 1) * frameBytes)),
      );
      return Buffer.concat(frames);
    },
    open: (frame, sealed) => {
      const end = sealed.length - tagBytes;
      if (end < nonceBytes) throw new Tampered('A sealed file ends within a frame');
      const nonce = sealed.subarray(0, nonceBytes);
      const decipher = createDecipheriv(algorithm, own, nonce, { authTagLength: tagBytes });
      decipher.setAAD(placeOf(frame)).setAuthTag(sealed.subarray(end));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()]);
      } catch (problem) {
        throw new Tampered('A sealed file was changed', { cause: problem });
      }
    },
  };
};

/** Bytes on disk for this many bytes of a file. */
export const sizeOnDisk = (size: number): number =>
  size + Math.ceil(size / frameBytes) * addedBytes;

/** Bytes of a file in this many bytes on disk, if all of its frames open. */
export const sizeWithin = (onDisk: number): number => {
  const whole = Math.floor(onDisk / sealedBytes);
  return whole * frameBytes + Math.max(0, (onDisk % sealedBytes) - addedBytes);
};

/** One frame of an open file. Throws Tampered, also where the file ends before it. */
export const readFrame = async (
  file: FileHandle,
  seal: FrameSeal,
  frame: number,
): Promise<Buffer> => {
  const sealed = Buffer.alloc(sealedBytes);
  const { bytesRead } = await file.read(sealed, 0, sealedBytes, frame * sealedBytes);
  return seal.open(frame, sealed.subarray(0, bytesRead));
};
