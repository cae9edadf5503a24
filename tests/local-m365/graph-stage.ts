/** A local Entra and Graph on a free port, and a caller with a token, for the tests of this folder. */
import express from 'express';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import { entraPart } from '../../infra/local-m365/entra/entra.ts';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import { graphPart } from '../../infra/local-m365/graph/graph.ts';
import type { GraphOptions, GraphPart } from '../../infra/local-m365/graph/graph.ts';
import { sharePointPart } from '../../infra/local-m365/graph/site-scripts.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import type { SwitchSettings } from '../../infra/local-m365/switches.ts';
import type { World } from '../../infra/local-m365/world.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}
/** Any answer of Graph, with the names that the tests read. */
export interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly eTag: string;
  readonly value: Json[];
  readonly error: { code: string; message: string; innerError: Record<string, string> };
  readonly fields: Record<string, unknown>;
  readonly '@odata.nextLink': string;
  readonly '@odata.deltaLink': string;
}

export interface Library {
  /** `/sites/{register}/lists/{list}` */
  readonly list: string;
  /** `/drives/{drive}` */
  readonly drive: string;
}

export interface GraphStage {
  readonly world: World;
  readonly graph: GraphPart;
  readonly origin: string;
  /** `/sites/{register}` */
  readonly site: string;
  /** The app's token for Graph. */
  readonly token: string;
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  /** Makes a list in the register site and returns its path. */
  list(title: string, columns?: unknown[]): Promise<string>;
  /** Makes a library in the register site. */
  library(title: string, columns?: unknown[]): Promise<Library>;
  /** Sends bytes to Graph as they are. */
  put(path: string, bytes: BodyInit, headers?: Record<string, string>): Promise<Reply>;
  /** Asks a pre-authenticated address of the tenant's SharePoint, without a token. */
  fetch(address: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export async function replyOf(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = (text ? JSON.parse(text) : {}) as Json;
  return { status: response.status, headers: response.headers, body };
}

export const START = Date.parse('2026-12-28T23:40:00.000Z');
export const ROLES = ['Sites.Selected', 'Mail.Send', 'User.Read.All'];

export async function graphStage(
  options: GraphOptions & { data?: string; roles?: string[]; switches?: SwitchSettings } = {},
): Promise<GraphStage> {
  const app = express();
  const listener = await listen(app, 0);
  const origin = `http://localhost:${listener.port}`;
  const world = createWorld({ ...options, data: options.data ?? '', origin, clock: START });
  app.use('/entra', (await entraPart(world)).router);
  const traffic = options.traffic ?? process.env['GRAPH_TRAFFIC'];
  const graph = await graphPart(world, { ...options, ...(traffic ? { traffic } : {}) });
  app.use('/graph', graph.router);
  app.use('/sharepoint', graph.files, sharePointPart(world));
  const token = await appToken(world, 'https://graph.microsoft.com', options.roles ?? ROLES);
  const call: GraphStage['call'] = async (method, path, body, headers = {}) => {
    const url = path.replace('https://graph.microsoft.com', '');
    const response = await fetch(`${origin}/graph${url.startsWith('/v1.0') ? '' : '/v1.0'}${url}`, {
      method,
      redirect: 'manual',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return replyOf(response);
  };
  const site = `/sites/${world.tenant.registerSiteId}`;
  return {
    world,
    graph,
    origin,
    site,
    token,
    call,
    async list(title, columns = []) {
      const { status, body } = await call('POST', `${site}/lists`, { displayName: title, columns });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return `${site}/lists/${body.id}`;
    },
    async library(title, columns = []) {
      const wished = { displayName: title, columns, list: { template: 'documentLibrary' } };
      const { status, body } = await call('POST', `${site}/lists`, wished);
      if (status !== 201) throw new Error(JSON.stringify(body));
      const list = `${site}/lists/${body.id}`;
      return { list, drive: `/drives/${(await call('GET', `${list}/drive`)).body.id}` };
    },
    async put(path, bytes, headers = {}) {
      const authorization = `Bearer ${token}`;
      const sent = { method: 'PUT', headers: { authorization, ...headers }, body: bytes };
      return replyOf(await fetch(`${origin}/graph/v1.0${path}`, sent));
    },
    fetch(address, init) {
      const host = `https://${world.tenant.sharePointHost}`;
      if (!address.startsWith(`${host}/`)) throw new Error(`not an address of ${host}: ${address}`);
      return fetch(address.replace(host, `${origin}/sharepoint`), init);
    },
    async close() {
      await listener.close();
      world.database.close();
    },
  };
}

/** Columns of a small list of incidents. */
export const COLUMNS = [
  { name: 'Reference', indexed: true, enforceUniqueValues: true, text: { maxLength: 20 } },
  { name: 'Level', indexed: true, choice: { choices: ['Critical', 'High', 'Low'] } },
  { name: 'What', displayName: 'What happened?', text: { allowMultipleLines: true } },
  { name: 'DueAt', displayName: 'Next due', indexed: true, dateTime: { format: 'dateTime' } },
  { name: 'Count', number: { minimum: 0 } },
  { name: 'Urgent', boolean: {}, defaultValue: { value: '1' } },
  { name: 'Ward', text: {} },
];

const person = (id: string, name: string, enabled = true) => ({
  id,
  displayName: name,
  givenName: name.split(' ')[0] ?? '',
  surname: name.split(' ')[1] ?? '',
  mail: `${name.toLowerCase().replace(' ', '.')}@valemoor.example`,
  userPrincipalName: `${name.toLowerCase().replace(' ', '.')}@valemoor.example`,
  jobTitle: 'Councillor',
  mobilePhone: null,
  accountEnabled: enabled,
});
export const MARGED = person('11111111-2222-4333-8444-555555555501', 'Marged Ellis');
export const TOM = person('11111111-2222-4333-8444-555555555502', 'Tom Price', false);
