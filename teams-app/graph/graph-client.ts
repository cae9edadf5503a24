/** The one Graph client. Everything that the hub asks of Microsoft Graph goes through here. */
import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { RecordUnavailable } from '../ports.ts';
import type { Clock, Log } from '../ports.ts';
import { createGate, retryAfterIn, workloadOf } from './gate.ts';
import type { Gate } from './gate.ts';
import { GraphRefusal, readErrorBody } from './graph-refusal.ts';
import { Bearer, Repeat, Wire } from './middleware.ts';
import type { TokenSource } from './token-source.ts';

/**
 * Paths below /v1.0 with their query encoded, or an address that Graph gave (nextLink, deltaLink).
 * Each method throws GraphRefusal where Graph says no, and RecordUnavailable where it cannot be
 * reached or has told us to wait; after a POST that ends so, nobody knows whether it was done,
 * unless waitSeconds is there: then it was not.
 */
export interface Graph {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** With `etag` only if nobody has changed it since; a refusal of kind 'changed' otherwise. */
  patch<T>(path: string, body: unknown, etag?: string): Promise<T>;
  remove(path: string, etag?: string): Promise<void>;
}

export interface GraphSettings {
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly log: Log;
  /** Where Graph is reached, without the version. */
  readonly origin: string;
  /** Milliseconds for one attempt; 15 seconds where left out. */
  readonly deadline?: number;
  /** Milliseconds that one call may wait between attempts; 2 seconds where left out. */
  readonly patience?: number;
}

type Method = 'get' | 'post' | 'patch' | 'delete';
interface Call {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string | undefined;
}

/** A client for one app. Keep one an instance: its requests share the gate that Retry-After closes. */
export const graphClient = (settings: GraphSettings): Graph => {
  const gate = createGate(settings.clock);
  const client = clientOn(settings, gate);
  const send = (call: Call): Promise<string> => answerTo(client, call, { ...settings, gate });
  const read = async <T>(call: Call): Promise<T> => {
    const text = await send(call);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };
  return {
    get: (path) => read({ method: 'get', path }),
    post: (path, body) => read({ method: 'post', path, body }),
    patch: (path, body, etag) => read({ method: 'patch', path, body, etag }),
    remove: async (path, etag) => {
      await send({ method: 'delete', path, etag });
    },
  };
};

const clientOn = (settings: GraphSettings, gate: Gate): Client => {
  const { token, clock, origin, deadline = 15_000, patience = 2_000 } = settings;
  const links = [
    new Bearer(token),
    new Repeat({ gate, clock, patience }),
    new Wire(origin, deadline),
  ];
  return Client.initWithMiddleware({ middleware: links, defaultVersion: 'v1.0' });
};

type Surroundings = GraphSettings & { readonly gate: Gate };

const answerTo = async (client: Client, call: Call, around: Surroundings): Promise<string> => {
  const wait = around.gate.secondsLeft(workloadOf(call.path));
  if (wait > 0) throw new RecordUnavailable('Graph has asked us to wait', wait);
  const { response, text } = await reach(client, call, around);
  if (response.ok) return text;
  throw problemOf(call, response, text, around);
};

const reach = async (
  client: Client,
  call: Call,
  { log }: Surroundings,
): Promise<{ response: Response; text: string }> => {
  try {
    const response = await asked(client, call);
    return { response, text: await response.text() };
  } catch (error) {
    log.warn('graph-unreachable', { method: call.method, reason: reasonOf(error) });
    throw new RecordUnavailable('Graph cannot be reached', undefined, { cause: error });
  }
};

const asked = async (client: Client, { method, path, body, etag }: Call): Promise<Response> => {
  const request: GraphRequest = client.api(path).responseType(ResponseType.RAW);
  if (etag !== undefined) request.header('If-Match', etag);
  const answer: unknown = await (method === 'get' || method === 'delete'
    ? request[method]()
    : request[method](body));
  if (answer instanceof Response) return answer;
  throw new TypeError('The Graph client gave no response');
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown';

const problemOf = (
  { method }: Call,
  response: Response,
  text: string,
  { log, clock }: Surroundings,
): Error => {
  const { status, headers } = response;
  const requestId = headers.get('request-id') ?? 'none';
  const body = readErrorBody(text);
  log.warn('graph-refused', { method, status, code: body.code, requestId });
  if (status === 401 || status === 429 || status >= 500) {
    const message = `Graph answered ${String(status)} ${body.code} (request ${requestId})`;
    return new RecordUnavailable(message, retryAfterIn(headers, clock));
  }
  return new GraphRefusal(method, status, body, requestId);
};
