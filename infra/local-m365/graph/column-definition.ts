/** What a column of a list may be: its type facet, its switches, and what Graph refuses in them. */
import { invalid, isObject, onlyKnown } from './answers.ts';
import type { JsonObject } from './answers.ts';

export type Facet = keyof typeof FACETS;

export interface ColumnDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly columnGroup: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly defaultValue?: { value?: string; formula?: string };
  /** undefined for the few system columns that Graph shows without a type. */
  readonly facet: Facet | undefined;
  /** The properties of the facet. */
  readonly type: JsonObject;
}

/** The largest number, as SharePoint prints the bounds of a number without any. */
const HUGE = 1.7976931348623157e308;

/** Facets that a column may be created with, and what SharePoint fills in. */
const FACETS = {
  text: {
    allowMultipleLines: false,
    appendChangesToExistingText: false,
    linesForEditing: 0,
    maxLength: 255,
  },
  boolean: {},
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  number: { decimalPlaces: 'automatic', displayAs: 'number', maximum: HUGE, minimum: -HUGE },
  dateTime: { displayAs: 'default', format: 'dateOnly' },
  currency: { locale: 'en-gb' },
  calculated: { formula: '', format: 'dateTime', outputType: 'text' },
  lookup: {
    allowMultipleValues: false,
    allowUnlimitedLength: false,
    columnName: 'Title',
    listId: '',
  },
  personOrGroup: {
    allowMultipleSelection: false,
    chooseFromType: 'peopleAndGroups',
    displayAs: 'nameWithPresence',
  },
  hyperlinkOrPicture: { isPicture: false },
} satisfies Record<string, JsonObject>;

const EXTRA: Partial<Record<Facet, string[]>> = {
  text: ['textType'],
  lookup: ['primaryLookupColumnId'],
};
/** Facets of the metadata with which no column can be made through Graph. */
const NEVER = ['term', 'thumbnail', 'geolocation', 'contentApprovalStatus'];

/** Words of which only some are accepted (platform-facts A1). */
const WORDS: Record<string, readonly string[]> = {
  'text.textType': ['plain', 'richText'],
  'choice.displayAs': ['checkBoxes', 'dropDownMenu', 'radioButtons'],
  'number.displayAs': ['number', 'percentage'],
  'number.decimalPlaces': ['automatic', 'none', 'one', 'two', 'three', 'four', 'five'],
  'dateTime.displayAs': ['default', 'friendly', 'standard'],
  'dateTime.format': ['dateOnly', 'dateTime'],
  'personOrGroup.chooseFromType': ['peopleOnly', 'peopleAndGroups'],
};

const SWITCHES = ['required', 'hidden', 'readOnly', 'indexed', 'enforceUniqueValues'] as const;
const WRITABLE = [
  'name',
  'displayName',
  'description',
  'columnGroup',
  'defaultValue',
  'validation',
  ...SWITCHES,
];
const IGNORED = [
  'id',
  'isDeletable',
  'isReorderable',
  'isSealed',
  'propagateChanges',
  'type',
  'sourceContentType',
];

/** A new column from the body of a request. Throws a Refusal. */
export function readDefinition(body: JsonObject): ColumnDefinition {
  const facet = facetOf(body);
  if (!facet) throw invalid('A column must have exactly one type facet.');
  const name = body['name'];
  if (typeof name !== 'string' || !name.trim()) throw invalid('The name of the column is missing.');
  const start: ColumnDefinition = {
    name: internalName(name),
    displayName: name,
    description: '',
    columnGroup: 'Custom Columns',
    required: false,
    hidden: false,
    readOnly: false,
    indexed: false,
    enforceUniqueValues: false,
    facet,
    type: {},
  };
  return checked(merged(start, body));
}

/** A column with the changes of a PATCH. Neither its name nor its type can change. Throws a Refusal. */
export function changedDefinition(old: ColumnDefinition, body: JsonObject): ColumnDefinition {
  const facet = facetOf(body);
  if (facet && facet !== old.facet) throw invalid('The type of a column cannot be changed.');
  if (body['name'] !== undefined && body['name'] !== old.name) {
    throw invalid('The name of a column cannot be changed.');
  }
  return checked(merged(old, body));
}

/** The one type facet in a body, if there is any. */
function facetOf(body: JsonObject): Facet | undefined {
  onlyKnown(body, [...WRITABLE, ...IGNORED, ...Object.keys(FACETS), ...NEVER], 'columnDefinition');
  const given = [...Object.keys(FACETS), ...NEVER].filter((name) => body[name] != null);
  if (given.length > 1) throw invalid(`A column has one type facet, not ${given.join(' and ')}.`);
  const [facet] = given;
  if (facet && NEVER.includes(facet)) throw invalid(`Columns of type ${facet} cannot be created.`);
  return facet as Facet | undefined;
}

function merged(old: ColumnDefinition, body: JsonObject): ColumnDefinition {
  const text = (name: 'displayName' | 'description' | 'columnGroup') =>
    stringIn(body, name) ?? old[name];
  const flag = (name: (typeof SWITCHES)[number]) => booleanIn(body, name) ?? old[name];
  const value = body['defaultValue'];
  const defaultValue = value === undefined ? old.defaultValue : readDefault(value);
  return {
    name: old.name,
    displayName: text('displayName'),
    description: text('description'),
    columnGroup: text('columnGroup'),
    required: flag('required'),
    hidden: flag('hidden'),
    readOnly: flag('readOnly'),
    indexed: flag('indexed'),
    enforceUniqueValues: flag('enforceUniqueValues'),
    ...(defaultValue ? { defaultValue } : {}),
    facet: old.facet,
    type: readFacet(old, body),
  };
}

/** The properties of the type facet, with what SharePoint fills in. */
function readFacet({ facet, type }: ColumnDefinition, body: JsonObject): JsonObject {
  if (!facet) return {};
  const given = body[facet] ?? {};
  if (!isObject(given)) throw invalid(`The facet ${facet} must be an object.`);
  const usual: JsonObject = FACETS[facet];
  onlyKnown(given, [...Object.keys(usual), ...(EXTRA[facet] ?? [])], `${facet}Column`);
  for (const [name, one] of Object.entries(given)) checkFacetValue(facet, name, one, usual[name]);
  const all: JsonObject = { ...usual, ...type, ...given };
  if (facet !== 'text' || !all['allowMultipleLines']) return all;
  const { maxLength: _, ...lines } = all;
  const [textType, linesForEditing] = [all['textType'] ?? 'plain', all['linesForEditing'] || 6];
  return { ...lines, textType, linesForEditing };
}

function checkFacetValue(facet: Facet, name: string, value: unknown, usual: unknown): void {
  const words = WORDS[`${facet}.${name}`];
  const where = `${facet}.${name}`;
  if (words && !words.includes(String(value)))
    throw invalid(`'${String(value)}' is not a value of ${where}.`);
  if (Array.isArray(usual)) {
    const strings =
      Array.isArray(value) && value.every((one) => typeof one === 'string' && one.length > 0);
    if (!strings) throw invalid(`${where} must be a collection of strings.`);
  } else if (usual !== undefined && typeof value !== typeof usual) {
    throw invalid(`Cannot convert the literal '${String(value)}' to the type of ${where}.`);
  }
}

/** The rules that hold for a whole definition. */
function checked(column: ColumnDefinition): ColumnDefinition {
  const { facet, type, indexed, enforceUniqueValues: unique } = column;
  const length = Number(type['maxLength'] ?? 0);
  if (facet === 'text' && (length > 255 || length < 0))
    throw invalid('A single line of text has at most 255 characters.');
  if (facet === 'choice' && (type['choices'] as string[]).length === 0 && !type['allowTextEntry']) {
    throw invalid('A choice column must have at least one choice.');
  }
  const named = `Field '${column.displayName}'`;
  if (indexed && !canBeIndexed(column)) throw invalid(`${named} cannot be indexed.`);
  if (unique && !indexed) throw invalid(`${named} must be indexed to enforce unique values.`);
  if (unique && facet === 'boolean') throw invalid(`${named} cannot enforce unique values.`);
  return column;
}

/** Types that SharePoint can index: single values that are not long. */
function canBeIndexed({ facet, type }: ColumnDefinition): boolean {
  if (facet === 'text') return !type['allowMultipleLines'];
  if (facet === 'choice') return type['displayAs'] !== 'checkBoxes';
  if (facet === 'lookup') return !type['allowMultipleValues'];
  if (facet === 'personOrGroup') return !type['allowMultipleSelection'];
  return facet !== undefined && ['number', 'currency', 'dateTime', 'boolean'].includes(facet);
}

function readDefault(value: unknown): { value?: string; formula?: string } | undefined {
  if (value === null) return undefined;
  if (!isObject(value)) throw invalid('defaultValue must be an object.');
  onlyKnown(value, ['value', 'formula'], 'defaultColumnValue');
  const [text, formula] = [stringIn(value, 'value'), stringIn(value, 'formula')];
  return {
    ...(text === undefined ? {} : { value: text }),
    ...(formula === undefined ? {} : { formula }),
  };
}

function stringIn(body: JsonObject, name: string): string | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw invalid(`Cannot convert the value of '${name}' to Edm.String.`);
}

function booleanIn(body: JsonObject, name: string): boolean | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  throw invalid(`Cannot convert the value of '${name}' to Edm.Boolean.`);
}

/** The internal name that SharePoint makes of a name: what is not a letter, digit or _ is written as its code. */
export const internalName = (name: string): string =>
  name.replace(
    /[^\p{L}\p{N}_]/gu,
    (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );
