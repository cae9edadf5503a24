/** What an answer of the Bot Connector means for a notice. */
import type { Delivery } from '#core/ports.ts';

interface ConnectorProblem {
  readonly statusCode?: unknown;
  readonly response?: { readonly headers?: { get?: (name: string) => unknown } };
}

/** Seconds to wait where Teams does not say: its shortest window is 30 s. */
const usualWait = 30;

/** The chat is shut or gone: blocked, removed, left. */
const isAboutPerson = (status: number): boolean => [403, 404, 410].includes(status);

/** The person can't be reached this way, however often one tries. */
const isFinal = (status: number): boolean => isAboutPerson(status) || [400, 413].includes(status);

const retryAfter = ({ response }: ConnectorProblem): number => {
  const seconds = Number(response?.headers?.get?.('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : usualWait;
};

/** Seconds that Teams asks to wait before the same message is sent again; undefined for any other problem. */
export const waitAskedFor = (problem: unknown): number | undefined => {
  const refusal = problem as ConnectorProblem | null | undefined;
  return refusal?.statusCode === 429 ? retryAfter(refusal) : undefined;
};

/** Turns a refusal into an outcome. Throws on where the outcome is unknown: 5xx, no answer in time. */
export const outcomeOf = async (attempt: Promise<Delivery>): Promise<Delivery> => {
  try {
    return await attempt;
  } catch (problem) {
    const refusal = problem as ConnectorProblem;
    const status = typeof refusal.statusCode === 'number' ? refusal.statusCode : 0;
    const why = `Teams answered ${String(status)}`;
    if (isAboutPerson(status)) return { outcome: 'unreachable', why, about: 'person' };
    if (isFinal(status)) return { outcome: 'unreachable', why };
    if (status === 429)
      return { outcome: 'later', seconds: retryAfter(refusal), why: 'Teams asked us to wait' };
    throw problem;
  }
};
