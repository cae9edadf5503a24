/** The hosts at which files lie: downloads and the slices of uploads, at addresses that carry their own permission. */
import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import type { Request, Response } from 'express';
import { Refusal } from './answers.ts';
import type { GraphAnswer } from './answers.ts';
import { answerWrongly } from './file-faults.ts';
import { meetFaults, refused } from './handle.ts';
import type { Desk } from './handle.ts';
import { readDownload, unauthenticated } from './pre-authenticated.ts';
import { sendFile } from './send-file.ts';
import type { Exchange } from './traffic.ts';
import { answerUpload } from './upload-slices.ts';
import { waitsIn } from './waits.ts';

/** RU of a slice: an upload (platform-facts B). A download was counted when its address was given. */
const SLICE_UNITS = 2;

/** Answers below a host of the tenant where files lie; whatever it does not know goes on to the next. */
export function fileRoutes(desk: Desk, host: string, record: (exchange: Exchange) => void): Router {
  const router = Router();
  router.get(/\/_layouts\/15\/download\.aspx$/i, async (request, response) => {
    const refusal = await answerOf(desk, 0, async () => {
      if (request.headers.authorization !== undefined) throw unauthenticated();
      const file = readDownload(desk.world, queryOf(request));
      const fault = desk.world.faults.meet('files', file.person);
      if (!(await answerWrongly(desk.world, fault, file, response)))
        await sendFile(desk.world, file, request, response);
      return undefined;
    });
    if (refusal) send(request, response, refusal);
  });
  router.all(/\/_api\/v2\.0\/.*\/uploadSession$/i, async (request, response) => {
    desk.meter.arrived();
    const answer = await answerOf(desk, SLICE_UNITS, () =>
      answerUpload(desk.world, request, queryOf(request)),
    );
    for (const seconds of waitsIn(answer)) desk.meter.toldToWait(seconds);
    if (!answer.lost) record(exchangeOf(host, request, answer));
    send(request, response, answer);
  });
  return router;
}

const queryOf = ({ url }: Request): URLSearchParams => new URLSearchParams(url.split('?')[1] ?? '');

/** The answer of `work`, which costs so many units, after the faults of SharePoint; refusals are answers too. */
async function answerOf<Answer extends GraphAnswer | undefined>(
  { world, meter }: Desk,
  units: number,
  work: () => Promise<Answer>,
): Promise<Answer | GraphAnswer> {
  try {
    if (units > 0) meter.charge(units);
    const lost = await meetFaults(world, 'sharepoint');
    const answer = await work();
    return lost ? { status: 200, ...answer, lost } : answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(world, error);
  }
}

function send(
  request: Request,
  response: Response,
  { status, headers = {}, body, lost }: GraphAnswer,
): void {
  request.resume();
  if (lost) return void response.destroy();
  response.status(status).set({ 'request-id': randomUUID(), ...headers });
  if (body === undefined) response.end();
  else response.type('json').end(JSON.stringify(body));
}

/** The exchange as it is held against Microsoft's metadata; without the permission in its address. */
function exchangeOf(host: string, request: Request, answer: GraphAnswer): Exchange {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method,
    url: `https://${host}${request.path}`,
    requestHeaders: Object.fromEntries(headers) as Record<string, string>,
    requestBody: undefined,
    answer,
  };
}
