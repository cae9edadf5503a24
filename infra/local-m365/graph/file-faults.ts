/** What a download address does that something is wrong with. */
import { setTimeout as wait } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Fault, World } from '../world.ts';
import { readContent } from './file-contents.ts';
import type { FileToSend } from './send-file.ts';

/** An address on the machine itself, to which nobody who fetches a file may be led. */
const ELSEWHERE = 'http://169.254.169.254/latest/meta-data/';
const PIECE = Buffer.alloc(64 * 1024, 'x');

type Answer = (response: Response, fault: Fault, world: World, file: FileToSend) => unknown;

const ANSWERS: Partial<Record<Fault['kind'], Answer>> = {
  missing: (response) => response.status(404).end(),
  failing: (response) => response.status(500).end(),
  down: (response) => response.status(503).end(),
  throttled: (response, { retryAfter = 10 }) =>
    response.status(429).set('Retry-After', String(retryAfter)).end(),
  'reply-lost': (response) => response.destroy(),
  redirected: (response, { to = ELSEWHERE }) => response.redirect(302, to),
  endless: (response) => sendForEver(response),
  longer: async (response, _, world, { key, size }) => {
    response.status(200).set('Content-Length', String(size));
    await pipeline(readContent(world, key), response, { end: false });
    response.end(PIECE);
  },
  cut: async (response, _, world, { key, size }) => {
    response.status(200).set('Content-Length', String(size));
    const half = { start: 0, end: Math.max(0, Math.floor(size / 2) - 1) };
    if (size > 1) await pipeline(readContent(world, key, half), response, { end: false });
    response.destroy();
  },
};

/** Answers as the fault has it. False where it only delays, and the file is still to be sent. */
export async function answerWrongly(
  world: World,
  fault: Fault | undefined,
  file: FileToSend,
  response: Response,
): Promise<boolean> {
  if (fault?.kind === 'slow') await wait(fault.delay ?? 5000);
  const answer = fault && ANSWERS[fault.kind];
  if (!fault || !answer) return false;
  await Promise.resolve(answer(response, fault, world, file)).catch(() => undefined);
  return true;
}

/** Sends bytes until the other side has had enough. */
function sendForEver(response: Response): Promise<void> {
  response.status(200);
  return pipeline(Readable.from(piecesWithoutEnd()), response);
}

function* piecesWithoutEnd(): Generator<Buffer> {
  for (;;) yield PIECE;
}
