/** Items as Graph prints them. */
import { stableGuid } from '../entra/tokens.ts';
import type { World } from '../world.ts';
import { GRAPH, printTime } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { columnsOf } from './columns.ts';
import { printValues } from './field-values.ts';
import { identityOf, lookupIdOf } from './identities.ts';
import { etagOf, valuesOf } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { listUrl } from './list-store.ts';
import type { ListRow } from './list-store.ts';
import { graphIdOf } from './sites.ts';
import type { SiteRow } from './sites.ts';

/** Where items stand: their list and its site. */
export interface Place {
  readonly world: World;
  readonly site: SiteRow;
  readonly list: ListRow;
}

/** The address by which @odata.context names the items of a list. */
export const itemsContext = ({ world, site, list }: Place): string =>
  `${GRAPH}/$metadata#sites('${encodeURIComponent(graphIdOf(world, site))}')/lists('${list.id}')/items`;

const contentTypeId = (list: ListRow): string =>
  `0x0100${list.id.replaceAll('-', '').toUpperCase()}`;

/** A listItem without its fields. */
export function printItem(place: Place, item: ItemRow): JsonObject {
  const { world, site, list } = place;
  const tag = etagOf(item);
  return {
    '@odata.etag': tag,
    createdDateTime: printTime(item.created),
    eTag: tag,
    id: String(item.id),
    lastModifiedDateTime: printTime(item.modified),
    webUrl: `${listUrl(world, site, list)}/${item.id}_.000`,
    createdBy: identityOf(world, item.created_by),
    lastModifiedBy: identityOf(world, item.modified_by),
    parentReference: { id: stableGuid(`folder ${list.id}`), siteId: graphIdOf(world, site) },
    contentType: { id: contentTypeId(list), name: 'Item' },
  };
}

/** A deleted row as delta shows it: without fields. */
export function printTombstone({ world, site, list }: Place, item: ItemRow): JsonObject {
  return {
    id: String(item.id),
    parentReference: { id: stableGuid(`folder ${list.id}`), siteId: graphIdOf(world, site) },
    contentType: { id: contentTypeId(list), name: 'Item' },
    deleted: { state: 'deleted' },
  };
}

/** The fields of an item: all that are shown, or the selected ones. */
export function printFields(
  { world, list }: Place,
  item: ItemRow,
  names?: readonly string[],
): JsonObject {
  const columns = columnsOf(world, list.id).filter(
    (column) => !column.hidden || names?.includes(column.name),
  );
  const values = valuesOf(item);
  const all = { ...printValues(columns, values), ...systemFields(world, item, values['Title']) };
  const shown = names
    ? Object.entries(all).filter(([name]) => names.includes(baseOf(name, names)))
    : Object.entries(all);
  return { '@odata.etag': etagOf(item), ...Object.fromEntries(shown) };
}

/** A person column is selected by its own name or by that of its id. */
const baseOf = (name: string, names: readonly string[]): string =>
  names.includes(name) ? name : name.replace(/LookupId$/, '');

function systemFields(world: World, item: ItemRow, title: unknown): JsonObject {
  const [author, editor] = [
    lookupIdOf(world, item.created_by),
    lookupIdOf(world, item.modified_by),
  ];
  return {
    ...(title === undefined ? {} : { LinkTitleNoMenu: title, LinkTitle: title }),
    id: String(item.id),
    ContentType: 'Item',
    Modified: printTime(item.modified),
    Created: printTime(item.created),
    AuthorLookupId: String(author),
    EditorLookupId: String(editor),
    ...(item.created_by === null ? { AppAuthorLookupId: '4' } : {}),
    ...(item.modified_by === null ? { AppEditorLookupId: '4' } : {}),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
  };
}

/** Names that $select of fields may use: the list's columns and what every item has. */
export function selectableFields(world: World, list: ListRow): Set<string> {
  const columns = columnsOf(world, list.id).flatMap(({ name }) => [name, `${name}LookupId`]);
  return new Set([...columns, 'id', 'AppAuthorLookupId', 'AppEditorLookupId']);
}
