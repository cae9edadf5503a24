/** A sealed file while it is being written. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { SpoolWriting } from '../ports.ts';
import { NoRoom, Tampered } from '../ports.ts';
import { frameBytes, readFrame, sizeOnDisk, sizeWithin } from './frame-seal.ts';
import type { FrameSeal } from './frame-seal.ts';

/** Codes with which a file system says that it has no room, or that this user has none left. */
const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** A fault of the disk, or NoRoom where it is full. */
export const diskFault = (problem: unknown): unknown => {
  const { code } = problem as { readonly code?: unknown };
  return typeof code === 'string' && noRoom.includes(code)
    ? new NoRoom('There is no room for a file', { cause: problem })
    : problem;
};

class Writing implements SpoolWriting {
  readonly #file: FileHandle;
  readonly #seal: FrameSeal;
  readonly #hash: Hash = createHash('sha256');
  #size = 0;

  constructor(file: FileHandle, seal: FrameSeal) {
    this.#file = file;
    this.#seal = seal;
  }

  get size(): number {
    return this.#size;
  }

  async append(bytes: Uint8Array): Promise<void> {
    if (this.#size % frameBytes !== 0)
      throw new RangeError('Only the last piece of a file may end within a frame');
    const frames = this.#seal.seal(this.#size / frameBytes, bytes);
    const at = sizeOnDisk(this.#size);
    try {
      await writeAll(this.#file, frames, at);
      await this.#file.datasync();
    } catch (problem) {
      await this.#file.truncate(at).catch(() => undefined);
      throw diskFault(problem);
    }
    this.#hash.update(bytes);
    this.#size += bytes.length;
  }

  async finish() {
    await this.#file.close();
    return { size: this.#size, sha256: this.#hash.digest('hex') };
  }

  leave(): Promise<void> {
    return this.#file.close();
  }

  /** Reads what is there. What was being written when the power went does not open, and is cut off. */
  async takeUp(): Promise<void> {
    const { size } = await this.#file.stat();
    const frames = Math.ceil(sizeWithin(size) / frameBytes);
    for (let frame = 0; frame < frames; frame += 1) {
      const bytes = await this.#frameOrUndefined(frame);
      if (bytes === undefined) break;
      this.#hash.update(bytes);
      this.#size += bytes.length;
    }
    await this.#file.truncate(sizeOnDisk(this.#size));
  }

  async #frameOrUndefined(frame: number): Promise<Buffer | undefined> {
    try {
      return await readFrame(this.#file, this.#seal, frame);
    } catch (problem) {
      if (problem instanceof Tampered) return undefined;
      throw problem;
    }
  }
}

/** A write may take fewer bytes than it was given; a full disk then shows at the next. */
const writeAll = async (file: FileHandle, bytes: Buffer, at: number): Promise<void> => {
  for (let written = 0; written < bytes.length;) {
    const rest = bytes.length - written;
    written += (await file.write(bytes, written, rest, at + written)).bytesWritten;
  }
};

/** Begins a file, or with `isBegun` goes on with what there is of it. */
export const writingOn = async (
  file: FileHandle,
  seal: FrameSeal,
  isBegun: boolean,
): Promise<SpoolWriting> => {
  const writing = new Writing(file, seal);
  if (isBegun) await writing.takeUp();
  return writing;
};
