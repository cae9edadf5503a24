/** Lists over Graph: list, read, create, rename, delete. */
import { bodyOf, GRAPH, invalid, isObject, onlyKnown, textOf } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { addColumn } from './column-calls.ts';
import { columnsOf, printColumn } from './columns.ts';
import { allOrNothing } from './database.ts';
import { announceListChange } from './list-changes.ts';
import {
  addList,
  findList,
  listOf,
  listsOf,
  printList,
  removeList,
  renameList,
} from './list-store.ts';
import type { ListRow } from './list-store.ts';
import { allowOptions, expansions, narrowed, selected } from './query-options.ts';
import { graphIdOf, siteOf } from './sites.ts';

const contextOf = (call: Call, end = ''): string =>
  `${GRAPH}/$metadata#sites('${encodeURIComponent(graphIdOf(call.world, siteOf(call)))}')/lists${end}`;

/** GET .../lists */
export function listLists(call: Call): GraphAnswer {
  const site = siteOf(call);
  allowOptions(call.request, ['select', 'expand', 'top', 'filter']);
  const value = listsOf(call.world, site.id)
    .filter((list) => !list.hidden && matches(call, list))
    .map((list) => printed(call, list));
  return { status: 200, body: { '@odata.context': contextOf(call), value } };
}

/** $filter of lists: displayName eq '...' alone. */
function matches({ request }: Call, list: ListRow): boolean {
  const filter = request.query.get('$filter');
  if (filter === null) return true;
  const [, name] = /^displayName eq '((?:[^']|'')*)'$/.exec(filter.trim()) ?? [];
  if (name === undefined) throw invalid('Invalid filter clause');
  return list.title === name.replaceAll("''", "'");
}

/** GET .../lists/{id} */
export function getList(call: Call): GraphAnswer {
  const list = listOf(call);
  allowOptions(call.request, ['select', 'expand']);
  return {
    status: 200,
    body: { '@odata.context': contextOf(call, '/$entity'), ...printed(call, list) },
  };
}

/** POST .../lists */
export function createList(call: Call): GraphAnswer {
  const site = siteOf(call, 'design');
  const body = bodyOf(call.request);
  if ('name' in body) throw invalid("The property 'name' is read-only: the server names a list.");
  onlyKnown(body, ['displayName', 'description', 'columns', 'list'], 'list');
  const { displayName: title, description, columns = [], list: info = {} } = body;
  if (typeof title !== 'string' || !title.trim())
    throw invalid('The displayName of the list is missing.');
  if (!isObject(info) || !Array.isArray(columns) || !columns.every(isObject))
    throw invalid('Invalid request');
  const template = info['template'] ?? 'genericList';
  if (template !== 'genericList' && template !== 'documentLibrary')
    throw invalid(`Lists of the template '${textOf(template)}' are not offered here.`);
  const list = allOrNothing(call.world, () => {
    const words = typeof description === 'string' ? { description } : {};
    const made = addList(call.world, site.id, {
      title,
      template,
      hidden: info['hidden'] === true,
      ...words,
    });
    for (const column of columns) addColumn(call.world, made.id, column);
    return made;
  });
  announceListChange(call.world, list.id);
  return {
    status: 201,
    body: { '@odata.context': contextOf(call, '/$entity'), ...printed(call, list) },
  };
}

/** PATCH .../lists/{id}: its title and description. */
export function changeList(call: Call): GraphAnswer {
  const list = listOf(call, 'design');
  const body = bodyOf(call.request);
  onlyKnown(body, ['displayName', 'description'], 'list');
  const { displayName, description } = body;
  renameList(call.world, list.id, {
    ...(typeof displayName === 'string' ? { title: displayName } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  });
  const next = findList(call.world, list.id) ?? list;
  return {
    status: 200,
    body: { '@odata.context': contextOf(call, '/$entity'), ...printed(call, next) },
  };
}

/** DELETE .../lists/{id} */
export function deleteList(call: Call): GraphAnswer {
  const list = listOf(call, 'design');
  allOrNothing(call.world, () => removeList(call.world, list.id));
  return { status: 204 };
}

function printed(call: Call, list: ListRow): JsonObject {
  const base = narrowed(printList(call.world, siteOf(call), list), selected(call.request), ['id']);
  const [columns] = expansions(call.request, ['columns']);
  if (!columns) return base;
  const shown = columnsOf(call.world, list.id).filter(({ hidden }) => !hidden);
  const value = shown.map((column) => narrowed(printColumn(column), columns.select, ['id']));
  return { ...base, columns: value };
}
