import { createHmac, timingSafeEqual } from 'node:crypto';
import { gatewayAccount } from '../tenant.ts';

export interface Signed {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: string;
}

/** An older request may be one that somebody has overheard. */
const tolerance = 5 * 60_000;

/** Why it is not let in; undefined where whoever sent it has the account's key. */
export function signatureProblem(
  { timestamp, signature, body }: Signed,
  now: number,
): string | undefined {
  if (timestamp === undefined || signature === undefined) return 'not signed';
  if (!/^\d{10}$/.test(timestamp)) return 'the timestamp is no time';
  if (Math.abs(now - Number(timestamp) * 1000) > tolerance) return 'the timestamp is too old';
  const right = createHmac('sha256', gatewayAccount.key).update(`${timestamp}.${body}`).digest();
  const given = Buffer.from(signature.replace(/^sha256=/, ''), 'hex');
  const isRight = given.length === right.length && timingSafeEqual(given, right);
  return isRight ? undefined : 'the signature is wrong';
}
