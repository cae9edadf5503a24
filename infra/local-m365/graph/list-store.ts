/** The lists of a site, kept. */
import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { notFound, printTime, Refusal } from './answers.ts';
import type { Call, JsonObject } from './answers.ts';

import { row, rows, run } from './database.ts';
import { contentsOfList, dropContents } from './file-removal.ts';
import { announceListChange } from './list-changes.ts';
import { APP_IDENTITY } from './identities.ts';
import { beginVersioning } from './list-versioning.ts';
import { graphIdOf, siteOf, webUrlOf } from './sites.ts';
import type { SiteRow } from './sites.ts';
import { addSystemColumns, LIBRARY, LIST } from './system-columns.ts';
import { ALL_DOCUMENTS, ALL_ITEMS, saveView } from './views.ts';

export interface ListRow {
  readonly id: string;
  readonly site_id: string;
  /** The last part of its URL, which the server makes from the first title. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly template: string;
  readonly hidden: number;
  readonly created: number;
  readonly modified: number;
  readonly next_item: number;
  /** Delta tokens of another generation have expired. */
  readonly delta_floor: number;
  readonly item_count: number;
  readonly version: number;
}

/** Adds a list with its system columns. Throws a Refusal if the title is taken. */
export function addList(
  world: World,
  siteId: string,
  list: { title: string; description?: string; template?: string; hidden?: boolean },
): ListRow {
  if (listTitled(world, siteId, list.title)) {
    throw new Refusal(409, 'nameAlreadyExists', 'The specified name already exists.');
  }
  const [id, now] = [randomUUID(), world.clock.now()];
  const name = list.title.replace(/[^\p{L}\p{N} _-]/gu, '');
  const texts = [
    id,
    siteId,
    name,
    list.title,
    list.description ?? '',
    list.template ?? 'genericList',
  ];
  const sql = 'insert into graph_lists values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, 0, 1)';
  run(world, sql, ...texts, list.hidden ? 1 : 0, now, now);
  addSystemColumns(world, id, list.template === 'documentLibrary' ? LIBRARY : LIST);
  saveView(world, id, list.template === 'documentLibrary' ? ALL_DOCUMENTS : ALL_ITEMS);
  beginVersioning(world, id);
  const made = findList(world, id);
  if (!made) throw new Error(`the list ${list.title} was not kept`);
  return made;
}

/** Whether a list is a library of files. */
export const isLibrary = ({ template }: Pick<ListRow, 'template'>): boolean =>
  template === 'documentLibrary';

export const findList = (world: World, id: string): ListRow | undefined =>
  row<ListRow>(world, 'select * from graph_lists where id = ?', id);

/** The lists of a site, by title. */
export const listsOf = (world: World, siteId: string): ListRow[] =>
  rows<ListRow>(world, 'select * from graph_lists where site_id = ? order by title', siteId);

export const listTitled = (world: World, siteId: string, title: string): ListRow | undefined =>
  row<ListRow>(
    world,
    'select * from graph_lists where site_id = ? and title = ? collate nocase',
    siteId,
    title,
  );

/** The list that a call is about, by id or by title. Refuses as Graph does. */
export function listOf(call: Call, need: 'read' | 'write' | 'design' = 'read'): ListRow {
  const site = siteOf(call, need);
  const asked = call.params['list'] ?? '';
  const found = findList(call.world, asked.toLowerCase()) ?? listTitled(call.world, site.id, asked);
  if (found?.site_id !== site.id) throw notFound('List not found');
  return found;
}

/** Changes title or description. */
export function renameList(
  world: World,
  id: string,
  change: { title?: string; description?: string },
): void {
  const sql =
    'update graph_lists set title = coalesce(?, title), description = coalesce(?, description) where id = ?';
  run(world, sql, change.title ?? null, change.description ?? null, id);
  touchList(world, id);
}

/** Marks a list as changed now and says so. */
export function touchList(world: World, id: string): void {
  run(
    world,
    'update graph_lists set modified = ?, version = version + 1 where id = ?',
    world.clock.now(),
    id,
  );
  announceListChange(world, id);
}

/** The tables that hold something of a list. */
const PARTS = [
  'columns',
  'items',
  'index',
  'versions',
  'views',
  'subscriptions',
  'list_versioning',
  'files',
];

/** Deletes a list with everything in it. */
export function removeList(world: World, id: string): void {
  const contents = contentsOfList(world, id);
  for (const table of PARTS) run(world, `delete from graph_${table} where list_id = ?`, id);
  run(world, 'delete from graph_lists where id = ?', id);
  dropContents(world, contents);
  announceListChange(world, id);
}

/** Makes every delta token of a list that was given so far expire: shown again it is answered 410. */
export const expireDeltaTokens = (world: World, listId: string): void =>
  void run(world, 'update graph_lists set delta_floor = delta_floor + 1 where id = ?', listId);

export const listUrl = (world: World, site: SiteRow, list: ListRow): string => {
  const folder = isLibrary(list) ? '' : '/Lists';
  return `${webUrlOf(world, site)}${folder}/${encodeURIComponent(list.name)}`;
};

/** A list as Graph prints it. */
export function printList(world: World, site: SiteRow, list: ListRow): JsonObject {
  const tag = `"${list.id},${list.version}"`;
  return {
    '@odata.etag': tag,
    createdDateTime: printTime(list.created),
    description: list.description,
    eTag: tag,
    id: list.id,
    lastModifiedDateTime: printTime(list.modified),
    name: list.name,
    webUrl: listUrl(world, site, list),
    displayName: list.title,
    createdBy: APP_IDENTITY(world),
    lastModifiedBy: APP_IDENTITY(world),
    parentReference: { siteId: graphIdOf(world, site) },
    list: { contentTypesEnabled: false, hidden: list.hidden === 1, template: list.template },
  };
}
