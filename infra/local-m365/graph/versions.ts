/** Earlier versions of an item: .../items/{id}/versions (platform-facts A4). */
import { notFound, printTime } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import type { World } from '../world.ts';
import { rows } from './database.ts';
import { identityOf } from './identities.ts';
import type { Doer } from './identities.ts';
import { changeItem, valuesOf } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { itemOf, placeOf } from './item-calls.ts';
import { itemsContext, printFields } from './print-item.ts';
import type { Place } from './print-item.ts';
import { allowOptions, expansions } from './query-options.ts';

/** All versions of an item, newest first; the first is the item as it stands. */
export function versionsOf(world: World, item: ItemRow): ItemRow[] {
  type Row = Pick<ItemRow, 'version' | 'modified' | 'modified_by' | 'fields'>;
  const sql = `select version, modified, modified_by, fields from graph_versions where list_id = ? and item = ?
    order by version desc`;
  const earlier = rows<Row>(world, sql, item.list_id, item.id);
  return [item, ...earlier.map((one) => ({ ...item, ...one }))];
}

/** Writes an item as it stood in an earlier version: a new version, by whoever does it. */
export function restoreItem(world: World, item: ItemRow, earlier: ItemRow, doer: Doer): void {
  const cleared = Object.fromEntries(Object.keys(valuesOf(item)).map((name) => [name, null]));
  changeItem(world, item.list_id, item.id, { ...cleared, ...valuesOf(earlier) }, { doer });
}

/** GET .../versions */
export function listVersions(call: Call): GraphAnswer {
  const place = placeOf(call);
  const item = itemOf(call, place);
  allowOptions(call.request, ['expand', 'top', 'select']);
  const value = versionsOf(call.world, item).map((one) => printed(call, place, one));
  if (call.world.switches.is('versionsOrder', 'oldest first')) value.reverse();
  return { status: 200, body: { '@odata.context': contextOf(place, item), value } };
}

/** GET .../versions/{id} */
export function getVersion(call: Call): GraphAnswer {
  const place = placeOf(call);
  const item = itemOf(call, place);
  allowOptions(call.request, ['expand', 'select']);
  const body = printed(call, place, versionIn(call, item));
  return { status: 200, body: { '@odata.context': `${contextOf(place, item)}/$entity`, ...body } };
}

/** POST .../versions/{id}/restoreVersion: adds a version that is like the earlier one. */
export function restoreVersion(call: Call): GraphAnswer {
  const place = placeOf(call, 'write');
  const item = itemOf(call, place);
  restoreItem(call.world, item, versionIn(call, item), null);
  return { status: 204 };
}

function versionIn(call: Call, item: ItemRow): ItemRow {
  const found = versionsOf(call.world, item).find(
    ({ version }) => `${version}.0` === call.params['version'],
  );
  if (!found) throw notFound('The specified version was not found');
  return found;
}

function printed(call: Call, place: Place, version: ItemRow): JsonObject {
  const [expansion] = expansions(call.request, ['fields']);
  return {
    id: `${version.version}.0`,
    lastModifiedBy: identityOf(call.world, version.modified_by),
    lastModifiedDateTime: printTime(version.modified),
    ...(expansion ? { fields: printFields(place, version, expansion.select) } : {}),
  };
}

const contextOf = (place: Place, item: ItemRow): string =>
  `${itemsContext(place)}('${item.id}')/versions`;
