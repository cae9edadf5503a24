/** Addresses that take notifications, and what becomes of those that take them slowly (platform-facts A7). */
import { setTimeout as wait } from 'node:timers/promises';

export interface Receivers {
  /** Resolves when an address may be told; false if what is for it is dropped. */
  ready(address: string): Promise<boolean>;
  /** Notes how many milliseconds an address took to answer. */
  answered(address: string, took: number): void;
}

/** Shares of slow answers in a window above which an address has to wait, or is told nothing for a while. */
const [WAITS_ABOVE, DROPPED_ABOVE] = [0.1, 0.15];

interface Answered {
  readonly at: number;
  readonly slow: boolean;
}

/** Keeps account of addresses. An answer is slow from `slow` milliseconds on; a window is sixty times that. */
export function createReceivers(slow: number): Receivers {
  const window = 60 * slow;
  const known = new Map<string, Answered[]>();
  const recent = (address: string): Answered[] => {
    const since = performance.now() - window;
    const kept = (known.get(address) ?? []).filter(({ at }) => at > since);
    known.set(address, kept);
    return kept;
  };
  const shareOfSlow = (address: string): number => {
    const all = recent(address);
    return all.length === 0 ? 0 : all.filter((one) => one.slow).length / all.length;
  };
  return {
    async ready(address) {
      const share = shareOfSlow(address);
      if (share > DROPPED_ABOVE) return false;
      if (share > WAITS_ABOVE) await wait(slow, undefined, { ref: false });
      return true;
    },
    answered: (address, took) =>
      void recent(address).push({ at: performance.now(), slow: took >= slow }),
  };
}
