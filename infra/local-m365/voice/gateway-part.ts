import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { Router, text } from 'express';
import { applyFault } from '../fault-gate.ts';
import type { FaultAnswers } from '../fault-gate.ts';
import { isSameNumber, readUkMobile } from '../notify/phone.ts';
import type { World } from '../world.ts';
import { allCalls, putThrough } from './calls.ts';
import type { GatewayCall } from './calls.ts';
import { signatureProblem } from './signature.ts';

/**
 * A telephone gateway, as a council could hire one, to be mounted at /voice: it calls numbers and reads a
 * sentence out, or sends it as a text message. The contract stands in docs/operate.md.
 */
export function gatewayPart(world: World): { router: Router } {
  const router = Router();
  router.use(text({ type: '*/*', limit: '16kb' }), faultGate(world), signedOnly(world));
  router.post('/calls', take(world, 'voice'));
  router.post('/texts', take(world, 'text'));
  router.use((_request, response) => void response.status(404).json({ error: 'no such address' }));
  return { router };
}

const answers: FaultAnswers = {
  down: (response) => void response.status(503).json({ error: 'no line is free' }),
  throttled: (response) => void response.status(429).json({ error: 'too many calls' }),
  blocked: (response) => void response.status(422).json({ error: 'the number does not answer' }),
};

/** A fault may be meant for one person's number only. */
function faultGate(world: World): RequestHandler {
  return async (request, response, next) => {
    const number = numberIn(request.body);
    const person = world.people
      .all()
      .find(({ mobilePhone }) => mobilePhone !== null && isSameNumber(number, mobilePhone));
    if (!(await applyFault(world.faults.meet('voice', person?.id), response, answers))) next();
  };
}

function signedOnly(world: World): RequestHandler {
  return (request, response, next) => {
    const body = typeof request.body === 'string' ? request.body : '';
    const problem = signatureProblem(
      {
        timestamp: request.get('safety-hub-timestamp'),
        signature: request.get('safety-hub-signature'),
        body,
      },
      world.clock.now(),
    );
    if (problem === undefined) return next();
    response.status(401).json({ error: problem });
  };
}

function take(world: World, channel: GatewayCall['channel']): RequestHandler {
  return (request, response) => {
    const key = request.get('idempotency-key') ?? '';
    const { to, say } = fieldsIn(request.body);
    if (key === '') return void response.status(400).json({ error: 'Idempotency-Key is missing' });
    if (typeof say !== 'string' || say === '')
      return void response.status(400).json({ error: 'say is missing' });
    if (typeof to !== 'string' || !isNumber(to))
      return void response.status(422).json({ error: 'to is no telephone number' });
    const before = allCalls(world).find((call) => call.key === key && call.channel === channel);
    const call = before ?? putThrough(world, { id: randomUUID(), channel, to, say, key });
    response.status(before === undefined ? 202 : 200).json({ id: call.id });
  };
}

const isNumber = (to: string): boolean =>
  'number' in readUkMobile(to) || /^\+?[\d ]{9,20}$/.test(to);

function fieldsIn(body: unknown): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(typeof body === 'string' ? body : '');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

const numberIn = (body: unknown): string => {
  const { to } = fieldsIn(body);
  return typeof to === 'string' ? to : '';
};
