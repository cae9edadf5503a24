/** A view's conditions, order and groups as CAML, SharePoint's query language. */
import { columnName } from '#schema/define-list.ts';
import type { Condition, ListDefinition, View } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import type { Field } from '#schema/fields.ts';

/**
 * The query of a view. Days are compared as dates, in the site's time zone: SharePoint knows no "this
 * month", so a view that needs it compares today with a column that holds the end of the month.
 */
export const camlQuery = (list: ListDefinition, view: View): string =>
  [groups(view), where(list, view.where ?? []), order(view)].join('');

const groups = ({ groupBy }: View): string =>
  groupBy === undefined
    ? ''
    : `<GroupBy Collapse="TRUE" GroupLimit="30">${fieldRef(groupBy)}</GroupBy>`;

const order = ({ orderBy = [] }: View): string => {
  if (orderBy.length === 0) return '';
  const columns = orderBy.map(({ column, descending }) =>
    fieldRef(column, descending === true ? ' Ascending="FALSE"' : ' Ascending="TRUE"'),
  );
  return `<OrderBy>${columns.join('')}</OrderBy>`;
};

/** CAML's And takes two: (first and (second and third)), the first narrowing the most. */
const where = (list: ListDefinition, conditions: readonly Condition[]): string => {
  const all = conditions.map((condition) => comparison(list, condition));
  if (all.length === 0) return '';
  const joined = all.reduceRight((later, earlier) => `<And>${earlier}${later}</And>`);
  return `<Where>${joined}</Where>`;
};

const fieldRef = (key: string, more = ''): string => `<FieldRef Name="${columnName(key)}"${more}/>`;

const comparison = (list: ListDefinition, { column, is, value }: Condition): string => {
  if (is === 'empty') return `<IsNull>${fieldRef(column)}</IsNull>`;
  if (is === 'not-empty') return `<IsNotNull>${fieldRef(column)}</IsNotNull>`;
  const field = list.fields[column];
  if (field === undefined || value === undefined) {
    throw new RangeError(`${list.name}: a condition on ${column} has no field or no value`);
  }
  const operator = operatorOf(is, typeof value === 'object');
  return `<${operator}>${fieldRef(column)}${valueOf(bare(field), value)}</${operator}>`;
};

const operatorOf = (is: 'equal' | 'not-equal' | 'before' | 'after', isDay: boolean): string => {
  if (is === 'equal') return 'Eq';
  if (is === 'not-equal') return 'Neq';
  if (is === 'before') return 'Lt';
  return isDay ? 'Geq' : 'Gt';
};

const valueOf = (field: Field, value: NonNullable<Condition['value']>): string => {
  if (typeof value === 'object') return typed('DateTime', today(value.daysFromNow));
  switch (field.kind) {
    case 'choice':
      return typed('Choice', escaped(field.choices[String(value)]?.en ?? String(value)));
    case 'flag':
      return typed('Boolean', value === true ? '1' : '0');
    case 'whole-number':
      return typed('Number', escaped(String(value)));
    case 'instant':
      return `<Value Type="DateTime" IncludeTimeValue="TRUE">${escaped(String(value))}</Value>`;
    case 'text':
      return typed('Text', escaped(String(value)));
    case 'note':
      return typed('Note', escaped(String(value)));
  }
};

const typed = (type: string, value: string): string => `<Value Type="${type}">${value}</Value>`;

const today = (days: number): string =>
  days === 0 ? '<Today/>' : `<Today OffsetDays="${String(days)}"/>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
