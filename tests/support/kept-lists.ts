/** The hub's small lists in memory alone, for tests of what is done with them. SharePoint is "away" when told so. */
import { RecordUnavailable, RowChanged } from '#core/ports.ts';
import type { KeptList, KeptLists, KeptRow } from '#core/ports.ts';
import { bare } from '#schema/fields.ts';
import type { ItemOf, ListDefinition } from '#schema/define-list.ts';

type Row = Readonly<Record<string, unknown>>;

export interface ListsHere extends KeptLists {
  /** SharePoint does not answer while this is true. */
  away: boolean;
}

const uniqueOf = (list: ListDefinition): string | undefined =>
  Object.entries(list.fields).find(([, field]) => bare(field).unique === true)?.[0];

const without = (row: object): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value != null && value !== ''));

const oneList = (list: ListDefinition, isAway: () => boolean): KeptList<Row> => {
  const rows = new Map<string, KeptRow<Row>>();
  let last = 0;
  const there = (): void => {
    if (isAway()) throw new RecordUnavailable('SharePoint is away', undefined, { notDone: true });
  };
  const keep = (item: string, row: Row): KeptRow<Row> => {
    const version = Number(rows.get(item)?.etag.split(',')[1] ?? 0) + 1;
    const kept = { item, etag: `"${item},${String(version)}"`, row: without(row) };
    rows.set(item, kept);
    return kept;
  };
  const current = ({ item, etag }: { item: string; etag: string }): KeptRow<Row> => {
    const found = rows.get(item);
    if (found?.etag !== etag) throw new RowChanged('The row is not as it was read');
    return found;
  };
  return {
    rows: () => [...rows.values()],
    refresh: async () => {
      there();
    },
    add: async (row) => {
      there();
      const key = uniqueOf(list);
      const same = [...rows.values()].find(
        (each) => key !== undefined && each.row[key] === row[key],
      );
      return same ?? keep(String((last += 1)), row);
    },
    change: async (at, changes) => {
      there();
      return keep(at.item, { ...current(at).row, ...changes });
    },
    remove: async (at) => {
      there();
      if (rows.has(at.item)) rows.delete(current(at).item);
    },
  };
};

/** Every list is there, and empty at first. */
export const listsHere = (): ListsHere => {
  const lists = new Map<string, KeptList<Row>>();
  const here: ListsHere = {
    away: false,
    of: <L extends ListDefinition>(list: L) => {
      const known = lists.get(list.name) ?? oneList(list, () => here.away);
      lists.set(list.name, known);
      return known as unknown as KeptList<ItemOf<L>>;
    },
  };
  return here;
};
