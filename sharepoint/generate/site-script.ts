/** A list's views and looks as a SharePoint site script: what Graph cannot make (platform-facts A8). */
import { columnName } from '#schema/define-list.ts';
import type { ListDefinition, View } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import { camlQuery } from './caml.ts';
import type { Formatter, RowFormatter } from './formatter.ts';
import { titleKey } from './graph-columns.ts';
import { formatterOf, rowFormatterOf } from './looks.ts';

type SubAction =
  | { readonly verb: 'setDescription'; readonly description: string }
  | {
      readonly verb: 'addSPView';
      readonly name: string;
      readonly viewFields: readonly string[];
      readonly query: string;
      readonly rowLimit: number;
      readonly isPaged: true;
      readonly makeDefault: boolean;
      readonly scope?: 'Recursive';
      readonly formatterJSON?: RowFormatter;
    }
  | {
      readonly verb: 'setSPFieldCustomFormatter';
      readonly fieldDisplayName: string;
      readonly formatterJSON: Formatter;
    };

export interface SiteScript {
  readonly $schema: string;
  readonly actions: readonly {
    readonly verb: 'createSPList';
    readonly listName: string;
    /** 100: a list of rows. 101: a document library. */
    readonly templateType: 100 | 101;
    readonly subactions: readonly SubAction[];
  }[];
  readonly bindata: Readonly<Record<string, never>>;
  readonly version: 1;
}

/** SharePoint runs at most this many actions of a script at once (platform-facts A8). */
const mostActions = 30;

/**
 * The script of a list that is there already: createSPList finds it by name and changes it. It holds no
 * columns, so that Graph stays the only maker of columns. Throws a RangeError when it grows too long.
 */
export const siteScript = (list: ListDefinition): SiteScript => {
  const subactions = [
    { verb: 'setDescription' as const, description: list.purpose.en },
    ...list.views.map((view) => addView(list, view)),
    ...formatters(list),
  ];
  if (subactions.length >= mostActions) throw new RangeError(`${list.name}: too many actions`);
  return {
    $schema:
      'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json',
    actions: [
      { verb: 'createSPList', listName: list.name, templateType: templateType(list), subactions },
    ],
    bindata: {},
    version: 1,
  };
};

const holdsFiles = (list: ListDefinition): boolean => list.holds === 'files';

const templateType = (list: ListDefinition): 100 | 101 => (holdsFiles(list) ? 101 : 100);

/** What is pressed to open the item comes from SharePoint: a row's title, a file's sign and name. */
const viewFields = (list: ListDefinition, { columns }: View): string[] =>
  holdsFiles(list)
    ? ['DocIcon', 'LinkFilename', ...columns.map(columnName)]
    : columns.map((key) => (key === titleKey ? 'LinkTitle' : columnName(key)));

/** Files lie in folders: the views of a library reach into all of them. */
const addView = (list: ListDefinition, view: View): SubAction => {
  const formatterJSON = rowFormatterOf(list, view);
  return {
    verb: 'addSPView',
    name: view.name,
    viewFields: viewFields(list, view),
    query: camlQuery(list, view),
    rowLimit: view.rowLimit ?? 50,
    isPaged: true,
    makeDefault: view.isDefault === true,
    ...(holdsFiles(list) ? { scope: 'Recursive' as const } : {}),
    ...(formatterJSON === undefined ? {} : { formatterJSON }),
  };
};

/** A field is found by its display name, so two fields of a list may not share one. */
const formatters = (list: ListDefinition): SubAction[] =>
  Object.values(list.fields).flatMap((field) => {
    const formatterJSON = formatterOf(list, bare(field));
    if (formatterJSON === undefined) return [];
    const fieldDisplayName = bare(field).label.en;
    return [{ verb: 'setSPFieldCustomFormatter' as const, fieldDisplayName, formatterJSON }];
  });
