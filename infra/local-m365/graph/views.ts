/** The views of a list, kept. Graph knows nothing of them: site scripts make them. */
import type { World } from '../world.ts';
import type { JsonObject } from './answers.ts';
import { row, rows, run } from './database.ts';

export interface View {
  readonly name: string;
  readonly isDefault: boolean;
  /** Internal names; undefined for all columns, as the view has that SharePoint makes. */
  readonly fields: readonly string[] | undefined;
  /** CAML. */
  readonly query: string;
  readonly rowLimit: number;
  readonly isPaged: boolean;
  /** Of a library: what lies in no folder (left out), all files, or all files and folders. */
  readonly scope?: Scope;
  readonly formatter?: JsonObject;
}

export type Scope = (typeof SCOPES)[number];
const SCOPES = ['Default', 'Recursive', 'RecursiveAll', 'FilesOnly'] as const;

/** How far down a library a view reaches, as a site script says it. Throws an Error for a word that SharePoint has not. */
export function readScope(given: unknown): Scope {
  const found = SCOPES.find((one) => one === (given ?? 'Default'));
  if (!found) throw new Error(`'${String(given)}' is not a scope of a view`);
  return found;
}

/** The views of a list in the order in which they were made. */
export function viewsOf(world: World, listId: string): View[] {
  type Row = { definition: string; is_default: number };
  const sql = 'select definition, is_default from graph_views where list_id = ? order by position';
  return rows<Row>(world, sql, listId).map(({ definition, is_default }) => ({
    ...(JSON.parse(definition) as View),
    isDefault: is_default === 1,
  }));
}

/** Adds a view or, if the list has one of that name, changes it. A new default takes the place of the old one. */
export function saveView(world: World, listId: string, view: View): void {
  const sql = `insert into graph_views values (?, ?, (select count(*) from graph_views where list_id = ?), 0, ?)
    on conflict (list_id, name) do update set definition = excluded.definition`;
  run(world, sql, listId, view.name, listId, JSON.stringify(view));
  const any = 'select 1 from graph_views where list_id = ? and is_default = 1';
  if (!view.isDefault && row(world, any, listId)) return;
  run(world, 'update graph_views set is_default = (name = ?) where list_id = ?', view.name, listId);
}

/** Takes a view away; false if the list has none of that name. */
export function removeView(world: World, listId: string, name: string): boolean {
  const removed =
    run(world, 'delete from graph_views where list_id = ? and name = ?', listId, name) > 0;
  const first = viewsOf(world, listId)[0];
  if (first && !viewsOf(world, listId).some(({ isDefault }) => isDefault)) {
    saveView(world, listId, { ...first, isDefault: true });
  }
  return removed;
}

/** The view that SharePoint gives to every new list. */
export const ALL_ITEMS: View = {
  name: 'All Items',
  isDefault: true,
  fields: undefined,
  query: '<OrderBy><FieldRef Name="ID"/></OrderBy>',
  rowLimit: 30,
  isPaged: true,
};

/** The view that SharePoint gives to every new library. */
export const ALL_DOCUMENTS: View = {
  ...ALL_ITEMS,
  name: 'All Documents',
  fields: ['DocIcon', 'LinkFilename', 'Modified', 'Editor'],
  query: '<OrderBy><FieldRef Name="FileLeafRef"/></OrderBy>',
};
