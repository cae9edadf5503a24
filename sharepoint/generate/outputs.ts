/** Every file that is derived from the lists, by its path from the root of the project. */
import { everyList } from '#lists/every-list.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { graphColumns, titleColumn } from './graph-columns.ts';
import { fileName, handbookIndex, handbookPage } from './handbook-page.ts';
import { siteScript } from './site-script.ts';

const generated = 'sharepoint/generated';
const handbook = 'docs/handbook';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const filesOf = (list: ListDefinition): [string, string][] => {
  const name = `${generated}/${list.name.toLowerCase()}`;
  const columns = { list: list.name, title: titleColumn(list), columns: graphColumns(list) };
  return [
    [`${name}-columns.json`, json(columns)],
    [`${name}-site-script.json`, json(siteScript(list))],
    [`${handbook}/${fileName(list)}`, handbookPage(list)],
  ];
};

/** The text of each derived file. The same lists always give the same text. */
export const outputs = (
  lists: readonly ListDefinition[] = everyList,
): ReadonlyMap<string, string> =>
  new Map([...lists.flatMap(filesOf), [`${handbook}/README.md`, handbookIndex(lists)]]);

/** Folders in which nothing but these files may lie. */
export const outputFolders: readonly string[] = [generated, handbook];
