/** The bytes of a file: from the address to which Graph sends us, without our token. */
import { RecordUnavailable } from '../ports.ts';
import type { Clock, Log } from '../ports.ts';
import { errandFor, lost, problemOf, textOf } from './ask.ts';
import type { Ask, Call } from './ask.ts';
import type { Share } from './budget-rules.ts';
import type { Errand } from './errand.ts';
import { fileAddress } from './microsoft-files.ts';
import type { FilePlaces } from './microsoft-files.ts';

export interface DownloadNeeds extends FilePlaces {
  readonly ask: Ask;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds for the beginning of the answer, and for each piece after it. */
  readonly deadline: number;
}

/** Content of a driveItem, by its path that ends in /content. Throws as Graph does; the stream fails where it breaks off. */
export const download = async (
  path: string,
  share: Share,
  needs: DownloadNeeds,
): Promise<ReadableStream<Uint8Array>> => {
  const call: Call = { method: 'get', path };
  const errand = errandFor(call, share);
  const first = await needs.ask(call, errand);
  if (first.ok) return streamOf(first, needs.deadline);
  if (first.status !== 302) await textOf(first, call, errand, needs);
  await first.body?.cancel();
  return fetchBytes(fileAddress(first.headers.get('location'), needs), errand, needs);
};

const fetchBytes = async (
  address: string,
  errand: Errand,
  needs: DownloadNeeds,
): Promise<ReadableStream<Uint8Array>> => {
  const { log, deadline } = needs;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), deadline);
  try {
    const response = await fetch(address, { redirect: 'manual', signal: late.signal });
    if (response.ok) return streamOf(response, deadline);
    const { status, headers } = response;
    throw problemOf(
      { method: 'get', status, headers, text: await response.text() },
      errand.id,
      needs,
    );
  } catch (error) {
    throw error instanceof TypeError || late.signal.aborted
      ? lost(log, 'get', errand.id, error)
      : error;
  } finally {
    clearTimeout(timer);
  }
};

/** Hands on piece by piece; fails where the next one does not come in time. */
const streamOf = (response: Response, deadline: number): ReadableStream<Uint8Array> => {
  const reader = response.body?.getReader();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const piece = await inTime(reader?.read(), deadline);
      if (piece === undefined || piece.done) controller.close();
      else controller.enqueue(piece.value);
    },
    cancel: (reason) => reader?.cancel(reason),
  });
};

const inTime = async <T>(
  work: Promise<T> | undefined,
  deadline: number,
): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(broken()), deadline);
  });
  try {
    return await Promise.race([work, late]);
  } catch (cause) {
    throw cause instanceof RecordUnavailable ? cause : broken(cause);
  } finally {
    clearTimeout(timer);
  }
};

const broken = (cause?: unknown): RecordUnavailable =>
  new RecordUnavailable('A file broke off while it was fetched', undefined, { cause });
