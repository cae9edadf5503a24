/** The Microsoft 365 under test: the local one, or a council's test tenant. The tests cannot tell which. */
import { randomUUID } from 'node:crypto';
import { forgetSiteScripts } from '../../infra/local-m365/graph/site-script-operations.ts';
import { addSite, grantSite } from '../../infra/local-m365/graph/sites.ts';
import { startM365 } from '../../infra/local-m365/start.ts';
import type { M365 } from '../../infra/local-m365/start.ts';
import { SWITCHES } from '../../infra/local-m365/switches.ts';
import type { SwitchName } from '../../infra/local-m365/switches.ts';
import { sharePointAt } from '../../sharepoint/provision/share-point.ts';
import type { SharePoint } from '../../sharepoint/provision/share-point.ts';
import { instantAt } from '../../teams-app/domain/time/instant.ts';
import { graphClient } from '../../teams-app/graph/graph-client.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { tokenSource } from '../../teams-app/graph/token-source.ts';
import type { TokenSource } from '../../teams-app/graph/token-source.ts';
import type { Clock, Log } from '../../teams-app/ports.ts';
import { realTenant } from './settings.ts';

export interface Sites {
  readonly register: string;
  readonly restricted: string;
}

/** Any answer of Graph, with the names that the cases read. */
export interface Body {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly eTag: string;
  readonly value: readonly Body[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly error: { readonly code: string; readonly message: string };
  readonly lastModifiedBy: { readonly application?: Body; readonly user?: Body };
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Tenant {
  /** What only a tenant of our own has: its switches, its clock, its people. */
  readonly local: M365 | undefined;
  readonly appId: string;
  readonly graph: Graph;
  readonly token: TokenSource;
  readonly sharePoint: SharePoint;
  readonly clock: Clock;
  readonly log: Log;
  readonly sites: Sites;
  readonly foreignSite: string | undefined;
  /** Port on which to listen for notifications, and the address that leads there; undefined where there is none. */
  readonly hook: { readonly port: number; addressOf(port: number): string } | undefined;
  /** Graph itself, without our client. `path` is below /v1.0, or an address that Graph gave. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Reply>;
  /** Two sites to make right: new ones where that is possible. */
  freshSites(): Sites;
  /** Notes an answer that nobody could foresee, and holds the local one to its switch. */
  answered(name: SwitchName, answer: string): void;
  close(): Promise<void>;
}

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Cloud {
  readonly local: M365 | undefined;
  readonly token: TokenSource;
  readonly graphOrigin: string;
  readonly sharePointOrigin: string | undefined;
  readonly host: string;
  readonly sites: Sites;
  readonly clock: Clock;
  readonly hook: Tenant['hook'];
  readonly foreignSite: string | undefined;
  readonly appId: string;
}

const realCloud = (): Cloud | undefined => {
  const real = realTenant();
  if (real === undefined) return undefined;
  const { tenantId, clientId, credential, hook } = real;
  return {
    ...real,
    local: undefined,
    appId: clientId,
    token: tokenSource({ tenantId, clientId, credential }),
    graphOrigin: 'https://graph.microsoft.com',
    sharePointOrigin: undefined,
    clock: { now: () => instantAt(Date.now()) },
    hook: hook && { port: hook.port, addressOf: () => hook.address },
  };
};

const localCloud = async (): Promise<Cloud> => {
  const traffic = process.env['GRAPH_TRAFFIC'];
  const local = await startM365({
    port: 0,
    data: '',
    hubOrigin: '',
    ceiling: 0,
    ...(traffic === undefined ? {} : { traffic }),
  });
  const { tenant, clock } = local.world;
  const foreignSite = randomUUID();
  addSite(local.world, { id: foreignSite, path: '/sites/foreign', title: 'Foreign', roles: '' });
  return {
    local,
    appId: tenant.appId,
    token: tokenSource({
      tenantId: tenant.tenantId,
      clientId: tenant.appId,
      credential: { secret: tenant.appSecret },
      tokenEndpoint: local.addresses.entraTokenEndpoint,
    }),
    graphOrigin: local.addresses.graphOrigin,
    sharePointOrigin: local.addresses.sharePointOrigin,
    host: tenant.sharePointHost,
    sites: { register: tenant.registerSiteId, restricted: tenant.restrictedSiteId },
    clock: { now: () => instantAt(clock.now()) },
    hook: { port: 0, addressOf: (port) => `https://localhost:${String(port)}` },
    foreignSite,
  };
};

/** Opens the tenant that the environment names, or starts the local one. */
export const openTenant = async (): Promise<Tenant> => {
  const cloud = realCloud() ?? (await localCloud());
  const { token, clock, local, sharePointOrigin } = cloud;
  const found = new Map<SwitchName, Set<string>>();
  const graph = graphClient({
    token,
    clock,
    log: quiet,
    origin: cloud.graphOrigin,
    sharePointHosts: [cloud.host],
    ceiling: local === undefined ? 1_250 : 0,
    ...(sharePointOrigin === undefined ? {} : { sharePointOrigin }),
  });
  const origin = sharePointOrigin === undefined ? {} : { origin: sharePointOrigin };
  return {
    ...cloud,
    graph,
    sharePoint: sharePointAt({ token, ...origin }),
    log: quiet,
    call: callerOf(cloud),
    freshSites: () => freshSites(cloud),
    answered: (name, answer) => {
      found.set(name, (found.get(name) ?? new Set()).add(answer));
      const answers: readonly string[] = SWITCHES[name].answers;
      if (!answers.includes(answer))
        throw new Error(`${name}: ${answer}, and not ${answers.join(' or ')}`);
      const due = local?.world.switches.all().find((one) => one.name === name)?.stands;
      if (due !== undefined && due !== answer)
        throw new Error(`${name}: ${answer}, though the switch says ${due}`);
    },
    close: async () => {
      for (const [name, answers] of found)
        process.stdout.write(`  answer found to ${name}: ${[...answers].join('; ')}\n`);
      await local?.close();
    },
  };
};

const callerOf =
  ({ token, graphOrigin }: Cloud): Tenant['call'] =>
  async (method, path, body, headers = {}) => {
    const below = path.replace('https://graph.microsoft.com', '').replace(/^\/v1\.0/, '');
    const isRaw = body instanceof Uint8Array;
    const type = body === undefined || isRaw ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${graphOrigin}/v1.0${below}`, {
      method,
      headers: {
        authorization: `Bearer ${await token('https://graph.microsoft.com/.default')}`,
        ...type,
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw ? Buffer.from(body) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const read = (text === '' ? {} : JSON.parse(text)) as Body;
    return { status: response.status, headers: response.headers, body: read };
  };

const freshSites = ({ local, sites }: Cloud): Sites => {
  if (local === undefined) return sites;
  forgetSiteScripts(local.world);
  const [register, restricted] = [randomUUID(), randomUUID()];
  for (const id of [register, restricted]) {
    addSite(local.world, { id, path: `/sites/${id}`, title: id });
    grantSite(local.world, id, 'fullcontrol');
  }
  return { register, restricted };
};
