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
 * Repeats reads, deletions and changes with If-Match. A POST goes out once: whether it arrived is
 * for its caller to find out. Obeys Retry-After, and closes the gate for everybody else until then.
 */
export class Repeat extends Link {
  readonly #with: Patience;
  constructor(settings: Patience) {
    super();
    this.#with = settings;
  }

  async execute(context: Context): Promise<void> {
    let left = isRepeatable(context) ? this.#with.patience : 0;
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
  #waitFor({ request, response }: Context, attempt: number): number | undefined {
    if (response !== undefined && !passing.includes(response.status)) return undefined;
    const told = response && retryAfterIn(response.headers, this.#with.clock);
    if (told === undefined) return 150 * 2 ** attempt * (0.5 + Math.random());
    this.#with.gate.close(workloadOf(addressOf(request)), told);
    return told * 1000 + Math.random() * 250;
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
