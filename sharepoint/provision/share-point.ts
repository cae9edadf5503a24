/** SharePoint's own REST (platform-facts A8): views, looks and versions, which Graph can't make. */
import type { TokenSource } from '#core/graph/token-source.ts';

/** One operation of the SiteScriptUtility on a site. Throws SharePointRefusal where SharePoint says no. */
export type SiteScripts = (webUrl: string, operation: string, body?: unknown) => Promise<unknown>;

/** How a list keeps earlier versions of its items. A limit of 0 where there are versions means no limit. */
export interface Versioning {
  readonly isOn: boolean;
  readonly limit: number;
}

/** Both throw SharePointRefusal where SharePoint says no. */
export interface ListVersions {
  of(webUrl: string, list: string): Promise<Versioning>;
  keep(webUrl: string, list: string, limit: number): Promise<void>;
}

/** The names of the views that a list has. Throws SharePointRefusal where SharePoint says no. */
export type ListViews = (webUrl: string, list: string) => Promise<readonly string[]>;

export interface SharePoint {
  readonly scripts: SiteScripts;
  readonly versions: ListVersions;
  readonly views: ListViews;
}

export interface SharePointSettings {
  readonly token: TokenSource;
  /** Where SharePoint is reached; absent: at the host of each site. */
  readonly origin?: string;
  /** Milliseconds for one operation; 60 seconds where left out. */
  readonly deadline?: number;
}

/** SharePoint refused something: a real tenant asks for a certificate, for views also for an administrator. */
export class SharePointRefusal extends Error {
  override readonly name = 'SharePointRefusal';
  readonly status: number;
  constructor(what: string, status: number, words: string) {
    super(`SharePoint refused ${what} (${String(status)})${words === '' ? '' : `: ${words}`}`);
    this.status = status;
  }
}

interface Request {
  /** What is done, for the refusal. */
  readonly what: string;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Ask = (webUrl: string, request: Request) => Promise<unknown>;

const utility = '_api/Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptUtility';

/** SharePoint for one app. Tokens are for SharePoint itself, not for Graph. Rejects where it can't be reached. */
export const sharePointAt = (settings: SharePointSettings): SharePoint => {
  const ask = asking(settings);
  return {
    scripts: (webUrl, operation, body = {}) =>
      ask(webUrl, { what: operation, path: `${utility}.${operation}`, method: 'POST', body }),
    versions: versionsOver(ask),
    views: viewsOver(ask),
  };
};

const asking =
  ({ token, origin, deadline = 60_000 }: SharePointSettings): Ask =>
  async (webUrl, { what, path, method, headers = {}, body }) => {
    const site = new URL(webUrl);
    const address = `${origin ?? site.origin}${site.pathname.replace(/\/$/, '')}/${path}`;
    const response = await fetch(address, {
      method,
      headers: {
        Authorization: `Bearer ${await token(`${site.origin}/.default`)}`,
        Accept: 'application/json;odata.metadata=minimal',
        'Content-Type': 'application/json;charset=utf-8',
        'OData-Version': '4.0',
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(deadline),
    });
    const text = await response.text();
    if (!response.ok) throw new SharePointRefusal(what, response.status, wordsIn(text));
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };

const settingsOf = (list: string): string =>
  `_api/web/lists/getbytitle('${encodeURIComponent(list.replaceAll("'", "''"))}')`;

const merging = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };

const versionsOver = (ask: Ask): ListVersions => ({
  of: async (webUrl, list) => {
    const path = `${settingsOf(list)}?$select=EnableVersioning,MajorVersionLimit`;
    const what = `to show how ${list} keeps versions`;
    const { EnableVersioning: isOn, MajorVersionLimit: limit } = (await ask(webUrl, {
      what,
      path,
      method: 'GET',
    })) as { EnableVersioning: boolean; MajorVersionLimit: number };
    return { isOn, limit };
  },
  keep: async (webUrl, list, limit) => {
    await ask(webUrl, {
      what: `to keep versions of ${list}`,
      path: settingsOf(list),
      method: 'POST',
      headers: merging,
      body: { EnableVersioning: true, MajorVersionLimit: limit },
    });
  },
});

const viewsOver =
  (ask: Ask): ListViews =>
  async (webUrl, list) => {
    const path = `${settingsOf(list)}/views?$select=Title`;
    const what = `to show the views of ${list}`;
    const { value } = (await ask(webUrl, { what, path, method: 'GET' })) as {
      value: readonly { readonly Title: string }[];
    };
    return value.map(({ Title }) => Title);
  };

const wordsIn = (text: string): string => {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: unknown } };
    return typeof error?.message === 'string' ? error.message : '';
  } catch {
    return '';
  }
};
