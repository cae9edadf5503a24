/** What goes in and out of the local Graph, whether over HTTP or as a part of a batch. */
import type { Readable } from 'node:stream';
import type { World } from '../world.ts';

export interface GraphRequest {
  readonly method: string;
  /** Decoded, below /v1.0, with a leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The body of a request that brings a file, as it comes in. */
  readonly stream?: Readable;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The work is done but the caller must not hear of it. */
  readonly lost?: boolean;
}

/** One request on its way to the function that answers it. */
export interface Call {
  readonly world: World;
  readonly request: GraphRequest;
  /** The parts of the path that the route leaves open. */
  readonly params: Readonly<Record<string, string>>;
  /** Application permissions in the caller's token. */
  readonly roles: readonly string[];
}

/** A request that Graph refuses. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const invalid = (message: string): Refusal => new Refusal(400, 'invalidRequest', message);
export const notFound = (message = 'The resource could not be found.'): Refusal =>
  new Refusal(404, 'itemNotFound', message);
export const forbidden = (): Refusal => new Refusal(403, 'accessDenied', 'Access denied');
export const GRAPH = 'https://graph.microsoft.com/v1.0';

/** A time as Graph prints it: UTC, whole seconds. */
export const printTime = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

export type JsonObject = Record<string, unknown>;
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A simple value as text; '' for what is absent or not simple. */
export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/** The JSON object that a write must carry. */
export function bodyOf({ body }: GraphRequest): JsonObject {
  if (isObject(body)) return body;
  throw new Refusal(400, 'BadRequest', 'Empty Payload. JSON content expected.');
}

/** Refuses a body with a property that is not among the known ones. Annotations pass. */
export function onlyKnown(body: JsonObject, known: readonly string[], type: string): void {
  const stray = Object.keys(body).find((name) => !name.includes('@') && !known.includes(name));
  if (stray === undefined) return;
  const text = `The property '${stray}' does not exist on type 'microsoft.graph.${type}'.`;
  throw new Refusal(
    400,
    'BadRequest',
    `${text} Make sure to only use property names that are defined by the type.`,
  );
}
