import { fieldValue, momentOf } from '../times.ts';
import type { BrowsedColumn, BrowsedItem, BrowsedList } from './browsed.ts';
import type { SentFields } from './edit-api.ts';

/** What stands in one control of a form: text, a tick, or several values. */
export type FormValue = string | boolean | readonly string[];
/** What stands in a form, by column name. */
export type FormValues = Readonly<Record<string, FormValue>>;

/** The columns that a form asks for, in the list's order. */
export const askedColumns = ({ columns }: BrowsedList): BrowsedColumn[] =>
  columns.filter(({ asked }) => asked);

/** What stands in the form of an item when it is opened; of a new one, nothing. */
export function formValues(columns: readonly BrowsedColumn[], item?: BrowsedItem): FormValues {
  return Object.fromEntries(columns.map((column) => [column.name, formValue(column, item)]));
}

function formValue(column: BrowsedColumn, item: BrowsedItem | undefined): FormValue {
  const { name, type, many } = column;
  const raw =
    item === undefined ? standardOf(column) : item[type === 'person' ? `${name}.person` : name];
  if (many) return Array.isArray(raw) ? raw.map(String) : [];
  if (type === 'boolean') return raw === true;
  if (typeof raw === 'number') return String(raw);
  if (typeof raw !== 'string' || raw === '') return '';
  if (type === 'dateOnly') return raw.slice(0, 10);
  return type === 'dateTime' ? fieldValue(Date.parse(raw)) : raw;
}

/** What a new item has in a column: only what a form can show of it. */
function standardOf({ type, standard = '' }: BrowsedColumn): unknown {
  if (type === 'boolean') return standard === '1' || /^true$/i.test(standard);
  return type === 'dateTime' || type === 'dateOnly' || type === 'person' ? '' : standard;
}

/** What is sent when the form is saved: the values that differ from those it was opened with. */
export function changedFields(
  columns: readonly BrowsedColumn[],
  before: FormValues,
  now: FormValues,
): SentFields {
  const changed = columns.filter(
    ({ name }) => JSON.stringify(before[name]) !== JSON.stringify(now[name]),
  );
  return Object.fromEntries(changed.map((column) => [column.name, sent(column, now[column.name])]));
}

function sent({ type }: BrowsedColumn, value: FormValue | undefined): unknown {
  if (typeof value !== 'string') return Array.isArray(value) && value.length === 0 ? null : value;
  if (value.trim() === '') return null;
  if (type === 'number') return Number(value);
  return type === 'dateTime' ? new Date(momentOf(value)).toISOString() : value;
}

/** The columns that may not be left blank and are. */
export function blankColumns(columns: readonly BrowsedColumn[], now: FormValues): string[] {
  const isBlank = (value: FormValue | undefined) =>
    typeof value === 'boolean' ? false : (value?.length ?? 0) === 0;
  return columns
    .filter(({ required, name }) => required && isBlank(now[name]))
    .map(({ name }) => name);
}
