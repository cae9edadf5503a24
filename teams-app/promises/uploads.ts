/** Files that come in pieces. Each is held open between its pieces, so that its fingerprint need not be taken anew. */
import type { Spool, SpoolWriting, Uploads } from '../ports.ts';

/** Files that are held open; one more, and the one that has rested longest is let go of. */
const mostOpen = 24;

interface Held {
  readonly writing: SpoolWriting;
  usedAt: number;
}

/** One thing at a time for each file; what failed before holds up nothing after it. */
const turnTaker = () => {
  const last = new Map<string, Promise<void>>();
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    const ended = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, ended);
    void ended.then(() => {
      if (last.get(key) === ended) last.delete(key);
    });
    return mine;
  };
};

/** The uploads of this process over one spool. */
export const uploadsTo = (spool: Spool): Uploads => {
  const held = new Map<string, Held>();
  const inTurn = turnTaker();
  const letGo = async (key: string): Promise<void> => {
    const file = held.get(key);
    held.delete(key);
    await file?.writing.leave();
  };
  const makeRoom = async (): Promise<void> => {
    if (held.size < mostOpen) return;
    const [oldest] = [...held].sort(([, a], [, b]) => a.usedAt - b.usedAt);
    if (oldest !== undefined) await inTurn(oldest[0], () => letGo(oldest[0]));
  };
  const open = async (key: string): Promise<SpoolWriting> => {
    const known = held.get(key);
    if (known !== undefined) {
      known.usedAt = performance.now();
      return known.writing;
    }
    await makeRoom();
    const writing = (await spool.resume(key)) ?? (await spool.begin(key));
    held.set(key, { writing, usedAt: performance.now() });
    return writing;
  };
  return {
    size: (key) => inTurn(key, async () => (await open(key)).size),
    take: (key, from, bytes) =>
      inTurn(key, async () => {
        const writing = await open(key);
        const known = writing.size - from;
        if (known < 0 || known >= bytes.length) return writing.size;
        await writing.append(bytes.subarray(known));
        return writing.size;
      }),
    finish: (key) =>
      inTurn(key, async () => {
        const writing = await open(key);
        held.delete(key);
        return writing.finish();
      }),
    drop: (key) =>
      inTurn(key, async () => {
        await letGo(key);
        await spool.remove(key);
      }),
    rest: async (milliseconds) => {
      const old = [...held].filter(([, { usedAt }]) => performance.now() - usedAt >= milliseconds);
      for (const [key] of old) await inTurn(key, () => letGo(key));
    },
  };
};
