/** Every use-case as one authenticated function call: `POST /api/functions/<name>`. */
import express from 'express';
import type { ErrorRequestHandler, RequestHandler, Response, Router } from 'express';
import type { PersonKey } from '#core/domain/people.ts';
import { refuse } from '#core/domain/refusal.ts';
import type { RefusalKind, Result } from '#core/domain/refusal.ts';
import { StoreUnavailable } from '#core/ports.ts';
import type { Log } from '#core/ports.ts';
import { faultWordsFor } from './fault-words.ts';
import type { ReadCaller } from './tab-token.ts';

/** Calls one use-case; what it may do is decided there. */
export type Execute = (
  callerKey: PersonKey,
  name: string,
  raw: Readonly<Record<string, unknown>>,
) => Promise<Result<unknown>>;

export interface FunctionRouteOptions {
  readonly execute: Execute;
  /** The use-cases that can be called. */
  readonly names: readonly string[];
  readonly readCaller: ReadCaller;
  readonly log: Log;
}

const statusOf: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  'too-late': 409,
  conflict: 409,
  unavailable: 503,
};

const bodyLimit = '256kb';

/** One route a name. A caller without a good token gets 401 and no detail, whatever is wrong. */
export const functionRoute = (options: FunctionRouteOptions): Router => {
  const router = express.Router();
  router.use(neverKept, signedIn(options));
  const parsed = express.json({ limit: bodyLimit });
  for (const name of options.names) router.post(`/${name}`, parsed, calling(name, options));
  router.use((request, response) =>
    send(response, refuse('not-found', faultWordsFor(request).noSuchCall)),
  );
  router.use(faults(options.log));
  return router;
};

export const neverKept: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  next();
};

/** Lets those through whose token is good; `locals.caller` is who they are. */
export const signedIn =
  ({ readCaller, log }: Pick<FunctionRouteOptions, 'readCaller' | 'log'>): RequestHandler =>
  async (request, response, next) => {
    try {
      const caller = await readCaller(request.headers.authorization);
      if (caller === undefined)
        return void response.status(401).json(refuse('forbidden', faultWordsFor(request).signIn));
      response.locals['caller'] = caller;
    } catch (problem) {
      log.error('signing keys of the tenant unavailable', problem);
      return send(response, refuse('unavailable', faultWordsFor(request).ours));
    }
    next();
  };

const calling =
  (name: string, { execute }: FunctionRouteOptions): RequestHandler =>
  async (request, response) => {
    const raw: unknown = request.body;
    if (!isRecord(raw)) return send(response, refuse('invalid', faultWordsFor(request).unreadable));
    send(response, await execute(response.locals['caller'] as PersonKey, name, raw));
  };

const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** The answer with the status of its kind. */
export const send = (response: Response, result: Result<unknown>): void => {
  response.status(result.ok ? 200 : statusOf[result.refused.kind]).json(result);
};

/** A body that cannot be read is the caller's; everything else is ours, logged without what was sent. */
export const faults =
  (log: Log): ErrorRequestHandler =>
  (problem: unknown, request, response, _next) => {
    const status = statusIn(problem);
    if (status !== undefined && status < 500) {
      const sentence =
        status === 413 ? faultWordsFor(request).tooMuch : faultWordsFor(request).unreadable;
      return void response.status(status).json(refuse('invalid', sentence));
    }
    log.error('tab call failed', problem, { path: request.path });
    const away = problem instanceof StoreUnavailable;
    response.status(away ? 503 : 500).json(refuse('unavailable', faultWordsFor(request).ours));
  };

const statusIn = (problem: unknown): number | undefined => {
  const status = (problem as { readonly status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
};
