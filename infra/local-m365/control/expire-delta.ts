import { browseLists } from '../graph/browse.ts';
import { expireDeltaTokens } from '../graph/list-store.ts';
import type { World } from '../world.ts';

/** Makes all delta tokens given so far expire, of the list with this title (on either site) or of all; counts the lists. */
export function expireDelta(world: World, { list }: { list?: unknown }): number {
  const sites = [world.tenant.registerSiteId, world.tenant.restrictedSiteId];
  const all = sites.flatMap((site) => browseLists(world, site));
  const meant = all.filter(({ title }) => list === undefined || title === list);
  for (const { id } of meant) expireDeltaTokens(world, id);
  return meant.length;
}
