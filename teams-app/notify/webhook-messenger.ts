/** Calls and texts through a gateway that the council has hired: the contract stands in docs/operate.md. */
import { createHmac } from 'node:crypto';
import { millisecondsOf } from '../domain/time/instant.ts';
import type { Delivery, Messenger, Telling } from '../ports.ts';
import { callWordsOf, textWordsOf } from './short-words.ts';

export interface Webhook {
  /** https, and nothing else. */
  readonly address: string;
  /** Both sides know it: every request is signed with it. */
  readonly key: string;
}

/** Milliseconds until a gateway that does not answer counts as one of which nobody knows what it did. */
const patience = 8_000;
const minute = 60;
/** A gateway may not put an alert off for longer than this. */
const longestWait = 15 * minute;

interface Order {
  readonly to: string;
  readonly say: string;
}

const callOf = (telling: Telling): Order | string => {
  const say = callWordsOf(telling);
  if (say === undefined) return 'only alerts go by phone call';
  const to = telling.to.callPhone;
  return to === undefined ? 'no phone for calls' : { to, say };
};

const textOf = (telling: Telling): Order | string => {
  const say = textWordsOf(telling);
  if (say === undefined) return 'only alerts go by text message';
  const to = telling.to.phone;
  return to === undefined ? 'no phone number' : { to, say };
};

const waitSeconds = (answer: Response): number => {
  const asked = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(asked) && asked >= 0 ? Math.min(longestWait, asked) : minute;
};

/** Whose fault an answer is: the number's (never again), ours or the gateway's (later), or nobody knows (thrown). */
const deliveryIn = (answer: Response): Delivery => {
  const { status } = answer;
  if (answer.ok) return { outcome: 'sent' };
  const why = `the gateway answered ${String(status)}`;
  if (status === 429 || (status === 503 && answer.headers.has('retry-after')))
    return { outcome: 'later', seconds: waitSeconds(answer), why };
  if (status === 401 || status === 403) return { outcome: 'later', seconds: 5 * minute, why };
  if (status >= 400 && status < 500 && status !== 408)
    return { outcome: 'unreachable', why, about: 'person' };
  throw new Error(why);
};

const post = async ({ address, key }: Webhook, telling: Telling, order: Order) => {
  const body = JSON.stringify(order);
  const timestamp = String(Math.floor(millisecondsOf(telling.now) / 1000));
  const signature = createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
  return await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': telling.notice.key,
      'safety-hub-timestamp': timestamp,
      'safety-hub-signature': `sha256=${signature}`,
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
};

/** The error of a failed fetch names the address: not for a log that others read. */
const withoutDetails = (problem: unknown): Error => {
  const { name } = problem as { readonly name?: unknown };
  return new Error(`The gateway did not answer: ${typeof name === 'string' ? name : 'unknown'}`);
};

const messenger = (webhook: Webhook, orderOf: (telling: Telling) => Order | string): Messenger => ({
  deliver: async (telling) => {
    const order = orderOf(telling);
    if (typeof order === 'string') return { outcome: 'unreachable', why: order };
    let answer: Response;
    try {
      answer = await post(webhook, telling, order);
      await answer.body?.cancel();
    } catch (problem) {
      throw withoutDetails(problem);
    }
    return deliveryIn(answer);
  },
});

/** Has people called. Throws where the outcome is unknown: the same key then rings nobody a second time. */
export const voiceMessenger = (webhook: Webhook): Messenger => messenger(webhook, callOf);

/** Sends text messages past GOV.UK Notify, for the day on which that gets nothing through. */
export const gatewayTextMessenger = (webhook: Webhook): Messenger => messenger(webhook, textOf);
