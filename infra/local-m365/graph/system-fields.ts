/** Fields that SharePoint keeps itself, in a list of rows and in a library of files. */
import type { World } from '../world.ts';
import { printTime } from './answers.ts';
import { contentIn } from './file-contents.ts';
import { childrenOf, nodeOfItem } from './file-tree.ts';
import type { Node } from './file-tree.ts';
import { endingOf } from './file-type.ts';
import type { Values } from './field-values.ts';
import { lookupIdOf } from './identities.ts';
import type { ItemRow } from './item-store.ts';
import { isLibrary } from './list-store.ts';
import type { ListRow } from './list-store.ts';

/** How a field is read from an item; undefined where the item has not got it. */
type SystemFields = Readonly<
  Record<string, (world: World, item: ItemRow, values: Values) => unknown>
>;

const BOTH: SystemFields = {
  id: (_, item) => String(item.id),
  Modified: (_, item) => printTime(item.modified),
  Created: (_, item) => printTime(item.created),
  AuthorLookupId: (world, item) => String(lookupIdOf(world, item.created_by)),
  EditorLookupId: (world, item) => String(lookupIdOf(world, item.modified_by)),
  AppAuthorLookupId: (_, item) => (item.created_by === null ? '4' : undefined),
  AppEditorLookupId: (_, item) => (item.modified_by === null ? '4' : undefined),
  _UIVersionString: (_, item) => `${item.version}.0`,
  Edit: () => '',
};

const OF_ROWS: SystemFields = {
  LinkTitleNoMenu: (_, __, values) => values['Title'],
  LinkTitle: (_, __, values) => values['Title'],
  ContentType: () => 'Item',
  ...BOTH,
  Attachments: () => false,
  ItemChildCount: () => '0',
  FolderChildCount: () => '0',
};

const nodeOf = (world: World, item: ItemRow): Node | undefined =>
  nodeOfItem(world, item.list_id, item.id);
const nameOf = (world: World, item: ItemRow): string | undefined => nodeOf(world, item)?.name;

/** How many files, or folders, lie in a folder. */
const countIn = (world: World, item: ItemRow, folders: 0 | 1): string => {
  const node = nodeOf(world, item);
  const inside = node?.folder ? childrenOf(world, node) : [];
  return String(inside.filter(({ folder }) => folder === folders).length);
};

const OF_FILES: SystemFields = {
  ...BOTH,
  FileLeafRef: nameOf,
  LinkFilename: nameOf,
  LinkFilenameNoMenu: nameOf,
  DocIcon: (world, item, values) =>
    contentIn(values) && (endingOf(nameOf(world, item) ?? '') || undefined),
  FileSizeDisplay: (_, __, values) => contentIn(values)?.size.toString(),
  ContentType: (_, __, values) => (contentIn(values) ? 'Document' : 'Folder'),
  ItemChildCount: (world, item) => countIn(world, item, 0),
  FolderChildCount: (world, item) => countIn(world, item, 1),
};

/** The fields that SharePoint keeps itself in this list. */
export const systemFieldsOf = (list: ListRow): SystemFields =>
  isLibrary(list) ? OF_FILES : OF_ROWS;
