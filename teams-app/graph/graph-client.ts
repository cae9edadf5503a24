/** The one Graph client. Everything that the hub asks of Microsoft Graph goes through here. */
import type { Clock, Log } from '../ports.ts';
import { createAdmission } from './admission.ts';
import { createAsk, errandFor, textOf } from './ask.ts';
import type { Ask, Call } from './ask.ts';
import { createBatch } from './batch.ts';
import type { BatchOutcome, BatchRequest } from './batch.ts';
import type { Share } from './budget-rules.ts';
import { bundled } from './bundle.ts';
import type { Send } from './bundle.ts';
import { download } from './download.ts';
import type { FilePlaces } from './microsoft-files.ts';
import type { TokenSource } from './token-source.ts';
import { upload } from './upload.ts';

/**
 * Paths below /v1.0 with their query encoded, or an address that Graph gave (nextLink, deltaLink).
 * Each method throws GraphRefusal where Graph says no, and RecordUnavailable where it cannot be
 * reached or has told us to wait; after a POST that ends so, nobody knows whether it was done,
 * unless the problem says `notDone`.
 */
export interface Graph {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
  /** With `etag` only if nobody has changed it since; a refusal of kind 'changed' otherwise. */
  patch<T>(path: string, body: unknown, etag?: string): Promise<T>;
  remove(path: string, etag?: string): Promise<void>;
  /**
   * Each request on its own (its status, its Retry-After); sent in batches of 20; parts that were
   * throttled are sent again when their time has come. Same order as asked. Never throws.
   */
  batch(requests: readonly BatchRequest[]): Promise<readonly BatchOutcome[]>;
  /** A small file (4 MiB at most), raw. `path` ends in :/content or /content. */
  put<T>(path: string, bytes: Uint8Array, contentType: string): Promise<T>;
  /**
   * A large file by upload session, a slice after the other; `path` ends in :/createUploadSession.
   * `read` gives the bytes from..until (exclusive), `progress` is told how many have arrived. A name that
   * is taken is a refusal of kind 'conflict'.
   */
  upload<T>(
    path: string,
    size: number,
    read: (from: number, until: number) => Promise<Uint8Array>,
    progress?: (sent: number) => void,
  ): Promise<T>;
  /** Content of a driveItem; `path` ends in /content. Fetched from Microsoft's hosts alone, without our token. */
  download(path: string): Promise<ReadableStream<Uint8Array>>;
  /** The same client drawing on another share of the resource units. */
  as(share: Share): Graph;
}

export interface GraphSettings extends FilePlaces {
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly log: Log;
  /** Where Graph is reached, without the version. */
  readonly origin: string;
  /** Milliseconds for one attempt; 15 seconds where left out. */
  readonly deadline?: number;
  /** Milliseconds that one call may wait between attempts; 2 seconds where left out. */
  readonly patience?: number;
  /** Resource units a minute (platform-facts B); 0: without a ceiling. 1,250 where left out. */
  readonly ceiling?: number;
  /** Milliseconds that a call may wait until there are units for it; 12 seconds, or the patience, where left out. */
  readonly queueing?: number;
}

/** Resource units a minute of an app in a tenant of up to 1,000 licences (platform-facts B). */
const smallestCeiling = 1_250;

/**
 * A client for one app. Keep one an instance: its requests share the units of the minute, the gate that
 * Retry-After closes, and the circuit that opens while Graph is down.
 */
export const graphClient = (settings: GraphSettings): Graph => {
  const { deadline = 15_000, patience = 2_000, ...rest } = settings;
  const { ceiling = smallestCeiling, queueing = Math.max(12_000, patience) } = settings;
  const admission = createAdmission({
    ...rest,
    ceiling,
    queueing,
    patience: Math.min(patience, queueing),
  });
  const needs = { ...rest, deadline, patience, admission };
  return shareOf({ ...needs, ask: createAsk(needs) });
};

type Needs = Parameters<typeof createBatch>[0] &
  Parameters<typeof upload>[2] &
  Parameters<typeof download>[2] & { readonly ask: Ask };

/** One client for each share. The recorder's requests go in batches where several are made side by side. */
const shareOf = (needs: Needs): Graph => {
  const batch = createBatch(needs);
  const made = new Map<Share, Graph>();
  const as = (share: Share): Graph => {
    const known = made.get(share) ?? make(share);
    made.set(share, known);
    return known;
  };
  const make = (share: Share): Graph => {
    const one: Send = (request) => sendOne(callOf(request), share, needs);
    const many = (requests: readonly BatchRequest[]) => batch(requests, share);
    return graphOn(share === 'recorder' ? bundled(one, many) : one, many, as, { share, needs });
  };
  return as('foreground');
};

const callOf = ({ method, path, body, etag }: BatchRequest): Call => ({
  method: ({ GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'delete' } as const)[method],
  path,
  body,
  etag,
});

const sendOne = async (call: Call, share: Share, needs: Needs): Promise<unknown> => {
  const errand = errandFor(call, share);
  const text = await textOf(await needs.ask(call, errand), call, errand, needs);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
};

const graphOn = (
  send: Send,
  batch: Graph['batch'],
  as: Graph['as'],
  { share, needs }: { readonly share: Share; readonly needs: Needs },
): Graph => {
  /** Callers say what Graph gives at this path; it is Microsoft's to keep to it. */
  const read = async <T>(request: BatchRequest): Promise<T> => (await send(request)) as T;
  return {
    get: (path) => read({ method: 'GET', path }),
    post: (path, body) => read({ method: 'POST', path, body }),
    patch: (path, body, etag) =>
      read({ method: 'PATCH', path, body, ...(etag === undefined ? {} : { etag }) }),
    remove: async (path, etag) => {
      await send({ method: 'DELETE', path, ...(etag === undefined ? {} : { etag }) });
    },
    batch,
    put: async <T>(path: string, bytes: Uint8Array, contentType: string): Promise<T> => {
      const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return (await sendOne({ method: 'put', path, body, contentType }, share, needs)) as T;
    },
    upload: async <T>(...file: Parameters<Graph['upload']>): Promise<T> => {
      const [path, size, read, progress] = file;
      return (await upload({ path, size, read, progress }, share, needs)) as T;
    },
    download: (path) => download(path, share, needs),
    as,
  };
};
