/** The local Entra over HTTP: metadata, keys and the token endpoint, answering and refusing as Microsoft's does. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import express, { Router } from 'express';
import type { NextFunction, Request, Response } from 'express';
import type { World } from '../world.ts';
import { signingKey } from './keys.ts';
import { grantAppToken } from './token-request.ts';
import { issuerV2, SignInRefused } from './tokens.ts';

/** OAuth error word and HTTP status of the codes that this Entra gives; all others are invalid_request, 400. */
const OAUTH_ERRORS: Record<number, [string, number]> = {
  7000215: ['invalid_client', 401],
  7000218: ['invalid_client', 401],
  700021: ['invalid_client', 401],
  700023: ['invalid_client', 401],
  700024: ['invalid_client', 401],
  700027: ['invalid_client', 401],
  50027: ['invalid_client', 401],
  700016: ['unauthorized_client', 400],
  70003: ['unsupported_grant_type', 400],
  1002012: ['invalid_scope', 400],
  500011: ['invalid_resource', 400],
  90033: ['temporarily_unavailable', 503],
};

/** Makes the Entra of this world, to be mounted at /entra. Its signing key is made, or found, before it answers. */
export async function entraPart(world: World): Promise<{ router: Router }> {
  await signingKey(world);
  const router = Router();
  router.use(async (request, response, next) => meetFault(world, request, response, next));
  router.use('/:tid', (request, response, next) => {
    const asked = request.params['tid'];
    if (asked.toLowerCase() === world.tenant.tenantId.toLowerCase()) return next();
    const advice =
      'Check to make sure you have the correct tenant ID and are signing into the correct cloud.';
    refuse(response, new SignInRefused(90002, `Tenant '${asked}' not found. ${advice}`));
  });
  router.get('/:tid/v2.0/.well-known/openid-configuration', (_, response) => {
    response.json(metadata(world));
  });
  router.get('/:tid/discovery/v2.0/keys', async (_, response) => {
    response.json({ keys: [(await signingKey(world)).publicJwk] });
  });
  router.post('/:tid/oauth2/v2.0/token', express.urlencoded(), (request, response) =>
    answerTokenRequest(world, request, response),
  );
  return { router };
}

async function answerTokenRequest(
  world: World,
  request: Request,
  response: Response,
): Promise<void> {
  response.set({ 'Cache-Control': 'no-store, no-cache', Pragma: 'no-cache' });
  try {
    const form = (request.body ?? {}) as Record<string, string>;
    const token = await grantAppToken(world, form);
    response.json({
      token_type: 'Bearer',
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: token,
    });
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    refuse(response, error);
  }
}

function refuse(response: Response, refusal: SignInRefused): void {
  const [error, status] = OAUTH_ERRORS[refusal.code] ?? ['invalid_request', 400];
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = new Date().toISOString().replace('T', ' ').replace(/\.\d+/, '');
  response.status(status).json({
    error,
    error_description: `${refusal.message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [refusal.code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${refusal.code}`,
  });
}

async function meetFault(
  world: World,
  request: Request,
  response: Response,
  next: NextFunction,
): Promise<void> {
  const fault = world.faults.meet('entra');
  if (fault?.kind === 'slow') await wait(fault.delay ?? 1000);
  if (fault?.kind === 'reply-lost') {
    request.socket.destroy();
  } else if (fault?.kind === 'down') {
    refuse(response, new SignInRefused(90033, 'A transient error has occurred. Please try again.'));
  } else if (fault?.kind === 'throttled') {
    response
      .status(429)
      .set('Retry-After', String(fault.retryAfter ?? 10))
      .end();
  } else next();
}

function metadata({ origin, tenant }: World): Record<string, unknown> {
  const base = `${origin}/entra/${tenant.tenantId}`;
  return {
    issuer: issuerV2(tenant.tenantId),
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    response_types_supported: ['code', 'id_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  };
}
