import type { BrowsedList } from '../graph/browse.ts';
import { browseItems, browseLists } from '../graph/browse.ts';
import { addByHand, deleteByHand, editByHand, restoreByHand } from '../graph/by-hand.ts';
import type { World } from '../world.ts';
import { readFields, readText, Unreadable } from './check.ts';

type Values = Readonly<Record<string, unknown>>;

/** One thing done by hand: `set` changes rows, `add` makes one, `remove` and `restore` (a version, `1.0`) do what they say. */
export interface ListEdit {
  /** The list's title, on whichever site it is. */
  readonly list: string;
  /** Column names and the values that a row must have in them; {} for every row. */
  readonly where: Values;
  /** Column names and their new values; null clears. A person is given by object id. */
  readonly set?: Values;
  readonly add?: Values;
  readonly remove?: true;
  readonly restore?: string;
  /** Object id of whoever does it by hand; the first of the directory, if left out. */
  readonly person?: string;
}

/** Does what somebody does by hand in SharePoint, and returns to how many rows. Column names in any case. */
export function editList(world: World, edit: ListEdit): number {
  const lists = listsTitled(world, edit.list);
  const [first] = lists;
  if (first === undefined) throw new Unreadable(`there is no list ${edit.list}`);
  const person = edit.person ?? world.people.all()[0]?.id ?? '';
  if (edit.add !== undefined) {
    addByHand(world, first.id, named(first, edit.add), person);
    return 1;
  }
  const edited = lists.map((list) => editRows(world, list, edit, person));
  return edited.reduce((sum, count) => sum + count, 0);
}

/** Reads an edit as it was sent. */
export function readListEdit(value: unknown): ListEdit {
  const fields = readFields(value);
  const { set, add, remove, restore } = fields;
  if ([set, add, remove, restore].filter((one) => one !== undefined).length !== 1)
    throw new Unreadable('send one of set, add, remove and restore');
  return {
    list: readText(fields, 'list'),
    where: readFields(fields.where ?? {}),
    ...(set !== undefined && { set: readFields(set) }),
    ...(add !== undefined && { add: readFields(add) }),
    ...(remove === true && { remove }),
    ...(restore !== undefined && { restore: readText(fields, 'restore') }),
    ...(fields.person !== undefined && { person: readText(fields, 'person') }),
  };
}

function editRows(world: World, list: BrowsedList, edit: ListEdit, person: string): number {
  const wanted = named(list, edit.where);
  const fields = named(list, edit.set ?? {});
  const rows = browseItems(world, list.id).filter((row) =>
    Object.entries(wanted).every(([name, value]) => row[name] === value),
  );
  for (const row of rows) {
    const item = Number(row.ID);
    if (edit.remove) deleteByHand(world, list.id, item);
    else if (edit.restore !== undefined) restoreByHand(world, list.id, item, edit.restore, person);
    else editByHand(world, list.id, item, fields, { person });
  }
  return rows.length;
}

function listsTitled(world: World, title: string): BrowsedList[] {
  const sites = [world.tenant.registerSiteId, world.tenant.restrictedSiteId];
  const lists = sites.flatMap((site) => browseLists(world, site));
  return lists.filter((list) => list.title.toLowerCase() === title.toLowerCase());
}

/** The same values under the columns' own names. */
function named(list: BrowsedList, values: Values): Values {
  const own = new Map(list.columns.map(({ name }) => [name.toLowerCase(), name]));
  const pairs = Object.entries(values).map(([name, value]) => {
    const column = own.get(name.toLowerCase());
    if (column === undefined) throw new Unreadable(`${list.title} has no column ${name}`);
    return [column, value] as const;
  });
  return Object.fromEntries(pairs);
}
