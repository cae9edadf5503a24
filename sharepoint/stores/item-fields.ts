/** Values in code <-> values in SharePoint, column by column. */
import { parseInstant } from '#core/domain/time/instant.ts';
import { storableLine, storableText } from '#core/domain/storable-text.ts';
import type { RowChanges } from '#core/ports.ts';
import { columnName } from '#schema/define-list.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import type { AnyField, Field } from '#schema/fields.ts';

export type Changes<Row> = RowChanges<Row>;

type Values = Readonly<Record<string, unknown>>;

/** The row that a write leaves: what is empty is absent, and a column that is not written stays. */
export const mergedRow = <Row>(before: object, written: object): Row =>
  Object.fromEntries(
    Object.entries({ ...before, ...written }).filter(([, value]) => value != null && value !== ''),
  ) as Row;

/** The fields of a Graph write. Throws a RangeError for a key that the list has not. */
export const fieldsOf = (list: ListDefinition, values: object): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [columnName(key), written(fieldNamed(list, key), value)]),
  );

const fieldNamed = (list: ListDefinition, key: string): Field => {
  const field = list.fields[key];
  if (field === undefined) throw new RangeError(`${list.name} has no field ${key}`);
  return bare(field);
};

const written = (field: Field, value: unknown): unknown => {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') return value;
  if (field.kind === 'choice') return field.choices[value]?.en ?? value;
  if (field.kind === 'text') return storableLine(value);
  return field.kind === 'note' ? storableText(value) : value;
};

export type ReadRow<Row> =
  | { readonly row: Row; readonly unreadable?: undefined }
  /** The key of a column that must have a value and has none that makes sense. */
  | { readonly unreadable: string };

/** A row from the fields that Graph gave, of all columns or of the named ones. */
export const rowFrom = <Row>(
  list: ListDefinition,
  fields: Values,
  keys: readonly string[] = Object.keys(list.fields),
): ReadRow<Row> => {
  const row: Record<string, unknown> = {};
  for (const key of keys) {
    const field = list.fields[key];
    if (field === undefined) throw new RangeError(`${list.name} has no field ${key}`);
    const value = valueIn(field, fields[columnName(key)]);
    if (value !== undefined) row[key] = value;
    else if (field.kind !== 'optional') return { unreadable: key };
  }
  return { row: row as Row };
};

/** Every value of a row that makes sense, whatever is missing. */
export const readableValues = (list: ListDefinition, fields: Values): Values =>
  Object.fromEntries(
    Object.entries(list.fields).flatMap(([key, field]) => {
      const value = readValue(bare(field), fields[columnName(key)]);
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** The value of a column; an empty text or flag has one all the same, unless the field is optional. */
const valueIn = (field: AnyField, value: unknown): unknown => {
  const read = readValue(bare(field), value);
  if (read !== undefined || field.kind === 'optional') return read;
  if (field.kind === 'text' || field.kind === 'note') return '';
  return field.kind === 'flag' ? false : undefined;
};

const readValue = (field: Field, value: unknown): unknown => {
  switch (field.kind) {
    case 'text':
    case 'note':
      return typeof value === 'string' ? value : undefined;
    case 'choice':
      return Object.entries(field.choices).find(([, words]) => words.en === value)?.[0];
    case 'instant':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value))
        ? parseInstant(value)
        : undefined;
    case 'whole-number':
      return typeof value === 'number' ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
  }
};
