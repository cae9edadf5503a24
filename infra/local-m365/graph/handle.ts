/** One request to the local Graph, from its faults to its answer. A batch sends each of its parts through here. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault, Service, World } from '../world.ts';
import { Refusal } from './answers.ts';
import type { GraphAnswer, GraphRequest } from './answers.ts';
import { resolveDrivePath } from './drive-path.ts';
import { routeOf } from './routes.ts';
import { resolveSitePath } from './sites.ts';
import { throttled } from './throttle.ts';
import type { Meter } from './throttle.ts';

/** What every request is answered with. */
export interface Desk {
  readonly world: World;
  readonly meter: Meter;
}

/** Answers a request of an app with these permissions. Refusals are answers too; only our own mistakes are thrown. */
export async function handle(
  desk: Desk,
  given: GraphRequest,
  roles: readonly string[],
): Promise<GraphAnswer> {
  const request = { ...given, path: resolvePath(desk.world, given.path) };
  try {
    const { route, params } = routeOf(request);
    desk.meter.charge(route.units(request));
    const lost = await meetFaults(desk.world, serviceOf(request.path));
    requireContentType(request);
    const answer = await route.handle({ world: desk.world, request, params, roles });
    return {
      ...answer,
      headers: { ...desk.meter.headers(), ...answer.headers },
      ...(lost ? { lost } : {}),
    };
  } catch (error) {
    if (error instanceof Refusal) return refused(desk.world, error, request);
    throw error;
  }
}

/** The path of a request with the site and the drive in it named by their ids. */
const resolvePath = (world: World, path: string): string =>
  resolveDrivePath(world, resolveSitePath(world, path));

/** The service behind a path, whose faults it meets besides those of Graph itself. */
export function serviceOf(path: string): Service | undefined {
  if (/^\/(sites|drives)(\/|$)/i.test(path)) return 'sharepoint';
  if (/^\/users\/[^/]+\/(events|calendar|calendarView|onlineMeetings)(\/|$)/i.test(path))
    return 'calendar';
  return /\/sendMail$/i.test(path) ? 'mail' : undefined;
}

/** Meets the fault of a service that is switched on; true if the answer is to be lost. Throws a Refusal. */
export async function meetFaults(world: World, service: Service | undefined): Promise<boolean> {
  const fault = service && world.faults.meet(service);
  if (!fault) return false;
  if (fault.kind === 'slow') await wait(fault.delay ?? 1000);
  const refusal = refusalOf(world, fault);
  if (refusal) throw refusal;
  return fault.kind === 'reply-lost';
}

function refusalOf(world: World, { kind, retryAfter = 10 }: Fault): Refusal | undefined {
  const headers = { 'Retry-After': String(retryAfter) };
  if (kind === 'down')
    return new Refusal(503, 'serviceNotAvailable', 'The service is not available.', headers);
  if (kind === 'bad-gateway') return new Refusal(502, 'BadGateway', 'Bad gateway.');
  return kind === 'throttled' ? throttled(world, retryAfter) : undefined;
}

function requireContentType({ method, headers, body }: GraphRequest): void {
  if (body === undefined || method === 'GET' || /json/i.test(headers['content-type'] ?? '')) return;
  const text =
    'Write requests (excluding DELETE) must contain the Content-Type header declaration.';
  throw new Refusal(400, 'RequestBodyRead', text);
}

/** A refusal as Graph words it. */
export function refused(
  world: World,
  { status, code, message, headers }: Refusal,
  request?: GraphRequest,
): GraphAnswer {
  const id = randomUUID();
  const date = new Date(world.clock.now()).toISOString().slice(0, 19);
  const innerError = {
    date,
    'request-id': id,
    'client-request-id': request?.headers['client-request-id'] ?? id,
  };
  return {
    status,
    headers: { 'request-id': id, ...headers },
    body: { error: { code, message, innerError } },
  };
}
