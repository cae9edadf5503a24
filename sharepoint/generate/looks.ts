/**
 * How SharePoint draws a column: column formatting, with the classes that follow the site's theme and
 * its dark and high-contrast forms. The words are always there; colour and sign only repeat them.
 */
import { columnName } from '#schema/define-list.ts';
import type { ListDefinition, View } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import type { ChoiceField, Field } from '#schema/fields.ts';
import { ageBar, bytes, checkedDate, dueDate } from './date-looks.ts';
import { icon, isEither, lateClasses, row } from './formatter.ts';
import type { Formatter, RowFormatter } from './formatter.ts';

interface Tint {
  readonly classes: string;
  /** A Fluent icon that says the same without colour. */
  readonly icon: string;
}

const tint = (colour: string, icon: string): Tint => ({
  classes: `sp-css-backgroundColor-Bg${colour} sp-css-color-${colour}Font`,
  icon,
});
const plain: Tint = {
  classes: 'ms-bgColor-neutralLighter ms-fontColor-neutralPrimary',
  icon: 'CircleRing',
};

const levelTints: Readonly<Record<string, Tint>> = {
  critical: tint('DustRose', 'ErrorBadge'),
  high: tint('Peach', 'Warning'),
  moderate: tint('Gold', 'Info'),
  low: tint('MintGreen', 'CircleRing'),
};
const statusTints: Readonly<Record<string, Tint>> = {
  received: tint('Gold', 'Ringer'),
  acknowledged: tint('CornflowerBlue', 'Contact'),
  triaged: tint('CornflowerBlue', 'Flag'),
  'in-action': tint('CornflowerBlue', 'Forward'),
  monitoring: tint('Lilac', 'Clock'),
  closed: tint('MintGreen', 'CheckMark'),
};

const pillStyle = {
  'box-sizing': 'border-box',
  padding: '4px 8px 5px 8px',
  display: 'flex',
  'border-radius': '16px',
  height: '24px',
  'align-items': 'center',
  'white-space': 'nowrap',
  overflow: 'hidden',
  margin: '4px 4px 4px 0',
};

/** The formatter of a field's look; undefined where it has none. */
export const formatterOf = (list: ListDefinition, field: Field): Formatter | undefined => {
  const { look } = field;
  if (look === undefined) return undefined;
  if (typeof look === 'object') return ageBar(stopOf(list, look.ageUnless));
  switch (look) {
    case 'level-pill':
      return pill(asChoice(field), levelTints);
    case 'status-pill':
      return pill(asChoice(field), statusTints);
    case 'overdue':
      return promise(asChoice(field));
    case 'due-date':
      return dueDate;
    case 'checked-date':
      return checkedDate;
    case 'bytes':
      return bytes;
    case 'wrapped':
      return wrapped;
  }
};

/** Which rows of a view stand out; undefined where none does. */
export const rowFormatterOf = (list: ListDefinition, view: View): RowFormatter | undefined => {
  if (view.standsOut === undefined) return undefined;
  const { column, unless } = view.standsOut;
  const { column: name, words } = stopOf(list, { column, is: unless });
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/sp/v2/row-formatting.schema.json',
    additionalRowClass: {
      operator: '?',
      operands: [isEither(name, '', words), '', 'ms-bgColor-neutralLighter'],
    },
  };
};

/** A column and the words of one of its choices, as a formatter names them. */
const stopOf = (
  list: ListDefinition,
  { column, is }: { readonly column: string; readonly is: string },
): { readonly column: string; readonly words: string } => {
  const field = list.fields[column];
  if (field === undefined) throw new RangeError(`${list.name} has no field ${column}`);
  const words = asChoice(bare(field)).choices[is]?.en;
  if (words === undefined) throw new RangeError(`${list.name}: ${column} has no choice ${is}`);
  return { column: columnName(column), words: unquoted(words) };
};

const asChoice = (field: Field): ChoiceField => {
  if (field.kind !== 'choice') throw new TypeError(`${field.label.en}: this look needs a choice`);
  return field;
};

/** Excel-style: if(@currentField == 'Critical', 'a', if(..., 'b', 'otherwise')). */
const byChoice = (field: ChoiceField, of: (key: string) => string, otherwise: string): string =>
  `=${Object.entries(field.choices).reduceRight(
    (rest, [key, words]) => `if(@currentField == '${unquoted(words.en)}', '${of(key)}', ${rest})`,
    `'${otherwise}'`,
  )}`;

const unquoted = (text: string): string => {
  if (text.includes("'")) throw new RangeError(`${text}: a formatter can’t compare with a quote`);
  return text;
};

const pill = (field: ChoiceField, tints: Readonly<Record<string, Tint>>): Formatter => {
  const of = (key: string): Tint => tints[key] ?? plain;
  const body: Formatter = {
    elmType: 'div',
    style: pillStyle,
    attributes: {
      class: byChoice(field, (key) => `${of(key).classes} sp-field-fontSizeSmall`, plain.classes),
      title: '@currentField',
    },
    children: [
      icon(byChoice(field, (key) => of(key).icon, plain.icon)),
      { elmType: 'span', txtContent: '@currentField' },
    ],
  };
  return row([body], { 'flex-wrap': 'wrap' });
};

/** A line of text in as many lines as it takes: SharePoint would cut it short. */
const wrapped = row(
  [{ elmType: 'span', txtContent: '@currentField', style: { 'white-space': 'normal' } }],
  { 'min-width': '240px' },
);

/** The first choice means that nothing is late; every other says in words what is. */
const promise = (field: ChoiceField): Formatter => {
  const kept = Object.keys(field.choices)[0] ?? '';
  const late = (yes: string, no: string): string =>
    byChoice(field, (key) => (key === kept ? no : yes), no);
  return row(
    [icon(late('Warning', 'CheckMark')), { elmType: 'span', txtContent: '@currentField' }],
    { 'white-space': 'nowrap' },
    late(lateClasses, 'ms-fontColor-neutralSecondary'),
  );
};
