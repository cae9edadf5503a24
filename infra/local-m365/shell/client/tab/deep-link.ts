export interface DeepLink {
  /** The entity id of the tab. */
  readonly page: string;
  readonly subPage: string | undefined;
}

/** The tab in https://teams.microsoft.com/l/entity/<app>/<page>?context={"subEntityId":"..."}; undefined for other links. */
export function deepLinkOf(address: string): DeepLink | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const [, page] = /^\/l\/entity\/[^/]+\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  if (url.hostname !== 'teams.microsoft.com' || page === undefined) return undefined;
  return { page: decodeURIComponent(page), subPage: subPageOf(url.searchParams.get('context')) };
}

function subPageOf(context: string | null): string | undefined {
  if (context === null) return undefined;
  try {
    const { subEntityId, subPageId } = JSON.parse(context) as Record<string, unknown>;
    const named = subEntityId ?? subPageId;
    return typeof named === 'string' ? named : undefined;
  } catch {
    return undefined;
  }
}
