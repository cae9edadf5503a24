/**
 * SharePoint's own endpoint for site scripts and site designs (platform-facts A8): .../_api/...SiteScriptUtility.<operation>.
 * The real one takes app-only tokens only if the app signed in with a certificate, and only a SharePoint administrator may
 * create scripts; here a token that was got with a secret does as well, so that nothing has to be set up.
 */
import express, { Router } from 'express';
import type { Request, Response } from 'express';
import { TokenRefused, verifyToken } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { isObject, Refusal } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { row } from './database.ts';
import { meetFaults } from './handle.ts';
import { operationNamed } from './site-script-operations.ts';
import { createSites } from './sites.ts';
import type { SiteRow } from './sites.ts';

const PATH =
  /^(\/.*)?\/_api\/Microsoft\.SharePoint\.Utilities\.WebTemplateExtensions\.SiteScriptUtility\.(\w+)(?:\(.*\))?$/i;

/** Answers for the sites of the tenant, to be mounted at /sharepoint. */
export function sharePointPart(world: World): Router {
  createSites(world);
  const router = Router();
  router.use(express.json({ type: () => true, limit: '1mb' }));
  router.use(async (request, response) => {
    try {
      const lost = await meetFaults(world, 'sharepoint');
      const body = await answerTo(world, request);
      if (lost) request.socket.destroy();
      else response.json(body);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(response, error);
    }
  });
  return router;
}

function refuse(response: Response, { status, code, message, headers }: Refusal): void {
  response
    .status(status)
    .set(headers)
    .json({ error: { code: `-1, ${code}`, message } });
}

async function answerTo(world: World, request: Request): Promise<JsonObject> {
  await checkToken(world, request.headers.authorization);
  const [, path = '', operation = ''] = PATH.exec(decodeURIComponent(request.path)) ?? [];
  const site = row<SiteRow>(world, 'select * from graph_sites where path = ? collate nocase', path);
  const perform = operationNamed(operation);
  if (!site || !perform) {
    throw refusal(404, 'ResourceNotFoundException', 'Cannot find resource for the request.');
  }
  if (request.method !== 'POST') {
    throw refusal(405, 'ClientServiceException', 'The HTTP method is not allowed.');
  }
  if (!/fullcontrol|owner/.test(site.roles)) throw denied();
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  const alias = (name: string) =>
    /^'(.*)'$/s.exec(query.get(`@${name}`) ?? '')?.[1]?.replaceAll("''", "'") ?? null;
  const body: unknown = request.body;
  return perform({ world, site, body: isObject(body) ? body : {}, alias });
}

async function checkToken(world: World, authorization: string | undefined): Promise<void> {
  try {
    const claims = await verifyToken(world, authorization, {
      audience: `https://${world.tenant.sharePointHost}`,
    });
    if (!String(claims['roles']).includes('Sites.')) throw denied();
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    throw refusal(401, 'UnauthorizedAccessException', `Invalid JWT token: ${error.fault}`);
  }
}

const refusal = (status: number, name: string, message: string): Refusal =>
  new Refusal(status, `Microsoft.SharePoint.Client.${name}`, message);
const denied = (): Refusal =>
  new Refusal(
    403,
    'System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  );
