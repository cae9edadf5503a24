import { sizeText } from '../file-size.ts';
import { sharePointDate } from '../times.ts';
import type { BrowsedColumn, BrowsedItem } from './browsed.ts';
import type { Value } from './formatting/value.ts';
import { textOf } from './formatting/value.ts';

/** What stands in a cell, as SharePoint writes it in en-GB: plain text. */
export function cellText(column: BrowsedColumn, item: BrowsedItem): string {
  const value = cellValue(column, item);
  if (value instanceof Date) return sharePointDate(value.getTime(), isDateOnly(column));
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return column.type === 'fileSize' ? sizeText(value) : value.toLocaleString('en-GB');
  return textOf(value);
}

/** The value for expressions: dates as dates, persons and lookups with their parts. */
export function cellValue(column: BrowsedColumn, item: BrowsedItem): Value {
  const raw = Object.hasOwn(item, column.name) ? item[column.name] : undefined;
  if (isDate(column) && typeof raw === 'string') return dateOrText(raw);
  if (isYesNo(column) && raw !== undefined && raw !== null)
    return raw === true || raw === 1 || raw === '1';
  return plain(raw);
}

/** Every value of an item by internal name. */
export function itemValues(
  columns: readonly BrowsedColumn[],
  item: BrowsedItem,
): Record<string, Value> {
  const known = columns.map((column): [string, Value] => [column.name, cellValue(column, item)]);
  return {
    ...Object.fromEntries(Object.entries(item).map(([name, raw]) => [name, plain(raw)])),
    ...Object.fromEntries(known),
  };
}

/** Long text, which a list clips to its first lines. */
export function isNote({ type }: BrowsedColumn): boolean {
  return /note|multiline/i.test(type);
}

function isDate({ type }: BrowsedColumn): boolean {
  return /^date/i.test(type);
}

export function isNumber({ type }: BrowsedColumn): boolean {
  return /^(number|currency|integer|counter|fileSize)$/i.test(type);
}

function isDateOnly({ type }: BrowsedColumn): boolean {
  return /^dateonly$/i.test(type);
}

function isYesNo({ type }: BrowsedColumn): boolean {
  return /^boolean$/i.test(type);
}

function dateOrText(raw: string): Value {
  const date = new Date(raw);
  return Number.isNaN(date.getTime()) ? raw : date;
}

function plain(raw: unknown): Value {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  if (Array.isArray(raw)) return raw.map(plain);
  if (typeof raw === 'object' && raw !== null) return partsOf(raw as Record<string, unknown>);
  return undefined;
}

/** Graph names the parts of persons, lookups and links otherwise than formatters do. */
function partsOf(raw: Record<string, unknown>): Value {
  const title = raw.title ?? raw.LookupValue ?? raw.Description ?? raw.displayName;
  return {
    title: plain(title),
    email: plain(raw.email ?? raw.Email),
    lookupValue: plain(raw.LookupValue),
    lookupId: plain(raw.LookupId),
    desc: plain(raw.Description ?? raw.Url),
  };
}
