/** Columns that may not stay blank. */
import { invalid } from './answers.ts';
import type { Column } from './columns.ts';
import type { Values } from './field-values.ts';

/** Whether a form asks for this column. */
export const isAsked = ({ facet, readOnly, hidden, columnGroup }: Column): boolean =>
  facet !== undefined &&
  facet !== 'calculated' &&
  facet !== 'lookup' &&
  facet !== 'hyperlinkOrPicture' &&
  !readOnly &&
  !hidden &&
  columnGroup !== '_Hidden';

/** A row in which nothing stands yet. */
export const blanksOf = (columns: readonly Column[]): Values =>
  Object.fromEntries(columns.filter(isAsked).map(({ name }) => [name, null]));

/** Throws a Refusal where a column that is required would be left blank, and SharePoint puts nothing there by itself. */
export function refuseBlanks(columns: readonly Column[], fields: Values): void {
  const isBlank = (value: unknown) => value === null || value === undefined || value === '';
  const blank = columns.find(
    (column) =>
      column.required &&
      isAsked(column) &&
      column.name in fields &&
      isBlank(fields[column.name]) &&
      !column.defaultValue?.value,
  );
  if (blank) throw invalid(`${blank.displayName}: You can't leave this blank.`);
}
