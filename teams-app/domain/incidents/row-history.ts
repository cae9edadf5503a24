/** The versions of an incident's row in SharePoint: what people changed by hand, and what the hub wrote. */
import { incidents } from '#lists/incidents.ts';
import { bare } from '#schema/fields.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';
import { withPlainLineEnds } from '../storable-text.ts';

export type RowValue = string | number | boolean;
/** Values by the key of their column; an empty column is absent. */
export type RowValues = Readonly<Record<string, RowValue>>;

export interface RowVersion {
  /** SharePoint's number of it, for example "3.0". */
  readonly version: string;
  readonly at: Instant;
  /** Written by the hub. */
  readonly own: boolean;
  /** The name of whoever wrote it. */
  readonly by: string;
  /** Of a person of this tenant. */
  readonly byKey?: PersonKey;
  readonly values: RowValues;
}

/** One column that somebody has changed. */
export interface ColumnChange {
  readonly key: string;
  readonly was: RowValue | undefined;
  readonly is: RowValue | undefined;
}

/** A version that somebody else than the hub wrote, with what is different in it. */
export interface HandWritten extends Omit<RowVersion, 'values' | 'own'> {
  readonly changes: readonly ColumnChange[];
}

const comparable = (value: RowValue | undefined): RowValue | undefined =>
  typeof value === 'string' ? withPlainLineEnds(value) : value;

/** The columns in which two versions differ. */
export const changesBetween = (before: RowValues, after: RowValues): readonly ColumnChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((key) => ({ key, was: before[key], is: after[key] }))
    .filter(({ was, is }) => comparable(was) !== comparable(is));

/**
 * Every version, oldest first, that somebody wrote by hand and that changed something. Where SharePoint
 * has kept that one alone, nobody can say what: it has no changes.
 */
export const handWrittenIn = (versions: readonly RowVersion[]): readonly HandWritten[] =>
  versions.flatMap(({ values, own, ...version }, place) => {
    if (own) return [];
    const before = versions[place - 1];
    if (before === undefined) return versions.length === 1 ? [{ ...version, changes: [] }] : [];
    const changes = changesBetween(before.values, values);
    return changes.length === 0 ? [] : [{ ...version, changes }];
  });

const withChanges = (values: RowValues, changes: readonly ColumnChange[]): RowValues => {
  const after = new Map(Object.entries(values));
  for (const { key, is } of changes) {
    if (is === undefined) after.delete(key);
    else after.set(key, is);
  }
  return Object.fromEntries(after);
};

/** The row with everything that the hub has written and nothing that anybody changed by hand. */
export const asTheHubWrote = (versions: readonly RowVersion[]): RowValues =>
  versions.slice(1).reduce<RowValues>((values, version, place) => {
    const before = versions[place];
    return version.own && before !== undefined
      ? withChanges(values, changesBetween(before.values, version.values))
      : values;
  }, versions[0]?.values ?? {});

/** The column as people see it in SharePoint. */
export const columnWords = (key: string): string => {
  const fields: Readonly<Record<string, Parameters<typeof bare>[0]>> = incidents.fields;
  const field = fields[key];
  return field === undefined ? key : bare(field).label.en;
};

/** A value as people see it there. */
export const valueWords = (key: string, value: RowValue | undefined): string => {
  const fields: Readonly<Record<string, Parameters<typeof bare>[0]>> = incidents.fields;
  const found = fields[key];
  const field = found === undefined ? undefined : bare(found);
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return field?.kind === 'choice'
    ? (field.choices[String(value)]?.en ?? String(value))
    : String(value);
};
