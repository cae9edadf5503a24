/** A list's fields as columns of Microsoft Graph. */
import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { columnName } from '#schema/define-list.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import type { AnyField, ChoiceField, Field } from '#schema/fields.ts';

/** SharePoint's own column for a title: it is there from the start and cannot be created. */
export const titleKey = 'title';

/** The words of a choice that SharePoint stores, in their order. */
const choiceWords = (field: ChoiceField): string[] =>
  Object.values(field.choices).map((words) => words.en);

/**
 * The column of one field. `hidden` and `readOnly` stay with us: a column that Graph marks as read-only
 * cannot be written by the hub either, and a hidden one is left out when columns are listed, so that a
 * second provisioning would take it for missing.
 */
const graphColumn = (key: string, field: AnyField): ColumnDefinition => {
  const inner = bare(field);
  return {
    name: columnName(key),
    displayName: inner.label.en,
    description: inner.help?.en ?? '',
    required: field.kind !== 'optional' && inner.kind !== 'flag',
    indexed: inner.indexed === true || inner.unique === true,
    enforceUniqueValues: inner.unique === true,
    ...defaultOf(inner),
    ...facetOf(inner),
  };
};

/** All columns of a list but SharePoint's own title. */
export const graphColumns = (list: ListDefinition): ColumnDefinition[] =>
  Object.entries(list.fields)
    .filter(([key]) => key !== titleKey)
    .map(([key, field]) => ({ ...graphColumn(key, field), ...lenient(list) }));

/** A file is there before its columns are written, so that a library requires none. */
const lenient = ({ holds }: ListDefinition): ColumnDefinition =>
  holds === 'files' ? { required: false } : {};

/** What is changed on SharePoint's own title column: its words and its index, never its type. */
export const titleColumn = (list: ListDefinition): ColumnDefinition | undefined => {
  const field = list.fields[titleKey];
  if (field === undefined) return undefined;
  const { text: _type, ...settings } = graphColumn(titleKey, field);
  return { ...settings, ...lenient(list) };
};

const facetOf = (field: Field): ColumnDefinition => {
  switch (field.kind) {
    case 'text':
      return { text: { allowMultipleLines: false, maxLength: Math.min(field.maxLength, 255) } };
    case 'note':
      return { text: { allowMultipleLines: true, linesForEditing: 6, textType: 'plain' } };
    case 'choice':
      return {
        choice: { allowTextEntry: false, choices: choiceWords(field), displayAs: 'dropDownMenu' },
      };
    case 'instant':
      return { dateTime: { displayAs: 'standard', format: 'dateTime' } };
    case 'whole-number':
      return {
        number: {
          decimalPlaces: 'none',
          displayAs: 'number',
          ...(field.minimum === undefined ? {} : { minimum: field.minimum }),
        },
      };
    case 'flag':
      return { boolean: {} };
  }
};

const defaultOf = (field: Field): ColumnDefinition => {
  if (field.startsAs === undefined) return {};
  if (field.kind === 'flag')
    return { defaultValue: { value: field.startsAs === true ? '1' : '0' } };
  if (field.kind !== 'choice') return { defaultValue: { value: String(field.startsAs) } };
  const words = field.choices[String(field.startsAs)];
  if (words === undefined)
    throw new RangeError(`${field.label.en}: no choice ${String(field.startsAs)}`);
  return { defaultValue: { value: words.en } };
};
