/** Up to 20 requests in one, each with its own outcome (platform-facts A9). */
import { setTimeout as pause } from 'node:timers/promises';
import { RecordUnavailable } from '../ports.ts';
import type { Clock, Log } from '../ports.ts';
import type { Admission, Outing } from './admission.ts';
import { errandFor, lost, problemOf } from './ask.ts';
import type { Ask } from './ask.ts';
import type { Share } from './budget-rules.ts';
import { Errand } from './errand.ts';
import { retryAfterIn } from './gate.ts';
import type { GraphRefusal } from './graph-refusal.ts';
import { mayRepeat, mostAttempts, restBefore } from './repetition.ts';

/** Microsoft takes no more in one. */
export const batchSize = 20;

export interface BatchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly etag?: string;
}

export type BatchOutcome =
  | { readonly body: unknown; readonly problem?: undefined }
  | { readonly problem: GraphRefusal | RecordUnavailable };

export interface BatchNeeds {
  readonly ask: Ask;
  readonly admission: Admission;
  readonly clock: Clock;
  readonly log: Log;
  readonly patience: number;
}

/** Sends requests in batches and gives their outcomes in the same order. */
export type SendBatch = (
  requests: readonly BatchRequest[],
  share: Share,
) => Promise<readonly BatchOutcome[]>;

export const createBatch =
  (needs: BatchNeeds): SendBatch =>
  async (requests, share) => {
    const outcomes: BatchOutcome[] = [];
    for (let from = 0; from < requests.length; from += batchSize)
      outcomes.push(...(await oneBatch(requests.slice(from, from + batchSize), share, needs)));
    return outcomes;
  };

/** A request of a batch, and what is known of it so far. */
interface Part {
  readonly request: BatchRequest;
  readonly errand: Errand;
  outcome: BatchOutcome | undefined;
  /** Seconds told by its own Retry-After. */
  told: number | undefined;
  again: boolean;
}

const oneBatch = async (
  requests: readonly BatchRequest[],
  share: Share,
  needs: BatchNeeds,
): Promise<BatchOutcome[]> => {
  const parts = requests.map((request): Part => {
    const method = methodOf(request);
    const errand = errandFor({ method, path: request.path }, share);
    return { request, errand, outcome: undefined, told: undefined, again: true };
  });
  let left = needs.patience;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const due = parts.filter((part) => part.again);
    if (due.length === 0) break;
    const wait = attempt === 1 ? 0 : restBefore(attempt - 1, longestTold(due));
    if (wait > left) break;
    left -= wait;
    if (wait > 0) await pause(wait);
    await sendParts(due, share, needs);
  }
  return parts.map(({ outcome }) => outcome ?? { problem: nobodyKnows() });
};

const longestTold = (parts: readonly Part[]): number | undefined => {
  const told = parts.flatMap((part) => part.told ?? []);
  return told.length === 0 ? undefined : Math.max(...told);
};

const methodOf = ({ method }: BatchRequest): 'get' | 'post' | 'patch' | 'delete' =>
  (({ GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'delete' }) as const)[method];

const nobodyKnows = (): RecordUnavailable =>
  new RecordUnavailable('Graph did not say what became of a part of a batch');

/** Each part takes its own turn, for each is counted by itself; those whose turn comes go together. */
const sendParts = async (
  parts: readonly Part[],
  share: Share,
  needs: BatchNeeds,
): Promise<void> => {
  const entered = await Promise.all(parts.map((part) => enter(part, needs.admission)));
  const going = entered.filter((each) => each !== undefined);
  if (going.length === 0) return;
  const answers = await answersTo(going, share, needs);
  for (const [index, { part, outing }] of going.entries()) {
    const answer = answers(String(index));
    outing.back(answer instanceof RecordUnavailable ? undefined : answer);
    take(part, answer, needs);
  }
};

interface Going {
  readonly part: Part;
  readonly outing: Outing;
}

const enter = async (part: Part, admission: Admission): Promise<Going | undefined> => {
  try {
    return { part, outing: await admission.enter(part.errand) };
  } catch (problem) {
    if (!(problem instanceof RecordUnavailable)) throw problem;
    part.outcome = { problem };
    part.again = false;
    return undefined;
  }
};

interface PartAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

type AnswerTo = (id: string) => PartAnswer | RecordUnavailable;

/** The answer to each part. What is said of the whole is said of each; of a lost batch nobody knows anything. */
const answersTo = async (
  going: readonly Going[],
  share: Share,
  needs: BatchNeeds,
): Promise<AnswerTo> => {
  const requests = going.map(({ part }, index) => written(part.request, String(index)));
  const errand = new Errand(share, going[0]?.part.errand.workload ?? 'sites', 'batch');
  try {
    const response = await needs.ask(
      { method: 'post', path: '/$batch', body: { requests } },
      errand,
    );
    const text = await response.text();
    if (response.ok) return readAnswers(text);
    const { status, headers } = response;
    return () => ({ status, headers, body: readBody(text) });
  } catch (error) {
    const problem =
      error instanceof RecordUnavailable ? error : lost(needs.log, 'post', errand.id, error);
    return () => problem;
  }
};

const written = ({ method, path, body, etag }: BatchRequest, id: string): object => {
  const headers = {
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(etag === undefined ? {} : { 'If-Match': etag }),
  };
  const url = path.replace(/^https?:\/\/.*?\/v1\.0(?=\/)/, '');
  return {
    id,
    method,
    url,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
  };
};

interface Printed {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const readAnswers = (text: string): AnswerTo => {
  const { responses } = JSON.parse(text) as { readonly responses: readonly Printed[] };
  const answers = new Map(
    responses.map(({ id, status, headers = {}, body }) => [
      id,
      { status, headers: new Headers({ ...headers }), body },
    ]),
  );
  return (id) => answers.get(id) ?? nobodyKnows();
};

const readBody = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** What came of a part, and whether it is to be sent once more. */
const take = (part: Part, answer: PartAnswer | RecordUnavailable, needs: BatchNeeds): void => {
  const { request, errand } = part;
  const came = answer instanceof RecordUnavailable ? undefined : answer;
  const attempt = {
    method: request.method,
    hasEtag: request.etag !== undefined,
    status: came?.status,
  };
  part.told = came && retryAfterIn(came.headers, needs.clock);
  if (came !== undefined && came.status < 400) {
    part.outcome = { body: came.body };
    part.again = false;
    return;
  }
  const problem =
    answer instanceof RecordUnavailable
      ? answer
      : problemOf(
          { ...answer, method: methodOf(request), text: JSON.stringify(answer.body ?? {}) },
          errand.id,
          needs,
        );
  part.again = mayRepeat(attempt) && !(answer instanceof RecordUnavailable && answer.notDone);
  part.outcome = { problem };
};
