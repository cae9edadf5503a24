/** The elements of SharePoint's column formatting, version 2, of which looks are built. */
export interface Expression {
  readonly operator: string;
  readonly operands: readonly (string | Expression)[];
}

export interface Formatter {
  readonly $schema?: string;
  readonly elmType: 'div' | 'span';
  readonly txtContent?: string;
  readonly style?: Readonly<Record<string, string | Expression>>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Formatter[];
}

/** How a view draws its rows. */
export interface RowFormatter {
  readonly $schema: string;
  readonly additionalRowClass: Expression;
}

/** Whether a column holds one of two texts: in the form in which SharePoint takes it everywhere. */
export const isEither = (column: string, one: string, other: string): Expression => {
  const is = (text: string): Expression => ({ operator: '==', operands: [`[$${column}]`, text] });
  return { operator: '||', operands: [is(one), is(other)] };
};

const schema = 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json';

/** A whole formatter: its parts in a line. */
export const row = (children: readonly Formatter[], style = {}, classes = ''): Formatter => ({
  $schema: schema,
  elmType: 'div',
  style: { display: 'flex', 'align-items': 'center', ...style },
  ...(classes === '' ? {} : { attributes: { class: classes } }),
  children,
});

/**
 * A sign before the words, which says nothing that they don't. `shown` is an expression: where it is
 * false the sign takes no room, so that words stand under words.
 */
export const icon = (name: string, shown?: string): Formatter => ({
  elmType: 'span',
  style: {
    display: 'inline-block',
    'padding-right': shown === undefined ? '4px' : `=if(${shown}, '4px', '0px')`,
  },
  attributes: {
    iconName: shown === undefined ? name : `=if(${shown}, '${name}', '')`,
    'aria-hidden': 'true',
  },
});

/** Classes of the site's theme for what is late: they follow its dark and high-contrast forms. */
export const lateClasses = 'ms-fontWeight-semibold sp-css-color-DustRoseFont';
