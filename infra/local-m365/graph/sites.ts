/** Sites of the tenant, and what the app may do in each (Sites.Selected). */
import { stableGuid } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { forbidden, GRAPH, notFound, Refusal } from './answers.ts';
import type { Call, GraphAnswer } from './answers.ts';
import { createTables, row, run } from './database.ts';
import { allowOptions, narrowed, selected } from './query-options.ts';

export interface SiteRow {
  readonly id: string;
  readonly web_id: string;
  readonly path: string;
  readonly title: string;
  /** Granted to the app: read, write, owner, fullcontrol; with commas between; empty for none. */
  readonly roles: string;
}

/** Roles of a grant that let an app read, write items, and change lists and columns. */
const RIGHTS = {
  read: ['read', 'write', 'owner', 'fullcontrol'],
  write: ['write', 'owner', 'fullcontrol'],
  design: ['owner', 'fullcontrol'],
};

/** Makes the two sites of the sample tenant, granted to the app, if they are not there. */
export function createSites(world: World): void {
  createTables(world);
  const { registerSiteId, restrictedSiteId } = world.tenant;
  addSite(world, {
    id: registerSiteId,
    path: '/sites/councillor-safety',
    title: 'Councillor safety',
  });
  const restricted = {
    path: '/sites/councillor-safety-restricted',
    title: 'Councillor safety (restricted)',
  };
  addSite(world, { id: restrictedSiteId, ...restricted });
}

/** Adds a site, granted to the app as `roles` says ('fullcontrol' if left out), unless it is there. */
export function addSite(
  world: World,
  site: { id: string; path: string; title: string; roles?: string },
): void {
  const sql = 'insert or ignore into graph_sites values (?, ?, ?, ?, ?)';
  run(
    world,
    sql,
    site.id,
    stableGuid(`web ${site.id}`),
    site.path,
    site.title,
    site.roles ?? 'fullcontrol',
  );
}

/** Changes what the app may do in a site. */
export function grantSite(world: World, siteId: string, roles: string): void {
  run(world, 'update graph_sites set roles = ? where id = ?', roles, siteId);
}

export const graphIdOf = (world: World, site: SiteRow): string =>
  `${world.tenant.sharePointHost},${site.id},${site.web_id}`;
export const webUrlOf = (world: World, site: SiteRow): string =>
  `https://${world.tenant.sharePointHost}${site.path}`;

/** The site of an id: `host,guid,guid` or the site collection's GUID alone. */
export function findSite(world: World, id: string): SiteRow | undefined {
  const [first = '', collection, web] = id.split(',');
  const found = row<SiteRow>(
    world,
    'select * from graph_sites where id = ?',
    (collection ?? first).toLowerCase(),
  );
  if (collection === undefined) return found;
  const host = first.toLowerCase() === world.tenant.sharePointHost;
  return host && (web === undefined || web.toLowerCase() === found?.web_id) ? found : undefined;
}

/** The path of a request with `/sites/{host}:/sites/{name}:` replaced by the id of that site. */
export function resolveSitePath(world: World, path: string): string {
  const [, host, below, rest = ''] =
    /^\/sites\/([^/:]+):\/([^:]+?)\/?(?::(\/.*)?)?$/.exec(path) ?? [];
  if (host === undefined || below === undefined) return path;
  const sql = 'select * from graph_sites where path = ? collate nocase';
  const site =
    host.toLowerCase() === world.tenant.sharePointHost && row<SiteRow>(world, sql, `/${below}`);
  return `/sites/${site ? graphIdOf(world, site) : `${host},none,none`}${rest}`;
}

/** The site a call is about, if the app may do this there; refuses it as Graph does otherwise. Without a grant it is not there. */
export function siteOf(call: Call, need: keyof typeof RIGHTS = 'read'): SiteRow {
  if (!call.roles.some((role) => role.startsWith('Sites.'))) throw forbidden();
  const site = findSite(call.world, call.params['site'] ?? '');
  if (!site) throw notFound('Requested site could not be found');
  if (site.roles === '' && call.world.switches.is('ungrantedSite', '404 itemNotFound'))
    throw notFound('Requested site could not be found');
  const held = site.roles.split(',');
  if (!RIGHTS[need].some((role) => held.includes(role))) throw forbidden();
  return site;
}

/** GET /sites/{id} */
export function getSite(call: Call): GraphAnswer {
  const site = siteOf(call);
  allowOptions(call.request, ['select']);
  const url = webUrlOf(call.world, site);
  const body = {
    '@odata.context': `${GRAPH}/$metadata#sites/$entity`,
    createdDateTime: '2026-01-05T09:00:00Z',
    description: '',
    id: graphIdOf(call.world, site),
    lastModifiedDateTime: '2026-01-05T09:00:00Z',
    name: site.path.replace(/^.*\//, ''),
    webUrl: url,
    displayName: site.title,
    root: {},
    siteCollection: { hostname: call.world.tenant.sharePointHost },
  };
  return { status: 200, body: narrowed(body, selected(call.request), ['id']) };
}

/** GET /sites: with Sites.Selected nothing is found; the id of a site must be known. */
export function listSites(call: Call): GraphAnswer {
  if (!call.roles.some((role) => role.startsWith('Sites.'))) throw forbidden();
  return { status: 200, body: { '@odata.context': `${GRAPH}/$metadata#sites`, value: [] } };
}

/** GET /sites/{id}/permissions */
export function listGrants(call: Call): GraphAnswer {
  const site = siteOf(call, 'design');
  const application = { id: call.world.tenant.appId, displayName: 'Councillor Safety Hub' };
  const grant = {
    id: seal(site),
    roles: site.roles.split(','),
    grantedToIdentitiesV2: [{ application }],
  };
  return {
    status: 200,
    body: { '@odata.context': `${GRAPH}/$metadata#permissions`, value: [grant] },
  };
}
const seal = (site: SiteRow): string =>
  Buffer.from(`i:0i.t|ms.sp.ext|${site.id}`).toString('base64');

/** POST /sites/{id}/permissions: an administrator's to give, which this app is not. */
export function grant(call: Call): GraphAnswer {
  siteOf(call);
  throw new Refusal(403, 'accessDenied', 'Granting access to a site needs Sites.FullControl.All.');
}
