/** Drives, files and folders as Graph prints them. */
import { GRAPH, printTime } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { driveItemIdOf } from './drive-ids.ts';
import { driveIdOfList } from './drive-path.ts';
import { contentIn } from './file-contents.ts';
import { contentTagOf, fileTagOf, itemOfNode } from './file-store.ts';
import { childrenOf, nodeOfItem, pathOf } from './file-tree.ts';
import type { Node } from './file-tree.ts';
import { typeOfFile } from './file-type.ts';
import { APP_IDENTITY, identityOf } from './identities.ts';
import { valuesOf } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { listUrl } from './list-store.ts';
import { downloadAddress } from './pre-authenticated.ts';
import type { Place } from './print-item.ts';
import { graphIdOf, webUrlOf } from './sites.ts';

/** A drive without what only its own page tells. */
export function printDrive(place: Place): JsonObject {
  const { world, site, list } = place;
  return {
    createdDateTime: printTime(list.created),
    description: list.description,
    id: driveIdOfList(site, list),
    lastModifiedDateTime: printTime(list.modified),
    name: list.title,
    webUrl: listUrl(world, site, list),
    driveType: 'documentLibrary',
    createdBy: APP_IDENTITY(world),
  };
}

/** A file or folder. `sharepointIds` stand in it only where they are selected. */
export function printDriveItem(place: Place, node: Node, names?: readonly string[]): JsonObject {
  if (node.item === 0) return printRoot(place, node);
  const item = itemOfNode(place.world, node);
  const tag = fileTagOf(item);
  const times = {
    createdDateTime: printTime(item.created),
    lastModifiedDateTime: printTime(item.modified),
  };
  return {
    ...downloadOf(place, node, item),
    ...times,
    eTag: tag,
    id: driveItemIdOf(node.list_id, node.guid),
    name: node.name,
    webUrl: webUrlOfNode(place, node),
    cTag: contentTagOf(item),
    size: contentIn(valuesOf(item))?.size ?? 0,
    createdBy: identityOf(place.world, item.created_by),
    lastModifiedBy: identityOf(place.world, item.modified_by),
    parentReference: parentOf(place, node),
    fileSystemInfo: times,
    ...facetOf(place, node, item),
    ...(names?.includes('sharepointIds') ? { sharepointIds: idsOf(place, item) } : {}),
  };
}

function printRoot(place: Place, node: Node): JsonObject {
  const { world, site, list } = place;
  return {
    createdDateTime: printTime(list.created),
    lastModifiedDateTime: printTime(list.modified),
    id: driveItemIdOf(list.id, node.guid),
    name: 'root',
    webUrl: listUrl(world, site, list),
    size: 0,
    parentReference: { driveType: 'documentLibrary', driveId: driveIdOfList(site, list) },
    folder: { childCount: childrenOf(world, node).length },
    root: {},
  };
}

/** The pre-authenticated address at which a file can be fetched for an hour. */
function downloadOf(place: Place, node: Node, item: ItemRow): JsonObject {
  const content = contentIn(valuesOf(item));
  if (content === undefined) return {};
  const site = webUrlOf(place.world, place.site);
  const url = downloadAddress(place.world, { site, name: node.name, guid: node.guid, content });
  return { '@microsoft.graph.downloadUrl': url };
}

function facetOf({ world }: Place, node: Node, item: ItemRow): JsonObject {
  const content = contentIn(valuesOf(item));
  if (content === undefined) return { folder: { childCount: childrenOf(world, node).length } };
  return { file: { mimeType: typeOfFile(node.name), hashes: { quickXorHash: content.hash } } };
}

function parentOf({ world, site, list }: Place, node: Node): JsonObject {
  const parent = nodeOfItem(world, list.id, node.parent);
  const driveId = driveIdOfList(site, list);
  const names = parent ? pathOf(world, parent) : [];
  const path = `/drives/${driveId}/root:${names.map((name) => `/${encodeURIComponent(name)}`).join('')}`;
  return {
    driveType: 'documentLibrary',
    driveId,
    ...(parent ? { id: driveItemIdOf(list.id, parent.guid) } : {}),
    name: names.at(-1) ?? list.name,
    path,
    siteId: graphIdOf(world, site),
  };
}

const idsOf = ({ world, site, list }: Place, item: ItemRow): JsonObject => ({
  listId: list.id,
  listItemId: String(item.id),
  listItemUniqueId: item.guid,
  siteId: site.id,
  siteUrl: webUrlOf(world, site),
  tenantId: world.tenant.tenantId,
  webId: site.web_id,
});

/** Where a person opens a file or folder in SharePoint. */
const webUrlOfNode = ({ world, site, list }: Place, node: Node): string =>
  [listUrl(world, site, list), ...pathOf(world, node).map(encodeURIComponent)].join('/');

/** The address by which @odata.context names files of a drive. */
export const driveContext = (place: Place, end = ''): string =>
  `${GRAPH}/$metadata#drives('${driveIdOfList(place.site, place.list)}')/items${end}`;
