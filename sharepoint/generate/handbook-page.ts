/** A list as a page of the handbook: what it is for, its columns, its choices and its views. */
import type { Condition, ListDefinition, View } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import type { AnyField, ChoiceField, Field } from '#schema/fields.ts';

const notice = '<!-- Written by `npm run generate` from sharepoint/lists. Change it there. -->';

const sites = {
  register: 'the register site',
  restricted: 'the restricted site',
  both: 'both sites, the register and the restricted one',
} as const;

const editors = {
  hub: 'Only the hub writes here. People read it.',
  people: 'People may edit it here, in SharePoint.',
} as const;

/** The page of one list, in Markdown. */
export const handbookPage = (list: ListDefinition): string =>
  `${[
    notice,
    `# ${list.title.en}`,
    list.purpose.en,
    `In Welsh: **${list.title.cy}**. ${list.purpose.cy}`,
    `The ${holding(list)} \`${list.name}\` lies on ${sites[list.site]}. ${editors[list.editedBy]}`,
    '## Columns',
    columnTable(list),
    ...choiceSection(list),
    ...startSection(list),
    '## Views',
    list.views.map((view) => viewLine(list, view)).join('\n'),
  ].join('\n\n')}\n`;

const holding = ({ holds }: ListDefinition): string =>
  holds === 'files' ? 'document library' : 'list';

/** The page that leads to the others. */
export const handbookIndex = (lists: readonly ListDefinition[]): string =>
  `${[
    notice,
    '# The lists',
    'What the hub keeps in SharePoint. Every page is written from the definition of its list.',
    lists.map((list) => `- [${list.title.en}](${fileName(list)}): ${list.purpose.en}`).join('\n'),
  ].join('\n\n')}\n`;

/** The file name of a list's page. */
export const fileName = (list: ListDefinition): string => `${list.name.toLowerCase()}.md`;

const columnTable = (list: ListDefinition): string =>
  [
    '| Column | Yn Gymraeg | Holds | Notes |',
    '| --- | --- | --- | --- |',
    ...Object.values(list.fields).map(
      (field) =>
        `| ${cells([bare(field).label.en, welsh(bare(field)), holds(bare(field)), notes(field)])} |`,
    ),
  ].join('\n');

const welsh = ({ label, help }: Field): string =>
  help === undefined ? label.cy : `${label.cy}. ${help.cy}`;

const cells = (texts: readonly string[]): string =>
  texts.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ');

const holds = (field: Field): string => {
  switch (field.kind) {
    case 'text':
      return `text, up to ${count(field.maxLength)} characters`;
    case 'note':
      return `long text, up to ${count(field.maxLength)} characters`;
    case 'choice':
      return `one of ${String(Object.keys(field.choices).length)} choices`;
    case 'instant':
      return 'date and time';
    case 'whole-number':
      return field.minimum === undefined
        ? 'whole number'
        : `whole number, ${String(field.minimum)} or more`;
    case 'flag':
      return 'yes or no';
  }
};

const count = (number: number): string => number.toLocaleString('en-GB');

const notes = (field: AnyField): string => {
  const inner = bare(field);
  return [
    inner.help?.en,
    field.kind === 'optional' ? 'May be empty.' : undefined,
    inner.unique === true ? 'No two rows share a value.' : undefined,
    inner.readOnly === true ? 'Set by the hub.' : undefined,
    inner.startsAs === undefined ? undefined : `Starts as ${startWord(inner, inner.startsAs)}.`,
  ]
    .filter((note) => note !== undefined)
    .join(' ');
};

const startWord = (field: Field, value: string | number | boolean): string => {
  if (field.kind === 'choice') return field.choices[String(value)]?.en ?? String(value);
  if (field.kind === 'flag') return value === true ? 'yes' : 'no';
  return String(value);
};

const choiceSection = (list: ListDefinition): string[] => {
  const choices = Object.values(list.fields)
    .map(bare)
    .filter((field): field is ChoiceField => field.kind === 'choice');
  if (choices.length === 0) return [];
  const lines = choices.map((field) => {
    const words = Object.values(field.choices).map(({ en, cy }) => `${en} (${cy})`);
    return `- **${field.label.en}**: ${words.join('; ')}`;
  });
  return ['## Choices', lines.join('\n')];
};

/** What provisioning puts into a list that has no row yet. */
const startSection = ({ startsWith = [] }: ListDefinition): string[] => {
  const titles = startsWith.flatMap((row) => ('title' in row ? [String(row.title)] : []));
  if (titles.length === 0) return [];
  const intro = 'Rows that a new list has; a council may change them and take them away.';
  return ['## Begins with', intro, [...new Set(titles)].map((title) => `- ${title}`).join('\n')];
};

const viewLine = (list: ListDefinition, view: View): string => {
  const label = (column: string): string => labelOf(list, column);
  const parts = [
    `shows ${view.columns.map(label).join(', ')}`,
    (view.where ?? []).length === 0
      ? 'every row'
      : `rows where ${(view.where ?? []).map((each) => condition(list, each)).join(' and ')}`,
    view.groupBy === undefined ? undefined : `grouped by ${label(view.groupBy)}`,
    (view.orderBy ?? [])
      .map(
        ({ column, descending }) =>
          `${label(column)}, ${descending === true ? 'last' : 'first'} first`,
      )
      .join(', then '),
  ].filter((part) => part !== undefined && part !== '');
  const first = view.isDefault === true ? ' (opens first)' : '';
  const welsh = view.cy === undefined ? '' : ` (${view.cy})`;
  return `- **${view.name}**${welsh}${first}: ${parts.join('; ')}.`;
};

const labelOf = (list: ListDefinition, column: string): string => {
  const field = list.fields[column];
  return field === undefined ? column : bare(field).label.en;
};

const condition = (list: ListDefinition, { column, is, value }: Condition): string => {
  const label = labelOf(list, column);
  if (is === 'empty' || is === 'not-empty') return `${label} is ${is.replace('-', ' ')}`;
  const field = list.fields[column];
  const words =
    typeof value === 'object'
      ? day(value.daysFromNow)
      : field === undefined || value === undefined
        ? String(value)
        : startWord(bare(field), value);
  return `${label} is ${relation(is, typeof value === 'object')} ${words}`;
};

const relation = (is: 'equal' | 'not-equal' | 'before' | 'after', isDay: boolean): string => {
  if (is === 'equal') return '';
  if (is === 'not-equal') return 'not';
  return isDay && is === 'after' ? 'on or after' : is;
};

const day = (days: number): string => {
  if (days === 0) return 'today';
  return days < 0 ? `the day ${String(-days)} days ago` : `the day in ${String(days)} days`;
};
