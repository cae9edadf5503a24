/** Graph as somebody of the council would use it in the first week, with the app's own secret. */
import type { M365 } from '../local-m365/start.ts';

type Row = Readonly<Record<string, unknown>>;

/** A few calls to Graph, as the app that the tenant's administrator would use. */
export interface GraphByHand {
  get(path: string): Promise<{ readonly value: readonly Row[] }>;
  post(path: string, body: Row): Promise<void>;
  patch(path: string, body: Row): Promise<void>;
  /** Puts a file there; gives the id of its drive item. */
  put(path: string, bytes: Uint8Array): Promise<string>;
}

/** Opens Graph with the app's own secret. Throws on every answer that is not 2xx. */
export const graphByHand = async (m365: M365): Promise<GraphByHand> => {
  const { tenant } = m365.world;
  const answer = await fetch(m365.addresses.entraTokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: tenant.appId,
      client_secret: tenant.appSecret,
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const send = async (method: string, path: string, body?: BodyInit): Promise<Response> => {
    const type = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
    const response = await fetch(`${m365.addresses.graphOrigin}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      ...(body === undefined ? {} : { body }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
    return response;
  };
  const call = (method: string, path: string, body?: Row): Promise<Response> =>
    send(method, path, body && JSON.stringify(body));
  return {
    get: async (path) => (await (await call('GET', path)).json()) as { value: readonly Row[] },
    post: async (path, body) => {
      await (await call('POST', path, body)).text();
    },
    patch: async (path, body) => {
      await (await call('PATCH', path, body)).text();
    },
    put: async (path, bytes) => {
      const made = (await (await send('PUT', path, new Uint8Array(bytes))).json()) as {
        id: string;
      };
      return made.id;
    },
  };
};
