/** What stands between the Graph client and the wire: token, repetition, address. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Clock } from '../ports.ts';
import { retryAfterIn, workloadOf } from './gate.ts';
import type { Gate } from './gate.ts';
import type { TokenSource } from './token-source.ts';

const graphScope = 'https://graph.microsoft.com/.default';
/** As Microsoft asks apps to name themselves, so that they are throttled less (platform-facts B). */
const userAgent = 'NONISV|CouncillorSafetyHub|Hub/0.1';
const mostAttempts = 3;
/** Answers after which the same request may succeed. */
const passing = [429, 502, 503, 504];
const notDone = 429;

abstract class Link implements Middleware {
  #next: Middleware | undefined;
  setNext(next: Middleware): void {
    this.#next = next;
  }
  abstract execute(context: Context): Promise<void>;
  protected async pass(context: Context): Promise<void> {
    if (this.#next === undefined) throw new Error('The last link has nobody to pass to');
    await this.#next.execute(context);
  }
}

/** Puts the token on: the client's own way puts none on an address that is not https. */
export class Bearer extends Link {
  readonly #token: TokenSource;
  constructor(token: TokenSource) {
    super();
    this.#token = token;
  }
  async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers);
    headers.set('Authorization', `Bearer ${await this.#token(graphScope)}`);
    headers.set('User-Agent', userAgent);
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await this.pass(context);
  }
}

export interface Patience {
  readonly gate: Gate;
  readonly clock: Clock;
  /** Milliseconds that one call may spend waiting between its attempts. */
  readonly patience: number;
}

/**
 * Repeats reads, deletions and changes with If-Match. A POST is repeated after a 429 alone, which says
 * that it was not done; after anything else its caller must find out whether it was. Obeys
 * Retry-After, and closes the gate for everybody else until then.
 */
export class Repeat extends Link {
  readonly #with: Patience;
  constructor(settings: Patience) {
    super();
    this.#with = settings;
  }

  async execute(context: Context): Promise<void> {
    let left = this.#with.patience;
    for (let attempt = 1; ; attempt += 1) {
      const failure = await this.#attempt(context);
      const wait = this.#waitFor(context, attempt);
      if (wait === undefined || wait > left || attempt === mostAttempts) {
        if (failure !== undefined) throw failure.error;
        return;
      }
      left -= wait;
      await pause(wait);
    }
  }

  async #attempt(context: Context): Promise<{ error: unknown } | undefined> {
    delete context.response;
    try {
      await this.pass(context);
      return undefined;
    } catch (error) {
      return { error };
    }
  }

  /** Milliseconds until the next attempt; undefined where another would help nobody. */
  #waitFor(context: Context, attempt: number): number | undefined {
    const { request, response } = context;
    if (response !== undefined && !passing.includes(response.status)) return undefined;
    const told = response && retryAfterIn(response.headers, this.#with.clock);
    if (told !== undefined) this.#with.gate.close(workloadOf(addressOf(request)), told);
    if (response?.status !== notDone && !isRepeatable(context)) return undefined;
    const wait = told === undefined ? 150 * 2 ** attempt : told * 1000;
    return wait + wait * 0.1 * Math.random() + 100 * Math.random();
  }
}

const isRepeatable = ({ options }: Context): boolean => {
  const method = options?.method ?? 'GET';
  const headers = new Headers(options?.headers);
  return method === 'GET' || method === 'DELETE' || (method === 'PATCH' && headers.has('if-match'));
};

const addressOf = (request: Context['request']): string =>
  typeof request === 'string' ? request : request.url;

/** Sends to where Graph is reached, within the deadline. Nothing before it knows of another address. */
export class Wire extends Link {
  readonly #origin: string;
  readonly #deadline: number;
  constructor(origin: string, deadline: number) {
    super();
    this.#origin = origin;
    this.#deadline = deadline;
  }
  async execute(context: Context): Promise<void> {
    const address = addressOf(context.request).replace('https://graph.microsoft.com', this.#origin);
    const signal = AbortSignal.timeout(this.#deadline);
    context.response = await fetch(address, {
      ...(context.options as RequestInit),
      redirect: 'manual',
      signal,
    });
  }
}
