/**
 * The ways in which Graph lets a drive and what lies in it be named, brought to one: `/drives/{id}/items/{item}/...`, where
 * `{item}` is `root`, an id, or either followed by `:` and a path below it, written as one segment.
 */
import type { World } from '../world.ts';
import { driveIdOf, driveItemIdOf } from './drive-ids.ts';
import { nodeOfItem } from './file-tree.ts';
import { findList, isLibrary, listTitled } from './list-store.ts';
import type { ListRow } from './list-store.ts';
import { findSite } from './sites.ts';
import type { SiteRow } from './sites.ts';

/** Stands in a path for a drive or file that is not there. */
const NOTHING = 'none';

/** The path of a request in its one form. Paths of anything else stay as they are. */
export const resolveDrivePath = (world: World, path: string): string =>
  resolveItem(resolveDrive(world, path));

function resolveDrive(world: World, path: string): string {
  const [, drive, below = ''] = /^\/sites\/[^/]+\/drives\/([^/]+)(\/.*)$/i.exec(path) ?? [];
  if (drive !== undefined) return `/drives/${drive}${below}`;
  const [, site = '', list = '', rest] =
    /^\/sites\/([^/]+)\/lists\/([^/]+)\/drive(\/.*)$/i.exec(path) ?? [];
  if (rest !== undefined) return `/drives/${driveOf(world, site, list)?.id ?? NOTHING}${rest}`;
  return resolveListItem(world, path);
}

/** .../items/{id}/driveItem of a list. */
function resolveListItem(world: World, path: string): string {
  const [, site = '', list = '', item = '', rest] =
    /^\/sites\/([^/]+)\/lists\/([^/]+)\/items\/(\d+)\/driveItem(\/.*)?$/i.exec(path) ?? [];
  if (item === '') return path;
  const drive = driveOf(world, site, list);
  const node = drive && nodeOfItem(world, drive.list.id, Number(item));
  const id = node ? driveItemIdOf(node.list_id, node.guid) : NOTHING;
  return `/drives/${drive?.id ?? NOTHING}/items/${id}${rest ?? ''}`;
}

function driveOf(
  world: World,
  siteId: string,
  asked: string,
): { id: string; list: ListRow } | undefined {
  const site = findSite(world, siteId);
  const list = site && (findList(world, asked.toLowerCase()) ?? listTitled(world, site.id, asked));
  if (!site || !list || list.site_id !== site.id || !isLibrary(list)) return undefined;
  return { id: driveIdOfList(site, list), list };
}

/** The id of the drive of a library. */
export const driveIdOfList = (site: SiteRow, list: ListRow): string =>
  driveIdOf({ site: site.id, web: site.web_id, list: list.id });

/** `root` and `items/{id}`, each with a path after it, as one segment. */
function resolveItem(path: string): string {
  const [, drive, item, after = ''] =
    /^(\/drives\/[^/]+)\/(?:items\/)?((?<=\/items\/)[^/:]+|root)(|[:/].*)$/i.exec(path) ?? [];
  if (drive === undefined || item === undefined) return path;
  const [, below, rest = ''] = /^:\/([^:]*)(?::(.*))?$/.exec(after) ?? [];
  if (below === undefined) return `${drive}/items/${item}${after.replace(/^:/, '')}`;
  return `${drive}/items/${item}:${encodeURIComponent(below.replace(/\/$/, ''))}${rest}`;
}
