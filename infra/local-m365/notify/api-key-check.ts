import type { RequestHandler } from 'express';
import type { JWTPayload } from 'jose';
import { decodeJwt, jwtVerify } from 'jose';
import { notifyAccount } from '../tenant.ts';
import type { Refusal } from './refusal.ts';
import { refuse } from './refusal.ts';

const tolerance = 30;

/** Lets in whoever signed the token with the account's secret, within 30 s of the machine's clock. */
export const apiKeyCheck: RequestHandler = async (request, response, next) => {
  const refusal = await findRefusal(request.headers.authorization);
  if (refusal === undefined) return next();
  refuse(response, refusal);
};

async function findRefusal(header: string | undefined): Promise<Refusal | undefined> {
  if (header === undefined || !header.startsWith('Bearer ')) {
    const message = 'Unauthorized: authentication token must be provided';
    return { status: 401, error: 'AuthError', message };
  }
  const token = header.slice('Bearer '.length);
  const claims = readClaims(token);
  if (claims === undefined) return denied('Invalid token: token signature is invalid');
  if (claims.iss !== notifyAccount.serviceId) return denied('Invalid token: service not found');
  if (!(await isSigned(token))) return denied('Invalid token: API key not found');
  if (Math.abs(Date.now() / 1000 - (claims.iat ?? 0)) <= tolerance) return undefined;
  return denied('Error: Your system clock must be accurate to within 30 seconds');
}

function denied(message: string): Refusal {
  return { status: 403, error: 'AuthError', message };
}

function readClaims(token: string): JWTPayload | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

async function isSigned(token: string): Promise<boolean> {
  const secret = new TextEncoder().encode(notifyAccount.secret);
  try {
    await jwtVerify(token, secret, { algorithms: ['HS256'] });
    return true;
  } catch {
    return false;
  }
}
