/** When a request may be sent once more, and after how long. */

/** Answers after which the same request may succeed. */
const passing = [429, 502, 503, 504];
/** The one answer that says of a request that it was not done. */
const notDone = 429;
export const mostAttempts = 3;

export interface Attempt {
  readonly method: string;
  readonly hasEtag: boolean;
  /** Undefined where no answer came. */
  readonly status: number | undefined;
}

/**
 * Whether it may be sent once more. A read, a deletion, a whole file and a change with If-Match may; a
 * POST, or a change of whatever is there, only where Graph says that it was not done: after anything
 * else its caller must look.
 */
export const mayRepeat = ({ method, hasEtag, status }: Attempt): boolean => {
  if (status !== undefined && !passing.includes(status)) return false;
  if (status === notDone) return true;
  const verb = method.toUpperCase();
  return ['GET', 'DELETE', 'PUT'].includes(verb) || (verb === 'PATCH' && hasEtag);
};

/** Milliseconds before the next attempt: what Graph told us at least, and some by chance, so that not all come back at once. */
export const restBefore = (attempt: number, toldSeconds: number | undefined): number => {
  const wait = toldSeconds === undefined ? 150 * 2 ** attempt : toldSeconds * 1_000;
  return wait + wait * 0.1 * Math.random() + 100 * Math.random();
};
