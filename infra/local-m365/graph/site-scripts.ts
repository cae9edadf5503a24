/**
 * SharePoint's own endpoint: site scripts and site designs, .../_api/...SiteScriptUtility.<operation>, and the settings of
 * lists. The real one takes app-only tokens only if the app signed in with a certificate, and only a SharePoint
 * administrator may create scripts; here a token that was got with a secret does as well (a switch says otherwise), so
 * that nothing has to be set up.
 */
import express, { Router } from 'express';
import type { Request, Response } from 'express';
import { TokenRefused, verifyToken } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { isObject, Refusal } from './answers.ts';
import type { GraphAnswer } from './answers.ts';
import { row } from './database.ts';
import { meetFaults } from './handle.ts';
import { answerForList, namesList } from './list-settings.ts';
import { operationNamed } from './site-script-operations.ts';
import { createSites } from './sites.ts';
import type { SiteRow } from './sites.ts';

const OPERATION =
  /\/_api\/Microsoft\.SharePoint\.Utilities\.WebTemplateExtensions\.SiteScriptUtility\.(\w+)(?:\(.*\))?$/i;
/** Roles that may change lists and their settings. */
const MAY_DESIGN = /fullcontrol|owner/;

/** Answers for the sites of the tenant, to be mounted at /sharepoint. */
export function sharePointPart(world: World): Router {
  createSites(world);
  const router = Router();
  router.use(express.json({ type: () => true, limit: '1mb' }));
  router.use(async (request, response) => {
    try {
      const lost = await meetFaults(world, 'sharepoint');
      const { status, body } = await answerTo(world, request);
      if (lost) request.socket.destroy();
      else if (body === undefined) response.status(status).end();
      else response.status(status).json(body);
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

async function answerTo(world: World, request: Request): Promise<GraphAnswer> {
  await checkToken(world, request.headers.authorization);
  const path = decodeURIComponent(request.path);
  const at = path.slice(0, Math.max(0, path.search(/\/_api\//i)));
  const site = row<SiteRow>(world, 'select * from graph_sites where path = ? collate nocase', at);
  if (!site) throw notThere();
  if (!namesList(path)) return performOperation(world, site, path, request);
  const may = request.method === 'GET' ? /read|write|fullcontrol|owner/ : MAY_DESIGN;
  if (!may.test(site.roles)) throw denied();
  return answerForList(world, site, path, request);
}

function performOperation(
  world: World,
  site: SiteRow,
  path: string,
  request: Request,
): GraphAnswer {
  const perform = operationNamed(OPERATION.exec(path)?.[1] ?? '');
  if (!perform) throw notThere();
  if (request.method !== 'POST') {
    throw refusal(405, 'ClientServiceException', 'The HTTP method is not allowed.');
  }
  if (!MAY_DESIGN.test(site.roles)) throw denied();
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  const alias = (name: string) =>
    /^'(.*)'$/s.exec(query.get(`@${name}`) ?? '')?.[1]?.replaceAll("''", "'") ?? null;
  const given: unknown = request.body;
  const body = perform({ world, site, body: isObject(given) ? given : {}, alias });
  return { status: 200, body };
}

async function checkToken(world: World, authorization: string | undefined): Promise<void> {
  try {
    const claims = await verifyToken(world, authorization, {
      audience: `https://${world.tenant.sharePointHost}`,
    });
    if (!String(claims['roles']).includes('Sites.')) throw denied();
    const bySecret = claims['appidacr'] !== '2';
    if (bySecret && world.switches.is('sharePointSecret', 'refused'))
      throw refusal(401, 'UnauthorizedAccessException', 'Unsupported app only token.');
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    throw refusal(401, 'UnauthorizedAccessException', `Invalid JWT token: ${error.fault}`);
  }
}

const refusal = (status: number, name: string, message: string): Refusal =>
  new Refusal(status, `Microsoft.SharePoint.Client.${name}`, message);
const notThere = (): Refusal =>
  refusal(404, 'ResourceNotFoundException', 'Cannot find resource for the request.');
const denied = (): Refusal =>
  new Refusal(
    403,
    'System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  );
