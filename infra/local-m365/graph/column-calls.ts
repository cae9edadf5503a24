/** Columns over Graph: list, read, create, change, delete. */
import type { World } from '../world.ts';
import { bodyOf, GRAPH, invalid, notFound, Refusal } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { changedDefinition, readDefinition } from './column-definition.ts';
import type { ColumnDefinition } from './column-definition.ts';
import { columnsOf, forgetColumns, printColumn, removeColumn, saveColumn } from './columns.ts';
import type { Column } from './columns.ts';
import { allOrNothing } from './database.ts';
import { listOf, touchList } from './list-store.ts';
import type { ListRow } from './list-store.ts';
import { dropValues, duplicateIn, indexColumn } from './item-index.ts';
import { allowOptions, narrowed, selected } from './query-options.ts';
import { graphIdOf, siteOf } from './sites.ts';
import { isSystem } from './system-columns.ts';

/** SharePoint's limit of indexes on one list. */
const MOST_INDEXES = 20;

const contextOf = (call: Call, list: ListRow, end = ''): string => {
  const site = graphIdOf(call.world, siteOf(call));
  return `${GRAPH}/$metadata#sites('${encodeURIComponent(site)}')/lists('${list.id}')/columns${end}`;
};

/** GET .../columns */
export function listColumns(call: Call): GraphAnswer {
  const list = listOf(call);
  allowOptions(call.request, ['select', 'top']);
  const names = selected(call.request);
  const shown = columnsOf(call.world, list.id).filter(({ hidden }) => !hidden);
  const value = shown.map((column) => narrowed(printColumn(column), names, ['id']));
  return { status: 200, body: { '@odata.context': contextOf(call, list), value } };
}

/** GET .../columns/{id} */
export function getColumn(call: Call): GraphAnswer {
  const list = listOf(call);
  return { status: 200, body: printed(call, list, columnOf(call, list)) };
}

/** POST .../columns */
export function createColumn(call: Call): GraphAnswer {
  const list = listOf(call, 'design');
  const column = allOrNothing(call.world, () =>
    addColumn(call.world, list.id, bodyOf(call.request)),
  );
  touchList(call.world, list.id);
  return { status: 201, body: printed(call, list, column) };
}

/** PATCH .../columns/{id} */
export function changeColumn(call: Call): GraphAnswer {
  const list = listOf(call, 'design');
  const old = columnOf(call, list);
  const body = bodyOf(call.request);
  const title = old.name === 'Title' && body['indexed'] === true;
  if (title && call.world.switches.is('titleIndex', 'refused'))
    throw invalid("Field 'Title' cannot be indexed.");
  const next = changedDefinition(old, withItsIndex(call.world, body));
  const column = replaceColumn(call.world, list.id, old, next);
  touchList(call.world, list.id);
  return { status: 200, body: printed(call, list, column) };
}

/** DELETE .../columns/{id} */
export function deleteColumn(call: Call): GraphAnswer {
  const list = listOf(call, 'design');
  const column = columnOf(call, list);
  if (isSystem(column.name)) throw new Refusal(403, 'notAllowed', 'This column cannot be deleted.');
  removeColumn(call.world, list.id, column.name);
  dropValues(call.world, list.id, column.name);
  touchList(call.world, list.id);
  return { status: 204 };
}

/** Adds a column that a body describes. Throws a Refusal. */
export function addColumn(world: World, listId: string, body: JsonObject, id?: string): Column {
  const definition = readDefinition(withItsIndex(world, body));
  const same = (one: Column) => one.name.toLowerCase() === definition.name.toLowerCase();
  if (columnsOf(world, listId).some(same)) {
    throw new Refusal(
      409,
      'nameAlreadyExists',
      `A duplicate field name "${definition.name}" was found.`,
    );
  }
  checkIndexes(world, listId, definition);
  return saveColumn(world, listId, definition, id ? { id } : {});
}

/** What must be unique needs an index; SharePoint may make that by itself. */
const withItsIndex = ({ switches }: World, body: JsonObject): JsonObject =>
  body['enforceUniqueValues'] === true && switches.is('uniqueNeedsIndex', 'indexed by itself')
    ? { ...body, indexed: true }
    : body;

/** Puts a changed definition in the place of the old one and brings its index up to date. */
export function replaceColumn(
  world: World,
  listId: string,
  old: Column,
  next: ColumnDefinition,
): Column {
  if (next.indexed && !old.indexed) checkIndexes(world, listId, next);
  try {
    return allOrNothing(world, () => {
      const column = saveColumn(world, listId, next, { id: old.id, formatter: old.formatter });
      if (column.indexed !== old.indexed) indexColumn(world, listId, column);
      if (
        next.enforceUniqueValues &&
        !old.enforceUniqueValues &&
        duplicateIn(world, listId, next.name)
      ) {
        throw invalid(
          `The field '${next.displayName}' has duplicate values, so unique values cannot be enforced.`,
        );
      }
      return column;
    });
  } finally {
    forgetColumns(world, listId);
  }
}

function checkIndexes(world: World, listId: string, next: ColumnDefinition): void {
  const indexed = columnsOf(world, listId).filter(
    (one) => one.indexed && !isSystem(one.name),
  ).length;
  if (next.indexed && indexed >= MOST_INDEXES) {
    throw invalid(`A list can have at most ${MOST_INDEXES} indexed columns.`);
  }
}

function columnOf(call: Call, list: ListRow): Column {
  const asked = (call.params['column'] ?? '').toLowerCase();
  const found = columnsOf(call.world, list.id).find(
    ({ id, name }) => id.toLowerCase() === asked || name.toLowerCase() === asked,
  );
  if (!found) throw notFound('The specified column was not found');
  return found;
}

const printed = (call: Call, list: ListRow, column: Column): JsonObject => ({
  '@odata.context': contextOf(call, list, '/$entity'),
  ...printColumn(column),
});
