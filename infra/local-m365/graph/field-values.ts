/** Values of an item: what may be written into a column and how it reads afterwards. */
import { invalid, printTime, textOf } from './answers.ts';
import type { JsonObject } from './answers.ts';
import type { Column } from './columns.ts';

/** Values by internal column name. A column without a value is absent; persons and lookups are row ids. */
export type Values = Readonly<Record<string, unknown>>;

const LONGEST_NOTE = 63_999;
/** Characters that XML, in which SharePoint keeps its text, cannot hold. */
const UNPRINTABLE = /[\p{Cc}\ufffe\uffff]/u;
/** The control characters that it can. */
const ALLOWED_CONTROLS = /[\t\n\r\u007f-\u009f]/g;
/** Whether a column holds the numbers of rows elsewhere: of a list, or of the people of the site. */
export const isLookup = ({ facet }: Column): boolean =>
  facet === 'personOrGroup' || facet === 'lookup';
/** The key under which Graph writes and reads a column. */
export const keyOf = (column: Column): string =>
  isLookup(column) ? `${column.name}LookupId` : column.name;

/** Reads the fields of a write: values to set, null for those to clear. Throws a Refusal for what Graph refuses. */
export function readFields(columns: readonly Column[], fields: JsonObject): Values {
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (key.includes('@')) continue;
    const column = columns.find((one) => keyOf(one) === key);
    if (!column) throw invalid(`Field '${key}' is not recognized`);
    if (column.readOnly || !column.facet || column.facet === 'calculated') {
      throw invalid(`Field '${key}' is read-only`);
    }
    const annotated = /Collection\(/.test(textOf(fields[`${key}@odata.type`]));
    if (annotated && !Array.isArray(value))
      throw invalid('Invalid request: a single value for a collection.');
    values[column.name] =
      value === null || value === '' ? null : readValue(column, value, annotated);
  }
  return values;
}

/** Fields with the type of each collection named beside it, as Graph wants it. */
export function withTypes(fields: JsonObject): JsonObject {
  const types = Object.entries(fields).flatMap(([key, value]) =>
    Array.isArray(value) ? [[`${key}@odata.type`, typeOfAll(value)] as const] : [],
  );
  return { ...Object.fromEntries(types), ...fields };
}

const typeOfAll = (value: readonly unknown[]): string =>
  `Collection(Edm.${value.every((one) => typeof one === 'number') ? 'Int32' : 'String'})`;

/** Whether a column holds several values. */
export const takesMany = ({ type }: Column): boolean =>
  type['displayAs'] === 'checkBoxes' ||
  type['allowMultipleSelection'] === true ||
  type['allowMultipleValues'] === true;

function readValue(column: Column, value: unknown, annotated: boolean): unknown {
  const { facet, name } = column;
  const fault = (due: string) => invalid(`The value of field '${name}' must be ${due}.`);
  if (takesMany(column)) {
    if (!Array.isArray(value) || !annotated) throw fault('a collection with its @odata.type');
    return value.map((one) =>
      facet === 'choice' ? readChoice(column, one) : readLookup(column, one),
    );
  }
  if (facet === 'text') return readText(column, value);
  if (facet === 'choice') return readChoice(column, value);
  if (facet === 'personOrGroup' || facet === 'lookup') return readLookup(column, value);
  if (facet === 'dateTime') return readTime(column, value);
  if (facet === 'boolean' && typeof value !== 'boolean') throw fault('true or false');
  if (facet === 'number' || facet === 'currency') return readNumber(column, value);
  return value;
}

function readText({ name, type }: Column, value: unknown): string {
  if (typeof value !== 'string') throw invalid(`The value of field '${name}' must be a string.`);
  const most = type['allowMultipleLines'] ? LONGEST_NOTE : Number(type['maxLength'] ?? 255);
  const broken = !type['allowMultipleLines'] && /[\r\n]/.test(value);
  if (value.length > most || broken || UNPRINTABLE.test(value.replace(ALLOWED_CONTROLS, ''))) {
    throw invalid(`Invalid text value. The text field '${name}' contains invalid data.`);
  }
  return value;
}

function readChoice({ name, type }: Column, value: unknown): string {
  const offered = type['choices'] as string[];
  if (typeof value === 'string' && (type['allowTextEntry'] || offered.includes(value)))
    return value;
  throw invalid(`The value '${String(value)}' is not one of the choices of field '${name}'.`);
}

function readLookup({ name }: Column, value: unknown): number {
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof id === 'number' && Number.isInteger(id)) return id;
  throw invalid(`The value of field '${name}LookupId' must be the id of an item.`);
}

function readNumber({ name, type }: Column, value: unknown): number {
  if (typeof value !== 'number') throw invalid(`The value of field '${name}' must be a number.`);
  const [least, most] = [Number(type['minimum'] ?? -Infinity), Number(type['maximum'] ?? Infinity)];
  if (value < least || value > most)
    throw invalid(`The value of field '${name}' is outside its range.`);
  return value;
}

/** SharePoint keeps whole seconds; a date alone is kept as its midnight. */
function readTime({ name, type }: Column, value: unknown): string {
  const shape = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
  const time = typeof value === 'string' && shape.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) throw invalid(`The value of field '${name}' must be a date and time.`);
  const year = new Date(time).getUTCFullYear();
  if (year < 1900 || year > 8900)
    throw invalid(`The value of field '${name}' is outside the range of dates.`);
  const text = printTime(time);
  return type['format'] === 'dateOnly' ? `${text.slice(0, 10)}T00:00:00Z` : text;
}

/** What a new item has in columns that its writer left out. */
export function defaultValues(columns: readonly Column[], now: number): Values {
  const values: Record<string, unknown> = {};
  for (const column of columns) {
    const text = column.defaultValue?.value;
    if (text === undefined || text === '') continue;
    values[column.name] = defaultOf(column, text, now);
  }
  return values;
}

function defaultOf(column: Column, text: string, now: number): unknown {
  if (column.facet === 'boolean') return text === '1' || text.toLowerCase() === 'true';
  if (column.facet === 'number' || column.facet === 'currency') return Number(text);
  if (column.facet === 'dateTime') {
    return readTime(column, text.toLowerCase() === '[today]' ? new Date(now).toISOString() : text);
  }
  return text;
}

/** How a value is kept in an index and compared: without regard to case, as SharePoint does. */
export function indexable(value: unknown): string | number | null {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : null;
}

/** The values of the list's own columns as `fields` prints them. */
export function printValues(columns: readonly Column[], values: Values): JsonObject {
  const printed: JsonObject = {};
  for (const column of columns) {
    const value = values[column.name];
    if (value === undefined || value === null) continue;
    printed[keyOf(column)] = isLookup(column) && typeof value === 'number' ? String(value) : value;
  }
  return printed;
}
