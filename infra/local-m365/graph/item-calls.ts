/** Items of a list over Graph: list, read, create, change their fields, delete. */
import { bodyOf, GRAPH, invalid, isObject, notFound, onlyKnown } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { blanksOf, refuseBlanks } from './blanks.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { isLookup, readFields, withTypes } from './field-values.ts';
import { queryItems } from './item-query.ts';
import { addItem, changeItem, findItem, removeItem } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { isLibrary, listOf } from './list-store.ts';
import { itemsContext, printFields, printItem, selectableFields } from './print-item.ts';
import type { Place } from './print-item.ts';
import {
  allowOptions,
  expansions,
  narrowed,
  option,
  pageSize,
  seal,
  selected,
  unseal,
} from './query-options.ts';
import { siteOf } from './sites.ts';

type Need = 'read' | 'write';

/** The list that a call is about and its site. */
export const placeOf = (call: Call, need: Need = 'read'): Place => ({
  world: call.world,
  site: siteOf(call, need),
  list: listOf(call, need),
});

/** The item that a call is about. */
export function itemOf(call: Call, place: Place): ItemRow {
  const id = call.params['item'] ?? '';
  const found = /^\d{1,9}$/.test(id) && findItem(call.world, place.list.id, Number(id));
  if (!found) throw notFound();
  return found;
}

/** GET .../items */
export function listItems(call: Call): GraphAnswer {
  const place = placeOf(call);
  allowOptions(call.request, ['select', 'expand', 'filter', 'top', 'skiptoken']);
  const print = itemPrinter(call, place);
  const size = pageSize(call.request);
  const found = queryItems(call, place.list, pageStart(call, place), size + 1);
  const value = found.slice(0, size).map(print);
  const last = found[size - 1];
  const more =
    found.length > size && last
      ? { '@odata.nextLink': nextPage(call, { list: place.list.id, after: last.id }) }
      : {};
  return { status: 200, body: { '@odata.context': itemsContext(place), ...more, value } };
}

/** Prints items with what the request expands and selects. */
export function itemPrinter(call: Call, place: Place): (item: ItemRow) => JsonObject {
  const names = selected(call.request);
  const [expansion] = expansions(call.request, ['fields']);
  const select = expansion?.select;
  const selectable = selectableFields(call.world, place.list);
  const stray = select?.find((name) => !selectable.has(name));
  if (stray !== undefined)
    throw invalid(`Column '${stray}' does not exist. It may have been deleted by another user.`);
  if (expansion) countLookups(columnsOf(call.world, place.list.id), select);
  const context = itemsContext(place);
  return (item) => ({
    ...narrowed(printItem(place, item), names, ['id']),
    ...(expansion
      ? {
          'fields@odata.context': `${context}('${item.id}')/fields/$entity`,
          fields: printFields(place, item, select),
        }
      : {}),
  });
}

/** Lookups and persons that one query may show (platform-facts A2). */
const MOST_LOOKUPS = 12;

function countLookups(columns: readonly Column[], select: readonly string[] | undefined): void {
  const lookups = columns.filter((one) => isLookup(one) && one.columnGroup !== '_Hidden');
  const shown = lookups.filter(
    ({ name }) => !select || select.includes(name) || select.includes(`${name}LookupId`),
  );
  if (shown.length <= MOST_LOOKUPS) return;
  throw invalid(
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.',
  );
}

function pageStart(call: Call, place: Place): number {
  const token = option(call.request, 'skiptoken');
  if (token === undefined) return 0;
  const { list, after } = unseal(token);
  if (list !== place.list.id || typeof after !== 'number')
    throw invalid('The provided continuation token is not valid.');
  return after;
}

/** The address of the next page: this request again, from another place. */
function nextPage({ request }: Call, start: JsonObject): string {
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', seal(start));
  return `${GRAPH}${encodeURI(request.path)}?${query.toString()}`;
}

/** GET .../items/{id} */
export function getItem(call: Call): GraphAnswer {
  const place = placeOf(call);
  allowOptions(call.request, ['select', 'expand']);
  const body = itemPrinter(call, place)(itemOf(call, place));
  return { status: 200, body: { '@odata.context': `${itemsContext(place)}/$entity`, ...body } };
}

/** POST .../items */
export function createItem(call: Call): GraphAnswer {
  const place = placeOf(call, 'write');
  if (isLibrary(place.list))
    throw invalid('To add an item to a document library, use SPFileCollection.Add()');
  const body = bodyOf(call.request);
  onlyKnown(body, ['fields', 'contentType'], 'listItem');
  const { fields } = body;
  if (!isObject(fields)) throw invalid('The fields of the item are missing.');
  const columns = columnsOf(call.world, place.list.id);
  const values = readFields(columns, typedIn(call, fields));
  if (asksForRequired(call)) refuseBlanks(columns, { ...blanksOf(columns), ...values });
  const item = addItem(call.world, place.list.id, values, null);
  return { status: 201, body: whole(place, item) };
}

/** PATCH .../items/{id}: its fields, given within. */
export function changeWholeItem(call: Call): GraphAnswer {
  const body = bodyOf(call.request);
  onlyKnown(body, ['fields'], 'listItem');
  const { fields } = body;
  if (!isObject(fields)) throw invalid('The fields of the item are missing.');
  const { place, item } = writeFields(call, fields);
  return { status: 200, body: whole(place, item) };
}

/** GET .../items/{id}/fields */
export function getFields(call: Call): GraphAnswer {
  const place = placeOf(call);
  allowOptions(call.request, ['select']);
  const item = itemOf(call, place);
  return { status: 200, body: fieldSet(place, item, selected(call.request)) };
}

/** PATCH .../items/{id}/fields: answers the fields alone. */
export function changeFields(call: Call): GraphAnswer {
  const { place, item } = writeFields(call, bodyOf(call.request));
  return { status: 200, body: fieldSet(place, item) };
}

/** DELETE .../items/{id} */
export function deleteItem(call: Call): GraphAnswer {
  const place = placeOf(call, 'write');
  const { id } = itemOf(call, place);
  removeItem(call.world, place.list.id, id, call.request.headers['if-match']);
  return { status: 204 };
}

function writeFields(call: Call, fields: JsonObject): { place: Place; item: ItemRow } {
  const place = placeOf(call, 'write');
  const { id } = itemOf(call, place);
  const columns = columnsOf(call.world, place.list.id);
  const values = readFields(columns, typedIn(call, fields));
  if (asksForRequired(call)) refuseBlanks(columns, values);
  const ifMatch = call.request.headers['if-match'];
  return {
    place,
    item: changeItem(call.world, place.list.id, id, values, { doer: null, ifMatch }),
  };
}

/** Whether Graph refuses a row that leaves a required column blank is a switch. */
const asksForRequired = ({ world }: Call): boolean =>
  world.switches.is('requiredColumns', 'asked by Graph too');

/** The fields of a write; whether a collection must name its type is a switch. */
const typedIn = ({ world }: Call, fields: JsonObject): JsonObject =>
  world.switches.is('multiChoiceType', 'needed') ? fields : withTypes(fields);

const whole = (place: Place, item: ItemRow): JsonObject => ({
  '@odata.context': `${itemsContext(place)}/$entity`,
  ...printItem(place, item),
  'fields@odata.context': `${itemsContext(place)}('${item.id}')/fields/$entity`,
  fields: printFields(place, item),
});

const fieldSet = (place: Place, item: ItemRow, names?: string[]): JsonObject => ({
  '@odata.context': `${itemsContext(place)}('${item.id}')/fields/$entity`,
  ...printFields(place, item, names),
});
