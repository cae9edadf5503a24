/** SharePoint's own endpoint for site scripts (platform-facts A8): views and looks, which Graph can't make. */
import type { TokenSource } from '#core/graph/token-source.ts';

/** One operation of the SiteScriptUtility on a site. Throws SiteScriptRefusal where SharePoint says no. */
export type SiteScripts = (webUrl: string, operation: string, body?: unknown) => Promise<unknown>;

export interface SiteScriptSettings {
  readonly token: TokenSource;
  /** Where SharePoint is reached; absent: at the host of each site. */
  readonly origin?: string;
  /** Milliseconds for one operation; 60 seconds where left out. */
  readonly deadline?: number;
}

/** SharePoint refused an operation: a real tenant asks for a certificate and a SharePoint administrator. */
export class SiteScriptRefusal extends Error {
  override readonly name = 'SiteScriptRefusal';
  readonly status: number;
  constructor(operation: string, status: number, words: string) {
    super(`SharePoint refused ${operation} (${String(status)})${words === '' ? '' : `: ${words}`}`);
    this.status = status;
  }
}

const utility = '_api/Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptUtility';

/** The endpoint for one app. Tokens are for SharePoint itself, not for Graph. */
export const siteScriptsAt =
  ({ token, origin, deadline = 60_000 }: SiteScriptSettings): SiteScripts =>
  async (webUrl, operation, body) => {
    const site = new URL(webUrl);
    const address = `${origin ?? site.origin}${site.pathname.replace(/\/$/, '')}/${utility}.${operation}`;
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await token(`${site.origin}/.default`)}`,
        Accept: 'application/json;odata.metadata=minimal',
        'Content-Type': 'application/json;charset=utf-8',
        'OData-Version': '4.0',
      },
      body: JSON.stringify(body ?? {}),
      signal: AbortSignal.timeout(deadline),
    });
    const text = await response.text();
    if (!response.ok) throw new SiteScriptRefusal(operation, response.status, wordsIn(text));
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  };

const wordsIn = (text: string): string => {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: unknown } };
    return typeof error?.message === 'string' ? error.message : '';
  } catch {
    return '';
  }
};
