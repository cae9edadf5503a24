import { setTimeout as wait } from 'node:timers/promises';
import type { Response } from 'express';
import type { Fault } from './world.ts';

/** How one service words its refusals. Each writes the whole answer. */
export interface FaultAnswers {
  down(response: Response): void;
  throttled(response: Response, retryAfter: number): void;
  blocked(response: Response): void;
}

/**
 * Lets the request meet the fault. True where that has answered it, and the service must not.
 * `slow` waits on the machine's clock (`delay`, 5 s where it has none); `reply-lost` lets the service do its work
 * and then cuts the connection in place of the answer.
 */
export async function applyFault(
  fault: Fault | undefined,
  response: Response,
  answers: FaultAnswers,
): Promise<boolean> {
  if (fault === undefined) return false;
  if (fault.kind === 'slow') await wait(fault.delay ?? 5000);
  if (fault.kind === 'reply-lost') loseReply(response);
  if (fault.kind === 'down' || fault.kind === 'bad-gateway') answers.down(response);
  if (fault.kind === 'throttled') refuseForNow(response, fault.retryAfter ?? 1, answers);
  if (fault.kind === 'block-bot') answers.blocked(response);
  return response.headersSent;
}

function refuseForNow(response: Response, retryAfter: number, answers: FaultAnswers): void {
  response.set('retry-after', String(retryAfter));
  answers.throttled(response, retryAfter);
}

function loseReply(response: Response): void {
  response.end = () => response.destroy();
}
