import type { BrowsedColumn, BrowsedItem, BrowsedList } from './browsed.ts';
import { itemValues } from './cell-value.ts';
import type { Scope } from './formatting/value.ts';

/** Where the formatters of one item's cells look; `of` then gives the scope of a single column. */
export function itemScope(
  list: BrowsedList,
  item: BrowsedItem,
  rowIndex: number,
  now: number,
  me: string,
): Scope {
  return {
    field: undefined,
    fields: itemValues(list.columns, item),
    displayNames: Object.fromEntries(
      list.columns.map(({ name, displayName }) => [name, displayName]),
    ),
    now: new Date(now),
    me,
    rowIndex,
    loops: {},
  };
}

/** The same scope, with one column as the current field. */
export function columnScope(scope: Scope, column: BrowsedColumn): Scope {
  return { ...scope, field: scope.fields[column.name] };
}

/** A formatter as an object, however it came; undefined for none or one that cannot be read. */
export function formatterOf(formatter: unknown): Record<string, unknown> | undefined {
  if (typeof formatter !== 'string') return isRecord(formatter) ? formatter : undefined;
  try {
    const read: unknown = JSON.parse(formatter);
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
