/** Lists and views that come near 5,000 rows, at which SharePoint stops showing them (platform-facts A3). */
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { pagesOf } from '#core/graph/pages.ts';
import { columnName } from '#schema/define-list.ts';
import type { Condition, ListDefinition, View } from '#schema/define-list.ts';
import { bare } from '#schema/fields.ts';
import type { Instant } from '#schema/fields.ts';
import type { Finding } from './finding.ts';

const limit = 5_000;
const near = 4_000;

type Values = Readonly<Record<string, unknown>>;

/** The condition by whose index SharePoint finds the rows of a view: the first. */
const narrowing = (view: View): Condition | undefined => view.where?.[0];

const isIndexed = (list: ListDefinition, key: string | undefined): boolean => {
  const field = key === undefined ? undefined : list.fields[key];
  return field !== undefined && (bare(field).indexed === true || bare(field).unique === true);
};

/** A view without conditions in the order of an index: SharePoint reads a page of it and no more. */
const readsOnePage = (list: ListDefinition, view: View): boolean =>
  narrowing(view) === undefined &&
  view.groupBy === undefined &&
  isIndexed(list, view.orderBy?.[0]?.column);

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const meant = (list: ListDefinition, { column, value }: Condition, now: Instant): unknown => {
  if (typeof value === 'object') return addMinutes(now, value.daysFromNow * 24 * 60).slice(0, 10);
  const field = list.fields[column];
  const inner = field === undefined ? undefined : bare(field);
  return inner?.kind === 'choice' ? inner.choices[String(value)]?.en : value;
};

const matches = (
  list: ListDefinition,
  condition: Condition,
  now: Instant,
  is: unknown,
): boolean => {
  const value = meant(list, condition, now);
  switch (condition.is) {
    case 'equal':
      return is === value;
    case 'not-equal':
      return is !== value;
    case 'before':
      return !isEmpty(is) && String(is) < String(value);
    case 'after':
      return !isEmpty(is) && String(is) >= String(value);
    case 'empty':
      return isEmpty(is);
    case 'not-empty':
      return !isEmpty(is);
  }
};

/** The values of a list in these columns, a page of 5,000 at a time; 2 resource units for each. */
async function* valuesOf(
  graph: Graph,
  siteId: string,
  list: ListDefinition,
  columns: readonly string[],
): AsyncGenerator<readonly Values[]> {
  const query = encodeURIComponent(`fields($select=${['Title', ...columns].join(',')})`);
  const first = `/sites/${siteId}/lists/${list.name}/items?$expand=${query}&$top=5000`;
  for await (const page of pagesOf<{ readonly fields?: Values }>(graph, first))
    yield page.map(({ fields = {} }) => fields);
}

interface Touched {
  readonly view: string;
  readonly touches: (values: Values) => boolean;
  rows: number;
}

const touchedBy = (list: ListDefinition, view: View, now: Instant): Touched => {
  const by = narrowing(view);
  const touches = (values: Values): boolean =>
    by === undefined || matches(list, by, now, values[columnName(by.column)]);
  return { view: view.name, touches, rows: 0 };
};

/** How many rows each view makes SharePoint touch. */
const viewSizes = async (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
  now: Instant,
): Promise<readonly Touched[]> => {
  const views = list.views.filter((view) => !readsOnePage(list, view));
  const columns = views.flatMap((view) => narrowing(view)?.column ?? []).map(columnName);
  const sizes = views.map((view) => touchedBy(list, view, now));
  for await (const page of valuesOf(graph, siteId, list, [...new Set(columns)]))
    for (const size of sizes) size.rows += page.filter(size.touches).length;
  return sizes;
};

/** A finding for each view of the list that touches 4,000 rows or more. Throws as Graph does. */
export const sizeFindings = async (
  graph: Graph,
  site: { readonly name: string; readonly id: string },
  list: ListDefinition,
  now: Instant,
): Promise<Finding[]> => {
  const sizes = await viewSizes(graph, site.id, list, now);
  return sizes
    .filter(({ rows }) => rows >= near)
    .map(({ view, rows }) => ({
      serious: rows >= limit,
      where: `${list.name} on ${site.name}`,
      what: `View “${view}” touches ${rows.toLocaleString('en-GB')} rows; SharePoint stops at 5,000`,
      todo: 'Archive old rows, or ask for a view with a narrower first condition. The hub itself goes on.',
    }));
};
