/** Where the files of a library lie: every file and folder is an item of the list, and has a name in a folder. */
import { stableGuid } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { invalid } from './answers.ts';
import { row, rows, run } from './database.ts';
import { readDriveItemId } from './drive-ids.ts';

/** A file or folder, by the number of its item; the root has the number 0. */
export interface Node {
  readonly list_id: string;
  readonly item: number;
  readonly guid: string;
  /** The item of the folder that it lies in. */
  readonly parent: number;
  readonly name: string;
  readonly folder: number;
}

const LONGEST_NAME = 255;
const LONGEST_PATH = 400;

/** The folder that holds everything else of a library. */
export const rootOf = (listId: string): Node => ({
  list_id: listId,
  item: 0,
  guid: stableGuid(`folder ${listId}`),
  parent: 0,
  name: 'root',
  folder: 1,
});

/** The file or folder with this item, or undefined. */
export const nodeOfItem = (world: World, listId: string, item: number): Node | undefined =>
  item === 0
    ? rootOf(listId)
    : row<Node>(world, 'select * from graph_files where list_id = ? and item = ?', listId, item);

/** The file or folder with this id, `root` included, or undefined. */
export function nodeWithId(world: World, listId: string, id: string): Node | undefined {
  const root = rootOf(listId);
  const guid = id.toLowerCase() === 'root' ? root.guid : readDriveItemId(listId, id);
  if (guid === undefined) return undefined;
  if (guid === root.guid) return root;
  return row<Node>(world, 'select * from graph_files where guid = ? and list_id = ?', guid, listId);
}

/** What lies under this name in a folder, in any case of letters. */
export const childNamed = (world: World, folder: Node, name: string): Node | undefined =>
  row<Node>(
    world,
    'select * from graph_files where list_id = ? and parent = ? and name = ? collate nocase',
    folder.list_id,
    folder.item,
    name,
  );

/** What lies in a folder, by name. */
export const childrenOf = (world: World, { list_id, item }: Node): Node[] =>
  rows<Node>(
    world,
    'select * from graph_files where list_id = ? and parent = ? order by folder desc, name collate nocase',
    list_id,
    item,
  );

/** Puts an item into a folder under a name. */
export function placeNode(world: World, node: Node): Node {
  const { list_id, item, guid, parent, name, folder } = node;
  const sql = 'insert into graph_files values (?, ?, ?, ?, ?, ?)';
  run(world, sql, list_id, item, guid, parent, name, folder);
  return node;
}

/** The names from the root down to a file or folder, its own last. */
export function pathOf(world: World, node: Node): string[] {
  if (node.item === 0) return [];
  const parent = nodeOfItem(world, node.list_id, node.parent) ?? rootOf(node.list_id);
  return [...pathOf(world, parent), node.name];
}

/** Refuses a name that SharePoint does not take. */
export function checkName(name: string): void {
  const wrong =
    /["*:<>?/\\|\p{Cc}]/u.test(name) ||
    name !== name.trim() ||
    /^$|\.$|^~\$|_vti_|^\.lock$|^desktop\.ini$|^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
  if (wrong) throw invalid('The provided name is not valid, or contains invalid characters.');
  if (name.length > LONGEST_NAME) throw invalid('The provided name is too long.');
}

/** Refuses a path, from the root on, that is longer than SharePoint takes. */
export function checkPath(names: readonly string[]): void {
  if (names.join('/').length > LONGEST_PATH)
    throw invalid(`The file path is longer than ${LONGEST_PATH} characters.`);
}
