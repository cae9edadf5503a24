/** The files of the library Policies, by the items of its rows. */
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { Documents } from '#core/ports.ts';
import { policies } from '#lists/policies.ts';

interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  /** Absent for a folder. */
  readonly file?: object;
  readonly parentReference?: { readonly driveId?: string };
}

const orUndefined = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (problem) {
    if (isRefused(problem, 'not-found')) return undefined;
    throw problem;
  }
};

/** The library over Graph, on the register site. A folder has no bytes, so it counts as not there. */
export const policyLibrary = (graph: Graph, siteId: string): Documents => {
  const items = `/sites/${siteId}/lists/${encodeURIComponent(policies.name)}/items`;
  return {
    open: async (item) => {
      const found = await orUndefined(
        graph.get<DriveItem>(`${items}/${encodeURIComponent(item)}/driveItem`),
      );
      const drive = found?.parentReference?.driveId;
      if (found?.file === undefined || drive === undefined) return undefined;
      const path = `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(found.id)}`;
      const bytes = await orUndefined(graph.download(`${path}/content`));
      return bytes && { name: found.name, size: found.size ?? 0, bytes };
    },
  };
};
