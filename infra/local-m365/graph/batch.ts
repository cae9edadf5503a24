/** POST /$batch: up to 20 requests in one, each on its own (platform-facts A9). */
import { bodyOf, isObject, Refusal } from './answers.ts';
import type { GraphAnswer, GraphRequest, JsonObject } from './answers.ts';
import { handle, refused } from './handle.ts';
import type { Desk } from './handle.ts';
import { pathAndQuery } from './request-url.ts';

const MOST = 20;

interface Part {
  readonly id: string;
  readonly request: GraphRequest;
  readonly dependsOn: readonly string[];
}

/** Answers a batch: 200 whatever its parts are answered, 400 if the batch itself is malformed. */
export async function answerBatch(
  desk: Desk,
  batch: GraphRequest,
  roles: readonly string[],
): Promise<GraphAnswer> {
  const parts = readParts(bodyOf(batch));
  const answers = new Map<string, GraphAnswer>();
  for (const { id, request, dependsOn } of parts) {
    const failed = dependsOn.some((one) => (answers.get(one)?.status ?? 424) >= 400);
    answers.set(id, failed ? dependencyFailed(desk, request) : await handle(desk, request, roles));
  }
  const responses = [...answers].map(([id, answer]) => printed(id, answer));
  if (desk.world.switches.is('batchOrder', 'reversed')) responses.reverse();
  const lost = [...answers.values()].some((answer) => answer.lost);
  return { status: 200, body: { responses }, ...(lost ? { lost } : {}) };
}

function printed(id: string, { status, headers, body }: GraphAnswer): JsonObject {
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  return { id, status, headers: { ...headers, ...type }, ...(body === undefined ? {} : { body }) };
}

const dependencyFailed = ({ world }: Desk, request: GraphRequest): GraphAnswer =>
  refused(
    world,
    new Refusal(424, 'FailedDependency', 'A request that this one depends on has failed.'),
    request,
  );

function readParts(body: JsonObject): Part[] {
  const { requests } = body;
  if (!Array.isArray(requests) || requests.length === 0)
    throw malformed('Invalid batch payload format.');
  if (requests.length > MOST)
    throw malformed(`Number of batch request steps exceeds the maximum value of ${MOST}.`);
  const parts = requests.map(readPart);
  const ids = parts.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw malformed('Duplicate request ids are not allowed.');
  for (const [index, { dependsOn }] of parts.entries()) {
    const earlier = ids.slice(0, index);
    if (dependsOn.some((id) => !earlier.includes(id)))
      throw malformed('dependsOn must name earlier requests of the batch.');
  }
  return parts;
}

function readPart(part: unknown): Part {
  if (!isObject(part)) throw malformed('Invalid batch payload format.');
  const { id, method, url, headers = {}, body, dependsOn = [] } = part;
  if (
    typeof id !== 'string' ||
    typeof method !== 'string' ||
    typeof url !== 'string' ||
    !isObject(headers)
  ) {
    throw malformed('Every request of a batch needs an id, a method and a relative url.');
  }
  if (/^https?:/i.test(url) || /^\/?(v1\.0\/)?\$batch/i.test(url))
    throw malformed(`The url '${url}' is not allowed in a batch.`);
  if (body !== undefined && !Object.keys(headers).some((name) => /^content-type$/i.test(name))) {
    throw malformed('A request of a batch that has a body needs a Content-Type header.');
  }
  const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  const request = {
    ...pathAndQuery(`/${url.replace(/^\/(v1\.0\/)?/, '')}`),
    method: method.toUpperCase(),
    body,
  };
  return {
    id,
    request: { ...request, headers: Object.fromEntries(names) as Record<string, string> },
    dependsOn: [dependsOn].flat().map(String),
  };
}

const malformed = (message: string): Refusal => new Refusal(400, 'BadRequest', message);
