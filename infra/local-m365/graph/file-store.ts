/** Files of a library, kept: each is an item of the list, and every version of the item holds a content. */
import type { World } from '../world.ts';
import { invalid, notFound, Refusal } from './answers.ts';
import { allOrNothing, row } from './database.ts';
import { CONTENT } from './file-contents.ts';
import type { Content } from './file-contents.ts';
import { checkName, checkPath, childNamed, pathOf, placeNode } from './file-tree.ts';
import type { Node } from './file-tree.ts';
import type { Doer } from './identities.ts';
import { addItem, changeItem, findItem } from './item-store.ts';
import type { ItemRow } from './item-store.ts';

/** What is to become of a name that is taken. */
export type Behaviour = 'fail' | 'replace' | 'rename';

/** Where a file is to lie. */
export interface Spot {
  readonly folder: Node;
  readonly name: string;
}

/** Files a content under a name, as a new file or a new version of the one there. Throws a Refusal. */
export function fileContent(
  world: World,
  spot: Spot,
  content: Content,
  { behaviour, tag, doer = null }: { behaviour: Behaviour; tag?: string | undefined; doer?: Doer },
): { node: Node; made: boolean } {
  return allOrNothing(world, () => {
    const there = fileAt(world, spot);
    checkTag(world, there, tag);
    if (there && behaviour === 'fail') throw nameTaken();
    if (there && behaviour === 'replace') return replaceContent(world, there, content, doer);
    const name = there ? freeName(world, spot) : spot.name;
    return { node: addNode(world, { ...spot, name }, { content, doer }), made: true };
  });
}

/** Gives a file another content: a version more. */
export function replaceContent(
  world: World,
  node: Node,
  content: Content,
  doer: Doer,
): { node: Node; made: boolean } {
  changeItem(world, node.list_id, node.item, { [CONTENT]: content }, { doer });
  return { node, made: false };
}

/** The file at a spot, if there is one. Refuses a name that SharePoint does not take, and a folder of that name. */
export function fileAt(world: World, { folder, name }: Spot): Node | undefined {
  checkName(name);
  checkPath([...pathOf(world, folder), name]);
  const there = childNamed(world, folder, name);
  if (there?.folder) throw nameTaken();
  return there;
}

export const nameTaken = (): Refusal =>
  new Refusal(409, 'nameAlreadyExists', 'An item with the same name already exists.');

/** Refuses a write whose If-Match names another state than the one that stands. */
export function checkTag(world: World, node: Node | undefined, tag: string | undefined): void {
  if (tag === undefined || tag === '*') return;
  const item = node && findItem(world, node.list_id, node.item);
  const given = tag.replace(/^W\//, '').toLowerCase();
  if (item && [fileTagOf(item), contentTagOf(item)].some((one) => one.toLowerCase() === given))
    return;
  throw new Refusal(412, 'resourceModified', "ETag does not match current item's value");
}

/** The eTag of a file, which changes with every write. */
export const fileTagOf = ({ guid, etag }: ItemRow): string =>
  `"{${guid.toUpperCase()}},${String(etag)}"`;
/** The cTag of a file. */
export const contentTagOf = ({ guid, etag }: ItemRow): string =>
  `"c:{${guid.toUpperCase()}},${String(etag)}"`;

/** `name 1.ext`, `name 2.ext` and so on: the first that is free. */
function freeName(world: World, { folder, name }: Spot): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let count = 1; ; count += 1) {
    const wanted = `${stem} ${String(count)}${ending}`;
    if (!childNamed(world, folder, wanted)) return wanted;
  }
}

function addNode(
  world: World,
  { folder, name }: Spot,
  { content, doer = null }: { content?: Content; doer?: Doer },
): Node {
  const values = content === undefined ? {} : { [CONTENT]: content };
  const item = addItem(world, folder.list_id, values, doer);
  return placeNode(world, {
    list_id: folder.list_id,
    item: item.id,
    guid: item.guid,
    parent: folder.item,
    name,
    folder: content === undefined ? 1 : 0,
  });
}

/** The folder down these names, made where it is not there. Throws a Refusal where a file is in the way. */
export function folderDown(world: World, from: Node, names: readonly string[]): Node {
  return allOrNothing(world, () =>
    names.reduce((folder, name) => {
      const there = childNamed(world, folder, name);
      if (there && !there.folder) throw invalid('A file lies where a folder is named.');
      if (there) return there;
      checkName(name);
      return addNode(world, { folder, name }, {});
    }, from),
  );
}

/** Makes a folder. Throws a Refusal where the name is taken. */
export function addFolder(world: World, spot: Spot): Node {
  if (childNamed(world, spot.folder, spot.name)) throw nameTaken();
  return folderDown(world, spot.folder, [spot.name]);
}

/** The item of a file or folder; the root has none. Throws a Refusal. */
export function itemOfNode(world: World, node: Node): ItemRow {
  const item = findItem(world, node.list_id, node.item);
  if (!item) throw notFound();
  return item;
}

/** Bytes that a library may hold unless told otherwise: 1 TB. */
const USUAL_QUOTA = 1024 ** 4;
const quotas = new WeakMap<World, number>();

/** How many bytes the files of one library may have together. */
export const quotaOf = (world: World): number => quotas.get(world) ?? USUAL_QUOTA;

/** Sets how many bytes the files of one library may have together. */
export const limitFiles = (world: World, bytes: number): void => void quotas.set(world, bytes);

/** Refuses so many bytes more than the library has room for. */
export function checkQuota(world: World, listId: string, more: number): void {
  if (usedBytes(world, listId) + more <= quotaOf(world)) return;
  throw new Refusal(507, 'quotaLimitReached', 'The site has reached its storage limit.');
}

/** Bytes of all files of a library as they stand. */
export function usedBytes(world: World, listId: string): number {
  const sql = `select coalesce(sum(json_extract(fields, '$.${CONTENT}.size')), 0) as used
    from graph_items where list_id = ? and deleted = 0`;
  return row<{ used: number }>(world, sql, listId)?.used ?? 0;
}
