/** The columns of a list, kept. */
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { stableGuid } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import type { JsonObject } from './answers.ts';
import type { ColumnDefinition, Facet } from './column-definition.ts';
import { rows, run } from './database.ts';

export interface Column extends ColumnDefinition {
  readonly id: string;
  readonly formatter: JsonObject | undefined;
}

const known = new WeakMap<DatabaseSync, Map<string, readonly Column[]>>();

/** The columns of a list in their order, those of the system first. */
export function columnsOf(world: World, listId: string): readonly Column[] {
  const lists = known.get(world.database) ?? new Map<string, readonly Column[]>();
  known.set(world.database, lists);
  const found = lists.get(listId) ?? loadColumns(world, listId);
  lists.set(listId, found);
  return found;
}

function loadColumns(world: World, listId: string): Column[] {
  type Row = { id: string; definition: string; formatter: string | null };
  const sql =
    'select id, definition, formatter from graph_columns where list_id = ? order by position';
  return rows<Row>(world, sql, listId).map(({ id, definition, formatter }) => ({
    ...(JSON.parse(definition) as ColumnDefinition),
    id,
    formatter: formatter === null ? undefined : (JSON.parse(formatter) as JsonObject),
  }));
}

/** Adds a column at the end, or puts a changed one in its place. */
export function saveColumn(
  world: World,
  listId: string,
  definition: ColumnDefinition,
  kept: { id?: string; formatter?: JsonObject | undefined } = {},
): Column {
  const { formatter, id = randomUUID() } = kept;
  const sql = `insert into graph_columns values (?, ?, (select count(*) from graph_columns where list_id = ?), ?, ?, ?)
    on conflict (list_id, name) do update set definition = excluded.definition, formatter = excluded.formatter`;
  const look = formatter ? JSON.stringify(formatter) : null;
  run(world, sql, listId, definition.name, listId, id, JSON.stringify(definition), look);
  known.get(world.database)?.delete(listId);
  return { ...definition, id, formatter };
}

/** Takes a column out of its list. */
export function removeColumn(world: World, listId: string, name: string): void {
  run(world, 'delete from graph_columns where list_id = ? and name = ?', listId, name);
  known.get(world.database)?.delete(listId);
}

/** Forgets what was read of a list, after something was rolled back. */
export const forgetColumns = (world: World, listId: string): void =>
  void known.get(world.database)?.delete(listId);

/** Columns that every list has: name, label, type, and what of them differs from the usual. */
const SYSTEM: [string, string, Facet | undefined, Partial<ColumnDefinition>?][] = [
  ['ContentType', 'Content Type', undefined],
  ['Title', 'Title', 'text', { required: true, readOnly: false }],
  ['ID', 'ID', undefined],
  ['Modified', 'Modified', 'dateTime', { type: { displayAs: 'default', format: 'dateTime' } }],
  ['Created', 'Created', 'dateTime', { type: { displayAs: 'default', format: 'dateTime' } }],
  ['Author', 'Created By', 'personOrGroup'],
  ['Editor', 'Modified By', 'personOrGroup'],
  ['_UIVersionString', 'Version', 'text'],
  ['Attachments', 'Attachments', undefined, { readOnly: false }],
  ['Edit', 'Edit', undefined],
  ['LinkTitleNoMenu', 'Title', undefined],
  ['LinkTitle', 'Title', undefined],
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
export const isSystem = (name: string): boolean => SYSTEM.some(([one]) => one === name);

/** Gives a new list its system columns. */
export function addSystemColumns(world: World, listId: string): void {
  for (const [name, displayName, facet, more] of SYSTEM) {
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

/** A column as Graph prints it. */
export function printColumn({ id, formatter: _, facet, type, ...shown }: Column): JsonObject {
  const printable = facet && facet !== 'hyperlinkOrPicture';
  return { ...shown, id, ...(printable ? { [facet]: type } : {}) };
}
