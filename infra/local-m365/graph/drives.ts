/** Drives over Graph: the files of a library. What lies in a site that the app has no grant for does not exist. */
import { bodyOf, GRAPH, invalid, isObject, notFound, onlyKnown, Refusal } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { driveIdOfList } from './drive-path.ts';
import { readDriveId } from './drive-ids.ts';
import { addFolder, checkTag, itemOfNode, quotaOf, usedBytes } from './file-store.ts';
import { checkName, childNamed, childrenOf, nodeWithId, rootOf } from './file-tree.ts';
import type { Node } from './file-tree.ts';
import { APP_IDENTITY } from './identities.ts';
import { removeItem } from './item-store.ts';
import { findList, isLibrary, listOf, listsOf } from './list-store.ts';
import { driveContext, printDrive, printDriveItem } from './print-drive-item.ts';
import type { Place } from './print-item.ts';
import {
  allowOptions,
  narrowed,
  option,
  pageSize,
  seal,
  selected,
  unseal,
} from './query-options.ts';
import { siteOf } from './sites.ts';

type Need = 'read' | 'write';

/** The library behind a drive. Refuses with 404 what is not there or lies in a site without a grant. */
export function driveOf(call: Call, need: Need = 'read'): Place {
  const key = readDriveId(call.params['drive'] ?? '');
  if (!key) throw notFound();
  const site = grantedSite(call, key.site);
  const list = findList(call.world, key.list);
  if (list?.site_id !== site.id || !isLibrary(list)) throw notFound();
  return { world: call.world, site: siteOf(inSite(call, site.id), need), list };
}

const inSite = (call: Call, site: string): Call => ({ ...call, params: { ...call.params, site } });

function grantedSite(call: Call, site: string) {
  try {
    return siteOf(inSite(call, site));
  } catch (error) {
    throw error instanceof Refusal ? notFound() : error;
  }
}

/** The file or folder that a call is about, by id or by path. */
export function nodeOf(call: Call, place: Place): Node {
  const { start, names } = addressOf(call);
  const found = names.reduce<Node | undefined>(
    (folder, name) => folder && childNamed(call.world, folder, name),
    nodeWithId(call.world, place.list.id, start),
  );
  if (!found) throw notFound('The resource could not be found.');
  return found;
}

/** Where a file is named that need not be there yet: its folder's names and its own. */
export function spotNamed(
  call: Call,
  place: Place,
): { from: Node; folders: readonly string[]; name: string } | undefined {
  const { start, names } = addressOf(call);
  const name = names.at(-1);
  if (name === undefined) return undefined;
  const from = nodeWithId(call.world, place.list.id, start);
  if (!from?.folder) throw notFound('The resource could not be found.');
  return { from, folders: names.slice(0, -1), name };
}

function addressOf({ params }: Call): { start: string; names: string[] } {
  const [start = '', below] = (params['item'] ?? '').split(':');
  const path = below === undefined ? '' : decodeURIComponent(below);
  return { start, names: path.split('/').filter((name) => name !== '') };
}

/** GET /sites/{id}/drives */
export function listDrives(call: Call): GraphAnswer {
  const site = siteOf(call);
  allowOptions(call.request, ['select', 'top']);
  const names = selected(call.request);
  const value = listsOf(call.world, site.id)
    .filter((list) => isLibrary(list) && !list.hidden)
    .map((list) => narrowed(printDrive({ world: call.world, site, list }), names, ['id']));
  return { status: 200, body: { '@odata.context': `${GRAPH}/$metadata#drives`, value } };
}

/** GET /sites/{id}/lists/{id}/drive */
export function getDriveOfList(call: Call): GraphAnswer {
  const list = listOf(call);
  if (!isLibrary(list)) throw notFound('The list is not a document library.');
  const drive = driveIdOfList(siteOf(call), list);
  return getDrive({ ...call, params: { ...call.params, drive } });
}

/** GET /drives/{id} */
export function getDrive(call: Call): GraphAnswer {
  const place = driveOf(call);
  allowOptions(call.request, ['select']);
  const { world, list } = place;
  const total = quotaOf(world);
  const used = usedBytes(world, list.id);
  const remaining = Math.max(0, total - used);
  const state = remaining === 0 ? 'exceeded' : 'normal';
  const body: JsonObject = {
    '@odata.context': `${GRAPH}/$metadata#drives/$entity`,
    ...printDrive(place),
    owner: APP_IDENTITY(world),
    quota: { deleted: 0, remaining, state, total, used },
  };
  return { status: 200, body: narrowed(body, selected(call.request), ['id']) };
}

/** GET of a file or folder. */
export function getDriveItem(call: Call): GraphAnswer {
  const place = driveOf(call);
  allowOptions(call.request, ['select']);
  return { status: 200, body: printed(call, place, nodeOf(call, place)) };
}

/** GET .../children */
export function listChildren(call: Call): GraphAnswer {
  const place = driveOf(call);
  allowOptions(call.request, ['select', 'top', 'skiptoken']);
  const token = option(call.request, 'skiptoken');
  const start = token === undefined ? 0 : Number(unseal(token)['start'] ?? 0);
  const size = pageSize(call.request);
  const all = childrenOf(call.world, nodeOf(call, place));
  const value = all
    .slice(start, start + size)
    .map((node) =>
      narrowed(printDriveItem(place, node, selected(call.request)), selected(call.request), ['id']),
    );
  const query = new URLSearchParams(call.request.query);
  query.set('$skiptoken', seal({ start: start + size }));
  const more = all.length > start + size ? { '@odata.nextLink': pageAt(call, query) } : {};
  const context = driveContext(place);
  return { status: 200, body: { '@odata.context': context, ...more, value } };
}

function pageAt(call: Call, query: URLSearchParams): string {
  const { start, names } = addressOf(call);
  const below = names.length > 0 ? `:/${names.map(encodeURIComponent).join('/')}:` : '';
  const item = `${GRAPH}/drives/${call.params['drive'] ?? ''}/items/${start}${below}`;
  return `${item}/children?${query.toString()}`;
}

/** POST .../children: a folder. */
export function createFolder(call: Call): GraphAnswer {
  const place = driveOf(call, 'write');
  const body = bodyOf(call.request);
  onlyKnown(body, ['name', 'folder'], 'driveItem');
  const { name, folder } = body;
  if (typeof name !== 'string' || !isObject(folder)) throw invalid('A folder has a name.');
  const parent = nodeOf(call, place);
  if (!parent.folder) throw invalid('Only a folder has children.');
  checkName(name);
  return {
    status: 201,
    body: printed(call, place, addFolder(call.world, { folder: parent, name })),
  };
}

/** DELETE of a file, or of a folder with all that lies in it. */
export function deleteDriveItem(call: Call): GraphAnswer {
  const place = driveOf(call, 'write');
  const node = nodeOf(call, place);
  if (node.item === rootOf(place.list.id).item) throw invalid('The root cannot be deleted.');
  checkTag(call.world, node, call.request.headers['if-match']);
  removeItem(call.world, place.list.id, itemOfNode(call.world, node).id);
  return { status: 204 };
}

/** The same call, to the list item of the file that it is about. */
export function asListItem(call: Call): Call {
  const place = driveOf(call);
  const { item } = nodeOf(call, place);
  const params = { site: place.site.id, list: place.list.id, item: String(item) };
  return { ...call, params };
}

/** A file or folder as the one answer to a request. */
export function printed(call: Call, place: Place, node: Node): JsonObject {
  const context = driveContext(place, '/$entity');
  const names = selected(call.request);
  const body = printDriveItem(place, node, names);
  return { '@odata.context': context, ...narrowed(body, names, ['id']) };
}
