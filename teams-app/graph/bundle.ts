/** Puts requests that are made side by side into batches, where that makes fewer requests. */
import type { BatchOutcome, BatchRequest } from './batch.ts';
import { batchSize } from './batch.ts';

/** Gives what Graph answered, and throws what a request by itself throws. */
export type Send = (request: BatchRequest) => Promise<unknown>;

interface Waiting {
  readonly request: BatchRequest;
  done(body: unknown): void;
  failed(problem: unknown): void;
}

/**
 * Whoever asks while another request is under way waits for it, and then goes out together with all who
 * wait, 20 at most. A request that comes alone goes at once, by itself. Requests are independent of each
 * other: what must come in order is asked one after another.
 */
export const bundled = (
  one: Send,
  many: (requests: readonly BatchRequest[]) => Promise<readonly BatchOutcome[]>,
): Send => {
  const queue: Waiting[] = [];
  let underway = false;

  const sendOne = async ({ request, done, failed }: Waiting): Promise<void> => {
    try {
      done(await one(request));
    } catch (problem) {
      failed(problem);
    }
  };
  const sendMany = async (waiting: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await many(waiting.map(({ request }) => request));
      for (const [index, { done, failed }] of waiting.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined && outcome.problem === undefined) done(outcome.body);
        else failed(outcome?.problem);
      }
    } catch (problem) {
      for (const { failed } of waiting) failed(problem);
    }
  };
  const flush = async (): Promise<void> => {
    while (queue.length > 0) {
      const [first, ...others] = queue.splice(0, batchSize);
      if (first === undefined) break;
      await (others.length === 0 ? sendOne(first) : sendMany([first, ...others]));
      await gathered();
    }
    underway = false;
  };
  return (request) =>
    new Promise((done, failed) => {
      queue.push({ request, done, failed });
      if (underway) return;
      underway = true;
      void gathered().then(flush);
    });
};

/** Until all who were answered together, or have begun together, have asked for what they need next. */
const gathered = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
