/**
 * How SharePoint draws a column: column formatting, with the classes that follow the site's theme and
 * its dark and high-contrast forms. The words are always there; colour and sign only repeat them.
 */
import type { ChoiceField, Field } from '#schema/fields.ts';

/** An element of SharePoint's column formatting, version 2. */
export interface Formatter {
  readonly $schema?: string;
  readonly elmType: 'div' | 'span';
  readonly txtContent?: string;
  readonly style?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Formatter[];
}

interface Tint {
  readonly classes: string;
  /** A Fluent icon that says the same without colour. */
  readonly icon: string;
}

const tint = (colour: string, icon: string): Tint => ({
  classes: `sp-css-backgroundColor-Bg${colour} sp-css-color-${colour}Font`,
  icon,
});
const plain: Tint = { classes: 'ms-bgColor-neutralLighter ms-fontColor-neutralPrimary', icon: '' };

const levelTints: Readonly<Record<string, Tint>> = {
  critical: tint('DustRose', 'ErrorBadge'),
  high: tint('Peach', 'Warning'),
  moderate: tint('Gold', 'Info'),
  low: tint('MintGreen', ''),
};
const statusTints: Readonly<Record<string, Tint>> = {
  received: tint('Gold', 'Ringer'),
  acknowledged: tint('CornflowerBlue', 'Contact'),
  triaged: tint('CornflowerBlue', 'Flag'),
  'in-action': tint('CornflowerBlue', 'Forward'),
  monitoring: tint('Lilac', 'Clock'),
  closed: tint('MintGreen', 'CheckMark'),
};

const schema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

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
export const formatterOf = (field: Field): Formatter | undefined => {
  if (field.look === undefined) return undefined;
  switch (field.look) {
    case 'level-pill':
      return pill(asChoice(field), levelTints);
    case 'status-pill':
      return pill(asChoice(field), statusTints);
    case 'overdue':
      return promise(asChoice(field));
    case 'due-date':
      return dueDate;
  }
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

const row = (children: readonly Formatter[], style = {}, classes = ''): Formatter => ({
  $schema: schema,
  elmType: 'div',
  style: { display: 'flex', 'align-items': 'center', ...style },
  ...(classes === '' ? {} : { attributes: { class: classes } }),
  children,
});

const icon = (name: string): Formatter => ({
  elmType: 'span',
  style: { display: 'inline-block', 'padding-right': '4px' },
  attributes: { iconName: name, 'aria-hidden': 'true' },
});

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

const bold = 'ms-fontWeight-semibold sp-css-color-DustRoseFont';

/** The first choice means that nothing is late; every other says in words what is. */
const promise = (field: ChoiceField): Formatter => {
  const kept = Object.keys(field.choices)[0] ?? '';
  const late = (yes: string, no: string): string =>
    byChoice(field, (key) => (key === kept ? no : yes), no);
  return row(
    [icon(late('Warning', 'CheckMark')), { elmType: 'span', txtContent: '@currentField' }],
    { 'white-space': 'nowrap' },
    late(bold, 'ms-fontColor-neutralSecondary'),
  );
};

const isSet = 'Number(@currentField) > 0';
const isLate = `${isSet} && @currentField < @now`;

/** "Overdue: 28/12/2026, 23:40" once the moment has passed; nothing where nothing is due. */
const dueDate: Formatter = row(
  [
    icon(`=if(${isLate}, 'Warning', '')`),
    {
      elmType: 'span',
      txtContent: `=if(${isSet}, if(${isLate}, 'Overdue: ', '') + toLocaleString(@currentField), '')`,
    },
  ],
  { 'white-space': 'nowrap' },
  `=if(${isLate}, '${bold}', 'ms-fontColor-neutralPrimary')`,
);
