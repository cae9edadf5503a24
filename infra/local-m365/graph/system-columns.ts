/** The columns that SharePoint brings to every list, and those that it brings to a library besides. */
import { stableGuid } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import type { JsonObject } from './answers.ts';
import type { ColumnDefinition, Facet } from './column-definition.ts';
import { saveColumn } from './columns.ts';

/** Name, label, type, and what of it differs from the usual. */
type SystemColumn = [string, string, Facet | undefined, Partial<ColumnDefinition>?];

const MOMENT = { type: { displayAs: 'default', format: 'dateTime' } };
const BOTH: SystemColumn[] = [
  ['ID', 'ID', undefined],
  ['Modified', 'Modified', 'dateTime', MOMENT],
  ['Created', 'Created', 'dateTime', MOMENT],
  ['Author', 'Created By', 'personOrGroup'],
  ['Editor', 'Modified By', 'personOrGroup'],
  ['_UIVersionString', 'Version', 'text'],
];

/** Columns of a list of rows. */
export const LIST: readonly SystemColumn[] = [
  ['ContentType', 'Content Type', undefined],
  ['Title', 'Title', 'text', { required: true, readOnly: false }],
  ...BOTH,
  ['Attachments', 'Attachments', undefined, { readOnly: false }],
  ['Edit', 'Edit', undefined],
  ['LinkTitleNoMenu', 'Title', undefined],
  ['LinkTitle', 'Title', undefined],
  ['ItemChildCount', 'Item Child Count', undefined],
  ['FolderChildCount', 'Folder Child Count', undefined],
];

/** Columns of a library of files. Renaming a file by its column is not offered here. */
export const LIBRARY: readonly SystemColumn[] = [
  ['FileLeafRef', 'Name', 'text', { required: true }],
  ['ContentType', 'Content Type', undefined],
  ['Title', 'Title', 'text', { readOnly: false }],
  ...BOTH,
  ['DocIcon', 'Type', undefined],
  ['LinkFilename', 'Name', undefined],
  ['LinkFilenameNoMenu', 'Name', undefined],
  ['FileSizeDisplay', 'File Size', undefined],
  ['Edit', 'Edit', undefined],
  ['ItemChildCount', 'Item Child Count', undefined],
  ['FolderChildCount', 'Folder Child Count', undefined],
];

const TYPES: Partial<Record<Facet, JsonObject>> = {
  text: {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
  },
  personOrGroup: {
    allowMultipleSelection: false,
    chooseFromType: 'peopleAndGroups',
    displayAs: 'nameWithPresence',
  },
};

/** Whether SharePoint brought this column, so that it cannot be deleted. */
export const isSystem = (name: string): boolean =>
  [...LIST, ...LIBRARY].some(([one]) => one === name);

/** Gives a new list its system columns. */
export function addSystemColumns(
  world: World,
  listId: string,
  columns: readonly SystemColumn[],
): void {
  for (const [name, displayName, facet, more] of columns) {
    const definition: ColumnDefinition = {
      name,
      displayName,
      description: '',
      columnGroup: name === 'Title' ? 'Custom Columns' : '_Hidden',
      required: false,
      hidden: false,
      readOnly: true,
      indexed: false,
      enforceUniqueValues: false,
      facet,
      type: (facet && TYPES[facet]) ?? {},
      ...more,
    };
    saveColumn(world, listId, definition, { id: stableGuid(`column ${listId} ${name}`) });
  }
}
