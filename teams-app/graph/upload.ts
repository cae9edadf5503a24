/** A large file, in slices, through an upload session (platform-facts A5). */
import { setTimeout as pause } from 'node:timers/promises';
import { RecordUnavailable } from '../ports.ts';
import type { Clock, Log } from '../ports.ts';
import type { Admission } from './admission.ts';
import { errandFor, lost, problemOf, textOf } from './ask.ts';
import type { Ask, Call } from './ask.ts';
import type { Share } from './budget-rules.ts';
import { Errand } from './errand.ts';
import { retryAfterIn } from './gate.ts';
import { isRefused } from './graph-refusal.ts';
import { fileAddress } from './microsoft-files.ts';
import type { FilePlaces } from './microsoft-files.ts';
import { restBefore } from './repetition.ts';

/** Every slice but the last must be a multiple of 327,680 bytes, below 60 MiB. */
const sliceBytes = 327_680 * 10;
/** A slice gets more time than a request: a council's line may be slow. */
const sliceDeadline = 60_000;
/** Attempts without a byte of progress. */
const mostAttempts = 4;
const mostSessions = 2;

export interface UploadNeeds extends FilePlaces {
  readonly ask: Ask;
  readonly admission: Admission;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds that one attempt may wait for the next. */
  readonly patience: number;
}

/** A file that is to be sent. */
export interface Upload {
  /** Path that ends in :/createUploadSession. */
  readonly path: string;
  readonly size: number;
  readonly read: (from: number, until: number) => Promise<Uint8Array>;
  readonly progress?: ((sent: number) => void) | undefined;
}

/** What a slice, or a question about the session, was answered. */
type Answer =
  | { readonly kind: 'done'; readonly item: unknown }
  | { readonly kind: 'next'; readonly from: number }
  /** The session is not there (any more). */
  | { readonly kind: 'gone' }
  /** Nobody knows how much has come. */
  | { readonly kind: 'unknown'; readonly problem: RecordUnavailable };

/**
 * Sends the file and gives the driveItem. A lost reply is followed by a question how much has come; a
 * session that is gone is begun once more from the beginning. Where it is given up the session is
 * deleted, so that no half file lies about. A name that is taken is refused as 'conflict'.
 */
export const upload = async (file: Upload, share: Share, needs: UploadNeeds): Promise<unknown> => {
  for (let session = 1; ; session += 1) {
    const address = await openSession(file.path, share, needs);
    const sending = new Sending(file, address, share, needs);
    try {
      const item = await sending.toItsEnd();
      if (item !== undefined) return item;
    } catch (problem) {
      await sending.giveUp();
      throw problem;
    }
    const there = sending.wasWhole ? await itemAt(file, share, needs) : undefined;
    if (there !== undefined) return there;
    if (session === mostSessions)
      throw new RecordUnavailable('An upload was broken off again and again');
  }
};

const openSession = async (path: string, share: Share, needs: UploadNeeds): Promise<string> => {
  const item = { '@microsoft.graph.conflictBehavior': 'fail' };
  const call: Call = { method: 'post', path, body: { item } };
  const errand = errandFor(call, share);
  const text = await textOf(await needs.ask(call, errand), call, errand, needs);
  const { uploadUrl } = JSON.parse(text) as { readonly uploadUrl?: string };
  return fileAddress(uploadUrl ?? null, needs);
};

/** The file, where the reply to its last slice was lost and the session has ended with it. */
const itemAt = async (
  { path, size }: Upload,
  share: Share,
  needs: UploadNeeds,
): Promise<unknown> => {
  const call: Call = { method: 'get', path: path.replace(/:?\/createUploadSession$/, '') };
  const errand = errandFor(call, share);
  try {
    const text = await textOf(await needs.ask(call, errand), call, errand, needs);
    const item = JSON.parse(text) as { readonly size?: number };
    return item.size === size ? item : undefined;
  } catch (problem) {
    if (isRefused(problem, 'not-found')) return undefined;
    throw problem;
  }
};

class Sending {
  readonly #file: Upload;
  readonly #address: string;
  readonly #errand: Errand;
  readonly #needs: UploadNeeds;
  /** Everything was sent at least once. */
  wasWhole = false;

  constructor(file: Upload, address: string, share: Share, needs: UploadNeeds) {
    this.#file = file;
    this.#address = address;
    this.#errand = new Errand(share, 'sites', 2);
    this.#needs = needs;
  }

  /** The driveItem; undefined where the session is gone before its end. */
  async toItsEnd(): Promise<unknown> {
    let from = 0;
    for (let attempt = 1; ;) {
      const answer = await this.#send(from);
      if (answer.kind === 'done') return answer.item;
      const next =
        answer.kind === 'unknown' ? await this.#askAgain(answer.problem, attempt) : answer;
      if (next.kind === 'gone') return undefined;
      if (next.kind === 'unknown') {
        attempt += 1;
        continue;
      }
      if (next.kind === 'done') return next.item;
      attempt = next.from > from ? 1 : attempt + 1;
      if (attempt > mostAttempts) throw new RecordUnavailable('An upload makes no progress');
      from = next.from;
      this.#file.progress?.(from);
    }
  }

  async giveUp(): Promise<void> {
    try {
      await fetch(this.#address, { method: 'DELETE', signal: AbortSignal.timeout(5_000) });
    } catch {
      this.#needs.log.info('upload-session-left', { clientRequestId: this.#errand.id });
    }
  }

  async #send(from: number): Promise<Answer> {
    const { size, read } = this.#file;
    const until = Math.min(size, from + sliceBytes);
    const bytes = await read(from, until);
    this.wasWhole ||= until === size;
    const range = `bytes ${String(from)}-${String(until - 1)}/${String(size)}`;
    return this.#ask('PUT', { 'Content-Range': range }, bytes);
  }

  /** After a rest, asks how much has come. Throws where that takes more attempts or time than there are. */
  async #askAgain(problem: RecordUnavailable, attempt: number): Promise<Answer> {
    const rest = restBefore(attempt, problem.waitSeconds);
    if (attempt >= mostAttempts || rest > this.#needs.patience) throw problem;
    await pause(rest);
    return this.#ask('GET', {});
  }

  async #ask(
    method: 'PUT' | 'GET',
    headers: Readonly<Record<string, string>>,
    bytes?: Uint8Array,
  ): Promise<Answer> {
    const outing = await this.#needs.admission.enter(this.#errand);
    let response: Response | undefined;
    try {
      response = await fetch(this.#address, {
        method,
        headers,
        ...(bytes === undefined ? {} : { body: Buffer.from(bytes) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(sliceDeadline),
      });
      return this.#meaning(method, response, await response.text());
    } catch (error) {
      if (response !== undefined && !(error instanceof TypeError)) throw error;
      return { kind: 'unknown', problem: lost(this.#needs.log, 'put', this.#errand.id, error) };
    } finally {
      outing.back(response);
    }
  }

  #meaning(method: 'PUT' | 'GET', response: Response, text: string): Answer {
    const { status, headers } = response;
    if (status === 202 || (status === 200 && method === 'GET')) return nextIn(text);
    if (status === 200 || status === 201) return { kind: 'done', item: JSON.parse(text) };
    if (status === 404 || status === 410) return { kind: 'gone' };
    const problem =
      status === 416
        ? new RecordUnavailable('A slice came twice', retryAfterIn(headers, this.#needs.clock))
        : problemOf({ method: 'put', status, headers, text }, this.#errand.id, this.#needs);
    if (problem instanceof RecordUnavailable) return { kind: 'unknown', problem };
    throw problem;
  }
}

/** Where the session goes on, from its nextExpectedRanges. */
const nextIn = (text: string): Answer => {
  const { nextExpectedRanges = [] } = JSON.parse(text) as {
    readonly nextExpectedRanges?: readonly string[];
  };
  const from = Number((nextExpectedRanges[0] ?? '').split('-')[0]);
  if (nextExpectedRanges[0] === undefined || !Number.isSafeInteger(from)) return { kind: 'gone' };
  return { kind: 'next', from };
};
