/** One call through the Graph client, and what came of it. */
import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { GraphRequest } from '@microsoft/microsoft-graph-client';
import { RecordUnavailable } from '../ports.ts';
import type { Clock, Log } from '../ports.ts';
import type { Admission } from './admission.ts';
import type { Share } from './budget-rules.ts';
import { Errand } from './errand.ts';
import { retryAfterIn, workloadOf } from './gate.ts';
import { GraphRefusal, readErrorBody } from './graph-refusal.ts';
import { Bearer, Repeat, Turn, Wire } from './middleware.ts';
import type { TokenSource } from './token-source.ts';
import { unitsOf } from './units.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete' | 'put';

export interface Call {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string | undefined;
  readonly contentType?: string;
}

export interface Reached {
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly log: Log;
  /** Where Graph is reached, without the version. */
  readonly origin: string;
  readonly deadline: number;
  readonly patience: number;
  readonly admission: Admission;
}

/** Sends one call on its errand. Gives whatever answer came; throws RecordUnavailable where none did. */
export type Ask = (call: Call, errand: Errand) => Promise<Response>;

export const createAsk = ({
  token,
  clock,
  log,
  origin,
  deadline,
  patience,
  admission,
}: Reached): Ask => {
  const links = [
    new Bearer(token),
    new Repeat({ clock, patience }),
    new Turn(admission),
    new Wire(origin, deadline),
  ];
  const client = Client.initWithMiddleware({ middleware: links, defaultVersion: 'v1.0' });
  return async (call, errand) => {
    try {
      return await asked(client, call, errand);
    } catch (error) {
      throw errand.problem ?? lost(log, call.method, errand.id, error);
    }
  };
};

/** The errand of an ordinary call: its service and its units are told by its path. */
export const errandFor = ({ method, path }: Call, share: Share): Errand => {
  const workload = workloadOf(path);
  return new Errand(share, workload, unitsOf(method, path, workload));
};

const asked = async (
  client: Client,
  { method, path, body, etag, contentType }: Call,
  errand: Errand,
): Promise<Response> => {
  const request: GraphRequest = client.api(path).responseType(ResponseType.RAW);
  request.middlewareOptions([errand]);
  if (etag !== undefined) request.header('If-Match', etag);
  if (contentType !== undefined) request.header('Content-Type', contentType);
  const answer: unknown = await (method === 'get' || method === 'delete'
    ? request[method]()
    : request[method](body));
  if (answer instanceof Response) return answer;
  throw new TypeError('The Graph client gave no response');
};

/** No answer: logged by its ids and its cause alone, for the address may name an incident. */
export const lost = (log: Log, method: string, id: string, error: unknown): RecordUnavailable => {
  log.warn('graph-unreachable', { method, reason: reasonOf(error), clientRequestId: id });
  return new RecordUnavailable('Graph cannot be reached', undefined, { cause: error });
};

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown';

/** The words of an answer that went well; throws what Graph says otherwise. */
export const textOf = async (
  response: Response,
  { method }: Pick<Call, 'method'>,
  errand: Errand,
  { log, clock }: { readonly log: Log; readonly clock: Clock },
): Promise<string> => {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw lost(log, method, errand.id, error);
  }
  if (response.ok) return text;
  throw problemOf({ method, status: response.status, headers: response.headers, text }, errand.id, {
    log,
    clock,
  });
};

export interface Refused {
  readonly method: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body of the answer. */
  readonly text: string;
}

/** What an answer other than a good one means. Logged by its ids and its code. */
export const problemOf = (
  { method, status, headers, text }: Refused,
  id: string,
  { log, clock }: { readonly log: Log; readonly clock: Clock },
): GraphRefusal | RecordUnavailable => {
  const requestId = headers.get('request-id') ?? 'none';
  const body = readErrorBody(text);
  log.warn('graph-refused', { method, status, code: body.code, requestId, clientRequestId: id });
  if (status !== 401 && status !== 429 && status < 500)
    return new GraphRefusal(method, status, body, requestId);
  const message = `Graph answered ${String(status)} ${body.code} (request ${requestId})`;
  const notDone = status === 401 || status === 429;
  return new RecordUnavailable(message, retryAfterIn(headers, clock), { notDone });
};
