/** A server that answers as it is told, for what the local Graph does not do: broken lines, odd orders, strange answers. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphClient } from '../../teams-app/graph/graph-client.ts';
import type { Graph, GraphSettings } from '../../teams-app/graph/graph-client.ts';
import { instantAt } from '../../teams-app/domain/time/instant.ts';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Answers one request; 'lost' cuts the line after the request was read. */
export type Answer =
  | 'lost'
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };

export interface Scripted {
  readonly origin: string;
  /** What came in, in order. */
  readonly seen: Seen[];
  /** What was logged. */
  readonly lines: string[];
  readonly graph: Graph;
  another(settings: Partial<GraphSettings>): Graph;
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

const give = (response: ServerResponse, answer: Answer): void => {
  if (answer === 'lost') return void response.destroy();
  const { status, headers = {}, body } = answer;
  const isBytes = body instanceof Uint8Array;
  response.writeHead(status, {
    ...(body === undefined || isBytes ? {} : { 'Content-Type': 'application/json' }),
    ...headers,
  });
  response.end(body === undefined || isBytes ? body : JSON.stringify(body));
};

/** Starts a server that asks `answer` what to say, and a client on it. Graph and SharePoint are the same address. */
export const startScripted = async (
  answer: (request: Seen, count: number) => Answer | Promise<Answer>,
): Promise<Scripted> => {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body: await bodyOf(request) };
      seen.push(one);
      give(response, await answer(one, seen.length));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const lines: string[] = [];
  const note = (event: string, facts: object = {}): void =>
    void lines.push(JSON.stringify({ event, ...facts }));
  const settings: GraphSettings = {
    token: () => Promise.resolve('token-of-the-hub'),
    clock: { now: () => instantAt(Date.now()) },
    log: { info: note, warn: note, error: (event) => note(event) },
    origin,
    sharePointOrigin: origin,
    ceiling: 0,
  };
  return {
    origin,
    seen,
    lines,
    graph: graphClient(settings),
    another: (more) => graphClient({ ...settings, ...more }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
