/** What a person sees in SharePoint and in a mailbox, and what they change there by hand. For the shell and the control. */
import type { World } from '../world.ts';
import { printTime } from './answers.ts';
import { browseFiles, FILE_COLUMNS, fileField } from './browse-files.ts';
import { isAsked } from './blanks.ts';
import { editByHand } from './by-hand.ts';
import { readQuery } from './caml.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { rows } from './database.ts';
import { CONTENT } from './file-contents.ts';
import { takesMany } from './field-values.ts';
import { nameOfDoer, nameOfLookupId, personOfLookupId } from './identities.ts';
import type { Doer } from './identities.ts';
import { etagOf, valuesOf } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { findList, isLibrary, listsOf } from './list-store.ts';
import type { ListRow } from './list-store.ts';
import { receives } from './mail.ts';
import type { Mail } from './mail.ts';
import { findSite } from './sites.ts';
import { overThreshold, touchesTooMany } from './view-threshold.ts';
import { viewsOf } from './views.ts';
import type { View } from './views.ts';
import { decodeEntities } from './xml.ts';

export interface BrowsedColumn {
  name: string;
  displayName: string;
  type:
    | 'text'
    | 'note'
    | 'choice'
    | 'number'
    | 'boolean'
    | 'dateTime'
    | 'dateOnly'
    | 'person'
    | 'fileIcon'
    | 'fileName'
    | 'fileSize'
    | 'other';
  choices?: string[];
  description?: string;
  formatter?: object;
  /** Whether a form asks for it, may leave it blank, and takes several values. */
  asked: boolean;
  required: boolean;
  many: boolean;
  /** What a new item has in it if nobody says otherwise, as SharePoint keeps it. */
  standard?: string;
}
export interface BrowsedView {
  name: string;
  isDefault: boolean;
  fields: string[];
  query: string;
  rowLimit: number;
  formatter?: object;
}
export interface BrowsedList {
  id: string;
  title: string;
  description: string;
  siteId: string;
  /** Whether it holds files, not rows. */
  library: boolean;
  itemCount: number;
  columns: BrowsedColumn[];
  views: BrowsedView[];
}
export interface BrowsedMail {
  id: string;
  subject: string;
  from: string;
  to: string[];
  sentAt: string;
  bodyPreview: string;
  body: string;
  contentType: 'text' | 'html';
  headers: { name: string; value: string }[];
}

/** Columns of the system that a view may show; the others are inner workings. */
const SHOWN_SYSTEM = [
  'FileLeafRef',
  'DocIcon',
  'Title',
  'ID',
  'Created',
  'Modified',
  'Author',
  'Editor',
  'FileSizeDisplay',
];
const isShown = ({ name, columnGroup, hidden }: Column): boolean =>
  SHOWN_SYSTEM.includes(name) || (columnGroup !== '_Hidden' && !hidden);

/** The lists of a site (by its GUID or its Graph id) with their columns and views, by title. */
export function browseLists(world: World, siteId: string): BrowsedList[] {
  const site = findSite(world, siteId);
  if (!site) return [];
  return listsOf(world, site.id).map((list) => ({
    id: list.id,
    title: list.title,
    description: list.description,
    siteId: site.id,
    library: isLibrary(list),
    itemCount: list.item_count,
    columns: columnsOf(world, list.id).filter(isShown).map(browsedColumn),
    views: viewsOf(world, list.id).map((view) => browsedView(world, list, view)),
  }));
}

function browsedColumn(column: Column): BrowsedColumn {
  const { name, displayName, description, formatter, type } = column;
  const choices = type['choices'];
  const standard = column.defaultValue?.value;
  return {
    name,
    displayName,
    type: typeOf(column),
    asked: isAsked(column),
    required: column.required,
    many: takesMany(column),
    ...(standard === undefined ? {} : { standard }),
    ...(Array.isArray(choices) ? { choices: choices.map(String) } : {}),
    ...(description ? { description } : {}),
    ...(formatter ? { formatter } : {}),
  };
}

function typeOf({ name, facet, type }: Column): BrowsedColumn['type'] {
  const file = Object.entries(FILE_COLUMNS).find(([one]) => one === name);
  if (file) return file[1];
  if (facet === 'text') return type['allowMultipleLines'] ? 'note' : 'text';
  if (facet === 'dateTime') return type['format'] === 'dateOnly' ? 'dateOnly' : 'dateTime';
  if (facet === 'personOrGroup') return 'person';
  return facet === 'choice' || facet === 'number' || facet === 'boolean' ? facet : 'other';
}

function browsedView(world: World, list: ListRow, view: View): BrowsedView {
  const own = columnsOf(world, list.id).filter(
    (column) => isShown(column) && column.columnGroup !== '_Hidden',
  );
  const fields = view.fields ?? own.map(({ name }) => name);
  const { name, isDefault, query, rowLimit, formatter } = view;
  const shown = fields.map((field) => fileField(field.replace(/^LinkTitle(NoMenu)?$/, 'Title')));
  return { name, isDefault, fields: shown, query, rowLimit, ...(formatter ? { formatter } : {}) };
}

/**
 * The items of a list with their values by column name; persons by their names. With a view's name those that the view
 * shows at this moment of the world's clock, in its order; without, all of them in the order of their numbers. Throws a
 * Refusal for a view that would touch more rows than SharePoint lets it.
 */
export function browseItems(
  world: World,
  listId: string,
  viewName?: string,
): Record<string, unknown>[] {
  const sql = 'select * from graph_items where list_id = ? and deleted = 0 order by id';
  const columns = columnsOf(world, listId);
  const view = viewsOf(world, listId).find(({ name }) => name === viewName);
  if (viewName !== undefined && !view) throw new Error(`the list has no view '${viewName}'`);
  const list = findList(world, listId);
  const print = (item: ItemRow) => browsedItem(world, columns, item);
  const kept = rows<ItemRow>(world, sql, listId);
  const all = list && isLibrary(list) ? browseFiles(world, kept, view, print) : kept.map(print);
  if (!view) return all;
  const query = readQuery(view.query);
  const now = world.clock.now();
  if (touchesTooMany(columns, query, all, now)) throw overThreshold();
  const shown = query.apply(all, now);
  return view.isPaged ? shown : shown.slice(0, view.rowLimit);
}

function browsedItem(
  world: World,
  columns: readonly Column[],
  item: ItemRow,
): Record<string, unknown> {
  const { [CONTENT]: _, ...values }: Record<string, unknown> = { ...valuesOf(item) };
  for (const { name, facet } of columns) {
    const value = values[name];
    if (facet !== 'personOrGroup' || typeof value !== 'number') continue;
    values[name] = nameOfLookupId(world, value);
    values[`${name}.person`] = personOfLookupId(world, value);
  }
  const by = (doer: Doer) => nameOfDoer(world, doer);
  return {
    ...values,
    '@odata.etag': etagOf(item),
    id: String(item.id),
    ID: item.id,
    Created: printTime(item.created),
    Modified: printTime(item.modified),
    Author: by(item.created_by),
    Editor: by(item.modified_by),
  };
}

/**
 * Somebody changes fields of an item by hand in SharePoint; null clears. `person` is the object id of who does it.
 * Throws a Refusal for a value that SharePoint refuses.
 */
export function editItem(
  world: World,
  listId: string,
  itemId: string | number,
  fields: Record<string, unknown>,
  person?: string,
): void {
  const doer = person ?? world.people.all()[0]?.id ?? '';
  editByHand(world, listId, Number(itemId), fields, { person: doer });
}

/** The mails that a person has got, newest first. */
export function browseMail(world: World, personId: string): BrowsedMail[] {
  const person = world.people.find(personId);
  if (!person) return [];
  type Row = { id: string; sent: number; mail: string };
  const all = rows<Row>(world, 'select id, sent, mail from graph_mails order by sequence desc');
  const read = all.map(({ mail, ...row }) => ({ ...row, mail: JSON.parse(mail) as Mail }));
  return read
    .filter(({ mail }) => receives(mail, person.mail) || receives(mail, person.userPrincipalName))
    .map(({ id, sent, mail }) => browsedMail(id, sent, mail));
}

function browsedMail(id: string, sent: number, mail: Mail): BrowsedMail {
  const { subject, from, to, contentType, content, headers } = mail;
  const plain =
    contentType === 'html'
      ? decodeEntities(content.replace(/<(style|title)[^]*?<\/\1>|<[^>]*>/gi, ' '))
      : content;
  const bodyPreview = plain.replace(/\s+/g, ' ').trim().slice(0, 255);
  return {
    id,
    subject,
    from,
    to,
    sentAt: new Date(sent).toISOString(),
    bodyPreview,
    body: content,
    contentType,
    headers,
  };
}
