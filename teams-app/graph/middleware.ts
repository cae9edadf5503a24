/** What stands between the Graph client and the wire: token, repetition, turn, address. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { RecordUnavailable } from '../ports.ts';
import type { Clock } from '../ports.ts';
import type { Admission } from './admission.ts';
import { Errand } from './errand.ts';
import { retryAfterIn } from './gate.ts';
import { mayRepeat, mostAttempts, restBefore } from './repetition.ts';
import type { TokenSource } from './token-source.ts';

const graphScope = 'https://graph.microsoft.com/.default';
/** As Microsoft asks apps to name themselves, so that they are throttled less (platform-facts B). */
const userAgent = 'NONISV|CouncillorSafetyHub|Hub/0.1';

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

const errandOf = ({ middlewareControl }: Context): Errand => {
  const errand = middlewareControl?.getMiddlewareOptions(Errand);
  if (errand instanceof Errand) return errand;
  throw new TypeError('A request to Graph without its errand');
};

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
    headers.set('client-request-id', errandOf(context).id);
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await this.pass(context);
  }
}

export interface Patience {
  readonly clock: Clock;
  /** Milliseconds that one call may spend waiting between its attempts. */
  readonly patience: number;
}

/** Sends a request once more where that is safe and soon enough. Obeys Retry-After. */
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
    const { options, response } = context;
    const errand = errandOf(context);
    if (errand.isBatch || errand.problem !== undefined) return undefined;
    const method = options?.method ?? 'GET';
    const hasEtag = new Headers(options?.headers).has('if-match');
    if (!mayRepeat({ method, hasEtag, status: response?.status })) return undefined;
    return restBefore(attempt, response && retryAfterIn(response.headers, this.#with.clock));
  }
}

/** Lets each attempt out in its turn, or not at all; then the errand says why. */
export class Turn extends Link {
  readonly #admission: Admission;
  constructor(admission: Admission) {
    super();
    this.#admission = admission;
  }

  async execute(context: Context): Promise<void> {
    const errand = errandOf(context);
    if (errand.isBatch) return this.pass(context);
    const outing = await this.#enter(errand);
    try {
      await this.pass(context);
    } finally {
      outing.back(context.response);
    }
  }

  async #enter(errand: Errand): ReturnType<Admission['enter']> {
    try {
      return await this.#admission.enter(errand);
    } catch (problem) {
      if (problem instanceof RecordUnavailable) errand.problem = problem;
      throw problem;
    }
  }
}

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
