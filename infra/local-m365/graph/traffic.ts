/** The record of every exchange with the local Graph, one line of JSON each, to be held against Microsoft's metadata. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GraphAnswer } from './answers.ts';

export interface Exchange {
  readonly method: string;
  /** Path and query, from /v1.0 on. */
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly answer: GraphAnswer;
}

/** A function that appends exchanges to the file; one write a line, so that processes may share it. */
export function trafficRecorder(file: string | undefined): (exchange: Exchange) => void {
  if (file === undefined || file === '') return () => undefined;
  mkdirSync(dirname(file), { recursive: true });
  return (exchange) => appendFileSync(file, `${lineOf(exchange)}\n`);
}

/** Signs that end a line for some readers and that JSON leaves as they are. */
const escapedEnds = (json: string): string =>
  json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

function lineOf({ method, url, requestHeaders, requestBody, answer }: Exchange): string {
  const { authorization: _, ...headers } = requestHeaders;
  const line = JSON.stringify({
    method,
    url,
    requestHeaders: headers,
    requestBody,
    status: answer.status,
    responseHeaders: answer.headers ?? {},
    responseBody: answer.body,
  });
  return escapedEnds(line);
}
