/** What people do by hand on SharePoint's pages: add, change, delete and restore rows of a list, each in their own name. */
import type { World } from '../world.ts';
import { invalid, notFound, textOf } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { blanksOf, refuseBlanks } from './blanks.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { readFields, withTypes } from './field-values.ts';
import type { Values } from './field-values.ts';
import { lookupIdOf } from './identities.ts';
import { addItem, changeItem, findItem, removeItem } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { findList, isLibrary } from './list-store.ts';
import { restoreItem, versionsOf } from './versions.ts';

/** Values by column name; a person by their object id; null clears. */
export type HandFields = Readonly<Record<string, unknown>>;

/** Somebody adds a row. Returns its number. Throws a Refusal for what SharePoint refuses. */
export function addByHand(
  world: World,
  listId: string,
  fields: HandFields,
  person: string,
): number {
  const list = findList(world, listId);
  if (!list) throw notFound('List not found');
  if (isLibrary(list)) throw invalid('Files are put into a library, not added as rows.');
  const columns = columnsOf(world, listId);
  refuseBlanks(columns, { ...blanksOf(columns), ...fields });
  return addItem(world, listId, readHand(world, columns, fields), person).id;
}

/** Somebody changes values of a row; with `etag` only if the row is still as they saw it. Throws a Refusal. */
export function editByHand(
  world: World,
  listId: string,
  item: number,
  fields: HandFields,
  { person, etag }: { person: string; etag?: string | undefined },
): void {
  if (!findList(world, listId)) throw notFound('List not found');
  const columns = columnsOf(world, listId);
  refuseBlanks(columns, fields);
  const values = readHand(world, columns, fields);
  changeItem(world, listId, item, values, { doer: person, ifMatch: etag });
}

/** Somebody deletes a row. Throws a Refusal. */
export const deleteByHand = (world: World, listId: string, item: number): void =>
  removeItem(world, listId, item);

/** Somebody writes a row as it stood in an earlier version, `3.0`: a new version of their own. Throws a Refusal. */
export function restoreByHand(
  world: World,
  listId: string,
  item: number,
  version: string,
  person: string,
): void {
  const current = itemOf(world, listId, item);
  const earlier = versionsOf(world, current).find((one) => `${one.version}.0` === version);
  if (!earlier) throw notFound('The specified version was not found');
  restoreItem(world, current, earlier, person);
}

/** The row of this number. Throws a Refusal. */
export function itemOf(world: World, listId: string, item: number): ItemRow {
  const found = findItem(world, listId, item);
  if (!found) throw notFound();
  return found;
}

/** Reads what a form holds as Graph would read it: persons by their numbers in the site. */
function readHand(world: World, columns: readonly Column[], fields: HandFields): Values {
  const pairs = Object.entries(fields).map(([name, value]): [string, unknown] => {
    const column = columns.find((one) => one.name === name);
    if (column?.facet !== 'personOrGroup') return [name, value];
    const numbers = [value].flat().map((person) => numberOf(world, person));
    return [`${name}LookupId`, Array.isArray(value) ? numbers : numbers[0]];
  });
  const read: JsonObject = Object.fromEntries(pairs);
  return readFields(columns, withTypes(read));
}

function numberOf(world: World, person: unknown): number | null {
  if (person === null || person === '') return null;
  const found = world.people.find(textOf(person));
  if (!found) throw invalid(`Nobody is known as ${textOf(person)}.`);
  return lookupIdOf(world, found.id);
}
