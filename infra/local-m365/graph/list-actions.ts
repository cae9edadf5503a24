/** The verbs of a site script that make and shape a list (platform-facts A8). Run again, they update. */
import type { World } from '../world.ts';
import { isObject, textOf } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { readQuery } from './caml.ts';
import { addColumn, replaceColumn } from './column-calls.ts';
import { changedDefinition, internalName } from './column-definition.ts';
import { columnsOf, removeColumn, saveColumn } from './columns.ts';
import type { Column } from './columns.ts';
import { readFieldXml, readSimpleField } from './field-xml.ts';
import type { DescribedField } from './field-xml.ts';
import { dropValues } from './item-index.ts';
import { addList, listTitled, renameList, touchList } from './list-store.ts';
import { readScope, removeView, saveView, viewsOf } from './views.ts';
import { isSystem } from './system-columns.ts';

type Action = (world: World, listId: string, action: JsonObject) => string;

const text = (action: JsonObject, name: string): string => {
  const value = action[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`'${name}' is missing`);
};

/** Makes the list of a createSPList, or finds it by its name, and returns its id. */
export function openList(world: World, siteId: string, action: JsonObject): string {
  const title = text(action, 'listName');
  const template = action['templateType'] === 101 ? 'documentLibrary' : 'genericList';
  if (template === 'genericList' && action['templateType'] !== 100)
    throw new Error('only generic lists (100) and document libraries (101) are offered here');
  const found = listTitled(world, siteId, title);
  if (found && found.template !== template) throw new Error('a list of another kind has this name');
  return found?.id ?? addList(world, siteId, { title, template }).id;
}

/** Subactions by verb. Each returns the title under which SharePoint reports it, and throws an Error where it fails. */
export const LIST_ACTIONS: Readonly<Record<string, Action>> = {
  setTitle(world, listId, action) {
    renameList(world, listId, { title: text(action, 'title') });
    return `Set list title to ${text(action, 'title')}`;
  },
  setDescription(world, listId, action) {
    renameList(world, listId, { description: textOf(action['description']) });
    return 'Set list description';
  },
  addSPField(world, listId, action) {
    return `Add list column ${placeField(world, listId, readSimpleField(action)).displayName}`;
  },
  addSPFieldXml(world, listId, action) {
    return `Add list column ${placeField(world, listId, readXml(world, action)).displayName}`;
  },
  deleteSPField(world, listId, action) {
    const column = columnLabelled(world, listId, text(action, 'displayName'));
    if (isSystem(column.name) && column.name !== 'Title')
      throw new Error('this column cannot be deleted');
    removeColumn(world, listId, column.name);
    dropValues(world, listId, column.name);
    return `Delete list column ${column.displayName}`;
  },
  setSPFieldCustomFormatter(world, listId, action) {
    const column = columnLabelled(world, listId, text(action, 'fieldDisplayName'));
    const { id, formatter: _, ...definition } = column;
    saveColumn(world, listId, definition, { id, formatter: formatterIn(action) });
    return `Set column formatting of ${column.displayName}`;
  },
  addSPView(world, listId, action) {
    addView(world, listId, action);
    return `Add list view ${text(action, 'name')}`;
  },
  removeSPView(world, listId, action) {
    if (!removeView(world, listId, text(action, 'name')))
      throw new Error('the list has no such view');
    return `Remove list view ${text(action, 'name')}`;
  },
};

/** Whether SharePoint makes an index that a field's XML asks for is a switch. */
function readXml({ switches }: World, action: JsonObject): DescribedField {
  const described = readFieldXml(text(action, 'schemaXml'));
  if (switches.is('fieldXmlIndex', 'made')) return described;
  const { enforceUniqueValues: indexed } = described.column;
  return { ...described, column: { ...described.column, indexed } };
}

/** Adds a field, or changes the one with its id or internal name. */
function placeField(world: World, listId: string, { id, column }: DescribedField): Column {
  const name = internalName(String(column['name']));
  const same = (one: Column) => one.id.toLowerCase() === id || one.name === name;
  const old = columnsOf(world, listId).find(same);
  if (!old) return addColumn(world, listId, column, id);
  const { name: _, ...changes } = column;
  return replaceColumn(world, listId, old, changedDefinition(old, changes));
}

/** The column with this label; of several, one of the list's own. */
function columnLabelled(world: World, listId: string, label: string): Column {
  const found = columnsOf(world, listId).filter(({ displayName }) => displayName === label);
  const column = found.find(({ name }) => !isSystem(name)) ?? found[0];
  if (!column) throw new Error(`the list has no column '${label}'`);
  return column;
}

function addView(world: World, listId: string, action: JsonObject): void {
  const names = new Set(columnsOf(world, listId).map(({ name }) => name));
  const {
    viewFields: fields,
    query = '',
    rowLimit = 30,
    isPaged = true,
    makeDefault = false,
  } = action;
  if (!Array.isArray(fields) || fields.length === 0) throw new Error("'viewFields' is missing");
  const caml = String(query);
  const stray = [...fields.map(String), ...readQuery(caml).columns].find(
    (name) => !names.has(name),
  );
  if (stray !== undefined) throw new Error(`the list has no column '${stray}'`);
  const formatter = action['formatterJSON'] == null ? undefined : formatterIn(action);
  const name = text(action, 'name');
  const wasDefault = viewsOf(world, listId).some((view) => view.name === name && view.isDefault);
  saveView(world, listId, {
    name,
    isDefault: makeDefault === true || wasDefault,
    fields: fields.map(String),
    query: caml,
    rowLimit: Number(rowLimit),
    isPaged: isPaged !== false,
    scope: readScope(action['scope']),
    ...(formatter ? { formatter } : {}),
  });
  touchList(world, listId);
}

/** formatterJSON is an object, or its text. */
function formatterIn({ formatterJSON: given }: JsonObject): JsonObject {
  const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
  if (isObject(value)) return value;
  throw new Error("'formatterJSON' must be an object");
}
