/** The local Microsoft Graph over HTTP. It refuses what Microsoft's refuses, and records what it is asked. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import express, { Router } from 'express';
import type { Request, Response } from 'express';
import type { World } from '../world.ts';
import { Refusal } from './answers.ts';
import type { GraphAnswer, GraphRequest } from './answers.ts';
import { rolesOf } from './authorise.ts';
import { answerBatch } from './batch.ts';
import { fileRoutes } from './file-routes.ts';
import { handle, meetFaults, refused, serviceOf } from './handle.ts';
import type { Desk } from './handle.ts';
import { startNotifications } from './notifications.ts';
import type { NotificationPace, Reach } from './notifications.ts';
import { pathAndQuery } from './request-url.ts';
import { createSites } from './sites.ts';
import { createMeter } from './throttle.ts';
import type { Cost } from './throttle.ts';
import { waitsIn } from './waits.ts';
import { trafficRecorder } from './traffic.ts';

export interface GraphOptions {
  /** File to which every exchange is appended as a line of JSON. */
  readonly traffic?: string;
  /** Resource units a minute; 1,250 if left out, 0 for no ceiling. */
  readonly ceiling?: number;
  /** Where public https addresses for change notifications are really reached; as they stand if left out. */
  readonly reach?: Reach;
  /** How fast change notifications go, other than usual. */
  readonly pace?: Partial<NotificationPace>;
}

export interface GraphPart {
  readonly router: Router;
  /** Where files are fetched and sent in slices, to be mounted at /sharepoint and /onedrive. */
  readonly files: Router;
  /** What was asked since the start or the last reset. */
  cost(): Cost;
  resetCost(): void;
}

/** Makes the Graph of this world, to be mounted at /graph. */
export async function graphPart(world: World, options: GraphOptions = {}): Promise<GraphPart> {
  createSites(world);
  startNotifications(world, options.reach, options.pace);
  const desk: Desk = { world, meter: createMeter(world, options.ceiling) };
  const record = trafficRecorder(options.traffic);
  const router = Router();
  router.use(express.text({ type: (incoming) => !bringsFile(incoming), limit: '4mb' }));
  router.use(async (incoming, outgoing) => {
    const request = readRequest(incoming);
    if (isForSharePoint(request)) desk.meter.arrived();
    const answer = await answerOf(desk, request, incoming);
    for (const seconds of waitsIn(answer)) desk.meter.toldToWait(seconds);
    if (answer.lost) return void incoming.socket.destroy();
    const headers = headersOf(request, answer);
    const { method, headers: requestHeaders } = request;
    const requestBody = request.body;
    record({
      method,
      url: incoming.url,
      requestHeaders,
      requestBody,
      answer: { ...answer, headers },
    });
    send(outgoing, { ...answer, headers });
  });
  const files = fileRoutes(desk, world.tenant.sharePointHost, record);
  return { router, files, cost: desk.meter.cost, resetCost: desk.meter.reset };
}

const isForSharePoint = ({ path }: GraphRequest): boolean =>
  path === '/$batch' || serviceOf(path) === 'sharepoint';

async function answerOf(
  desk: Desk,
  request: GraphRequest,
  incoming: Request,
): Promise<GraphAnswer> {
  try {
    const lost = await meetFaults(desk.world, 'graph');
    const roles = await rolesOf(desk.world, request.headers['authorization']);
    if (!/^\/v1\.0(\/|$|\?)/.test(incoming.url))
      throw new Refusal(400, 'BadRequest', 'Invalid version: only v1.0 is served.');
    if (request.body === BROKEN)
      throw new Refusal(400, 'BadRequest', 'Unable to read JSON request payload.');
    const batch = request.path === '/$batch' && request.method === 'POST';
    const answer = await (batch ? answerBatch(desk, request, roles) : handle(desk, request, roles));
    return lost ? { ...answer, lost } : answer;
  } catch (error) {
    if (error instanceof Refusal) return refused(desk.world, error, request);
    throw error;
  }
}

/** Stands for a body that is not JSON. */
const BROKEN = Symbol('not JSON');

function readRequest(incoming: Request): GraphRequest {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    ...pathAndQuery(incoming.url.replace(/^\/v1\.0/, '')),
    method: incoming.method,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: bodyOf(incoming),
    ...(bringsFile(incoming) ? { stream: incoming } : {}),
  };
}

/** Whether the body of a request is a file, which is too large to be read before it is known where it goes. */
const bringsFile = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'PUT' && /\/content(\?|$)/i.test(url);

function bodyOf({ body }: Request): unknown {
  const given: unknown = body;
  if (typeof given !== 'string') return given;
  if (given === '') return undefined;
  try {
    return JSON.parse(given) as unknown;
  } catch {
    return BROKEN;
  }
}

function headersOf(request: GraphRequest, { headers, body }: GraphAnswer): Record<string, string> {
  const id = headers?.['request-id'] ?? randomUUID();
  return {
    'Cache-Control': 'no-store, no-cache',
    ...(body === undefined
      ? {}
      : { 'Content-Type': 'application/json;odata.metadata=minimal;charset=utf-8' }),
    ...headers,
    'request-id': id,
    'client-request-id': request.headers['client-request-id'] ?? id,
  };
}

function send(outgoing: Response, { status, headers = {}, body }: GraphAnswer): void {
  outgoing.status(status).set(headers);
  if (body === undefined) outgoing.end();
  else outgoing.end(JSON.stringify(body));
}
