/** What SharePoint's SiteScriptUtility does: keeps site scripts and site designs, and applies a design to a site. */
import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { isObject, Refusal, textOf } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { row, rows, run } from './database.ts';
import { countActions, runScript, unknownVerb } from './run-script.ts';
import type { ActionResult } from './run-script.ts';
import type { SiteRow } from './sites.ts';

/** SharePoint's limits: actions at once, actions as a task, scripts and designs in a tenant, letters in a script. */
const [MOST_AT_ONCE, MOST_AS_TASK, MOST_KEPT, MOST_LETTERS] = [30, 300, 100, 100_000];
const NAMESPACE = 'Microsoft.SharePoint.Utilities.WebTemplateExtensions';

interface Asked {
  readonly world: World;
  readonly site: SiteRow;
  readonly body: JsonObject;
  /** Values of aliases in the query: @title='...' */
  readonly alias: (name: string) => string | null;
}
type Operation = (asked: Asked) => JsonObject;
type Kind = 'SiteScript' | 'SiteDesign';

/** The operation of this name, in any case of letters. It throws a Refusal for what SharePoint refuses. */
export const operationNamed = (name: string): Operation | undefined =>
  Object.entries(OPERATIONS).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];

/** Clears the tenant of all site scripts and site designs, of which it may have only so many. */
export const forgetSiteScripts = (world: World): void =>
  void run(world, 'delete from graph_site_scripts');

const wrong = (message: string) => new Refusal(400, 'System.ArgumentException', message);

const context = ({ world, site }: Asked, what: string): JsonObject => ({
  '@odata.context': `https://${world.tenant.sharePointHost}${site.path}/_api/$metadata#${what}`,
});
const metadata = (kind: Kind): string => `${NAMESPACE}.${kind}Metadata`;

const OPERATIONS: Readonly<Record<string, Operation>> = {
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
