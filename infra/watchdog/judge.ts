/** When the watch pages: a pure rule over what it has heard. Times in milliseconds since 1970. */

/** What the watch remembers between two looks. */
export interface Memory {
  /** When it last heard that a sweep had completed and all was well. */
  readonly heardAt: number;
  /** When it last looked. */
  readonly lookedAt: number;
  /** When it last paged for the silence that goes on; absent while all is well. */
  readonly pagedAt?: number;
  /** People were told of a silence that is over, and still have to be told that it is. */
  readonly owesAllClear?: true;
}

export type Verdict = 'quiet' | 'page' | 'all-clear';

const minute = 60_000;

/** Paged again this often until all is well. */
const againEvery = 10 * minute;

/** How it begins: as if it had just heard of the hub. */
export const newMemory = (now: number): Memory => ({ heardAt: now, lookedAt: now });

/**
 * A watch that was away itself, for twice as long as it waits for the hub, knows nothing of the time between:
 * silence counts from its return. Whoever starts it every five minutes still has a watch. A clock
 * that was put back makes no moment lie in the future.
 */
const backFrom = (memory: Memory, now: number, silent: number): Memory => {
  const wasAway = now - memory.lookedAt >= 2 * silent;
  const heardAt = wasAway && memory.pagedAt === undefined ? now : Math.min(memory.heardAt, now);
  const paged = memory.pagedAt === undefined ? {} : { pagedAt: Math.min(memory.pagedAt, now) };
  return { ...memory, heardAt, ...paged };
};

/** What it remembers after a look, and what it says. `heard`: all was well at this look, or just before. */
export const judge = (
  before: Memory,
  heard: boolean,
  now: number,
  silent: number,
): { readonly memory: Memory; readonly verdict: Verdict } => {
  const { pagedAt, ...memory } = { ...backFrom(before, now, silent), lookedAt: now };
  if (heard) {
    const owes = pagedAt !== undefined || memory.owesAllClear === true;
    const rest = { heardAt: now, lookedAt: now };
    return owes
      ? { memory: { ...rest, owesAllClear: true }, verdict: 'all-clear' }
      : { memory: rest, verdict: 'quiet' };
  }
  const isSilent = now - memory.heardAt >= silent;
  const isDue = pagedAt === undefined || now - pagedAt >= againEvery;
  const paged = pagedAt === undefined ? {} : { pagedAt };
  return { memory: { ...memory, ...paged }, verdict: isSilent && isDue ? 'page' : 'quiet' };
};

/** After the page, or the all-clear, has reached at least one person. One that reached nobody is tried at the next look. */
export const told = (memory: Memory, verdict: Verdict, now: number): Memory => {
  const { owesAllClear: _owed, ...rest } = memory;
  return verdict === 'page' ? { ...rest, pagedAt: now } : rest;
};
