/** What the watch remembers, on disk: it may be started anew for every look. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { newMemory } from './judge.ts';
import type { Memory } from './judge.ts';

const isMoment = (value: unknown): value is number => Number.isFinite(value);

const memoryIn = (value: unknown): Memory | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { heardAt, lookedAt, pagedAt, owesAllClear } = value as Record<string, unknown>;
  if (!isMoment(heardAt) || !isMoment(lookedAt)) return undefined;
  return {
    heardAt,
    lookedAt,
    ...(isMoment(pagedAt) ? { pagedAt } : {}),
    ...(owesAllClear === true ? { owesAllClear } : {}),
  };
};

/** A file that is not there, or that cannot be read, is a watch that begins now. */
export const readMemory = async (file: string, now: number): Promise<Memory> => {
  try {
    return memoryIn(JSON.parse(await readFile(file, 'utf8'))) ?? newMemory(now);
  } catch {
    return newMemory(now);
  }
};

/** Whole or not at all. */
export const keepMemory = async (file: string, memory: Memory): Promise<void> => {
  const beside = `${file}.new`;
  await writeFile(beside, JSON.stringify(memory), { mode: 0o600 });
  await rename(beside, file);
};
