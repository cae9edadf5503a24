/** Where people find the lists of a site. */
import type { List } from '@microsoft/microsoft-graph-types';
import type { Graph } from '#core/graph/graph-client.ts';

export interface ListPlaces {
  /** Looks the addresses up, once (2 resource units). Throws as Graph does: then the next call looks again. */
  find(): Promise<void>;
  /** The web address of a list by its name; undefined before they were found, and where there is none. */
  of(list: string): string | undefined;
}

/** A council's site has a dozen lists; a page of Graph's own size holds them all. */
export const listPlaces = (graph: Graph, siteId: string): ListPlaces => {
  let known: ReadonlyMap<string, string> | undefined;
  return {
    find: async () => {
      if (known !== undefined) return;
      const path = `/sites/${siteId}/lists?$select=displayName,webUrl`;
      const { value } = await graph.get<{ value: readonly List[] }>(path);
      known = new Map(value.map(({ displayName, webUrl }) => [displayName ?? '', webUrl ?? '']));
    },
    of: (list) => known?.get(list),
  };
};
