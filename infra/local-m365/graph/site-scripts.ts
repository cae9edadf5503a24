/**
 * SharePoint's own endpoint for site scripts and site designs (platform-facts A8): .../_api/...SiteScriptUtility.<operation>.
 * The real one takes app-only tokens only if the app signed in with a certificate, and only a SharePoint administrator may
 * create scripts; here a token that was got with a secret does as well, so that nothing has to be set up.
 */
import { randomUUID } from 'node:crypto';
import express, { Router } from 'express';
import type { Request, Response } from 'express';
import { TokenRefused, verifyToken } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { isObject, Refusal, textOf } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { row, rows, run } from './database.ts';
import { meetFaults } from './handle.ts';
import { countActions, runScript, unknownVerb } from './run-script.ts';
import type { ActionResult } from './run-script.ts';
import { createSites } from './sites.ts';
import type { SiteRow } from './sites.ts';

/** SharePoint's limits: actions at once, actions as a task, scripts and designs in a tenant, letters in a script. */
const [MOST_AT_ONCE, MOST_AS_TASK, MOST_KEPT, MOST_LETTERS] = [30, 300, 100, 100_000];
const NAMESPACE = 'Microsoft.SharePoint.Utilities.WebTemplateExtensions';
const PATH =
  /^(\/.*)?\/_api\/Microsoft\.SharePoint\.Utilities\.WebTemplateExtensions\.SiteScriptUtility\.(\w+)(?:\(.*\))?$/i;

interface Asked {
  readonly world: World;
  readonly site: SiteRow;
  readonly body: JsonObject;
  /** Values of aliases in the query: @title='...' */
  readonly alias: (name: string) => string | null;
}
type Kind = 'SiteScript' | 'SiteDesign';

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
  const run = Object.entries(OPERATIONS).find(
    ([name]) => name.toLowerCase() === operation.toLowerCase(),
  )?.[1];
  if (!site || !run)
    throw new Refusal(
      404,
      'Microsoft.SharePoint.Client.ResourceNotFoundException',
      'Cannot find resource for the request.',
    );
  if (request.method !== 'POST')
    throw new Refusal(
      405,
      'Microsoft.SharePoint.Client.ClientServiceException',
      'The HTTP method is not allowed.',
    );
  if (!/fullcontrol|owner/.test(site.roles)) throw denied();
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  const alias = (name: string) =>
    /^'(.*)'$/s.exec(query.get(`@${name}`) ?? '')?.[1]?.replaceAll("''", "'") ?? null;
  const body: unknown = request.body;
  return run({ world, site, body: isObject(body) ? body : {}, alias });
}

async function checkToken(world: World, authorization: string | undefined): Promise<void> {
  try {
    const claims = await verifyToken(world, authorization, {
      audience: `https://${world.tenant.sharePointHost}`,
    });
    if (!String(claims['roles']).includes('Sites.')) throw denied();
  } catch (error) {
    if (!(error instanceof TokenRefused)) throw error;
    throw new Refusal(
      401,
      'Microsoft.SharePoint.Client.UnauthorizedAccessException',
      `Invalid JWT token: ${error.fault}`,
    );
  }
}

const denied = () =>
  new Refusal(
    403,
    'System.UnauthorizedAccessException',
    'Attempted to perform an unauthorized operation.',
  );
const wrong = (message: string) => new Refusal(400, 'System.ArgumentException', message);

const context = ({ world, site }: Asked, what: string): JsonObject => ({
  '@odata.context': `https://${world.tenant.sharePointHost}${site.path}/_api/$metadata#${what}`,
});
const metadata = (kind: Kind): string => `${NAMESPACE}.${kind}Metadata`;

const OPERATIONS: Readonly<Record<string, (asked: Asked) => JsonObject>> = {
  CreateSiteScript(asked) {
    checkScript(asked.body);
    const made = {
      Id: randomUUID(),
      Title: asked.alias('title') ?? '',
      Description: asked.alias('description'),
      Version: 0,
    };
    keep(asked, 'SiteScript', { ...made, Content: JSON.stringify(asked.body) });
    return { ...context(asked, metadata('SiteScript')), ...made, Content: null };
  },
  UpdateSiteScript(asked) {
    const { Content, ...info } = infoOf(asked, 'updateInfo');
    const old = kept(asked, 'SiteScript', info['Id']);
    const content = typeof Content === 'string' ? Content : String(old['Content']);
    checkScript(JSON.parse(content));
    const next = { ...old, ...info, Content: content };
    keep(asked, 'SiteScript', next);
    return { ...context(asked, metadata('SiteScript')), ...next };
  },
  GetSiteScripts: (asked) => list(asked, 'SiteScript'),
  GetSiteScriptMetadata: (asked) => ({
    ...context(asked, metadata('SiteScript')),
    ...kept(asked, 'SiteScript', asked.body['id']),
  }),
  DeleteSiteScript: (asked) => drop(asked, 'SiteScript'),
  CreateSiteDesign(asked) {
    const info = infoOf(asked, 'info');
    for (const id of scriptIds(info)) kept(asked, 'SiteScript', id);
    const made = {
      PreviewImageUrl: null,
      PreviewImageAltText: null,
      IsDefault: false,
      ...info,
      Id: randomUUID(),
      Version: 1,
    };
    keep(asked, 'SiteDesign', made);
    return { ...context(asked, metadata('SiteDesign')), ...made };
  },
  UpdateSiteDesign(asked) {
    const info = infoOf(asked, 'updateInfo');
    const next = { ...kept(asked, 'SiteDesign', info['Id']), ...info };
    for (const id of scriptIds(next)) kept(asked, 'SiteScript', id);
    keep(asked, 'SiteDesign', next);
    return { ...context(asked, metadata('SiteDesign')), ...next };
  },
  GetSiteDesigns: (asked) => list(asked, 'SiteDesign'),
  GetSiteDesignMetadata: (asked) => ({
    ...context(asked, metadata('SiteDesign')),
    ...kept(asked, 'SiteDesign', asked.body['id']),
  }),
  DeleteSiteDesign: (asked) => drop(asked, 'SiteDesign'),
  ApplySiteDesign(asked) {
    const url = textOf(asked.body['webUrl']).replace(/\/$/, '');
    if (url !== `https://${asked.world.tenant.sharePointHost}${asked.site.path}`)
      throw wrong(`The site '${url}' was not found.`);
    const value = apply(asked, MOST_AT_ONCE);
    return { ...context(asked, `Collection(${NAMESPACE}.SiteScriptActionResult)`), value };
  },
  AddSiteDesignTaskToCurrentWeb(asked) {
    apply(asked, MOST_AS_TASK);
    const ids = {
      SiteID: asked.site.id,
      WebID: asked.site.web_id,
      SiteDesignID: asked.body['siteDesignId'],
    };
    return {
      ...context(asked, `${NAMESPACE}.SiteDesignTask`),
      ID: randomUUID(),
      LogonName: null,
      ...ids,
    };
  },
};

/** Runs the scripts of a design on the site that is asked. */
function apply(asked: Asked, most: number): ActionResult[] {
  const design = kept(asked, 'SiteDesign', asked.body['siteDesignId']);
  const scripts = scriptIds(design).map(
    (id) => JSON.parse(String(kept(asked, 'SiteScript', id)['Content'])) as JsonObject,
  );
  const count = scripts.reduce((sum, script) => sum + countActions(script), 0);
  if (count > most) throw wrong(`The site design has ${count} actions; ${most} are allowed.`);
  return scripts.flatMap((script) => runScript(asked.world, asked.site.id, script));
}

function checkScript(script: unknown): void {
  if (!isObject(script) || !Array.isArray(script['actions']))
    throw wrong('The site script has no actions.');
  const verb = unknownVerb(script);
  if (verb !== undefined) throw wrong(`Unable to handle action: ${verb}`);
  if (JSON.stringify(script).length > MOST_LETTERS)
    throw wrong(`A site script has at most ${MOST_LETTERS} characters.`);
}

function infoOf({ body }: Asked, name: string): JsonObject {
  const info = body[name];
  if (!isObject(info)) throw wrong(`The parameter ${name} does not exist.`);
  return info;
}

const scriptIds = (design: JsonObject): unknown[] => {
  const ids = design['SiteScriptIds'];
  if (!Array.isArray(ids) || ids.length === 0) throw wrong('SiteScriptIds is missing.');
  return ids;
};

function keep({ world }: Asked, kind: Kind, made: JsonObject): void {
  const id = String(made['Id']);
  const count = rows(
    world,
    'select id from graph_site_scripts where kind = ? and id <> ?',
    kind,
    id,
  ).length;
  if (count >= MOST_KEPT)
    throw wrong(`The tenant has ${MOST_KEPT} of these already, which is the most it may have.`);
  run(
    world,
    'insert or replace into graph_site_scripts values (?, ?, ?)',
    id,
    kind,
    JSON.stringify(made),
  );
}

function kept({ world }: Asked, kind: Kind, id: unknown): JsonObject {
  const sql = 'select definition from graph_site_scripts where kind = ? and id = ? collate nocase';
  const found = row<{ definition: string }>(world, sql, kind, String(id));
  if (!found)
    throw new Refusal(
      404,
      'System.IO.FileNotFoundException',
      `There is no ${kind} with the id '${String(id)}'.`,
    );
  return JSON.parse(found.definition) as JsonObject;
}

function list(asked: Asked, kind: Kind): JsonObject {
  const sql = 'select definition from graph_site_scripts where kind = ? order by rowid';
  const all = rows<{ definition: string }>(asked.world, sql, kind).map(
    ({ definition }) => JSON.parse(definition) as JsonObject,
  );
  const value = all.map((one) => (kind === 'SiteScript' ? { ...one, Content: null } : one));
  return { ...context(asked, `Collection(${metadata(kind)})`), value };
}

function drop(asked: Asked, kind: Kind): JsonObject {
  kept(asked, kind, asked.body['id']);
  run(
    asked.world,
    'delete from graph_site_scripts where kind = ? and id = ? collate nocase',
    kind,
    String(asked.body['id']),
  );
  return { '@odata.null': true };
}
