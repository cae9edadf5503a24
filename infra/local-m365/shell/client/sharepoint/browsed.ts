export type { BrowsedColumn, BrowsedList, BrowsedView } from '../../../graph/browse.ts';

/** An item's values by internal column name, persons by their names; `id` is the item's number as text. */
export type BrowsedItem = Readonly<Record<string, unknown>>;

/** The item's number, as text. */
export function idOf(item: BrowsedItem): string {
  return String(item.id);
}
