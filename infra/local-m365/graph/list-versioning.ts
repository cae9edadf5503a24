/** Whether a list keeps earlier versions of its items, and how many. Graph shows nothing of it: SharePoint's REST does. */
import type { World } from '../world.ts';
import { row, run } from './database.ts';

export interface Versioning {
  readonly enabled: boolean;
  /** Versions kept, the one that stands included. */
  readonly limit: number;
}

/** What SharePoint keeps in a new list that has versions. */
const USUAL_LIMIT = 50;

/** How a list keeps versions. */
export function versioningOf(world: World, listId: string): Versioning {
  const sql = 'select enabled, most from graph_list_versioning where list_id = ?';
  const found = row<{ enabled: number; most: number }>(world, sql, listId);
  return { enabled: found?.enabled !== 0, limit: found?.most ?? USUAL_LIMIT };
}

/** Changes how a list keeps versions. Versions above a lower limit go with the next write of their item. */
export function setVersioning(world: World, listId: string, { enabled, limit }: Versioning): void {
  const sql = 'insert or replace into graph_list_versioning values (?, ?, ?)';
  run(world, sql, listId, enabled ? 1 : 0, limit);
}

/** Gives a new list the versioning that SharePoint begins it with. */
export function beginVersioning(world: World, listId: string): void {
  const enabled = world.switches.is('newListVersions', 'kept');
  setVersioning(world, listId, { enabled, limit: USUAL_LIMIT });
}
