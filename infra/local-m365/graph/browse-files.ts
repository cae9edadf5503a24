/** What a person sees of the files of a library, and the file that they open. */
import type { World } from '../world.ts';
import { contentIn } from './file-contents.ts';
import { nodeOfItem } from './file-tree.ts';
import { endingOf } from './file-type.ts';
import { findItem, valuesOf } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import type { FileToSend } from './send-file.ts';
import type { Scope, View } from './views.ts';

/** Columns that SharePoint brings to a library, and how its pages draw them. */
export const FILE_COLUMNS = {
  DocIcon: 'fileIcon',
  FileLeafRef: 'fileName',
  FileSizeDisplay: 'fileSize',
} as const;

/** Views name a file by its link. */
export const fileField = (field: string): string =>
  field.replace(/^LinkFilename(NoMenu)?$/, 'FileLeafRef');

/** The items of a library as far down as a view reaches, or all of them, each with what stands in those columns. */
export const browseFiles = (
  world: World,
  items: readonly ItemRow[],
  view: View | undefined,
  print: (item: ItemRow) => Record<string, unknown>,
): Record<string, unknown>[] =>
  items
    .filter((item) => !view || isWithin(world, item, view.scope))
    .map((item) => ({ ...print(item), ...fileValues(world, item) }));

/** A folder has no ending and no size. */
function fileValues(world: World, item: ItemRow): Record<string, unknown> {
  const node = nodeOfItem(world, item.list_id, item.id);
  if (!node) return {};
  const size = contentIn(valuesOf(item))?.size;
  return {
    FileLeafRef: node.name,
    DocIcon: node.folder ? 'folder' : endingOf(node.name),
    ...(size === undefined ? {} : { FileSizeDisplay: size }),
  };
}

/** Whether a view that reaches so far shows this item. */
function isWithin(world: World, item: ItemRow, scope: Scope = 'Default'): boolean {
  const node = nodeOfItem(world, item.list_id, item.id);
  if (!node || scope === 'RecursiveAll') return true;
  if (scope === 'Recursive') return !node.folder;
  return node.parent === 0 && !(scope === 'FilesOnly' && node.folder);
}

/** The file that an item of a library is, or undefined. */
export function fileOfItem(world: World, listId: string, item: number): FileToSend | undefined {
  const found = findItem(world, listId, item);
  const content = found && contentIn(valuesOf(found));
  const node = found && nodeOfItem(world, listId, item);
  return content && node && { key: content.key, size: content.size, name: node.name };
}
