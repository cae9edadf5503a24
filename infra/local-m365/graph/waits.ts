/** How long an answer of Graph tells its reader to wait. */
import { isObject } from './answers.ts';
import type { GraphAnswer } from './answers.ts';

/** The seconds in the Retry-After of an answer, and of each part of a batch. */
export function waitsIn({ status, headers, body }: GraphAnswer): number[] {
  const own = status >= 400 ? secondsIn(headers?.['Retry-After']) : [];
  const parts = isObject(body) && Array.isArray(body['responses']) ? body['responses'] : [];
  const within = parts
    .filter(isObject)
    .flatMap((part) =>
      isObject(part['headers']) ? secondsIn(part['headers']['Retry-After']) : [],
    );
  return [...own, ...within];
}

const secondsIn = (header: unknown): number[] => {
  const seconds = typeof header === 'string' ? Number(header) : NaN;
  return seconds > 0 ? [seconds] : [];
};
