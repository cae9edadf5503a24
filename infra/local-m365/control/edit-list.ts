import type { BrowsedList } from '../graph/browse.ts';
import { browseItems, browseLists, editItem } from '../graph/browse.ts';
import type { World } from '../world.ts';
import { readFields, readText, Unreadable } from './check.ts';

export interface ListEdit {
  /** The list's title, on whichever site it is. */
  readonly list: string;
  /** Column names and the values that a row must have in them; {} for every row. */
  readonly where: Record<string, unknown>;
  /** Column names and their new values; null clears. */
  readonly set: Record<string, unknown>;
  /** Object id of whoever does it by hand. */
  readonly person?: string;
}

/** Changes rows as somebody does by hand in SharePoint, and returns how many. Column names in any case. */
export function editList(world: World, edit: ListEdit): number {
  const lists = listsTitled(world, edit.list);
  if (lists.length === 0) throw new Unreadable(`there is no list ${edit.list}`);
  const edited = lists.map((list) => editRows(world, list, edit));
  return edited.reduce((sum, count) => sum + count, 0);
}

/** Reads an edit as it was sent. */
export function readListEdit(value: unknown): ListEdit {
  const fields = readFields(value);
  return {
    list: readText(fields, 'list'),
    where: readFields(fields.where ?? {}),
    set: readFields(fields.set),
    ...(fields.person !== undefined && { person: readText(fields, 'person') }),
  };
}

function editRows(world: World, list: BrowsedList, { where, set, person }: ListEdit): number {
  const [wanted, fields] = [named(list, where), named(list, set)];
  const rows = browseItems(world, list.id).filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name] === value),
  );
  for (const row of rows) editItem(world, list.id, Number(row.ID), fields, person);
  return rows.length;
}

function listsTitled(world: World, title: string): BrowsedList[] {
  const sites = [world.tenant.registerSiteId, world.tenant.restrictedSiteId];
  const lists = sites.flatMap((site) => browseLists(world, site));
  return lists.filter((list) => list.title.toLowerCase() === title.toLowerCase());
}

/** The same values under the columns' own names. */
function named(list: BrowsedList, values: Record<string, unknown>): Record<string, unknown> {
  const own = new Map(list.columns.map(({ name }) => [name.toLowerCase(), name]));
  const pairs = Object.entries(values).map(([name, value]) => {
    const column = own.get(name.toLowerCase());
    if (column === undefined) throw new Unreadable(`${list.title} has no column ${name}`);
    return [column, value] as const;
  });
  return Object.fromEntries(pairs);
}
