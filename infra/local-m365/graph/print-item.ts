/** Items as Graph prints them. */
import { stableGuid } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { GRAPH, printTime } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { columnsOf } from './columns.ts';
import { printValues } from './field-values.ts';
import { nodeOfItem, pathOf } from './file-tree.ts';
import { identityOf, lookupIdOf, nameOfLookupId } from './identities.ts';
import { etagOf, valuesOf } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { isLibrary, listUrl } from './list-store.ts';
import type { ListRow } from './list-store.ts';
import { graphIdOf } from './sites.ts';
import type { SiteRow } from './sites.ts';
import { systemFieldsOf } from './system-fields.ts';

/** Where items stand: their list and its site. */
export interface Place {
  readonly world: World;
  readonly site: SiteRow;
  readonly list: ListRow;
}

/** The address by which @odata.context names the items of a list. */
export const itemsContext = ({ world, site, list }: Place): string =>
  `${GRAPH}/$metadata#sites('${encodeURIComponent(graphIdOf(world, site))}')/lists('${list.id}')/items`;

/** What all items of a place share; worked out once, for pages are long. */
interface Shared {
  readonly url: string;
  readonly parentReference: JsonObject;
  readonly contentType: JsonObject;
}
const shared = new WeakMap<Place, Shared>();

function sharedBy(place: Place): Shared {
  const { world, site, list } = place;
  const found = shared.get(place) ?? {
    url: listUrl(world, site, list),
    parentReference: { id: stableGuid(`folder ${list.id}`), siteId: graphIdOf(world, site) },
    contentType: contentTypeOf(list, isLibrary(list) ? 'Document' : 'Item'),
  };
  shared.set(place, found);
  return found;
}

const ROOT_TYPES = { Item: '0x0100', Document: '0x010100', Folder: '0x012000' };

const contentTypeOf = ({ id }: ListRow, name: keyof typeof ROOT_TYPES): JsonObject => ({
  id: `${ROOT_TYPES[name]}${id.replaceAll('-', '').toUpperCase()}`,
  name,
});

/** Where an item stands and of what type it is: in a library every one has a folder and a name of its own. */
function standing(place: Place, item: ItemRow): Shared & { readonly page: string } {
  const { world, site, list } = place;
  const usual = sharedBy(place);
  const node = isLibrary(list) ? nodeOfItem(world, list.id, item.id) : undefined;
  if (!node) return { ...usual, page: `${usual.url}/${item.id}_.000` };
  const parent = nodeOfItem(world, list.id, node.parent) ?? node;
  return {
    url: usual.url,
    page: [usual.url, ...pathOf(world, node).map(encodeURIComponent)].join('/'),
    parentReference: { id: parent.guid, siteId: graphIdOf(world, site) },
    contentType: contentTypeOf(list, node.folder ? 'Folder' : 'Document'),
  };
}

/** A listItem without its fields. */
export function printItem(place: Place, item: ItemRow): JsonObject {
  const { page, parentReference, contentType } = standing(place, item);
  const tag = etagOf(item);
  return {
    '@odata.etag': tag,
    createdDateTime: printTime(item.created),
    eTag: tag,
    id: String(item.id),
    lastModifiedDateTime: printTime(item.modified),
    webUrl: page,
    createdBy: identityOf(place.world, item.created_by),
    lastModifiedBy: identityOf(place.world, item.modified_by),
    parentReference,
    contentType,
  };
}

/** A deleted row as delta shows it: without fields. */
export function printTombstone(place: Place, item: ItemRow): JsonObject {
  const { parentReference, contentType } = sharedBy(place);
  return { id: String(item.id), parentReference, contentType, deleted: { state: 'deleted' } };
}

/** The fields of an item: all that are shown, or the selected ones. */
export function printFields(place: Place, item: ItemRow, names?: readonly string[]): JsonObject {
  const tag = { '@odata.etag': etagOf(item) };
  return { ...tag, ...(names ? selectedFields(place, item, names) : shownFields(place, item)) };
}

function shownFields({ world, list }: Place, item: ItemRow): JsonObject {
  const columns = columnsOf(world, list.id).filter(({ hidden }) => !hidden);
  const values = valuesOf(item);
  const own = printValues(columns, values);
  const system = Object.entries(systemFieldsOf(list)).map(([name, read]) => [
    name,
    read(world, item, values),
  ]);
  return {
    ...own,
    ...(Object.fromEntries(system.filter(([, value]) => value !== undefined)) as JsonObject),
  };
}

/** A person is given by name where the column itself is selected, by number under `...LookupId`. */
function selectedFields(
  { world, list }: Place,
  item: ItemRow,
  names: readonly string[],
): JsonObject {
  const values = valuesOf(item);
  const fields = printValues(columnsOf(world, list.id), values);
  const shown: JsonObject = {};
  const system = systemFieldsOf(list);
  for (const name of names) {
    const read = Object.hasOwn(system, name) ? system[name] : undefined;
    const person = () => personNamed(world, values[name] ?? authorOf(world, item, name));
    const value = read ? read(world, item, values) : (fields[name] ?? person());
    if (value !== undefined) shown[name] = value;
  }
  return shown;
}

const personNamed = (world: World, id: unknown): string | undefined =>
  typeof id === 'number' ? nameOfLookupId(world, id) : undefined;

function authorOf(world: World, item: ItemRow, name: string): number | undefined {
  if (name === 'Author') return lookupIdOf(world, item.created_by);
  return name === 'Editor' ? lookupIdOf(world, item.modified_by) : undefined;
}

/** Names that $select of fields may use: the list's columns and what every item has. */
export function selectableFields(world: World, list: ListRow): Set<string> {
  const columns = columnsOf(world, list.id).flatMap(({ name }) => [name, `${name}LookupId`]);
  return new Set([...columns, 'id', 'AppAuthorLookupId', 'AppEditorLookupId']);
}
