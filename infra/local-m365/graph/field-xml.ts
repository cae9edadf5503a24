/** Columns as site scripts describe them: addSPFieldXml with CAML, addSPField with a few properties. */
import type { JsonObject } from './answers.ts';
import { child, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

export interface DescribedField {
  /** From its ID attribute, without braces, in lower case. */
  readonly id: string | undefined;
  /** As Graph would be asked for it. */
  readonly column: JsonObject;
}

const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';

/** Reads `<Field .../>`. Throws an Error for what SharePoint would not take. */
export function readFieldXml(schemaXml: string): DescribedField {
  const [field, ...more] = parseXml(schemaXml.trim());
  if (field?.name !== 'Field' || more.length > 0) throw new Error('the schema holds one <Field>');
  const { attributes } = field;
  const name = attributes['Name'] ?? attributes['StaticName'];
  const displayName = attributes['DisplayName'] ?? name;
  if (!displayName) throw new Error('the field has no name');
  const standard = child(field, 'Default')?.text;
  const column: JsonObject = {
    name: name ?? displayName,
    displayName,
    ...(attributes['Description'] === undefined ? {} : { description: attributes['Description'] }),
    required: isTrue(attributes['Required']),
    hidden: isTrue(attributes['Hidden']),
    readOnly: isTrue(attributes['ReadOnly']),
    indexed: isTrue(attributes['Indexed']) || isTrue(attributes['EnforceUniqueValues']),
    enforceUniqueValues: isTrue(attributes['EnforceUniqueValues']),
    ...(standard === undefined ? {} : { defaultValue: { value: standard } }),
    ...facetOf(field),
  };
  return { id: idOf(attributes['ID']), column };
}

function facetOf(field: XmlElement): JsonObject {
  const { attributes } = field;
  const choices = (child(field, 'CHOICES')?.children ?? []).map(({ text }) => text);
  const allowTextEntry = isTrue(attributes['FillInChoice']);
  const buttons = attributes['Format'] === 'RadioButtons' ? 'radioButtons' : 'dropDownMenu';
  const facets: Record<string, () => JsonObject> = {
    Text: () => ({ text: { maxLength: Number(attributes['MaxLength'] ?? 255) } }),
    Note: () => ({ text: noteOf(attributes) }),
    Choice: () => ({ choice: { choices, allowTextEntry, displayAs: buttons } }),
    MultiChoice: () => ({ choice: { choices, allowTextEntry, displayAs: 'checkBoxes' } }),
    Number: () => ({ number: numberOf(attributes) }),
    Boolean: () => ({ boolean: {} }),
    DateTime: () => ({
      dateTime: { format: attributes['Format'] === 'DateOnly' ? 'dateOnly' : 'dateTime' },
    }),
    User: () => ({ personOrGroup: { chooseFromType: 'peopleOnly' } }),
    UserMulti: () => ({
      personOrGroup: { chooseFromType: 'peopleOnly', allowMultipleSelection: true },
    }),
    URL: () => ({ hyperlinkOrPicture: { isPicture: attributes['Format'] === 'Image' } }),
  };
  const type = attributes['Type'] ?? '';
  const make = facets[type];
  if (!make) throw new Error(`fields of the type '${type}' are not offered`);
  return make();
}

const noteOf = (attributes: XmlElement['attributes']): JsonObject => ({
  allowMultipleLines: true,
  linesForEditing: Number(attributes['NumLines'] ?? 6),
  appendChangesToExistingText: isTrue(attributes['AppendOnly']),
  textType: isTrue(attributes['RichText']) ? 'richText' : 'plain',
});

function numberOf(attributes: XmlElement['attributes']): JsonObject {
  const [least, most] = [attributes['Min'], attributes['Max']];
  return {
    ...(least === undefined ? {} : { minimum: Number(least) }),
    ...(most === undefined ? {} : { maximum: Number(most) }),
    ...(isTrue(attributes['Percentage']) ? { displayAs: 'percentage' } : {}),
  };
}

const SIMPLE: Record<string, JsonObject> = {
  Text: { text: {} },
  Note: { text: { allowMultipleLines: true } },
  Number: { number: {} },
  Boolean: { boolean: {} },
  User: { personOrGroup: {} },
  DateTime: { dateTime: { format: 'dateTime' } },
};

/** Reads the subaction addSPField. Throws an Error for what SharePoint would not take. */
export function readSimpleField(action: JsonObject): DescribedField {
  const { fieldType, displayName, internalName, id, isRequired, enforceUnique } = action;
  const facet = SIMPLE[String(fieldType)];
  if (!facet) throw new Error(`fields of the type '${String(fieldType)}' need addSPFieldXml`);
  if (typeof displayName !== 'string' || displayName === '')
    throw new Error('the field has no name');
  const unique = enforceUnique === true;
  const name = typeof internalName === 'string' ? internalName : displayName;
  const flags = { required: isRequired === true, indexed: unique, enforceUniqueValues: unique };
  return {
    id: typeof id === 'string' ? idOf(id) : undefined,
    column: { name, displayName, ...flags, ...facet },
  };
}

const idOf = (id: string | undefined): string | undefined => id?.replace(/[{}]/g, '').toLowerCase();
